//! Texts whose accents stand as marks of their own (NFD): read composed, and told at their own places.

use std::borrow::Cow;

use crate::model::{Deadline, Event, Extraction, Mention, Obligation, Passage, Period};
use crate::span::Span;

/// The letters that a mark makes of others, letter by letter: those of Latin-1, of Latin Extended-A and of Romanian (Unicode 16, UAX 15).
const COMPOSED: [(char, &str, &str); 14] = [
    ('\u{300}', "AEIOUaeiou", "ÀÈÌÒÙàèìòù"),
    ('\u{301}', "AEIOUYaeiouyCcLlNnRrSsZz", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹź"),
    ('\u{302}', "AEIOUaeiouCcGgHhJjSsWwYy", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷ"),
    ('\u{303}', "ANOanoIiUu", "ÃÑÕãñõĨĩŨũ"),
    ('\u{304}', "AaEeIiOoUu", "ĀāĒēĪīŌōŪū"),
    ('\u{306}', "AaEeGgIiOoUu", "ĂăĔĕĞğĬĭŎŏŬŭ"),
    ('\u{307}', "CcEeGgIZz", "ĊċĖėĠġİŻż"),
    ('\u{308}', "AEIOUaeiouyY", "ÄËÏÖÜäëïöüÿŸ"),
    ('\u{30a}', "AaUu", "ÅåŮů"),
    ('\u{30b}', "OoUu", "ŐőŰű"),
    ('\u{30c}', "CcDdEeLlNnRrSsTtZz", "ČčĎďĚěĽľŇňŘřŠšŤťŽž"),
    ('\u{326}', "SsTt", "ȘșȚț"),
    ('\u{327}', "CcGgKkLlNnRrSsTt", "ÇçĢģĶķĻļŅņŖŗŞşŢţ"),
    ('\u{328}', "AaEeIiUu", "ĄąĘęĮįŲų"),
];

/// A letter and its mark as one letter, where there is one.
fn compose(letter: char, mark: char) -> Option<char> {
    let (_, from, to) = COMPOSED.iter().find(|(m, ..)| *m == mark)?;
    let at = from.chars().position(|l| l == letter)?;
    to.chars().nth(at)
}

/// A text whose letters and marks were composed, and where each of its composed letters ends here and there.
pub(crate) struct Composed {
    pub(crate) text: String,
    ends: Vec<(usize, usize)>,
}

impl Composed {
    /// A text composed; `None` where there is nothing to compose, as in nearly all.
    pub(crate) fn of(text: &str) -> Option<Self> {
        // The combining marks are the characters that begin with 0xCC or 0xCD; no branch a byte, so that many are asked at once.
        let marked = |bytes: &[u8]| bytes.iter().fold(false, |marked, b| marked | (b & 0xfe == 0xcc));
        if !text.as_bytes().chunks(256).any(marked) {
            return None;
        }
        let mut composed = Self { text: String::with_capacity(text.len()), ends: Vec::new() };
        for (at, c) in text.char_indices() {
            match composed.text.chars().next_back().and_then(|letter| compose(letter, c)) {
                Some(one) => {
                    composed.text.pop();
                    composed.text.push(one);
                    composed.ends.push((composed.text.len(), at + c.len_utf8()));
                }
                None => composed.text.push(c),
            }
        }
        (!composed.ends.is_empty()).then_some(composed)
    }

    /// The place in the text as it came of a place in the composed one.
    fn place(&self, at: usize) -> usize {
        let before = self.ends.partition_point(|&(here, _)| here <= at);
        before.checked_sub(1).map_or(at, |i| self.ends[i].1 + (at - self.ends[i].0))
    }

    /// Where a span of the composed text stands in the text as it came.
    fn span(&self, span: Span) -> Span {
        Span::new(self.place(span.start), self.place(span.end))
    }

    /// What was read of the composed text, told of the text as it came; names stay composed.
    pub(crate) fn tell<'t>(&self, read: Extraction<'_>, text: &'t str) -> Extraction<'t> {
        let Extraction { mentions, periods, deadlines, mut actors, events, mut sentences, steps } = read;
        let words = |span: Span| Cow::Borrowed(span.of(text));
        actors.iter_mut().flat_map(|actor| &mut actor.spans).for_each(|span| *span = self.span(*span));
        sentences.iter_mut().for_each(|sentence| sentence.span = self.span(sentence.span));
        let mention = |Mention { span, value, rule, .. }: Mention<'_>| {
            let span = self.span(span);
            Mention { span, text: words(span), value, rule }
        };
        let period = |Period { span, interval, .. }: Period<'_>| {
            let span = self.span(span);
            Period { span, text: words(span), interval }
        };
        Extraction {
            mentions: mentions.into_iter().map(mention).collect(),
            periods: periods.into_iter().map(period).collect(),
            deadlines: deadlines.into_iter().map(|deadline| self.deadline(deadline, text)).collect(),
            actors,
            events: events.into_iter().map(|event| self.event(event, text)).collect(),
            sentences,
            steps,
        }
    }

    fn deadline<'t>(&self, read: Deadline<'_>, text: &'t str) -> Deadline<'t> {
        let Deadline { span, text: _, bound, due, due_at, anchor, delay, backward, anew, mention, steps, obligation, rule } = read;
        let Obligation { who, actor, what, otherwise } = obligation;
        let part = |passage: Option<Passage<'_>>| passage.map(|passage| Passage::of(self.span(passage.span), text));
        let obligation = Obligation { who: part(who), actor, what: part(what), otherwise: part(otherwise) };
        let span = self.span(span);
        let words = Cow::Borrowed(span.of(text));
        Deadline { span, text: words, bound, due, due_at, anchor, delay, backward, anew, mention, steps, obligation, rule }
    }

    fn event<'t>(&self, read: Event<'_>, text: &'t str) -> Event<'t> {
        let Event { span, text: _, kind, sentence, modality, negated, participants, source, when, basis, deadline, amounts, rule } = read;
        let (span, sentence) = (self.span(span), self.span(sentence));
        let words = Cow::Borrowed(span.of(text));
        Event { span, text: words, kind, sentence, modality, negated, participants, source, when, basis, deadline, amounts, rule }
    }
}

#[cfg(test)]
mod tests {
    use super::{COMPOSED, Composed};
    use crate::document::Document;
    use crate::extractor::Extractor;

    #[test]
    fn every_letter_has_its_plain_one() {
        for (mark, from, to) in COMPOSED {
            assert_eq!(from.chars().count(), to.chars().count(), "{mark:?}");
        }
    }

    #[test]
    fn a_text_without_marks_is_read_as_it_is() {
        assert!(Composed::of("L'été 2020 à Évry, « là-bas »").is_none());
        // Greek and a lone mark share their first byte with the marks.
        assert!(Composed::of("Ͱ, \u{301}, q\u{301}").is_none());
    }

    #[test]
    fn places_are_those_of_the_text() {
        let text = "Hélène a cédé l'été à l'Élysée.".replace('é', "e\u{301}").replace('É', "E\u{301}");
        let composed = Composed::of(&text).unwrap();
        assert_eq!(composed.text, "Hélène a cédé l'été à l'Élysée.");
        for (at, _) in composed.text.char_indices() {
            let (here, there) = (&composed.text[at..], &text[composed.place(at)..]);
            assert_eq!(Composed::of(there).map_or(there.to_owned(), |c| c.text), here);
        }
        assert_eq!(composed.place(composed.text.len()), text.len());
    }

    #[test]
    fn what_is_read_stands_in_the_text() {
        let text = "Le pre\u{301}fet doit re\u{301}pondre a\u{300} He\u{301}le\u{300}ne Fe\u{301}vrier avant le 3 fe\u{301}vrier 2021.";
        let document = Document::new(text);
        let extraction = Extractor::new().extract(&document);
        let deadline = &extraction.deadlines[0];
        assert_eq!(deadline.text, "avant le 3 fe\u{301}vrier 2021");
        assert_eq!(deadline.span.of(text), deadline.text);
        assert_eq!(deadline.obligation.who.as_ref().unwrap().text, "Le pre\u{301}fet");
        assert_eq!(extraction.actors[0].name, "Hélène Février");
        assert_eq!(extraction.actors[0].spans[0].of(text), "He\u{301}le\u{300}ne Fe\u{301}vrier");
    }
}
