//! Readers of French dates, durations and amounts behind one door, and sentences to try them on.

mod naive;
mod readers;
mod sentences;

pub use readers::{Duckling, Frise, FriseMentions, Naive, Reader, WhichTime};
pub use sentences::{SENTENCES, Sentence, kind};

/// The moment at which everything here is read: Tuesday 4 August 2020, nine o'clock.
pub fn reference() -> chrono::NaiveDateTime {
    chrono::NaiveDate::from_ymd_opt(2020, 8, 4).and_then(|d| d.and_hms_opt(9, 0, 0)).expect("a day of the calendar")
}

/// A value as text, the same for all: the first moment of a date (`2020-08-04`, `2020-08-04T12:00`), a duration in ISO 8601, hours as minutes
/// (`P45D`, `PT90M`), an amount with its currency (`800 EUR`). A stretch from one day to another gives both days.
pub type Found = String;

/// What a reader finds in the sentences.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Of each kind, the values that are there and found.
    pub right: [usize; 3],
    /// Of each kind, the values that are there.
    pub there: [usize; 3],
    /// Values found that are not there.
    pub wrong: usize,
}

/// Reads every sentence; `tell` is told what is missed (`not`) and what is not there (`but`).
pub fn score(reader: &dyn Reader, mut tell: impl FnMut(&str, &str, &Sentence)) -> Score {
    let mut score = Score::default();
    for sentence in SENTENCES {
        let mut found = reader.read(sentence.text);
        for value in sentence.holds {
            score.there[kind(value)] += 1;
            if let Some(at) = found.iter().position(|f| f == value) {
                score.right[kind(value)] += 1;
                found.remove(at);
            } else {
                tell("not", value, sentence);
            }
        }
        score.wrong += found.len();
        found.iter().for_each(|value| tell("but", value, sentence));
    }
    score
}

/// The bundled dossier, over and over, cut at so many kilobytes.
pub fn document(kilobytes: usize) -> String {
    let once: String = frise::dossier::documents().map(|d| d.text.into_owned() + "\n\n").collect();
    let mut text = once.repeat(kilobytes * 1024 / once.len() + 1);
    let end = (0..=kilobytes * 1024).rev().find(|&at| text.is_char_boundary(at)).unwrap_or_default();
    text.truncate(end);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reader_finds_what_the_table_says() {
        let found = |reader: &dyn Reader| {
            let score = score(reader, |_, _, _| {});
            assert_eq!(score.there, [15, 4, 6]);
            (score.right, score.wrong)
        };
        assert_eq!(found(&Frise::default()), ([15, 4, 6], 0));
        assert_eq!(found(&Duckling::default()), ([11, 3, 2], 13));
        assert_eq!(found(&WhichTime::default()), ([11, 0, 0], 2));
        assert_eq!(found(&Naive::default()), ([11, 4, 6], 3));
    }
}
