//! Tables of texts and of what is read in them.

/// Reads each text and compares it with what it should say; all that is wrong at once.
pub(crate) fn each(cases: &[(&str, &str)], read: impl Fn(&str) -> String) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|&(text, said)| (text, said, read(text)))
        .filter(|(_, said, read)| said != read)
        .map(|(text, said, read)| format!("« {text} »\n  should say {said}\n  but says   {read}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
