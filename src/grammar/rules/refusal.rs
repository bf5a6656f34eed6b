//! What looks like a time or an amount and is none. A refusal beats a match of the same span.

use super::super::machine::Match;
use super::super::rule::{Rule, ex};
use super::super::said::{Kinds, Said};
use super::feast::is_holiday;
use crate::fold::{fold, folds_to};
use crate::lexicon::Class;
use crate::token::Shape;

fn refuse(_: &Match<'_>) -> Option<Said> {
    Some(Said::Refuse)
}

/// A name made of a date keeps its hyphen or its capital: « rue du 8-Mai-1945 », « le 11-Septembre ».
fn named_after(m: &Match<'_>) -> Option<Said> {
    let feast = || m.small("day").zip(m.cal("month")).is_some_and(|(d, month)| is_holiday(d, month));
    let named = m.has("street") || !feast() && m.tokens().iter().any(|t| t.shape.has(Shape::HYPHEN) && t.is_cap() && t.is(Class::MONTH));
    named.then_some(Said::Refuse)
}

/// Whether a noun's ending makes it a person by trade (« un mécanicien », « une romancière » apart from « une liste »).
fn is_trade(word: &str) -> bool {
    let word = fold(word);
    let ends = ["icien", "icienne", "iste", "euse", "trice", "ologue", "graphe", "iatre"].iter().any(|end| word.ends_with(end));
    ends && !["liste", "piste", "paragraphe"].contains(&word.as_str())
}

pub(super) static RULES: &[Rule<Said>] = &[
    Rule::new(
        "street",
        Kinds::REFUSED,
        &[
            "(street=rue|street=avenue|street=boulevard|street=place|street=quai|street=cours|street=square|street=station|street=gare|street=lycée|street=collège|street=pont|street=stade|street=allée|street=école|street=opération|street=mouvement|street=collectif) (du|de la|des|de l'|de|d')? DAY MONTH YEAR?",
            "(le|ART)? DAY MONTH",
            "(le|du|au|ART)? NUM (bis|ter)? ,? (street=rue|street=avenue|street=boulevard|street=place|street=quai|street=allée|street=impasse|street=chemin|street=route|street=bd|street=cours|street=square) ((du|de la|des|de l'|de|d') DAY MONTH YEAR?)?",
        ],
        named_after,
        &[ex("Il vit rue du 8 mai 1945.", "", "")],
        &["Le 8 mai 1945, la guerre finit.", "Elle prendra sa place le 1er juin."],
    ),
    Rule::new(
        "age",
        Kinds::REFUSED,
        &[
            "(âgé|âgée|âgés|âgées) (de|d'|aussi|seulement|alors|environ|près|plus|moins)* < NUM (à NUM|et NUM|ou NUM)? UNIT >",
            "(âgé|âgée|âgés|âgées) (de|d') < (au moins|au plus|à peine|environ|plus de|moins de|près de) NUM UNIT >",
            "(un|une|ce|cet|cette) CAP (de|d') < NUM ans >",
            "de < NUM ans > POSS (aîné|aînée|aînés|cadet|cadette|benjamin|benjamine)",
            "(homme|femme|chat|chien|cheval|garçon|fille|fillette|adolescent|adolescente|enfant|jeune|bébé|personne|individu|conducteur|conductrice|automobiliste|motard|étudiant|étudiante|lycéen|lycéenne|élève|père|mère|retraité|retraitée|octogénaire|victime|suspect|ressortissant|habitant|habitante|joueur|joueuse|chanteur|chanteuse|acteur|actrice|cycliste|piéton|piétonne|septuagénaire|trentenaire|mineur|mineure|gamin|gamine|hommes|femmes|enfants|jeunes|personnes|adolescents|chauffeur|gérant|agent|policier|gendarme|militaire|soldat|pompier|médecin|professeur|enseignant|ouvrier|employé|artisan|agriculteur|patron|pilote|skieur|alpiniste|promeneur|militant|journaliste|avocat|infirmier|infirmière|marin|touriste) CAP? ((de|du|des|sans|en|à|au) ANY)? ANY? (de|d') < NUM (à NUM|et NUM|ou NUM)? (ans|an) >",
            "trade=(de|d') < NUM ans >",
            "CAP , < NUM ans > PUNCT/STOP/COORD",
            "(homme|femme|garçon|fille|individu|personne|couple) (de|d') < (une)? AINE d'années >",
            "\\( < NUM ans > \\)",
            "(à l'âge de|l'âge de|à) < NUM ans > (,|.)? (PUNCT)",
            "(avait|avoir|eu|a|ai|as|avons|avez|avais|ont|avaient|aura|ayant|aurait|fête|fêté|fêtera) (POSS|alors|aujourd'hui|déjà)? < NUM ans > !(pour|de|d'|et|plus)",
            "(plus|moins) de < NUM ans >  (PUNCT)",
        ],
        |m| {
            if m.has("trade") && !m.before_text(2).is_some_and(is_trade) {
                return None;
            }
            // « depuis plus de deux ans, » tells no age.
            const LASTING: [&str; 7] = ["depuis", "pendant", "durant", "apres", "dans", "dure", "en"];
            let hedged = m.before_text(2).is_some_and(|w| w == "plus" || w == "moins");
            let lasts = |w: &str| LASTING.iter().any(|l| folds_to(w, l)) || w == "a" && m.before_text(4) == Some("y");
            if hedged && m.before_text(3).is_some_and(lasts) {
                return None;
            }
            // « il y a deux ans » tells no age.
            let ago = m.before().is_some_and(|b| m.word_of(b) == b"a") && m.two_before().is_some_and(|b| m.word_of(b) == b"y");
            // « condamné à deux ans, dont un ferme », « une ancienneté égale à trois ans ; » measure.
            const MEASURED: [&str; 12] =
                ["condamn", "egal", "inferieur", "superieur", "limit", "fix", "port", "ramen", "redui", "correspond", "estim", "evalu"];
            let to = m.before().is_some_and(|b| m.word_of(b) == b"a");
            let measured = to && m.before_text(2).is_some_and(|w| MEASURED.iter().any(|c| folds_to(w, c)));
            if ago || measured { None } else { Some(Said::Refuse) }
        },
        &[
            ex("Il a été condamné à cinq ans, dont deux ferme.", "cinq ans", "P5Y"),
            ex("Un Lillois de 20 ans a disparu.", "", ""),
            ex("Les agents âgés d'au moins soixante ans partent.", "", ""),
            ex("Une femme de 32 ans est venue.", "", ""),
            ex("Il est âgé de 45 ans.", "", ""),
            ex("Un mécanicien de 42 ans a parlé.", "", ""),
        ],
        &["Il attend depuis 5 ans.", "Depuis plus de dix ans, il attend."],
    ),
    Rule::new(
        "set-phrase",
        Kinds::REFUSED,
        &[
            "du jour au lendemain",
            "au jour le jour",
            "d'un jour à l'autre",
            "(de|en) temps (de|en) temps",
            "du matin au soir",
            "du soir au matin",
        ],
        refuse,
        &[ex("Il a tout changé du jour au lendemain.", "", "")],
        &["Il est parti le lendemain."],
    ),
    Rule::new(
        "feast-of",
        Kinds::REFUSED,
        &[
            "(accord|accords|processus|île|îles|père|mère|sapin|sapins|marché|marchés|arbre|arbres|œufs|oeufs|œuf|cloches|bûche|bûches|cadeau|cadeaux|chanson|chansons|conte|contes|marchés|lapin|chocolats|lac|massacre) (de|du|de la) ((l'|la)? (noël|pâques|vendredi saint|(saint jean)|trinité|pentecôte|ascension))",
        ],
        refuse,
        &[ex("Le marché de Noël attire la foule.", "", ""), ex("Il a visité l'île de Pâques.", "", "")],
        &["Il rentre à Noël."],
    ),
    Rule::new(
        "may-68",
        Kinds::REFUSED,
        &["mai YY"],
        |m| (m.tokens().first()?.is_cap() && m.value("yy") == Some(68)).then_some(Said::Refuse),
        &[ex("Depuis Mai 68, la fac a changé.", "", "")],
        &["Un matin de mai, 68 élèves."],
    ),
    Rule::new(
        "reference",
        Kinds::REFUSED,
        &[
            "(n °|n|no|numéro|numéros|loi n °|pourvoi|article|articles|art|arts|règlement|directive|décret n °|l|r|d|rg|résolution|dossier|réf|référence|version|page|pages|p|chapitre|salle|chambre|bus|ligne|route|vol|siège|lot|norme|iso|porte|place|étage|voie|quai|tome|figure|tableau|annexe|paragraphe|section|alinéa|module|modules|point|points) (n °|n)? (le|ART)? x=(NUM|FIGDATE|OPAQUE|YEAR) ((-|/|.|:) (NUM|FIGDATE|OPAQUE))*",
            "(articles|arts|pages|lots|points|alinéas|paragraphes|chapitres|sections|annexes) x=(NUM|OPAQUE) ((,|à|et|ou) (NUM|OPAQUE|YEAR))+",
            "(n ° | n) (CAP)? x=(NUM|FIGDATE|YEAR)",
            "x=NUM ° ",
            "ORD (étage|place|rang|lieu|degré|ligne|fois|chambre|arrondissement|édition|circonscription|tour|siège|congrès|république|régiment|division|corps|armée|lecture|plan|classe|journée|instance)",
        ],
        |m| {
            // « le point 3 mai » is no reference; a month or a unit after the number makes it a date or a length.
            if m.after().is_some_and(|t| t.is(Class::MONTH.with(Class::UNIT).with(Class::SYM).with(Class::CUR)) && !t.is(Class::STOP))
                && !m.tokens().iter().any(|t| t.is(Class::ORD) && t.shape.has(Shape::WORD))
            {
                return None;
            }
            let head = m.tokens().first()?;
            let short = matches!(m.word_of(head), b"l" | b"r" | b"d" | b"n" | b"p")
                && !head.shape.any(Shape::CAP.union(Shape::DOTTED))
                && !m.tokens().get(1).is_some_and(|t| m.is_mark(t, "°".as_bytes()));
            if short || head.shape.has(Shape::ELIDED) { None } else { Some(Said::Refuse) }
        },
        &[
            ex("La loi n° 89-462 est claire.", "", ""),
            ex("Voir l'article 2019 du code.", "", ""),
            ex("Les articles 999 à 1008 du code s'appliquent.", "", ""),
        ],
        &["Il est arrivé le 3 mai."],
    ),
    Rule::new(
        "brand",
        Kinds::REFUSED,
        &[
            "NUM minutes",
            "france (NUM|DIGITS)",
            "midi (libre|pyrénées|olympique)",
            "midi - pyrénées",
            "NUM heures (du mans|chrono)",
            "nuit debout",
            "\" YEAR \"",
            "(quatre|4) septembre",
            "quatre saisons",
            "xv de france",
            "nuits (blanches|sonores|de fourvière)",
            "mi-temps",
            "(tf|m|c|bfm|rmc|canal|europe|radio|rtl|fip|arte|eurosport|euronews|antenne|tele|télé) (DIGITS|NUM)",
        ],
        |m| {
            let tokens = m.tokens();
            let first = tokens.first()?;
            let capital = tokens.iter().any(|t| t.is_cap() && !t.is(Class::STOP));
            let quoted = tokens.len() == 3 && first.is(Class::QUOTE);
            let fixed = matches!(m.word_of(first), b"mi" | b"nuit" | b"xv" | b"quatre" | b"midi");
            // « 20 Minutes », « 24 Heures du Mans »: the unit bears a capital in running text.
            let inside = tokens.get(1).is_some_and(|t| t.is_cap() && !t.shape.has(Shape::ALLCAPS));
            (quoted || (fixed && capital) || inside || (capital && !first.is(Class::NUM)) || m.word_of(first) == b"mi")
                .then_some(Said::Refuse)
        },
        &[ex("Elle l'a dit à 20 Minutes.", "", ""), ex("Il travaille à mi-temps.", "", ""), ex("La chaîne France 5 en parle.", "", "")],
        &["Il a attendu 20 minutes."],
    ),
    Rule::new(
        "phone",
        Kinds::REFUSED,
        &[
            "YY YY YY YY YY",
            "+? DIGITS DIGITS YY YY YY YY",
            "(composez|composer|appelez|appeler|compose|appelle|joindre|contactez|contacter|faire) < le DAY >",
        ],
        |m| {
            let spaced = m.tokens().iter().skip(1).all(|t| !t.shape.has(Shape::NEWLINE));
            spaced.then_some(Said::Refuse)
        },
        &[ex("Appelez le 01 23 45 67 89.", "", "")],
        &["Les numéros 01 et 23."],
    ),
];
