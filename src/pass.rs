//! One reading of one document: a run of sentences at a time, then settled at its end.

use std::borrow::Cow;
use std::ops::Range;

use crate::clause::{Debtor, Events, Leaning, Raw, choose, follows, follows_past, is_aside, is_birth, is_done_then, is_pluperfect};
use crate::document::Reference;
use crate::draft::Draft;
use crate::grammar::{DeadlineSaid, Reading, Said, View};
use crate::heading::heads;
use crate::lean::{is_still, lean};
use crate::lexicon::Key;
use crate::model::{Deadline, Extraction, Mention, Obligation, Passage, Period, Sentence, Value};
use crate::money::Amount;
use crate::name::{Cast, Names};
use crate::placing::{Parties, merge_mentions, place_event};
use crate::resolve::{Borrowed, Context, DeadlineReader, Told, complete, resolve, stretch};
use crate::room::room;
use crate::settings::{Settings, Style};
use crate::span::Span;

/// One reading of one document.
pub(crate) struct Pass<'e, 't> {
    settings: &'e Settings,
    text: &'t str,
    reading: &'e mut Reading,
    context: Context,
    names: Names,
    events: Events,
    deadlines: DeadlineReader,
    borrowed: Borrowed,
    raw: Raw,
    /// The dates that are all their sentence says (« 4 mai 2015. »), by sentence, and the mentions that they became.
    chapters: Vec<(usize, usize)>,
    /// A sentence's limits and values: buffers used again.
    limits: Vec<Option<DeadlineSaid>>,
    values: Vec<Option<Value>>,
    /// What each deadline binds, by its place.
    owed: Vec<(u32, Debtor)>,
    out: Extraction<'t>,
}

impl<'e, 't> Pass<'e, 't> {
    pub(crate) fn new(settings: &'e Settings, text: &'t str, written: Option<Reference>, reading: &'e mut Reading) -> Self {
        reading.steps = 0;
        Self {
            settings,
            text,
            reading,
            context: Context::new(written, settings.prefer),
            names: Names::with_room(text.len()),
            events: Events::default(),
            deadlines: DeadlineReader::default(),
            borrowed: Borrowed::default(),
            raw: Raw::default(),
            chapters: Vec::new(),
            limits: Vec::new(),
            values: Vec::new(),
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
        for (number, draft) in (first..).zip(block.iter_mut()) {
            let names = draft.names.len();
            let (view, sheet) = draft.view_and_sheet(text, &words.lexicon, number);
            self.events.part(&view, &words.facts, names, sheet);
        }
        for (number, draft) in (first..).zip(block.iter_mut()) {
            let Range { start, end } = draft.names;
            let (view, sheet) = draft.view_and_sheet(text, &words.lexicon, number);
            self.breach(&view);
            choose(&view, &words.facts, &self.names.candidates()[start..end], start, sheet);
            self.owe(draft);
        }
        for (number, draft) in (first..).zip(block.iter_mut()) {
            let (Range { start, end }, told) = (draft.names.clone(), self.raw.events.len());
            let (view, sheet) = draft.view_and_sheet(text, &words.lexicon, number);
            self.events.tell(&view, &words.facts, &self.names.candidates()[start..end], start, sheet, &mut self.raw);
            self.raw.place(told, &draft.place, &draft.deadline_of);
            let before = number.checked_sub(1).and_then(|n| self.chapters.binary_search_by_key(&n, |(sentence, _)| *sentence).ok());
            if let Some((_, mention)) = before.and_then(|at| self.chapters.get(at)) {
                self.raw.date(told, *mention);
            }
        }
    }

    /// The values of a sentence's times and amounts, and its limits.
    fn resolve(&mut self, view: &View<'_>, place: &mut Vec<Option<usize>>, deadline_of: &mut Vec<Option<usize>>) {
        self.context.begin(view.number);
        let header = heads(view, &mut self.context);
        room(&mut self.out.sentences, 1, view.read());
        self.out.sentences.push(Sentence { span: view.span(), written: self.context.written });
        place.clear();
        deadline_of.clear();
        deadline_of.resize(view.frames.len(), None);

        // Limits first: what they limit is read forward.
        let mut limits = std::mem::take(&mut self.limits);
        limits.extend(view.frames.iter().map(|f| DeadlineReader::holds(view, f)));
        let mut values = std::mem::take(&mut self.values);
        for (number, item) in view.items.iter().enumerate() {
            let limited = limits.iter().flatten().any(|l| l.item == number);
            self.context.leaning = match (&item.said, header && number == 0) {
                (Said::Time(_), false) => lean(view, item, limited),
                _ => Leaning::None,
            };
            self.context.limits = limited;
            self.context.told_past = false;
            if matches!(item.said, Said::Time(_)) {
                self.context.still = is_still(view, item.first as usize);
                self.context.birth = is_birth(view, item.first as usize);
                self.context.done = is_done_then(view, item.first as usize);
                self.context.aside = is_aside(view, item.first as usize);
                self.context.recalls = is_pluperfect(view, item.first as usize);
                let ahead = limited || self.context.leaning == Leaning::Future;
                self.context.told_past = ahead && follows_past(view, item.first as usize);
            }
            self.context.habit = item.first > 0 && matches!(view.key(item.first as usize - 1), Key::En | Key::Au);
            self.context.alone = view.tokens.len() <= (item.last - item.first) as usize + 1;
            values.push(resolve(&item.said, &mut self.context));
        }
        complete(view, &mut values);
        let borrowed = self.borrowed.read(view, &values);
        let mut next = self.out.mentions.len();
        for (item, value) in view.items.iter().zip(&values) {
            let before = borrowed.iter().filter(|(span, _)| *span < item.span).count();
            place.push(value.as_ref().map(|_| next + before));
            next += usize::from(value.is_some());
        }
        if let ([item], [Some(Value::Time(_))], false) = (view.items, values.as_slice(), header)
            && item.first == 0
            && view.tokens.len() <= item.last as usize + 1
            && let Some(Some(mention)) = place.first()
        {
            self.chapters.push((view.number, *mention));
        }
        self.deadlines.remember(view, &values);
        let told = Told { view, values: &values, written: self.context.written };
        for (at, (framed, limit)) in view.frames.iter().zip(limits.drain(..)).enumerate() {
            if let Some(said) = limit {
                if let Some(mut deadline) = self.deadlines.read(&told, self.text, framed, said, &self.settings.set) {
                    let Some(mention) = place.get(said.item).copied().flatten() else { continue };
                    deadline.mention = mention;
                    deadline_of[at] = Some(self.out.deadlines.len());
                    room(&mut self.out.deadlines, 1, view.read());
                    self.out.deadlines.push(deadline);
                }
            } else if !matches!(framed.rule, "moved" | "for-date") // « reporté au 15 », « prévu pour le 15 » end nothing.
                && let Some(interval) = stretch(&framed.frame, view, &values, &self.context)
            {
                self.out.periods.push(Period { span: framed.span, text: Cow::Borrowed(framed.span.of(self.text)), interval });
            }
        }
        self.mention(view, borrowed, &mut values);
        (self.limits, self.values) = (limits, values);
    }

    /// Takes a sentence's times and amounts among the mentions, in order, and those whose currency was borrowed.
    fn mention(&mut self, view: &View<'_>, borrowed: Vec<(Span, Amount)>, values: &mut Vec<Option<Value>>) {
        let mention = |span: Span, value, rule| Mention { span, text: Cow::Borrowed(span.of(self.text)), value, rule: Cow::Borrowed(rule) };
        let mut borrowed = borrowed.into_iter().map(|(span, amount)| mention(span, Value::Money(amount), "money-inferred")).peekable();
        room(&mut self.out.mentions, values.len() + borrowed.len(), view.read());
        for (item, value) in view.items.iter().zip(values.drain(..)) {
            while let Some(before) = borrowed.next_if(|before| before.span < item.span) {
                self.out.mentions.push(before);
            }
            self.out.mentions.extend(value.map(|value| mention(item.span, value, item.rule)));
        }
        self.out.mentions.extend(borrowed);
    }

    /// What a sentence's limits ask of whom.
    fn owe(&mut self, draft: &mut Draft) {
        for owed in draft.sheet.owed.drain(..) {
            if let Some(deadline) = draft.deadline_of.get(owed.frame).copied().flatten() {
                let passage = |span: Option<Span>| span.map(|span| Passage::of(span, self.text));
                self.out.deadlines[deadline].obligation =
                    Obligation { who: passage(owed.who), actor: None, what: passage(owed.what), otherwise: passage(owed.otherwise) };
                room(&mut self.owed, 1, (self.out.deadlines[deadline].span.end, self.text.len()));
                self.owed.extend(owed.debtor().map(|debtor| (deadline as u32, debtor)));
            }
        }
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

    pub(crate) fn finish(mut self) -> Extraction<'t> {
        let lexicon = &self.settings.words.lexicon;
        // What was told twice is told once.
        self.raw.events.dedup_by_key(|event| event.span);
        // All is read: no more room is needed than it takes.
        self.raw.events.shrink_to_fit();
        self.events.close();
        self.out.mentions.shrink_to_fit();
        self.out.sentences.shrink_to_fit();
        self.out.deadlines.shrink_to_fit();
        self.out.periods.shrink_to_fit();
        let cast = self.names.settle(self.text, lexicon);
        self.events.meet(&self.raw, &cast);
        for (deadline, debtor) in &self.owed {
            let bound = self.events.bound(debtor, &cast).and_then(|c| cast.actor(c));
            self.out.deadlines[*deadline as usize].obligation.actor = bound;
        }
        // Who was heard is not asked for any more, which makes room for the events.
        self.events.settle(&mut self.raw, &cast);
        self.out.events.reserve_exact(self.raw.events.len());
        let mut parties = Parties::default();
        for event in &self.raw.events {
            let mut event = place_event(event, &self.raw, &cast, self.text, &self.out);
            parties.share(&mut event);
            self.out.events.push(event);
        }
        // What the events were made of makes room for the names.
        let (mut out, Cast { actors, mentions, roles, .. }) = (self.out, cast);
        drop((self.raw, self.owed));
        out.actors = actors;
        merge_mentions(&mut out, mentions, roles, self.text);
        out.steps = self.reading.steps;
        out
    }
}
