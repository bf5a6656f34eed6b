// `read` of the page dates.md, for its examples: an expression, included there.
|text: &str, words: &str| -> String {
    let document = frise::Document::new(text).written("2020-08-04".parse().unwrap());
    let extraction = frise::Extractor::new().extract(&document);
    let mention = extraction.mentions.iter().find(|mention| mention.text == words).expect("words that it reads");
    let frise::Value::Time(time) = &mention.value else { panic!("{words} is no time") };
    format!("{} ({:?}, {:?})", time.timex, time.basis.origin, time.basis.cue)
}
