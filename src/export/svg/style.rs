//! The colours and the style sheet.
//!
//! The sheet names its colours by variables. A page keeps them, so that it can be restyled; a picture alone has them replaced, because
//! not every program that draws SVG knows variables.

use super::options::Theme;

/// Shapes, sizes, fonts.
const FORM: &str = include_str!("form.css");
/// Colours, by variables.
const COLOUR: &str = include_str!("colour.css");

/// Every variable with its light and its dark value.
///
/// The families follow Okabe and Ito, each darkened or lightened until it stands out from its ground by three to one.
const PALETTE: [(&str, &str, &str); 15] = [
    ("--paper", "#ffffff", "#14181d"),
    ("--band", "#f5f6f8", "#1b2027"),
    ("--fold", "#eaedf1", "#222830"),
    ("--rule", "#dfe3e8", "#2c343e"),
    ("--edge", "#b9c0c9", "#4a5562"),
    ("--ink", "#1a1f26", "#eceff3"),
    ("--soft", "#5a6572", "#a3aebb"),
    ("--accent", "#0b57d0", "#8ab4f8"),
    ("--word", "#0072b2", "#4c9fe6"),
    ("--clash", "#d05a00", "#f5894a"),
    ("--deal", "#00855f", "#2cc596"),
    ("--law", "#a83f8f", "#e08fc9"),
    ("--people", "#3797cc", "#a6dcf8"),
    ("--due", "#a86a00", "#f0b429"),
    ("--other", "#666f7a", "#9aa5b1"),
];

fn value(entry: &(&'static str, &'static str, &'static str), dark: bool) -> &'static str {
    if dark { entry.2 } else { entry.1 }
}

/// The declarations of the variables, for a page: `:root` of the theme.
pub(in crate::export) fn variables(theme: Theme) -> String {
    let all = |dark: bool| PALETTE.iter().map(|entry| format!("{}:{};", entry.0, value(entry, dark))).collect::<String>();
    match theme {
        Theme::Light => format!(":root{{color-scheme:light;{}}}\n", all(false)),
        Theme::Dark => format!(":root{{color-scheme:dark;{}}}\n", all(true)),
        // What is printed is printed on white.
        Theme::Auto => format!(
            ":root{{color-scheme:light dark;{}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{}}}}}\n",
            all(false),
            all(true)
        ),
    }
}

/// The sheet of the picture with its variables as they are.
pub(in crate::export) fn sheet() -> String {
    format!("{FORM}{COLOUR}")
}

/// The sheet of a picture that stands alone.
pub(super) fn plain(theme: Theme) -> String {
    let painted = |dark: bool| {
        let paint = |sheet: String, entry| sheet.replace(&format!("var({})", entry_name(entry)), value(entry, dark));
        PALETTE.iter().fold(COLOUR.to_owned(), paint)
    };
    match theme {
        Theme::Light => format!("{FORM}{}", painted(false)),
        Theme::Dark => format!("{FORM}{}", painted(true)),
        Theme::Auto => format!("{FORM}{}@media (prefers-color-scheme:dark){{\n{}}}\n", painted(false), painted(true)),
    }
}

const fn entry_name(entry: &(&'static str, &'static str, &'static str)) -> &'static str {
    entry.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_alone_needs_no_variable() {
        for theme in [Theme::Auto, Theme::Light, Theme::Dark] {
            assert!(!plain(theme).contains("var("), "every variable of colour.css is in the palette");
        }
        for line in sheet().split("var(").skip(1) {
            let name = line.split(')').next().unwrap_or_default();
            assert!(PALETTE.iter().any(|entry| entry.0 == name), "{name}");
        }
    }

    /// Relative luminance, as WCAG counts it.
    fn luminance(colour: &str) -> f64 {
        let part = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).expect("a colour")) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    }

    #[test]
    fn colours_stand_out_from_the_ground() {
        for dark in [false, true] {
            let of = |name: &str| value(PALETTE.iter().find(|entry| entry.0 == name).expect("a variable"), dark);
            let contrast = |a: &str, b: &str| {
                let (a, b) = (luminance(of(a)), luminance(of(b)));
                (a.max(b) + 0.05) / (a.min(b) + 0.05)
            };
            for ground in ["--paper", "--band"] {
                for mark in ["--word", "--clash", "--deal", "--law", "--people", "--due", "--other"] {
                    assert!(contrast(mark, ground) >= 3.0, "{mark} on {ground}, dark {dark}: {}", contrast(mark, ground));
                }
                for text in ["--ink", "--soft", "--accent"] {
                    assert!(contrast(text, ground) >= 4.5, "{text} on {ground}, dark {dark}: {}", contrast(text, ground));
                }
            }
        }
    }
}
