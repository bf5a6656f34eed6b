//! The trigger tables, walked: each example tells its event, each near miss tells none of its kind there.

use once_cell::sync::Lazy;

use super::{Events, RawEvent};
use crate::grammar::{Grammar, Reading, View};
use crate::kind::EventKind;
use crate::lexicon::Lexicon;
use crate::lexicon::fr::trigger::{Trigger, all};
use crate::name::Names;
use crate::token::Lexer;

static FRENCH: Lazy<(Lexicon, Grammar)> = Lazy::new(|| {
    let mut lexicon = Lexicon::french();
    let grammar = Grammar::french(&mut lexicon.index);
    (lexicon, grammar)
});

/// The events of a text, its pronouns settled.
pub(super) fn read(text: &str) -> Vec<RawEvent> {
    let (lexicon, grammar) = &*FRENCH;
    let (mut lexer, mut tokens, mut reading) = (Lexer::new(text, lexicon), Vec::new(), Reading::default());
    let (mut names, mut events, mut raw, mut number) = (Names::default(), Events::default(), Vec::new(), 0);
    while lexer.next_sentence(&mut tokens) {
        reading.read(grammar, text, &lexicon.index, &tokens, false);
        let view = View { text, lexicon, tokens: &tokens, items: &reading.items, frames: &reading.frames, number };
        let range = names.read(&view);
        raw.extend(events.read(&view, &names.candidates()[range.clone()], range.start));
        number += 1;
    }
    let cast = names.settle(text, lexicon);
    events.settle(raw, &cast)
}

/// Whether a text tells an event of that kind at a form of that word.
fn tells(trigger: &Trigger, text: &str, kind: EventKind) -> bool {
    let low = text.to_lowercase().replace('’', "'");
    read(text).iter().any(|e| {
        e.trigger.kind == kind && {
            let mut own = std::ptr::eq(e.trigger, trigger);
            trigger
                .head
                .forms(&mut |form, _| own |= low.match_indices(form).any(|(at, _)| at < e.span.end && e.span.start < at + form.len()));
            own
        }
    })
}

#[test]
fn examples_tell_their_events() {
    let told = |t: &Trigger| read(t.example).iter().any(|e| e.trigger.kind == t.kind);
    let missing: Vec<_> = all().filter(|t| !told(t)).map(|t| (t.kind, t.head.as_str(), t.example)).collect();
    let count = all().count();
    println!("examples: {} of {count} missing", missing.len());
    missing.iter().for_each(|(kind, head, text)| println!("MISS {kind} | {head} | {text}"));
}

#[test]
fn near_misses_tell_none() {
    let wrong: Vec<_> =
        all().filter(|t| !t.refusal.is_empty() && tells(t, t.refusal, t.kind)).map(|t| (t.kind, t.head.as_str(), t.refusal)).collect();
    let count = all().filter(|t| !t.refusal.is_empty()).count();
    println!("near misses: {} of {count} told", wrong.len());
    wrong.iter().for_each(|(kind, head, text)| println!("TOLD {kind} | {head} | {text}"));
}

/// Prints how a sentence is read: for the one who looks for a fault.
#[test]
#[ignore = "a window, not a check"]
fn look() {
    let text = std::env::var("FRISE_LOOK").unwrap_or_default();
    let (lexicon, grammar) = &*FRENCH;
    let (mut lexer, mut tokens, mut reading) = (Lexer::new(&text, lexicon), Vec::new(), Reading::default());
    while lexer.next_sentence(&mut tokens) {
        reading.read(grammar, &text, &lexicon.index, &tokens, false);
        let view = View { text: &text, lexicon, tokens: &tokens, items: &reading.items, frames: &reading.frames, number: 0 };
        let (mut groups, mut heads, mut clauses, mut of) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        super::group::read(&view, &mut groups, &mut heads);
        super::span::read(&view, &groups, &mut clauses, &mut of);
        for (n, g) in groups.iter().enumerate() {
            println!(
                "group {n} « {} » {:?} head {} compound {} passive {} negated {} shares {:?} governor {:?} pronoun {:?}",
                view.text(g.first, g.last),
                g.mood,
                view.text(g.head, g.head + 1),
                g.compound,
                g.passive,
                g.negated,
                g.shares,
                g.governor,
                g.pronoun
            );
        }
        for (n, c) in clauses.iter().enumerate() {
            let words: Vec<_> = (0..tokens.len()).filter(|&i| of[i] as usize == n).map(|i| view.text(i, i + 1)).collect();
            println!("clause {n} {:?} parent {:?} finite {:?}: {}", c.opener, c.parent, c.finite, words.join(" "));
        }
        for f in &reading.frames {
            println!("frame {} « {} »", f.rule, f.span.of(&text));
        }
        for i in &reading.items {
            println!("item {} « {} » {}..{}", i.rule, i.span.of(&text), i.first, i.last);
        }
    }
}
