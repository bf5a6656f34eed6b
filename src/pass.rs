//! One reading of one document: a run of sentences at a time, then settled at its end.

use std::borrow::Cow;

use crate::calendar::{ClockValue, DateValue, Interval, Timex};
use crate::clause::{Events, Leaning, Owed, Raw, RawEvent, Side, follows, is_aside, is_done_then, is_pluperfect, leaning};
use crate::document::Reference;
use crate::draft::Draft;
use crate::fold::fold;
use crate::grammar::{Item, Reading, Said, View};
use crate::kind::{Modality, ParticipantRole};
use crate::lexicon::{Class, Key};
use crate::model::{
    Deadline, Event, Extraction, Mention, Obligation, Participant, Passage, Period, Sentence, TimeBasis, TimeKind, TimeMention, Value,
};
use crate::name::{Cast, Names};
use crate::resolve::{Borrowed, Context, DeadlineReader, Told, complete, recalled, resolve, stretch};
use crate::settings::{Settings, Style};
use crate::span::Span;
use crate::token::{Shape, Token};

/// One reading of one document.
pub(crate) struct Pass<'e, 't> {
    settings: &'e Settings,
    text: &'t str,
    reading: Reading,
    context: Context,
    names: Names,
    events: Events,
    deadlines: DeadlineReader,
    borrowed: Borrowed,
    raw: Raw,
    /// What each deadline binds, by its place.
    owed: Vec<(usize, Owed)>,
    out: Extraction<'t>,
}

impl<'e, 't> Pass<'e, 't> {
    pub(crate) fn new(settings: &'e Settings, text: &'t str, written: Option<Reference>) -> Self {
        Self {
            settings,
            text,
            reading: Reading::default(),
            context: Context::new(written, settings.prefer),
            names: Names::with_room(text.len()),
            events: Events::default(),
            deadlines: DeadlineReader::default(),
            borrowed: Borrowed::default(),
            raw: Raw::default(),
            owed: Vec::new(),
            out: Extraction::default(),
        }
    }

    /// Reads a run of sentences, a layer at a time over all of them: each layer's code stays warm.
    pub(crate) fn block(&mut self, block: &mut [Draft]) {
        let words = &self.settings.words;
        let (text, timeml) = (self.text, self.settings.style == Style::TimeMl);
        for draft in block.iter_mut() {
            self.reading.read(&words.grammar, text, &words.lexicon.index, &draft.tokens, timeml);
            std::mem::swap(&mut self.reading.items, &mut draft.items);
            std::mem::swap(&mut self.reading.frames, &mut draft.frames);
        }
        let first = self.out.sentences.len();
        for draft in block.iter_mut() {
            let Draft { tokens, items, frames, place, deadline_of, .. } = draft;
            let number = self.out.sentences.len();
            let view = View { text, lexicon: &words.lexicon, tokens, items, frames, number };
            self.resolve(&view, place, deadline_of);
            for (framed, became) in frames.iter_mut().zip(deadline_of) {
                framed.holds = became.is_some();
            }
        }
        for (number, draft) in (first..).zip(block.iter_mut()) {
            draft.names = self.names.read(&draft.view(text, &words.lexicon, number), &words.names);
        }
        for (number, draft) in (first..).zip(block.iter()) {
            self.tell(&draft.view(text, &words.lexicon, number), draft);
        }
    }

    /// The values of a sentence's times and amounts, and its limits.
    fn resolve(&mut self, view: &View<'_>, place: &mut Vec<Option<usize>>, deadline_of: &mut Vec<Option<usize>>) {
        self.context.begin(view.number);
        let header = self.header(view);
        self.out.sentences.push(Sentence { span: view.span(), written: self.context.written });
        place.clear();
        deadline_of.clear();
        deadline_of.resize(view.frames.len(), None);

        // Limits first: what they limit is read forward.
        let limits: Vec<_> = view.frames.iter().map(|f| DeadlineReader::holds(view, f)).collect();
        let mut values: Vec<Option<Value>> = Vec::with_capacity(view.items.len());
        for (number, item) in view.items.iter().enumerate() {
            let limited = limits.iter().flatten().any(|l| l.item == number);
            self.context.leaning = match (&item.said, header && number == 0) {
                (Said::Time(_), false) => lean(view, item, limited),
                _ => Leaning::None,
            };
            self.context.limits = limited;
            if matches!(item.said, Said::Time(_)) {
                self.context.still = is_still(view, item.first as usize);
                self.context.done = is_done_then(view, item.first as usize);
                self.context.aside = is_aside(view, item.first as usize);
                self.context.recalls = is_pluperfect(view, item.first as usize);
            }
            self.context.habit = item.first > 0 && matches!(view.key(item.first as usize - 1), Key::En | Key::Au);
            self.context.alone = view.tokens.len() <= (item.last - item.first) as usize + 1;
            let value = resolve(&item.said, &mut self.context);
            values.push(value);
        }
        complete(view, &mut values);
        let mut borrowed = self.borrowed.read(view, &values).into_iter().peekable();
        let mention = |span: Span, value, rule| Mention { span, text: Cow::Borrowed(span.of(self.text)), value, rule: Cow::Borrowed(rule) };
        for (item, value) in view.items.iter().zip(&values) {
            while let Some((span, amount)) = borrowed.next_if(|(span, _)| *span < item.span) {
                self.out.mentions.push(mention(span, Value::Money(amount), "money-inferred"));
            }
            place.push(value.as_ref().map(|_| self.out.mentions.len()));
            if let Some(value) = value {
                self.out.mentions.push(mention(item.span, value.clone(), item.rule));
            }
        }
        self.out.mentions.extend(borrowed.map(|(span, amount)| mention(span, Value::Money(amount), "money-inferred")));
        self.deadlines.remember(view, &values);
        let told = Told { view, values: &values, written: self.context.written };
        for (at, (framed, limit)) in view.frames.iter().zip(&limits).enumerate() {
            if let Some(said) = limit {
                if let Some(mut deadline) = self.deadlines.read(&told, self.text, framed, *said, &self.settings.set) {
                    let Some(mention) = place.get(said.item).copied().flatten() else { continue };
                    deadline.mention = mention;
                    deadline_of[at] = Some(self.out.deadlines.len());
                    self.out.deadlines.push(deadline);
                }
            } else if let Some(interval) = stretch(&framed.frame, view, &values, &self.context) {
                self.out.periods.push(Period { span: framed.span, text: Cow::Borrowed(framed.span.of(self.text)), interval });
            }
        }
    }

    /// What happens in a sentence whose times and names are read, and what its limits ask of whom.
    fn tell(&mut self, view: &View<'_>, draft: &Draft) {
        self.breach(view);
        let (names, told) = (&draft.names, self.raw.events.len());
        self.events.read(view, &self.settings.words.facts, &self.names.candidates()[names.clone()], names.start, &mut self.raw);
        for owed in self.events.owed.drain(..) {
            if let Some(deadline) = draft.deadline_of.get(owed.frame).copied().flatten() {
                let passage = |span: Option<Span>| span.map(|span| Passage::of(span, self.text));
                self.out.deadlines[deadline].obligation =
                    Obligation { who: passage(owed.who), actor: None, what: passage(owed.what), otherwise: passage(owed.otherwise) };
                self.owed.push((deadline, owed));
            }
        }
        self.raw.place(told, &draft.place, &draft.deadline_of);
    }

    /// « Passé ce délai, l'offre tombe »: what a sentence says of the limits of the one before.
    fn breach(&mut self, view: &View<'_>) {
        let Some(before) = view.number.checked_sub(1).and_then(|n| self.out.sentences.get(n)).map(|s| s.span) else { return };
        let open = |d: &&mut Deadline<'_>| d.obligation.otherwise.is_none();
        let here = view.span().start;
        let told = self.out.deadlines.iter_mut().rev().skip_while(|d| d.span.start >= here).take_while(|d| before.contains(d.span));
        let mut told = told.filter(open).peekable();
        if told.peek().is_some()
            && let Some(span) = follows(view)
        {
            told.for_each(|deadline| deadline.obligation.otherwise = Some(Passage::of(span, self.text)));
        }
    }

    /// A line that is nothing but a full date heads a part of the document: what follows is read from it.
    fn header(&mut self, view: &View<'_>) -> bool {
        let [item, rest @ ..] = view.items else { return false };
        let Said::Time(said) = item.said else { return false };
        let led = &view.tokens[..item.first as usize];
        // Only its line heads what follows.
        let line = (item.last as usize..view.tokens.len()).find(|&i| view.tokens[i].shape.any(Shape::NEWLINE.union(Shape::PARA)));
        let line = line.unwrap_or(view.tokens.len());
        let tail = &view.tokens[item.last as usize..line];
        let bare =
            led.len() <= 2 && led.iter().all(|t| !t.is_cap() || t.start == view.span().start) && tail.iter().all(|t| t.end - t.start <= 1);
        let bare = bare && !led.iter().any(|t| t.is(Class::NUM));
        let signed = matches!(said.clock, Some(ClockValue::At(..))) && is_signed(view, led, tail);
        if rest.iter().any(|r| (r.first as usize) < line) || !(bare || signed) {
            return false;
        }
        let mut scratch = self.context;
        scratch.written = None;
        scratch.forget();
        let whole = TimeMention::clone(match &resolve(&Said::Time(said), &mut scratch) {
            Some(Value::Time(time)) => time,
            _ => return false,
        });
        let reference = match whole.timex {
            Timex::Date(date @ DateValue::Day { .. }) => date.first_day().map(Reference::from),
            Timex::Time { date: Some(date @ DateValue::Day { .. }), clock: ClockValue::At(h, m, s) } => {
                date.first_day().and_then(|d| d.and_hms_opt(h % 24, m, s.min(59))).map(Reference::from)
            }
            _ => None,
        };
        // A dateline without a clock time under a known date of writing only repeats it.
        let Some(reference) = reference.filter(|r| r.time().is_some() || self.context.written.is_none() || self.context.header) else {
            return false;
        };
        self.context.written = Some(reference);
        self.context.header = true;
        self.context.forget();
        true
    }

    pub(crate) fn finish(mut self) -> Extraction<'t> {
        let lexicon = &self.settings.words.lexicon;
        let cast = self.names.settle(self.text, lexicon);
        self.events.meet(&self.raw, &cast);
        for (deadline, owed) in &self.owed {
            let bound = self.events.bound(owed, &cast).and_then(|c| cast.actor_of.get(c).copied().flatten());
            self.out.deadlines[*deadline].obligation.actor = bound;
        }
        self.out.events.reserve_exact(self.raw.events.len());
        let mut who = Vec::new();
        let mut last = None;
        for event in &self.raw.events {
            // What was told twice is told once.
            if last.replace(event.span) == Some(event.span) {
                continue;
            }
            let source = self.events.settle(&self.raw, event, &cast, &mut who);
            let event = place_event(event, &who, source, &cast, self.text, &self.out, self.raw.amounts(event).collect());
            self.out.events.push(event);
        }
        self.out.actors = cast.actors;
        merge_mentions(&mut self.out, cast.mentions, self.text);
        self.out.steps = self.reading.steps;
        self.out
    }
}

/// Whether what stands around the hour of a post only says whose it is: « Le 12/03/2021 à 18:40 - Lulu44 », « [lulu, le … à …] »,
/// « Posté par Lulu le … ».
fn is_signed(view: &View<'_>, led: &[Token], tail: &[Token]) -> bool {
    const FEW: usize = 7;
    let stops = |tokens: &[Token]| tokens.iter().any(|t| t.is(Class::STOP.with(Class::SUBORD)));
    let posted = |at: usize| ["poste", "publie", "ecrit", "envoye", "message", "par", "["].contains(&fold(view.text(at, at + 1)).as_str());
    // « Karim B. - 13 juin 2021, 12:45 »: names and strange words, then a mark.
    let strange = |t: &Token| !t.shape.has(Shape::WORD) || t.word == 0 || t.is(Class::FIRST.with(Class::TITLE)) || t.end - t.start <= 2;
    let marked = led.last().is_some_and(|t| !t.shape.has(Shape::WORD)) && led.iter().all(strange) && tail.is_empty();
    let opens = led.len() <= 2 || led.len() <= FEW && (marked || (0..led.len()).any(posted));
    let by = view.items.first().map_or(0, |i| i.last as usize);
    let parted = tail.first().is_none_or(|t| !t.shape.has(Shape::WORD) || view.key(by) == Key::Par || t.is_cap());
    opens && parted && tail.len() <= FEW && !stops(led) && !stops(tail)
}

/// Which way an item is to be looked for: forward under a limit, unless a past clause limits a date of its own.
fn lean(view: &View<'_>, item: &Item, limited: bool) -> Leaning {
    // « depuis janvier » is behind, whatever the clause says.
    if item.first > 0 && view.key(item.first as usize - 1) == Key::Depuis {
        return Leaning::Past;
    }
    let leaning = leaning(view, item.first as usize);
    if leaning == Leaning::Past && stands_until(view, item.first as usize) {
        return Leaning::Future;
    }
    if !limited {
        return leaning;
    }
    let weekday = item.kinds.meets(crate::grammar::Kinds::WEEKDAY);
    if recalled(view, item.first as usize) {
        return Leaning::Past;
    }
    if leaning == Leaning::Past && !weekday { Leaning::None } else { Leaning::Future }
}

/// « les travaux sont suspendus depuis le 11 mai »: since when what is now.
fn is_still(view: &View<'_>, at: usize) -> bool {
    let since = at.checked_sub(1).is_some_and(|i| view.key(i) == Key::Depuis);
    let helper = |i: &usize| view.tokens[*i].is(Class::BE.with(Class::HAVE));
    since && (at.saturating_sub(10)..at).rev().find(helper).is_some_and(|i| matches!(view.word(i), b"est" | b"sont"))
}

/// « est interdit jusqu'au 30 juin »: a present passive that says until when is no past.
fn stands_until(view: &View<'_>, at: usize) -> bool {
    let until = at.checked_sub(1).is_some_and(|i| view.key(i) == Key::Jusque || i > 0 && view.key(i - 1) == Key::Jusque);
    let helper = |i: &usize| view.tokens[*i].is(Class::BE.with(Class::HAVE));
    until && (at.saturating_sub(12)..at).rev().find(helper).is_some_and(|i| matches!(view.word(i), b"est" | b"sont"))
}

/// An event with its numbers turned into the extraction's.
fn place_event<'t>(
    raw: &RawEvent,
    who: &[(usize, ParticipantRole)],
    source: Option<usize>,
    cast: &Cast,
    text: &'t str,
    out: &Extraction<'t>,
    amounts: Vec<usize>,
) -> Event<'t> {
    let (time, deadline) = (raw.time.map(|at| at as usize), raw.frame.map(|at| at as usize));
    let actor = |candidate: usize| cast.actor_of.get(candidate).copied().flatten();
    let mut participants: Vec<Participant> = Vec::new();
    for &(candidate, role) in who {
        if let Some(actor) = actor(candidate)
            && !participants.iter().any(|p| p.actor == actor)
        {
            participants.push(Participant { actor, role });
        }
    }
    let said = time.and_then(|m| match &out.mentions[m].value {
        Value::Time(time) if matches!(time.kind, TimeKind::Date | TimeKind::Time) => time.resolution.interval(),
        _ => None,
    });
    // « du 3 au 15 septembre »: an event within a stretch lasts as long as that does.
    let whole = time.and_then(|m| stretch_over(out, out.mentions[m].span)).filter(|_| raw.side == Side::Within);
    let said = said.map(|interval| match raw.side {
        Side::Within => {
            let hours = || time.and_then(|m| hours_behind(out, out.mentions[m].span, interval));
            whole.or_else(hours).unwrap_or(interval)
        }
        Side::Since => Interval { to: None, ..interval },
        Side::Until => Interval { from: None, to: interval.from },
        Side::Through => Interval { from: None, to: interval.to.or(interval.from) },
    });
    let written = out.sentences.get(raw.sentence as usize).and_then(|s| s.written);
    let ahead = said.and_then(|i| i.from).zip(written).is_some_and(|(from, written)| from.date() > written.date());
    let modality = if ahead && raw.open && raw.modality == Modality::Asserted { Modality::Future } else { raw.modality };
    let due =
        deadline.and_then(|d| out.deadlines[d].due).and_then(|d| crate::calendar::add_days(d, 1)).and_then(|d| d.and_hms_opt(0, 0, 0));
    let (when, basis) = match (said, due) {
        (Some(interval), _) => (interval, time.map_or(TimeBasis::None, TimeBasis::Mention)),
        (None, Some(to)) if raw.due => (Interval::until(to), deadline.map_or(TimeBasis::None, TimeBasis::Deadline)),
        _ => (Interval::default(), TimeBasis::None),
    };
    Event {
        span: raw.span,
        text: Cow::Borrowed(raw.span.of(text)),
        kind: raw.trigger.kind,
        sentence: out.sentences.get(raw.sentence as usize).map_or(raw.span, |s| s.span),
        modality,
        negated: raw.negated,
        participants,
        source: source.and_then(actor),
        when,
        basis,
        deadline,
        amounts,
        rule: Cow::Borrowed(raw.trigger.head.as_str()),
    }
}

/// The hours told right behind a day: « hier, de 8 h à 20 h ».
fn hours_behind(out: &Extraction<'_>, mention: Span, day: Interval) -> Option<Interval> {
    const NEAR: usize = 24;
    let after = out.periods.partition_point(|p| p.span.start < mention.end);
    let period = out.periods.get(after).filter(|p| p.span.start - mention.end <= NEAR)?.interval;
    let inside = period.from >= day.from && period.to.is_some_and(|to| day.to.is_some_and(|end| to <= end)) && period.from.is_some();
    inside.then_some(period)
}

/// The stretch with two ends that a mention opens.
fn stretch_over(out: &Extraction<'_>, mention: Span) -> Option<Interval> {
    let after = out.periods.partition_point(|p| p.span.start <= mention.start);
    let period = out.periods[..after].last().filter(|p| p.span.contains(mention))?;
    (period.interval.from.is_some() && period.interval.to.is_some()).then_some(period.interval)
}

/// Puts the names among the mentions, by their start, and renumbers what counts mentions.
fn merge_mentions<'t>(out: &mut Extraction<'t>, mut names: Vec<(Span, crate::model::ActorMention)>, text: &'t str) {
    if names.is_empty() {
        return;
    }
    let place = |span: Span| (span.start, std::cmp::Reverse(span.end));
    names.sort_by_key(|(span, _)| place(*span));
    let said = std::mem::take(&mut out.mentions);
    // They come in order but where a date and its time are two.
    let mut order: Vec<usize> = (0..said.len()).collect();
    if !said.is_sorted_by_key(|m| place(m.span)) {
        order.sort_by_key(|&at| said.get(at).map(|m| place(m.span)));
    }
    let mut said: Vec<Option<Mention<'t>>> = said.into_iter().map(Some).collect();
    out.mentions.reserve_exact(said.len() + names.len());
    let mut moved = vec![0; said.len()];
    let mut names = names.into_iter().peekable();
    let named = |(span, actor): (Span, crate::model::ActorMention)| {
        let text = Cow::Borrowed(span.of(text));
        Mention { span, text, value: Value::Actor(actor), rule: Cow::Borrowed("name") }
    };
    for old in order {
        let Some(mention) = said.get_mut(old).and_then(Option::take) else { continue };
        while let Some(name) = names.next_if(|(span, _)| place(*span) < place(mention.span)) {
            out.mentions.push(named(name));
        }
        moved[old] = out.mentions.len();
        out.mentions.push(mention);
    }
    out.mentions.extend(names.map(named));
    for Deadline { mention, .. } in &mut out.deadlines {
        *mention = moved[*mention];
    }
    for event in &mut out.events {
        event.amounts.iter_mut().for_each(|m| *m = moved[*m]);
        if let TimeBasis::Mention(m) = &mut event.basis {
            *m = moved[*m];
        }
    }
}
