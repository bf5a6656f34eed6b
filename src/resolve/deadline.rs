//! Limits: from the words that set them to the last day on which acting is in time.

use chrono::{NaiveDate, NaiveDateTime};
use once_cell::sync::Lazy;
use rust_decimal::prelude::ToPrimitive;
use std::borrow::Cow;
use std::fmt::Write as _;

use super::start::{StartFound, apposed, beside, granted_on, recalled, start, told_before};
use crate::calendar::{Calendar, ClockValue, Count, DateValue, DayKind, Delay, Due, Length, Policy, Step, Timex, Unit, add_days};
use crate::clause::{Leaning, has_duty, is_duty, leaning};
use crate::document::Reference;
use crate::fold::{fold, folds_to};
use crate::grammar::{Bound, DeadlineSaid, Frame, Framed, Said, View};
use crate::lexicon::fr::duty::ACTS;
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Class, Key, QuickSet, hash};
use crate::model::{Anchor, Deadline, DeadlineBound, Modifier, Obligation, TimeMention, Value};
use crate::token::{Shape, Token};

/// How deadlines are counted: the caller's settings.
#[derive(Debug, Clone)]
pub(crate) struct Set {
    pub(crate) calendar: Calendar,
    pub(crate) policy: Policy,
}

/// A sentence as told: its tokens, its items resolved, and when it was written.
#[derive(Clone, Copy)]
pub(crate) struct Told<'a> {
    pub(crate) view: &'a View<'a>,
    pub(crate) values: &'a [Option<Value>],
    pub(crate) written: Option<Reference>,
}

/// Reads the deadlines of a document's sentences.
#[derive(Debug, Default)]
pub(crate) struct DeadlineReader {
    /// Nouns and participles with the day they were dated (« notifiée le 9 novembre »).
    dated: Vec<(u64, NaiveDate)>,
}

impl DeadlineReader {
    /// Whether a frame is a limit, given its clause.
    pub(crate) fn holds(view: &View<'_>, framed: &Framed) -> Option<DeadlineSaid> {
        let Frame::Deadline(said) = framed.frame else { return None };
        let at = framed.first as usize;
        // « les travaux ont été terminés treize jours avant l'échéance »: what was done in time limits nothing.
        let least = |i: usize| view.word(i) == b"au" && matches!(view.word(i + 1), b"moins" | b"plus");
        let fixed = || (at.saturating_sub(2)..framed.last as usize).any(least) || (0..at).any(|i| is_duty(view, i));
        if said.backward && !fixed() && leaning(view, at) == Leaning::Past && is_done(view, at) {
            return None;
        }
        if said.sufficient {
            return Some(said);
        }
        // « une offre remise lundi et valable jusqu'au 20 ».
        if has_taken(view, at) || at.checked_sub(1).is_some_and(|i| view.begins(i, &["valab", "valid"])) {
            return None;
        }
        let ruled = match framed.rule {
            "before" | "before-event" if is_missing(view, at) || is_ordered(view, at) => true,
            "before" | "before-event" | "for-date" if is_withheld(view, at) || is_mere(view, at) => false,
            "for-date" if is_planned(view, at) => false,
            "before" | "before-event" | "for-date" => has_duty(view, at) || leaning(view, at) == Leaning::Future || is_lacking(view, at),
            "until" => has_purpose(view, framed.last as usize) || has_duty(view, at) && !is_suspended(view, at),
            "stated" => states(view, at) && verbless(view),
            "moved" => states(view, at),
            "within-unit" => has_duty(view, at),
            "less-than" => leaning(view, at) != Leaning::Past && (has_duty(view, at) || grants(view, at) || verbless(view)),
            "to-do" if at.checked_sub(1).is_some_and(|i| view.tokens[i].is(Class::HAVE)) => true,
            "delay" => {
                !is_proviso(view, at) && (grants(view, at) || verbless(view) || owes(view, at) || is_granted(view, framed.last as usize))
            }
            _ => has_duty(view, at) || grants(view, at) || verbless(view) || is_granted(view, framed.last as usize),
        };
        ruled.then_some(said)
    }

    /// Reads a limit of a sentence.
    pub(crate) fn read<'t>(&self, told: &Told<'_>, text: &'t str, framed: &Framed, said: DeadlineSaid, set: &Set) -> Option<Deadline<'t>> {
        let Told { view, values, .. } = *told;
        let value = values.get(said.item)?.as_ref()?;
        let Value::Time(time) = value else { return None };
        let item = view.items.get(said.item)?;
        let bound = match said.bound {
            Bound::Before => DeadlineBound::Before,
            Bound::OnOrBefore => DeadlineBound::OnOrBefore,
            Bound::Within => DeadlineBound::Within,
        };
        let mut deadline = Deadline {
            span: framed.span,
            text: Cow::Borrowed(framed.span.of(text)),
            bound,
            due: None,
            due_at: None,
            anchor: Anchor::Reference,
            delay: None,
            backward: said.backward,
            anew: is_anew(view, framed),
            mention: said.item,
            steps: Vec::new(),
            obligation: Obligation::default(),
            rule: Cow::Borrowed(framed.rule),
        };
        if let Some(delay) = delay_of(&item.said, &said) {
            self.counted(&mut deadline, told, framed, delay, &said, set);
        } else {
            let (due, at) = limit_of(time, &said, bound);
            deadline.due = due;
            deadline.due_at = at;
            deadline.steps = due.map(|day| worded(framed.span.of(text), day)).into_iter().collect();
        }
        Some(deadline)
    }

    /// A limit that counts a length from a start.
    fn counted(&self, deadline: &mut Deadline<'_>, told: &Told<'_>, framed: &Framed, delay: Delay, said: &DeadlineSaid, set: &Set) {
        let Told { view, values, written } = *told;
        deadline.delay = Some(delay);
        let found = start(view, framed.last as usize, said.backward, values, &self.dated);
        let from = match found {
            StartFound::Unsaid => match beside(view, framed.last as usize, values)
                .or_else(|| granted_on(view, framed.first as usize, said.item, values, written))
                .or_else(|| apposed(view, framed.last as usize, values).filter(|_| verbless(view)))
                .or_else(|| told_before(said.item, values).filter(|_| matches!(framed.rule, "stated" | "payable" | "end-of-month")))
            {
                Some(day) => {
                    deadline.anchor = Anchor::Dated(day);
                    Some((day, None))
                }
                // What is only recalled (« obligeait à vendre sous 90 jours ») ran from a day that the sentence does not tell.
                None if recalled(view, framed.first as usize) => {
                    deadline.anchor = Anchor::Unknown;
                    None
                }
                None => written.map(|w| (w.date(), w.time())),
            },
            StartFound::Dated(day) => {
                deadline.anchor = Anchor::Dated(day);
                Some((day, None))
            }
            StartFound::Named(words) => {
                deadline.anchor = Anchor::Named(words);
                None
            }
        };
        let Some((day, time)) = from else { return };
        let hours = delay.is_hours();
        let due: Option<Due> = match (said.backward, time.filter(|_| hours)) {
            (true, _) => delay.due_before(day, &set.calendar, set.policy).ok(),
            (false, Some(time)) => delay.due_at(day.and_time(time), &set.calendar, set.policy).ok(),
            (false, None) if hours && delay.is_under_a_day() => None,
            (false, None) => delay.due(day, &set.calendar, set.policy).ok(),
        };
        if let Some(due) = due {
            deadline.due = Some(due.day);
            deadline.due_at = due.at;
            deadline.steps = due.steps;
        }
    }

    /// Remembers what the sentence dates, for a later « cette notification ».
    pub(crate) fn remember(&mut self, view: &View<'_>, values: &[Option<Value>]) {
        for (item, value) in view.items.iter().zip(values) {
            let Some(Value::Time(TimeMention { timex: Timex::Date(date @ DateValue::Day { .. }), .. })) = value else { continue };
            let Some(day) = date.first_day() else { continue };
            let from = (item.first as usize).saturating_sub(4);
            for token in &view.tokens[from..item.first as usize] {
                if token.end - token.start >= 6 {
                    let stem = super::start::stem(view.text, token);
                    if let Some(before) = self.dated.iter().position(|(s, _)| *s == stem) {
                        self.dated.remove(before);
                    }
                    self.dated.push((stem, day));
                }
            }
        }
        if self.dated.len() > 64 {
            self.dated.drain(..32);
        }
    }
}

/// The delay of a length, with its kind of days; `None` for a date.
fn delay_of(item: &Said, said: &DeadlineSaid) -> Option<Delay> {
    let (length, kind, franc) = match *item {
        Said::Duration { length, days, franc, .. } => (length, days, franc),
        Said::Hours { hour, .. } => (Length::of(i64::from(hour), Unit::Hour), DayKind::Calendaire, false),
        _ => return None,
    };
    let mut delay = Delay::default();
    for (count, unit) in length.parts() {
        let Count::Exactly(n) = count else { continue };
        // « un an et demi », « deux jours et demi »: the half in whole finer units.
        let (n, unit) = match (n.is_integer(), unit.months(), unit.seconds()) {
            (true, ..) => (n.to_u64()?, unit),
            (false, Some(months), _) => (n.checked_mul(months.into())?.to_u64()?, Unit::Month),
            (false, None, Some(seconds)) => (n.checked_mul(seconds.into())?.checked_div(3600.into())?.to_u64()?, Unit::Hour),
            _ => return None,
        };
        delay = delay.and(Delay::of(n, unit));
    }
    delay = delay.kind(kind);
    if franc || said.franc {
        delay = delay.francs();
    }
    if said.end_of_month {
        delay = delay.end_of_month();
    }
    Some(delay)
}

/// The step that a limit takes whose words name its day.
fn worded(words: &str, day: NaiveDate) -> Step {
    const AROUND: usize = "«  » leaves until 0000-00-00".len();
    let mut text = String::with_capacity(words.len() + AROUND);
    // To a text in memory nothing is refused.
    let _ = write!(text, "« {words} » leaves until {day}");
    Step { rule: "wording".into(), text, day }
}

/// The last day, and minute, in time before or by a date.
fn limit_of(time: &TimeMention, said: &DeadlineSaid, bound: DeadlineBound) -> (Option<NaiveDate>, Option<NaiveDateTime>) {
    let before = bound == DeadlineBound::Before && !said.inclusive;
    match time.timex {
        Timex::Time { date: Some(date), clock: ClockValue::At(h, m, _) } => {
            let day = date.first_day();
            // The midnight that closes a day leaves the whole of it.
            let at = day.filter(|_| h < 24).and_then(|d| d.and_hms_opt(h, m, 0));
            (day, at)
        }
        Timex::Time { date: Some(date), .. } => (date.first_day(), None),
        Timex::Date(date) => {
            let due = match (time.modifier, before) {
                // « avant la fin de l'année » ends with the year, as « d'ici la fin de l'année » does.
                (Some(Modifier::End), _) => date.last_day(),
                (Some(Modifier::Mid), _) => match date {
                    DateValue::Month { .. } => date.first_day().and_then(|d| add_days(d, 14)),
                    _ => date.third(1).and_then(|i| add_days(i.to?.date(), -1)),
                },
                (Some(Modifier::Start), false) => date.third(0).and_then(|i| add_days(i.to?.date(), -1)),
                (_, true) => date.first_day().and_then(|d| add_days(d, -1)),
                (_, false) => date.last_day(),
            };
            (due, None)
        }
        _ => (None, None),
    }
}

/// A verb of obligation before the limit: the noun « délai » alone makes none.
fn owes(view: &View<'_>, at: usize) -> bool {
    (0..at).any(|i| is_duty(view, i) && view.tokens[i].is(Class::VERB))
}

/// « ils ne rentreront pas avant lundi », « ne fermer aucun site avant 2027 »: what is not to be done limits nothing.
fn is_withheld(view: &View<'_>, at: usize) -> bool {
    let not = |i: usize| matches!(view.key(i), Key::Pas | Key::Jamais | Key::Plus | Key::Aucun | Key::Aucune);
    let near = at.checked_sub(1).is_some_and(not);
    // « aucun site ne fermera avant 2028 ».
    let none = |i: usize| (i.saturating_sub(5)..i).any(|n| matches!(view.key(n), Key::Aucun | Key::Aucune | Key::Nul | Key::Rien));
    let nobody = (at.saturating_sub(7)..at).any(|i| view.key(i) == Key::Ne && none(i));
    let ne = (at.saturating_sub(7)..at).find(|&i| view.key(i) == Key::Ne && (i + 1..at).any(|n| not(n) && n <= i + 3));
    // « s'ils ne versent pas leur dû avant lundi » asks for it.
    near || nobody || ne.is_some_and(|i| !(i.saturating_sub(4)..i).any(|s| matches!(view.key(s), Key::Si | Key::Se)))
}

/// « si je ne le rembourse pas avant dimanche »: what a condition misses is asked for by then.
fn is_missing(view: &View<'_>, at: usize) -> bool {
    let ne = (at.saturating_sub(8)..at).rev().find(|&i| view.key(i) == Key::Ne);
    ne.is_some_and(|i| {
        (i.saturating_sub(3)..i).any(|s| view.key(s) == Key::Si || view.key(s) == Key::Se && matches!(view.key(s + 1), Key::Il | Key::Ils))
    })
}

/// « Déclare ta créance avant le 15 janvier »: an order to whoever reads.
fn is_ordered(view: &View<'_>, at: usize) -> bool {
    let opens = |i: usize| {
        i == 0 || view.tokens[i - 1].is(Class::STOP.with(Class::QUOTE)) || matches!(view.key(i - 1), Key::Colon | Key::Semicolon)
    };
    (at.saturating_sub(10)..at).any(|i| {
        let token = &view.tokens[i];
        let text = view.text(i, i + 1);
        let verb = token.is(Class::VERB.with(Class::TRIGGER)) && !token.is(Class::PREP);
        // The lexicon keeps no second persons: « Envoyez » is known by its ending.
        let plural = (verb || token.word == 0) && text.len() > 4 && (text.ends_with("ez") || text.ends_with("EZ"));
        let yours = || matches!(view.word(i + 1), b"ta" | b"ton" | b"tes" | b"votre" | b"vos");
        let led = || view.tokens.get(i + 1).is_some_and(|t| t.is(Class::ART.with(Class::INDEF)) && view.word(i).ends_with(b"e"));
        opens(i) && (plural || verb && (yours() || led() && view.index().entry(token.word).form.may_be(Tense::Present)))
    })
}

/// « le lancement est prévu pour le 15 »: when it is to be, not by when.
fn is_planned(view: &View<'_>, at: usize) -> bool {
    (at.saturating_sub(2)..at).any(|i| view.begins(i, &["prevu", "programm", "planifi", "prevoi", "convoqu"]))
}

/// What only may be or is asked by then limits nothing: « pourrait récupérer sa mise avant 2030 », « se verront-ils avant le sommet ? »; nor
/// does the day of a strike.
fn is_mere(view: &View<'_>, at: usize) -> bool {
    let back = at.saturating_sub(10)..at;
    let may = back.clone().any(|i| view.word(i).starts_with(b"pourrai"));
    let asked = view.tokens.last().is_some_and(|t| view.text.get(t.start..t.end) == Some("?"))
        && back
            .clone()
            .any(|i| view.tokens[i].shape.has(Shape::HYPHEN) && matches!(view.key(i), Key::Il | Key::Elle | Key::Ils | Key::Elles));
    let struck = (at.saturating_sub(4)..at).any(|i| matches!(view.word(i), b"greve" | b"manifestation" | b"preavis"));
    may || asked || struck
}

/// « a attendu trois semaines pour agir », « il aura fallu plus de onze heures »: so long it took.
fn has_taken(view: &View<'_>, at: usize) -> bool {
    let took = |i: usize| matches!(view.word(i), b"attendu" | b"mis" | b"fallu" | b"pris");
    (at.saturating_sub(3)..at).any(|i| took(i) && i.checked_sub(1).is_some_and(|h| view.tokens[h].is(Class::HAVE)))
}

/// « Faute d'accord avant lundi »: what must be there by then.
fn is_lacking(view: &View<'_>, at: usize) -> bool {
    (at.saturating_sub(8)..at).any(|i| matches!(view.word(i), b"faute" | b"defaut") && matches!(view.key(i + 1), Key::De))
}

/// « … pour déposer leur liste » after the limit.
fn has_purpose(view: &View<'_>, after: usize) -> bool {
    (after..view.tokens.len().min(after + 3)).any(|i| view.word(i) == b"pour")
}

/// The beginnings of verbs that grant or leave a length.
const GRANTS: [&[u8]; 9] = [b"accord", b"donn", b"laiss", b"dispos", b"octroy", b"impos", b"fix", b"ordonn", b"condamn"];

/// « dix jours lui ont été accordés », « un délai d'un mois leur est imparti »: a passive of such a verb behind the length.
fn is_granted(view: &View<'_>, last: usize) -> bool {
    let granted = |i: usize| {
        let word = view.word(i);
        GRANTS.iter().any(|stem| word.starts_with(stem)) || word.starts_with(b"impart") || word.starts_with(b"consenti")
    };
    let end = view.tokens.len().min(last + 5);
    (last..end)
        .take_while(|&i| view.tokens[i].shape.has(Shape::WORD))
        .any(|i| (view.tokens[i].is(Class::BE) || view.word(i) == b"ete") && view.tokens.get(i + 1).is_some() && granted(i + 1))
}

/// A verb that grants or leaves a length (« accorde 45 jours »), anywhere before it in the clause.
fn grants(view: &View<'_>, at: usize) -> bool {
    (at.saturating_sub(12)..at)
        .any(|i| GRANTS.iter().any(|s| view.word(i).starts_with(s)) || matches!(view.word(i), b"ont" | b"avez" | b"aura" | b"auront"))
        // « tu as deux mois », « t'as deux mois ».
        || at.checked_sub(2).is_some_and(|i| view.word(i + 1) == b"as" && matches!(view.key(i), Key::Tu | Key::Te))
}

/// « un nouveau délai de dix jours », « dix jours supplémentaires », « de plus »: another limit went before.
fn is_anew(view: &View<'_>, framed: &Framed) -> bool {
    let (first, last) = (framed.first as usize, framed.last as usize);
    let said = |i: usize| {
        let word = view.text(i, i + 1);
        // Most words are shorter than the shortest.
        word.len() >= "nouve".len() && ["nouve", "supplementaire", "additionnel"].iter().any(|stem| folds_to(word, stem))
    };
    (first.saturating_sub(3)..(last + 2).min(view.tokens.len())).any(said) || view.word(last) == b"de" && view.word(last + 1) == b"plus"
}

/// « moyennant un préavis de six mois »: how long a notice must be, not by when something must be done.
fn is_proviso(view: &View<'_>, at: usize) -> bool {
    (at.saturating_sub(5)..at).any(|i| view.text(i, i + 1).eq_ignore_ascii_case("moyennant"))
}

/// A limit that is suspended until a day is not due on it.
fn is_suspended(view: &View<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|i| view.word(i).starts_with(b"suspend"))
}

/// The acts to be done in time, by the hash of the noun.
static ACT: Lazy<QuickSet<u64>> = Lazy::new(|| ACTS.iter().map(|act| hash(fold(act).as_bytes())).collect());

/// An act to be done in time, named before the colon of « appel : un mois ».
fn states(view: &View<'_>, at: usize) -> bool {
    view.tokens[at.saturating_sub(24)..at].iter().any(|t| t.shape.has(Shape::WORD) && ACT.contains(&t.hash))
}

/// A compound past before a limit (« ont été terminés »); « est envoyée » is as much a rule.
fn is_done(view: &View<'_>, at: usize) -> bool {
    let has = |t: &Token| t.is(if at == 0 { Class::HAVE.with(Class::BE) } else { Class::HAVE }) && !t.shape.has(Shape::ACCENT);
    let participle = |t: &Token| t.shape.has(Shape::ACUTE_END) || view.index().entry(t.word).form.may_be(Tense::PastParticiple);
    // « Trois mois avant le vote, il est parti »: a limit that opens its sentence looks at the verb behind it.
    let around = if at == 0 { 0..view.tokens.len() } else { at.saturating_sub(14)..at };
    let before = &view.tokens[around];
    before.iter().enumerate().any(|(i, t)| has(t) && before[i + 1..].iter().take(4).any(participle))
}

/// A notice without a verb (« Préavis de trois mois ») states its limit.
fn verbless(view: &View<'_>) -> bool {
    // « à » is « a » without its accent, so it is no sign of a verb; neither is a participle (« notifié »).
    let form = |t: &Token| view.index().entry(t.word).form;
    let participle = |t: &Token| t.shape.has(Shape::ACUTE_END) || form(t).may_be(Tense::PastParticiple);
    let finite = |t: &Token| form(t).is_finite() && view.index().word(t.word) != b"a" && !participle(t);
    let compound = |pair: &[Token]| pair[0].is(Class::HAVE) && !pair[0].shape.has(Shape::ACCENT) && participle(&pair[1]);
    !view.tokens.windows(2).any(compound)
        && !view.tokens.iter().any(|t| t.is(Class::VERB) && finite(t) && (t.is(Class::BE) || !t.is(Class::PREP.with(Class::COMMON))))
}
