//! Days and stretches said from another: « hier », « la veille », « la semaine dernière », « J+30 », « récemment ».

use super::super::machine::Match;
use super::super::rule::{Rule, ex};
use super::super::said::{Base, DateSaid, Kinds, Said, TimeSaid, Toward};
use super::build::{date, duration, exactly, is_there, toward, unit, unit_at, whole};
use crate::calendar::{Count, Length, Timex, Unit};
use crate::lexicon::Class;
use crate::model::Modifier;
use crate::token::Shape;

fn days(count: i64, base: Base) -> Option<Said> {
    date(DateSaid::Offset { length: Length::of(count.abs(), Unit::Day), later: count >= 0, base })
}

/// The day counts of the words captured.
fn day_word(m: &Match<'_>) -> Option<Said> {
    // « ne date pas d'hier », « n'est pas née d'hier ».
    let idiom = m.has("m1") && m.before().is_some_and(|b| m.word_of(b) == b"de" || m.word_of(b) == b"d");
    if idiom && m.two_before().is_some_and(|b| matches!(m.word_of(b), b"pas" | b"ne" | b"nee" | b"nes" | b"nees")) {
        return None;
    }
    let speech = [("m2", -2), ("m1", -1), ("zero", 0), ("p1", 1), ("p2", 2)];
    speech.into_iter().find(|(name, _)| m.has(name)).and_then(|(_, n)| days(n, Base::Speech))
}

pub(super) static RULES: &[Rule<Said>] = &[
    Rule::new(
        "today",
        Kinds::DATE,
        &[
            "(m2=(avant-hier)|m1=hier|zero=(aujourd'hui)|p1=demain|p2=(après-demain)) WEEKDAY?",
            "zero=(ce jour) (ci)? !(de|d'|du|des|UNIT|où)",
        ],
        day_word,
        &[
            ex("Il a démissionné hier.", "hier", "2020-08-03"),
            ex("Après-demain, tout ira mieux.", "Après-demain", "2020-08-06"),
            ex("C’est aujourd’hui que tout se joue.", "aujourd’hui", "2020-08-04"),
        ],
        &["Le jour de gloire est arrivé.", "La soupe du jour est chaude.", "Ce conflit ne date pas d'hier."],
    ),
    Rule::new(
        "narrated-day",
        Kinds::DATE,
        &[
            "ART (m2=(avant-veille)|m1=veille|p1=lendemain|p2=surlendemain) !(de|d'|du|des)",
            "ART (m1=veille) (de|du) (zero=(ce jour))",
            "(p1=lendemain|p2=surlendemain) !(de|d'|du|des)",
            "ART (p1=(jour suivant)|m1=(jour précédent)|p1=(jour d'après)|m1=(jour d'avant)|zero=(jour même)|zero=(même jour)|zero=(même date))",
            "zero=(ce jour-là)",
            "(zero=(ce lundi-là)|zero=(ce mardi-là)|zero=(ce mercredi-là)|zero=(ce jeudi-là)|zero=(ce vendredi-là)|zero=(ce samedi-là)|zero=(ce dimanche-là))",
        ],
        |m| {
            // « la veille sanitaire » is a watch.
            let noun = m.after().is_some_and(|t| {
                t.word == 0 && t.shape.has(Shape::WORD) && !t.is_cap() && !t.shape.has(Shape::ACUTE_END) && t.end - t.start > 6
            });
            if m.has("m1") && noun || !is_there(m) {
                return None;
            }
            let words = [("m2", -2), ("m1", -1), ("p1", 1), ("p2", 2)];
            match words.into_iter().find(|(name, _)| m.has(name)) {
                Some((_, n)) => days(n, Base::Narration),
                None => date(DateSaid::ThatDay),
            }
        },
        &[
            ex("Le 3 mai 2019, il signe ; le lendemain, il part.", "le lendemain", "2019-05-04"),
            ex("Le 3 mai 2019, il part ; la veille, il dormait.", "la veille", "2019-05-02"),
        ],
        &[
            "Il est à la veille d'un départ.",
            "Il travaille à la veille du grand jour.",
            "La veille sanitaire est assurée.",
            "Ce lundi la mairie est fermée.",
        ],
    ),
    Rule::new(
        "j-plus",
        Kinds::DATE,
        &["j (plus=+|minus=-) DIGITS"],
        |m| days(m.value("digits")?.checked_mul(if m.has("plus") { 1 } else { -1 })?, Base::Speech),
        &[ex("Livraison à J+3.", "J+3", "2020-08-07"), ex("On est à J-7.", "J-7", "2020-07-28")],
        &["Le groupe J, 3 équipes."],
    ),
    Rule::new(
        "unit-toward",
        Kinds::DATE,
        &[
            "ART/DEM? UNIT (LAST|NEXT|FOLLOWING|PRECEDING|à next=venir|following=d'après|preceding=d'avant|en following=suivant)",
            "dem=DEM UNIT (-? ci)?",
            "DEM UNIT same=là",
            "ART same=même UNIT",
            "ART (first=dernier|first=dernière|next=prochain|next=prochaine) UNIT !(de|d'|du|des|où)",
            "(toute|tout) < (l'|ART) UNIT > !(PREP)",
            "bare=UNIT (LAST|NEXT|à next=venir)",
            "(au|du|en) < UNIT (LAST|NEXT|FOLLOWING|PRECEDING) >",
        ],
        |m| {
            let unit = unit(m).or_else(|| unit_at(m, "bare"))?;
            let toward = toward(m);
            if !is_there(m) {
                return None;
            }
            // « semaine prochaine », as headlines and notes say it.
            if m.has("bare") && (unit < Unit::Week || m.word("bare").ends_with(b"s") && m.word("bare") != b"mois") {
                return None;
            }
            // « le dernier jour », « la dernière journée » end something; « la dernière semaine » is the last one.
            let toward = if m.has("first") { Toward::Last } else { toward };
            if m.has("first") && unit <= Unit::Day {
                return None;
            }
            if unit < Unit::Day || (unit == Unit::Day && matches!(toward, Toward::This | Toward::Bare)) {
                return None;
            }
            let plural = matches!(
                m.word("unit"),
                b"jours" | b"ans" | b"annees" | b"semaines" | b"journees" | b"heures" | b"decennies" | b"siecles" | b"trimestres"
            );
            let months = m.word("unit") == b"mois" && m.tokens().iter().any(|t| m.word_of(t) == b"ces" || m.word_of(t) == b"les");
            // « ces jours-là » are told by what they are.
            if (plural || months) && toward == Toward::Same {
                return None;
            }
            if plural || months {
                // « ces derniers jours », « les années suivantes »: so long, without a number.
                return duration(Length::new(Count::Vague, unit), None);
            }
            // « le mois suivant la naissance », « l'année suivant celle de l'embauche »: a preposition.
            let led = m
                .after()
                .is_some_and(|t| t.is(Class::ART.with(Class::POSS).with(Class::DEM)) || matches!(m.word_of(t), b"celle" | b"celui"));
            let following = m.tokens().last().is_some_and(|t| m.word_of(t) == b"suivant");
            if toward == Toward::Bare || following && led {
                return None;
            }
            date(DateSaid::Unit { unit, toward })
        },
        &[
            ex("Il a vendu la semaine dernière.", "la semaine dernière", "2020-W31"),
            ex("Le mois prochain, tout ferme.", "Le mois prochain", "2020-09"),
            ex("Cette année, rien ne va.", "Cette année", "2020"),
            ex("Parti le 3 mai 2019, il chanta cette année-là.", "cette année-là", "2019"),
        ],
        &["Toute l'année de travail.", "Une semaine chargée.", "Il part au cours du mois suivant la naissance."],
    ),
    Rule::new(
        "last-units",
        Kinds::DURATION,
        &[
            "(ART/DEM) NUM? (LAST|NEXT) NUM? UNIT",
            "(ART/DEM) NUM UNIT (LAST|NEXT|PRECEDING|FOLLOWING|à next=venir|last=écoulés|last=écoulées)",
            "NUM (LAST|NEXT) UNIT",
            "NUM UNIT (LAST|à next=venir)",
            "(des|aux) < (LAST|NEXT) NUM? UNIT >",
            "(des|aux) < UNIT (LAST|NEXT) >",
        ],
        |m| {
            let unit = unit(m)?;
            let plural =
                m.tokens().first().is_some_and(|t| matches!(m.word_of(t), b"les" | b"ces") || (t.is(Class::NUM) && !t.is(Class::INDEF)));
            let fused = m.before().is_some_and(|b| matches!(m.word_of(b), b"des" | b"aux"));
            if !plural && !fused {
                return None;
            }
            let length = match m.token("num") {
                // « les 72 heures suivant la remise » name no stretch.
                Some(_) if m.token("following").is_some_and(|t| !m.word_of(t).ends_with(b"s")) => return None,
                Some(token) => exactly(super::build::decimal(token, m), unit),
                None => Length::new(Count::Vague, unit),
            };
            duration(length, None)
        },
        &[
            ex("Ces trois dernières années furent rudes.", "Ces trois dernières années", "P3Y"),
            ex("Ces derniers jours, il pleut.", "Ces derniers jours", "PXD"),
        ],
        &["Le dernier jour est venu."],
    ),
    Rule::new(
        "part-of-unit",
        Kinds::DATE,
        &[
            "(la|le)? (start=début|mid=milieu|end=fin) (de|du|de la|de cette|de ce|de l') ART/DEM? (same=même)? UNIT (LAST|NEXT|FOLLOWING|PRECEDING)? !(YEAR|scolaire|-)",
            "(start=début|mid=milieu|end=fin) (de|d') UNIT !YEAR",
            "(en|dès|d'ici|à|pour|avant|vers) < (start=début|mid=milieu|end=fin) (de|d') UNIT > !YEAR",
        ],
        |m| {
            let unit = unit(m)?;
            let definite =
                whole(m) || m.tokens().iter().any(|t| t.is(Class::ART.with(Class::DEM)) || m.word_of(t) == b"du") || m.before().is_some();
            // « les fêtes de fin d'année » are of every year.
            let fixed = m.tokens().iter().any(|t| t.is(Class::ART.with(Class::DEM)) || m.word_of(t) == b"du");
            let led = m.before().is_none_or(|b| b.is(Class::PREP.with(Class::PUNCT).with(Class::VERB)) && m.word_of(b) != b"de");
            (unit >= Unit::Week && definite && (fixed || led)).then_some(())?;
            let dem = m.tokens().iter().any(|t| t.is(Class::DEM));
            let toward = if dem { Toward::This } else { toward(m) };
            let modifier = if m.has("start") {
                Modifier::Start
            } else if m.has("mid") {
                Modifier::Mid
            } else {
                Modifier::End
            };
            Some(Said::Time(TimeSaid { date: Some(DateSaid::Unit { unit, toward }), modifier: Some(modifier), ..TimeSaid::default() }))
        },
        &[
            ex("Tout sera prêt à la fin de l'année.", "la fin de l'année", "2020"),
            ex("Il arrive en fin de semaine.", "fin de semaine", "2020-W32"),
            ex("Saisie le 4 mars 2019, la cour se prononça à la fin du même mois.", "la fin du même mois", "2019-03"),
        ],
        &["La fin de la partie."],
    ),
    Rule::new(
        "weekend",
        Kinds::DATE,
        &[
            "ART/DEM? (week-end|weekend|fin de semaine) (LAST|NEXT|FOLLOWING|PRECEDING)",
            "dem=DEM (week-end|weekend|fin de semaine) (-? ci)?",
            "(le|ART|un)? < ART (week-end|weekend) >",
        ],
        |m| date(DateSaid::Weekend { toward: toward(m) }),
        &[
            ex("Il a plu le week-end dernier.", "le week-end dernier", "2020-W31-WE"),
            ex("Ce week-end, la fête commence.", "Ce week-end", "2020-W32-WE"),
        ],
        &["Un week-end à Rome."],
    ),
    Rule::new(
        "vague",
        Kinds::VAGUE,
        &[
            "(present=actuellement|present=maintenant|present=désormais|present=dorénavant|past=récemment|past=naguère|past=jadis|past=autrefois|future=prochainement|future=bientôt)",
            "(present=(à ce jour)|present=(à l'heure actuelle)|present=(pour le moment)|present=(pour l'instant)|present=(en ce moment)|present=(à présent)|past=(ces derniers temps)|past=(dernièrement)|future=(sous peu)|future=(à l'avenir))",
        ],
        |m| {
            Some(Said::Vague(if m.has("present") {
                Timex::PresentRef
            } else if m.has("past") {
                Timex::PastRef
            } else {
                Timex::FutureRef
            }))
        },
        &[
            ex("À ce jour, rien n'est signé.", "À ce jour", "PRESENT_REF"),
            ex("Il sera bientôt libre.", "bientôt", "FUTURE_REF"),
            ex("Il a récemment écrit.", "récemment", "PAST_REF"),
        ],
        &["Un document récent.", "L'avenir est ouvert."],
    ),
];
