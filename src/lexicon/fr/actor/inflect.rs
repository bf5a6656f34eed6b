//! The four forms of a French adjective of origin.

/// Hands on the forms of an adjective given in the masculine singular; one marked `=` has no other form.
pub(super) fn each_form(adjective: &str, take: &mut impl FnMut(&str)) {
    if let Some(only) = adjective.strip_prefix('=') {
        return take(only);
    }
    take(adjective);
    if adjective.ends_with('s') {
        return ["e", "es"].into_iter().for_each(|ending| take(&joined(adjective, ending)));
    }
    take(&joined(adjective, "s"));
    if adjective.ends_with(['e', 'è']) || adjective == "burkinabé" {
        return;
    }
    let (stem, ending) = match adjective {
        "turc" => ("tur", "que"),
        "grec" => ("grec", "que"),
        _ if adjective.ends_with("ien") || adjective.ends_with("éen") || adjective.ends_with("on") => (adjective, "ne"),
        _ => (adjective, "e"),
    };
    let feminine = joined(stem, ending);
    take(&feminine);
    take(&joined(&feminine, "s"));
}

fn joined(stem: &str, ending: &str) -> String {
    [stem, ending].concat()
}

#[cfg(test)]
mod tests {
    use super::each_form;

    #[test]
    fn an_adjective_takes_its_regular_endings() {
        for (adjective, expected) in [
            ("français", "français française françaises"),
            ("israélien", "israélien israéliens israélienne israéliennes"),
            ("belge", "belge belges"),
            ("turc", "turc turcs turque turques"),
            ("breton", "breton bretons bretonne bretonnes"),
            ("=thaï", "thaï"),
        ] {
            let mut forms = Vec::new();
            each_form(adjective, &mut |form| forms.push(form.to_owned()));
            assert_eq!(forms.join(" "), expected);
        }
    }
}
