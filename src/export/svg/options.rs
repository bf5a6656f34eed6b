//! What a picture is made to look like.

use std::str::FromStr;

use crate::error::Error;

/// What a lane of the picture holds.
///
/// ```
/// use frise::export::svg::{Lanes, Options};
/// use frise::{Extractor, dossier};
/// let timeline = dossier::timeline(&Extractor::new());
/// assert!(frise::export::svg(&timeline, &Options::default().lanes(Lanes::Kind)).starts_with("<svg"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Lanes {
    /// The events of one actor: who does it, else who undergoes it.
    #[default]
    Actor,
    /// The events of one kind.
    Kind,
}

/// How time becomes width.
///
/// ```
/// use frise::export::svg::{Scale, Options};
/// use frise::{Extractor, dossier};
/// let timeline = dossier::timeline(&Extractor::new());
/// assert!(frise::export::svg(&timeline, &Options::default().scale(Scale::Linear)).starts_with("<svg"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Scale {
    /// Stretches where much happens are given more room, empty ones are folded; the axis says which unit each column holds.
    #[default]
    Elastic,
    /// A day is as wide as any other.
    Linear,
}

/// Light or dark.
///
/// ```
/// use frise::export::svg::{Theme, Options};
/// use frise::{Extractor, dossier};
/// let timeline = dossier::timeline(&Extractor::new());
/// assert!(frise::export::svg(&timeline, &Options::default().theme(Theme::Dark)).starts_with("<svg"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Theme {
    /// As the reader's system says (`prefers-color-scheme`).
    #[default]
    Auto,
    /// Dark ink on a light ground.
    Light,
    /// Light ink on a dark ground.
    Dark,
}

macro_rules! words {
    ($name:ident, $setting:literal, $expected:literal, $($word:literal => $variant:ident),+) => {
        impl FromStr for $name {
            type Err = Error;

            fn from_str(word: &str) -> Result<Self, Error> {
                match word {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(Error::Setting { setting: $setting, given: word.to_owned(), expected: $expected }),
                }
            }
        }
    };
}

words!(Lanes, "lanes", "actor, kind", "actor" => Actor, "kind" => Kind);
words!(Scale, "scale", "elastic, linear", "elastic" => Elastic, "linear" => Linear);
words!(Theme, "theme", "auto, light, dark", "auto" => Auto, "light" => Light, "dark" => Dark);

/// The settings of [`svg`](fn@crate::export::svg) and [`html`](fn@crate::export::html).
///
/// ```
/// use frise::export::svg::{Lanes, Options, Theme};
/// let options = Options::new().title("L'affaire").lanes(Lanes::Kind).theme(Theme::Dark).undated(0);
/// assert_eq!(options, options.clone().width(1280), "1280 is the default");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Options {
    pub(in crate::export) title: Option<String>,
    pub(in crate::export) lanes: Lanes,
    pub(in crate::export) scale: Scale,
    pub(in crate::export) theme: Theme,
    pub(in crate::export) width: u32,
    pub(in crate::export) undated: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { title: None, lanes: Lanes::Actor, scale: Scale::Elastic, theme: Theme::Auto, width: 1280, undated: 12 }
    }
}

impl Options {
    /// Lanes of actors, an elastic scale, the reader's theme, 1,280 units wide, twelve undated events listed.
    pub fn new() -> Self {
        Self::default()
    }

    /// With a title of your own.
    pub fn title(self, title: impl Into<String>) -> Self {
        Self { title: Some(title.into()), ..self }
    }

    /// With what a lane holds.
    pub fn lanes(self, lanes: Lanes) -> Self {
        Self { lanes, ..self }
    }

    /// With how time becomes width.
    pub fn scale(self, scale: Scale) -> Self {
        Self { scale, ..self }
    }

    /// Light, dark, or as the reader's system says.
    pub fn theme(self, theme: Theme) -> Self {
        Self { theme, ..self }
    }

    /// So many units wide, between 720 and 8,000; the height follows.
    pub fn width(self, width: u32) -> Self {
        Self { width: width.clamp(720, 8000), ..self }
    }

    /// With so many undated events listed below; the others are counted.
    pub fn undated(self, undated: usize) -> Self {
        Self { undated, ..self }
    }
}
