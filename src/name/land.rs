//! Lands that the text's own adjectives tell: who writes « l'armée mérinienne » has « Mérinie » for a land.

use super::cast::Names;
use super::group::Group;
use crate::fold::{ends_in, with_folded};
use crate::kind::ActorClass;
use crate::lexicon::hash;

/// How the adjectives of peoples end, the longest first.
const PEOPLES: &[&str] = &[
    "iennes", "ienne", "iens", "ien", "eennes", "eenne", "eens", "een", "anaises", "anaise", "anais", "aises", "aise", "ais", "oises",
    "oise", "ois", "aines", "aine", "ains", "ain",
];

/// How lands end beyond what their peoples keep.
const LANDS: &[&str] = &["anie", "ie", "ia", "an", "ee", "e", "a", "i"];

/// The hash of what a word keeps without such an ending; none where it has none or too little is left.
fn stem(word: &str, ends: &[&str]) -> Option<u64> {
    with_folded(word, |folded| {
        let kept = ends.iter().find_map(|end| folded.strip_suffix(end.as_bytes()))?;
        (kept.len() >= 4).then(|| hash(kept))
    })
}

impl Names {
    /// Remembers a word in lower case that the lexicon lacks, where it ends as a people's adjective does.
    pub(super) fn note_people(&mut self, word: &str) {
        let ends = ["n", "ns", "nne", "nnes", "is", "ise", "ises", "ine", "ines"];
        if word.len() > 6 && ends_in(word, &ends) {
            self.peoples.extend(stem(word, PEOPLES));
        }
    }

    /// Tells the names of lands by the peoples that the document speaks of.
    pub(super) fn settle_lands(&self, groups: &mut [Group], text: &str) {
        if self.peoples.is_empty() {
            return;
        }
        for group in groups.iter_mut().filter(|g| g.known.is_none() && g.len == 1 && !g.titled && !g.given && !g.headed) {
            let Some(piece) = self.found.get(group.first).and_then(|f| self.pieces.get(f.words.start as usize)) else { continue };
            if stem(piece.span().of(text), LANDS).is_some_and(|stem| self.peoples.contains(&stem)) {
                group.score.add(ActorClass::Place, 8);
            }
        }
    }
}
