//! The subject of a finite verb: its pronoun, the antecedent of its relative, the name before it, or what its own words describe.

use super::front::{before_bracket, behind_apposition, is_dateline};
use super::intro::{intro, preposition};
use super::inversion::{inverted, tells_of_people};
use super::spoken::{after_object, heads, represented, spoken_for};
use super::standin::{are_both, by_both, by_description, by_pronoun, is_latter, named, nth};
use crate::clause::sentence::bare::alone;
use crate::clause::sentence::impersonal::is_impersonal;
use crate::clause::sentence::pronoun::Wants;
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::span::Opener;
use crate::clause::sentence::who::{Intro, Run, Subject};
use crate::clause::verb::group::{Group, Mood};
use crate::clause::verb::operative::is_operative;
use crate::clause::words::adverb::is_adverb;
use crate::clause::words::cue::Cue;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_determiner, is_initial, is_styled, is_text, past_item};
use crate::grammar::View;
use crate::lexicon::fr::trigger::Prep;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// Where the subject of a finite verb is found.
#[derive(Debug, Clone, Copy)]
pub(super) enum Found {
    /// It is told.
    Told(Subject),
    /// It is the subject of another group.
    Of(usize),
    /// It is who says the quotation that the verb stands in.
    Speaker,
}

/// The subject of a finite group: the first of the ways to tell it that does.
pub(super) fn of_finite(scene: &Scene<'_>, n: usize) -> Found {
    let verb = Verb::of(scene, n);
    if let Some(found) = verb.by_own_pronoun() {
        return found;
    }
    if is_operative(verb.view, verb.group.head) {
        return Found::Told(by_description(verb.view, verb.group.head, Wants::Issuer));
    }
    let told = verb.by_antecedent().or_else(|| verb.by_incise()).or_else(|| verb.by_name()).or_else(|| verb.by_demonstrative());
    if let Some(told) = told {
        return Found::Told(told);
    }
    if verb.is_bare() || verb.goes_on() {
        return verb.taken_over();
    }
    Found::Told(verb.behind_its_comma().unwrap_or_else(|| verb.by_own_words()))
}

/// A finite verb whose subject is asked for.
struct Verb<'s, 'v> {
    scene: &'s Scene<'v>,
    view: &'s View<'v>,
    group: &'s Group,
    n: usize,
    /// Its clause, and the first token of that.
    clause: usize,
    first: usize,
    /// Where it starts, a pronoun before it taken in.
    start: usize,
    /// Whether a comma stands right before it.
    marked: bool,
}

impl<'s, 'v> Verb<'s, 'v> {
    fn of(scene: &'s Scene<'v>, n: usize) -> Self {
        let group = &scene.groups[n];
        let clause = scene.clause(group.finite);
        let start = group.pronoun.filter(|&p| p < group.first).unwrap_or(group.first);
        let marked = start.checked_sub(1).is_some_and(|i| scene.view.key(i) == Key::Comma);
        Self { scene, view: &scene.view, group, n, clause, first: scene.clauses[clause].first, start, marked }
    }

    /// « il a signé », « je demande »: the pronoun that goes with the verb; what is impersonal has nobody.
    fn by_own_pronoun(&self) -> Option<Found> {
        let Self { scene, view, group, start, .. } = *self;
        // « des gens qui nous disent »: the pronoun is the object; « à qui il vend » has it as its subject.
        let led = |p: usize| p.checked_sub(2).is_some_and(|i| preposition(scene, i).is_some());
        let relates = |p: usize| p.checked_sub(1).is_some_and(|i| view.key(i) == Key::Qui) && !led(p);
        // « ma cliente vous a alertés »: the object.
        let leans = |p: usize| matches!(view.key(p), Key::Nous | Key::Vous) && p < group.finite && group.form.is_third();
        let p = group.pronoun.filter(|&p| !relates(p) && !leans(p))?;
        let word = view.key(p);
        let impersonal = word == Key::Il && is_impersonal(scene, group);
        // « Chez X, on reconnaît … ».
        let at = if word == Key::On && view.key(self.first) == Key::Chez { scene.name_over(self.first + 1) } else { None };
        if let Some(c) = at {
            return Some(Found::Told(Subject::one(c)));
        }
        if impersonal || matches!(word, Key::On | Key::Cela | Key::Ca | Key::Ce) {
            return Some(Found::Told(Subject::default()));
        }
        if matches!(word, Key::Je | Key::Nous) {
            let quoted = scene.quote_over(group.head).is_some();
            return Some(if quoted { Found::Speaker } else { Found::Told(by_description(view, p, Wants::Writer)) });
        }
        if word == Key::Vous {
            let told = scene.quote_over(group.head).is_none();
            return Some(Found::Told(if told { by_description(view, p, Wants::Reader) } else { Subject::default() }));
        }
        // « exige de X qu'elle rouvre l'usine ».
        if let Some(c) = self.asked() {
            return Some(Found::Told(Subject::one(c)));
        }
        if let Some(lead) = self.told_behind(word) {
            return Some(Found::Of(lead));
        }
        // « Une rencontre est-elle envisageable ? »: the noun stands before it as well.
        let opens = start == group.first && (is_initial(view, start) || view.key(start.saturating_sub(1)) == Key::Comma);
        (!group.inverted || opens).then(|| Found::Told(by_pronoun(scene, p)))
    }

    /// The name of whom a verb before « que » asks what the clause tells.
    fn asked(&self) -> Option<usize> {
        let Self { scene, first, clause, .. } = *self;
        let lead = scene
            .groups
            .iter()
            .rfind(|g| g.last <= first)
            .filter(|g| g.cue.meets(Cue::ASK) && scene.clauses[clause].opener == Opener::That)?;
        let c = scene.names.iter().position(|c| c.last as usize == first && c.first as usize >= lead.last)?;
        matches!(intro(scene, c), Intro::By(Prep::De | Prep::A)).then_some(c)
    }

    /// « Dès qu'il a été libéré, X a … »: the pronoun of a clause that opens the sentence stands for the subject behind its comma.
    fn told_behind(&self, word: Key) -> Option<usize> {
        let Self { scene, view, group, first, clause, .. } = *self;
        let opens = matches!(scene.clauses[clause].opener, Opener::If | Opener::Other | Opener::That) && first <= 2;
        if !opens || !matches!(word, Key::Il | Key::Elle) || scene.names.iter().any(|c| (c.first as usize) < group.last) {
            return None;
        }
        let comma = (group.last..view.tokens.len()).find(|&i| view.key(i) == Key::Comma)?;
        let told = |g: &Group| g.first > comma && g.is_finite() && g.pronoun.is_none() && g.clitic.is_none();
        let lead = scene.groups.iter().position(|g| g.first > comma && g.is_finite()).filter(|&g| told(&scene.groups[g]))?;
        let led = |c: usize| !scene.names[c].nominal && (comma + 1..=comma + 2).contains(&(scene.names[c].first as usize));
        Verb::of(scene, lead).by_name()?.names.iter().next().filter(|&c| led(c)).map(|_| lead)
    }

    /// « X, qui a signé »: the antecedent of the relative; nobody where it is no name.
    fn by_antecedent(&self) -> Option<Subject> {
        let Self { scene, view, start, .. } = *self;
        // « …, sur laquelle enquête X »: the pronoun is no subject.
        let led = start.checked_sub(2).is_some_and(|i| preposition(scene, i).is_some());
        let relates = |i: usize| match view.key(i) {
            Key::Qui => true,
            Key::Lequel | Key::Laquelle => !led,
            _ => false,
        };
        // « X, qui, entré au capital en mars, avait … »: what commas set apart stands between.
        let aside = || (self.marked && view.key(self.first) == Key::Qui && view.key(self.first + 1) == Key::Comma).then_some(self.first);
        let opener = start.checked_sub(1).filter(|&i| relates(i)).or_else(aside)?;
        let comma = opener.checked_sub(1).filter(|&i| view.key(i) == Key::Comma);
        let end = before_bracket(view, comma.unwrap_or(opener));
        let near = || {
            let found = scene.names.iter().rposition(|c| c.last as usize <= end);
            found.filter(|&c| end - scene.names[c].last as usize <= 1)
        };
        let told = || match behind_apposition(scene, opener).or_else(near) {
            Some(c) => named(scene, c),
            // « Les deux groupes, qui négocient depuis mars », « l'entreprise, qui conteste ».
            None => comma.and_then(|i| i.checked_sub(1)).map_or_else(Subject::default, |i| match self.described(i) {
                _ if are_both(scene, i) => by_both(scene, i),
                Some((i, wants)) => by_description(view, i, wants),
                None => Subject::default(),
            }),
        };
        Some(told())
    }

    /// « X gagne 3 %, a indiqué Y »: an incise has its name behind it.
    fn by_incise(&self) -> Option<Subject> {
        let Self { scene, view, group, start, .. } = *self;
        if !group.says || !self.marked || self.is_led() {
            return None;
        }
        let at = |i: usize| scene.names.iter().position(|c| c.first as usize == i && !c.nominal);
        let titled = group.last + usize::from(view.tokens.get(group.last).is_some_and(|t| t.is(Class::TITLE)));
        if let Some(c) = at(group.last).or_else(|| at(titled)) {
            return Some(Subject::one(c));
        }
        if group.pronoun.is_some() {
            return None;
        }
        // « …, a prévenu hier le secrétaire du syndicat, X »: a day stands between.
        let mut next = group.last;
        while past_item(view, next) > next || is_adverb(view, next) {
            next = past_item(view, next).max(next + 1);
        }
        let noun = Class::ART.with(Class::TITLE).with(Class::FUNCTION).with(Class::POSS);
        let led = view.tokens.get(next).is_some_and(|t| (t.is_cap() || t.is(noun)) && !t.is(Class::SUBORD));
        let quoted = scene.quotes.iter().any(|q| q.last < start && start - q.last <= 3);
        self.inverted().filter(|_| led && quoted)
    }

    /// « La maire, Anne Roy, accuse X », « le jury, réuni mardi, condamne X »: what its comma closes interrupts the verb's own clause, which
    /// opens with a noun that acts and tells nothing yet.
    fn is_led(&self) -> bool {
        let Self { scene, view, group, start, first, .. } = *self;
        let told =
            scene.groups.iter().any(|g| g.last <= start && g.is_finite() && scene.clauses[scene.clause(g.finite)].opener == Opener::Main);
        let quoted = scene.quotes.iter().any(|q| q.last <= start);
        if told || quoted || group.inverted {
            return false;
        }
        let head = past_item(view, first);
        let led = head == first && view.tokens.get(first).is_some_and(|t| t.is(Class::ART.with(Class::POSS).with(Class::DEM)));
        let acts = |i: usize| scene.holds(i, List::FOLK) || scene.stands(i).is_some() || view.tokens[i].is(Class::FUNCTION);
        let noun = (first + 1..(first + 3).min(start)).any(acts);
        led && noun || scene.name_over(first).or_else(|| scene.name_over(first + 1)).is_some_and(|c| intro(scene, c) == Intro::None)
    }

    /// Backwards from the verb, in its own clause: the last name that no preposition brings.
    fn by_name(&self) -> Option<Subject> {
        let Self { scene, view, start, first, .. } = *self;
        let mut held = None;
        for c in (0..scene.names.len()).rev() {
            let name = &scene.names[c];
            let at = name.first as usize;
            if name.last as usize > start || at < first || !self.is_inside(at) {
                continue;
            }
            match intro(scene, c) {
                // « le premier » is no post, « la haute juridiction » no « haute ».
                Intro::None if name.nominal && (nth(scene, at).is_some() || scene.holds(at, List::FORE)) => {}
                // « La direction de la société X menace »: the description is X's.
                Intro::None if held.is_some() && name.nominal => {}
                Intro::None => {
                    let aside = at.checked_sub(1).is_some_and(|i| view.key(i) == Key::Open);
                    if !aside && !is_dateline(view, &scene.names[c]) && !after_object(scene, c, start) && !self.opens_before(c) {
                        return Some(named(scene, c));
                    }
                }
                Intro::By(Prep::De) if spoken_for(scene, c, first) => held = Some(c),
                Intro::By(Prep::Par) if heads(scene, c) => held = Some(c),
                _ => {}
            }
        }
        held.map(|c| represented(scene, c, start)).or_else(|| self.among())
    }

    /// « Dix clients, dont X et Y, ont … »: those of them whom « dont » names.
    fn among(&self) -> Option<Subject> {
        let Self { scene, view, start, .. } = *self;
        let close = start.checked_sub(1).filter(|_| self.marked)?;
        let open = (close.saturating_sub(12)..close).rev().find(|&i| view.key(i) == Key::Dont)?;
        let verb = scene.groups.iter().any(|g| g.first >= open && g.last <= close);
        let first = scene.names.iter().position(|c| c.first as usize > open && (c.last as usize) <= close)?;
        let last = scene.names.iter().rposition(|c| (c.last as usize) == close)?;
        let lead = scene.names[first].first as usize <= open + 2;
        (!verb && lead && last >= first)
            .then(|| Subject { names: Run { first: first as u16, len: (last - first + 1) as u16, down: false }, pronoun: None })
    }

    /// « Réunis mardi, les juges ont … »: a word with the capital of its sentence may be no name, where behind its comma a noun leads the verb.
    fn opens_before(&self, c: usize) -> bool {
        let name = &self.scene.names[c];
        let (from, to) = (name.first as usize, name.last as usize);
        let leads = |i: usize| is_determiner(self.view, i) || matches!(self.view.key(i), Key::Celui | Key::Celle);
        let led = |i: usize| self.view.key(i) == Key::Comma && leads(i + 1) && i + 2 < self.start;
        is_initial(self.view, from) && to == from + 1 && !self.marked && (to..self.start).any(led)
    }

    /// « celui-ci renonça », « le premier nie, la seconde avoue ».
    fn by_demonstrative(&self) -> Option<Subject> {
        let view = self.view;
        if let Some((i, wants)) = self.own().find_map(|i| Some((i, nth(self.scene, i)?))) {
            let mut who = by_description(view, i, wants);
            who.pronoun.iter_mut().for_each(|pronoun| pronoun.plural = true);
            return Some(who);
        }
        let here = |i: usize| {
            matches!(view.key(i), Key::Celui | Key::Celle | Key::Ceux | Key::Celles)
                && view.tokens.get(i + 1).is_some_and(|t| t.shape.has(Shape::HYPHEN))
        };
        let at = self.own().find(|&i| here(i))?;
        let mut who = by_pronoun(self.scene, at);
        // « Condamné par la cour, celui-ci … »: whom its own aside names is another.
        let aside = at > self.first && view.key(at - 1) == Key::Comma;
        who.pronoun.iter_mut().filter(|_| aside).for_each(|pronoun| pronoun.at = view.tokens[self.first].start);
        Some(who)
    }

    /// Whether its clause has no word before it that could be its subject.
    fn is_bare(&self) -> bool {
        let Self { scene, view, group, .. } = *self;
        // « Oui », dit X: what is said is no subject of the verb that tells it.
        let said = |i: usize| scene.quote_over(i).is_some() && scene.quote_over(group.head).is_none();
        !self.own().any(|i| {
            view.tokens[i].shape.has(Shape::WORD)
                && !(group.says && said(i))
                && !view.tokens[i].is(Class::COORD.with(Class::SUBORD))
                && view.key(i) != Key::Comme
                && past_item(view, i) == i
                && !is_adverb(view, i)
        })
    }

    /// « … et, à l'issue de la réunion, a démissionné »: two commas set apart all that stands between « et » and the verb.
    fn goes_on(&self) -> bool {
        let Self { view, group, first, start, .. } = *self;
        let led = view.tokens.get(first).is_some_and(|t| t.is(Class::COORD)) && view.key(first + 1) == Key::Comma;
        led && self.marked && first + 2 < start && group.pronoun.is_none() && !(first + 2..start - 1).any(|i| view.key(i) == Key::Comma)
    }

    /// « … et a quitté la salle »: the subject of the clause before; else what stands behind the verb.
    fn taken_over(&self) -> Found {
        let Self { scene, view, group, clause, first, start, .. } = *self;
        // « …, comme l'avait annoncé X ».
        if (first..start).any(|i| view.key(i) == Key::Comme) {
            return Found::Told(self.inverted().unwrap_or_default());
        }
        // « Le marché reprend, déclare X »: an incise has its subject behind it.
        // « confirme le jugement, condamne X à payer »: one verb of several.
        let governs = || scene.groups.iter().any(|g| g.governor == Some(self.n) && g.mood == Mood::Infinitive);
        if group.says
            && view.key(first) == Key::Comma
            && start == first + 1
            && !governs()
            && let Some(behind) = self.inverted()
        {
            return Found::Told(behind);
        }
        // « X fermera, dénoncent les syndicats », « X est mort, a annoncé sa famille »: nobody's name.
        if group.says && self.marked && !governs() && tells_of_people(scene, self.n) {
            return Found::Told(self.inverted().unwrap_or_default());
        }
        // Over a clause that has nobody (« le poste qu'on lui offrait »).
        let nobody = |f: usize| scene.groups[f].pronoun.is_some_and(|p| view.key(p) == Key::On);
        let goes_on = view.tokens.get(first).is_some_and(|t| t.is(Class::COORD)) || view.key(first) == Key::Comma;
        let joined = view.tokens.get(first).is_some_and(|t| t.is(Class::COORD));
        let before = scene.clauses[..clause].iter().rev().filter(|c| c.opener != Opener::If);
        let lead = before.filter_map(|c| c.finite).find(|&f| !nobody(f)).filter(|_| goes_on);
        let quoted = scene.quotes.iter().any(|q| q.last <= start && start - q.last <= 2);
        match lead {
            // « X, qui défend Y et a fait appel, accuse Z »: a relative clause that « et » goes on with.
            Some(f) if (scene.clauses[clause].opener != Opener::Relative || joined) && (!quoted || tells_on(scene, f, start)) => {
                Found::Of(f)
            }
            _ => Found::Told(self.inverted().unwrap_or_default()),
        }
    }

    /// « Faute de bras, prévient la ligue, le site fermera »: behind its comma the verb has no noun of its own.
    fn behind_its_comma(&self) -> Option<Subject> {
        let noun = Class::ART.with(Class::TITLE).with(Class::POSS);
        let led = self.view.tokens.get(self.group.last).is_some_and(|t| t.is_cap() || t.is(noun));
        if self.group.says && self.marked && led && !self.is_led() { self.inverted() } else { None }
    }

    /// What the words of its clause before it describe: « sa présidente », « les deux camps », « la décision », « l'entreprise ».
    fn by_own_words(&self) -> Subject {
        let Self { scene, view, group, .. } = *self;
        let owner = |&i: &usize| view.tokens[i].is(Class::POSS) && !view.tokens[i.saturating_sub(1)].is(Class::PREP);
        if let Some(i) = self.own().find(owner) {
            // « mon voisin dit que … », outside a letter.
            let mine = ["mon", "ma", "mes", "notre", "nos", "votre", "vos", "ton", "ta", "tes"].iter().any(|w| is_text(view, i, w));
            // « ma cliente », in a letter.
            // « son père a porté plainte »: somebody else.
            let holds = |lists: &[List]| (i + 1..i + 3).any(|i| lists.iter().any(|&list| scene.holds(i, list)));
            let other = holds(&[List::FOLK]) && !holds(&[List::OWNED, List::SPEAKING, List::BODY]);
            return match scene.stands(i + 1).filter(|wants| matches!(wants, Wants::Client | Wants::Writer | Wants::Reader)) {
                Some(wants) => by_description(view, i + 1, wants),
                None if mine || other => Subject::default(),
                None => by_pronoun(scene, i),
            };
        }
        // « ce dernier a fait appel ».
        if let Some(i) = self.own().find(|&i| is_latter(view, i)) {
            return by_description(view, i, Wants::Any);
        }
        // « les deux camps s'engagent », « les parties ont … ».
        if let Some(i) = self.own().find(|&i| are_both(scene, i)) {
            return by_both(scene, i);
        }
        // « la décision lui impose », « l'arrêt enjoint »: whoever rules by it.
        let orders = !group.undergoes() && group.cue.meets(Cue::FORCE.with(Cue::FORBID).with(Cue::CLAIM));
        let ruling =
            |&i: &usize| i > 0 && view.tokens[i - 1].is(Class::ART.with(Class::DEM)) && scene.holds(i, List::RULED) && alone(scene, i);
        if let Some(i) = self.own().find(ruling).filter(|_| orders) {
            return by_description(view, i, Wants::Ruler);
        }
        self.own().find_map(|i| self.described(i)).map_or_else(Subject::default, |(i, wants)| by_description(view, i, wants))
    }

    /// « L'entreprise soutient … », « les juges ont … »: a description that no name goes with.
    fn described(&self, i: usize) -> Option<(usize, Wants)> {
        let Self { scene, view, .. } = *self;
        // Few words stand for anybody.
        let wants = scene.stands(i)?;
        // « l'ancien maire », « le futur président ».
        let led = i.checked_sub(1).filter(|&b| is_styled(view, b) || scene.holds(b, List::FORE));
        let article = led.or(Some(i)).and_then(|i| i.checked_sub(1));
        let definite = article.is_some_and(|b| {
            view.tokens[b].is(Class::ART.with(Class::DEM)) && b.checked_sub(1).is_none_or(|p| preposition(scene, p).is_none())
        });
        let many = [List::JUDGE, List::BUYER, List::SELLER, List::CLAIMANT, List::DEFENDANT];
        let les = definite && i.checked_sub(1).is_some_and(|b| view.key(b) == Key::Les);
        let plural = les && !many.iter().any(|&list| scene.holds(i, list));
        if !definite || plural || !alone(scene, i) || scene.name_over(i).is_some() {
            return None;
        }
        let changed = |b: usize| ["ancien", "ancienne", "nouveau", "nouvel", "nouvelle", "jeune"].iter().any(|w| is_text(view, b, w));
        match wants {
            Wants::Post(post) if led.is_some_and(changed) => Some((i, Wants::Holder(post))),
            wants => Some((i, wants)),
        }
    }

    /// « a répondu la porte-parole, Tea Maruni »: a subject behind its verb.
    fn inverted(&self) -> Option<Subject> {
        Some(inverted(self.scene, self.n)).filter(Subject::is_known)
    }

    /// The tokens of its clause before it.
    fn own(&self) -> impl Iterator<Item = usize> {
        let (first, start): (usize, usize) = (self.first, self.start);
        (first..start).filter(move |&i| self.is_inside(i))
    }

    fn is_inside(&self, token: usize) -> bool {
        self.scene.clause(token) == self.clause
    }
}

/// « X dénonce « une hausse » et appelle à manifester »: the quotation is the object of the verb before, which has its subject already.
fn tells_on(scene: &Scene<'_>, f: usize, start: usize) -> bool {
    let lead = &scene.groups[f];
    scene.view.tokens[start - 1].is(Class::COORD)
        && !lead.inverted
        && scene
            .quotes
            .iter()
            .rev()
            .find(|q| q.last <= start)
            .is_some_and(|q| lead.last <= q.first && scene.quote_over(lead.head).is_none())
}
