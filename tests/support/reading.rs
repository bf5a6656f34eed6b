//! A reading to compare with another: places through a map, names without their spelling.

use frise::{Extraction, Span, Value};

/// What was read, as lines; the places are those of a text that both readings have in common.
#[derive(Debug, PartialEq, Eq, Default)]
pub(crate) struct Reading {
    /// Dates, durations and amounts: place, value.
    figures: Vec<(usize, usize, String)>,
    /// Their resolution and sign, limits, stretches.
    limits: Vec<(usize, usize, String)>,
    /// Names and events.
    story: Vec<(usize, usize, String)>,
}

impl Reading {
    /// What an extraction holds, its offsets through `place`.
    pub(crate) fn of(extraction: &Extraction<'_>, place: impl Fn(usize) -> usize) -> Self {
        let at = |span: Span, said: String| (place(span.start), place(span.end), said);
        let name = |actor: usize| plain(&extraction.actors[actor].name);
        let mut reading = Self::default();
        for mention in &extraction.mentions {
            match &mention.value {
                Value::Actor(named) => {
                    let role = named.role.as_deref().map(plain);
                    reading.story.push(at(mention.span, format!("{} {} {role:?}", name(named.actor), named.class)));
                }
                Value::Time(time) => {
                    reading.figures.push(at(mention.span, format!("{:?} {}", time.kind, time.timex)));
                    reading
                        .limits
                        .push(at(mention.span, format!("{:?} {:?} {:?} {}", time.modifier, time.resolution, time.basis, mention.rule)));
                }
                value => {
                    reading.figures.push(at(mention.span, value.to_string()));
                    reading.limits.push(at(mention.span, format!("{value:?}")));
                }
            }
        }
        for limit in &extraction.deadlines {
            let words = |passage: &Option<frise::Passage<'_>>| passage.as_ref().map(|p| (place(p.span.start), place(p.span.end)));
            let owed = &limit.obligation;
            let said =
                format!("{:?} {:?} {:?} {} {:?}", limit.bound, limit.due, limit.due_at, plain(&format!("{:?}", limit.anchor)), limit.delay);
            let bound = format!("{:?} {:?} {:?} {:?}", owed.actor.map(name), words(&owed.who), words(&owed.what), words(&owed.otherwise));
            reading.limits.push(at(limit.span, format!("{said} {bound}")));
        }
        for period in &extraction.periods {
            reading.limits.push(at(period.span, period.interval.to_string()));
        }
        for event in &extraction.events {
            let who: Vec<_> = event.participants.iter().map(|p| (name(p.actor), p.role)).collect();
            let said = format!("{} {:?} {} {} {who:?}", event.kind, event.modality, event.negated, event.when);
            let told = format!("{:?} {:?} {}", event.source.map(name), event.amounts.len(), event.rule);
            reading.story.push(at(event.span, format!("{said} {told}")));
        }
        [&mut reading.figures, &mut reading.limits, &mut reading.story].into_iter().for_each(|part| part.sort());
        reading
    }

    /// The dates, durations and amounts alone.
    pub(crate) fn figures(&self) -> &[(usize, usize, String)] {
        &self.figures
    }

    /// All that was said, without where: a span may or may not take a second space in.
    pub(crate) fn told(&self) -> Vec<&str> {
        [&self.figures, &self.limits, &self.story].into_iter().flatten().map(|(.., said)| said.as_str()).collect()
    }

    /// Takes in what was read further on.
    pub(crate) fn append(&mut self, later: Self) {
        self.figures.extend(later.figures);
        self.limits.extend(later.limits);
        self.story.extend(later.story);
        [&mut self.figures, &mut self.limits, &mut self.story].into_iter().for_each(|part| part.sort());
    }
}

/// Small letters without accents, ligatures undone, plain apostrophes and spaces.
pub(crate) fn plain(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'à' | 'â' => out.push('a'),
            'é' | 'è' | 'ê' | 'ë' => out.push('e'),
            'î' | 'ï' => out.push('i'),
            'ô' => out.push('o'),
            'ù' | 'û' | 'ü' => out.push('u'),
            'ç' => out.push('c'),
            'œ' => out.push_str("oe"),
            '’' | '\u{2bc}' => out.push('\''),
            '\u{300}'..='\u{36f}' => {}
            c if c.is_whitespace() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
