//! Limits in time. Sufficient words make a deadline alone; the others need an obligation, a demand, a promise or a goal in their clause.

use super::super::machine::Match;
use super::super::rule::{Rule, ex};
use super::super::said::{Bound, DeadlineSaid, Frame, Kinds};
use crate::fold::fold;
use crate::lexicon::Class;
use crate::token::{Shape, Token};

/// A limit over the mention captured.
fn limit(m: &Match<'_>, bound: Bound, sufficient: bool) -> Option<Frame> {
    let name = ["date/clock", "duration/hours", "duration", "date", "year"].into_iter().find(|n| m.has(n))?;
    Some(Frame::Deadline(DeadlineSaid {
        bound,
        item: m.item_number(name)?,
        inclusive: m.has("inclusive"),
        backward: m.has("backward"),
        end_of_month: m.has("eom"),
        sufficient,
        franc: m.has("franc"),
    }))
}

/// The tokens of the sentence up to the length captured: those before its « délai », and from it on.
fn delay_parts<'a>(m: &Match<'a>) -> Option<(&'a [Token], &'a [Token])> {
    let before = m.up_to("duration/hours");
    let from = before.iter().rposition(|t| matches!(m.word_of(t), b"delai" | b"delais" | b"preavis"))?;
    Some(before.split_at(from))
}

/// Whether what stands between a delay and its length (« délai de mise en conformité de dix jours ») says what the delay is for: no verb,
/// no average.
fn of_what(m: &Match<'_>) -> bool {
    const WAITED: &[&str] = &["moyen", "moyens", "median", "habituel", "habituels", "attente", "limite"];
    let Some((_, between)) = delay_parts(m).filter(|_| m.has("of")) else { return true };
    between.windows(2).all(|pair| {
        let led = pair[0].is(Class::ART.with(Class::PREP).with(Class::POSS));
        let t = &pair[1];
        let verb = t.is(Class::BE.with(Class::HAVE)) || t.is(Class::VERB) && !led && !t.shape.has(Shape::ACUTE_END);
        t.shape.has(Shape::WORD) && !verb && !WAITED.contains(&&*fold(m.text_of(t)))
    })
}

/// « à l'expiration d'un délai de douze mois »: what comes after a delay is no duty in it.
fn is_behind(m: &Match<'_>) -> bool {
    const ENDS: &[&str] = &["expiration", "issue", "terme", "bout"];
    let before = delay_parts(m).map_or(&[][..], |(before, _)| before);
    before.iter().rev().take(3).any(|t| ENDS.contains(&&*fold(m.text_of(t))))
}

/// Whether the token captured looks like an infinitive, known to the lexicon or not.
fn infinitive(m: &Match<'_>, name: &str) -> bool {
    let word = m.token(name).map(|t| fold(m.text_of(t))).unwrap_or_default();
    word.len() > 3 && ["er", "ir", "re"].iter().any(|end| word.ends_with(end))
}

/// Whether the mention captured is an article and a unit, and no more (« le mois », « l'année »).
fn is_one_unit(m: &Match<'_>, name: &str) -> bool {
    m.token(name).is_some_and(|t| t.is(Class::ART)) && m.tokens().len() == 3
}

/// What a time to serve is one of.
const PENALTIES: &[&[u8]] =
    &[b"prison", b"reclusion", b"detention", b"emprisonnement", b"bagne", b"sursis", b"ferme", b"ineligibilite", b"suspension"];

pub(super) static RULES: &[Rule<Frame>] = &[
    Rule::new(
        "by-date",
        Kinds::NONE,
        &["d'ici (à|au|le|la|l'|les|à la)? @DATE/CLOCK (inclusive=inclus)?"],
        |m| limit(m, Bound::OnOrBefore, true),
        &[
            ex("Dossier à remettre d'ici le 15 septembre.", "d'ici le 15 septembre", "2020-09-15"),
            ex("D’ici la fin de l’année, il devra partir.", "D’ici la fin de l’année", "2020-12-31"),
        ],
        &["D'ici, on voit la mer."],
    ),
    Rule::new(
        "by-duration",
        Kinds::NONE,
        &["d'ici (à)? @DURATION/HOURS"],
        |m| limit(m, Bound::Within, true),
        &[ex("Il veut l'embaucher d'ici trois ans.", "d'ici trois ans", "2023-08-04")],
        &["D'ici trois rues, tournez."],
    ),
    Rule::new(
        "at-the-latest",
        Kinds::NONE,
        &[
            "(au plus tard) (le|en|à|au|d'ici|d'ici à|d'ici au|la|l')? @DATE/CLOCK (inclusive=inclus)?",
            "(avant|pour|le)? @DATE/CLOCK (,)? (au plus tard|dernier délai|délai de rigueur)",
            "à échéance (du|de|au|le)? @DATE",
            "(au plus tard) (dans|sous) (un délai de|les)? @DURATION/HOURS",
            "(au plus tard) @DURATION/HOURS > (après|suivant|à compter|à dater)",
            "@DURATION/HOURS (au plus tard) > (après|suivant|à compter|à dater)",
        ],
        |m| limit(m, if m.has("duration/hours") { Bound::Within } else { Bound::OnOrBefore }, true),
        &[
            ex("À rendre au plus tard le 30 septembre 2020.", "au plus tard le 30 septembre 2020", "2020-09-30"),
            ex("Un prêt à échéance du 30 juin 2021.", "à échéance du 30 juin 2021", "2021-06-30"),
            ex("À régler au plus tard dix jours après la livraison du 3 août 2020.", "au plus tard dix jours", "2020-08-13"),
        ],
        &["Il viendra plus tard, le 30 septembre 2020."],
    ),
    Rule::new(
        "before",
        Kinds::NONE,
        &["avant (le|la|l'|les)? @DATE/CLOCK (inclusive=inclus)?"],
        |m| limit(m, if m.has("inclusive") { Bound::OnOrBefore } else { Bound::Before }, m.has("inclusive")),
        &[
            ex("Il doit rendre le dossier avant le 15 septembre.", "avant le 15 septembre", "2020-09-14"),
            ex("Inscription avant le 15 septembre inclus.", "avant le 15 septembre inclus", "2020-09-15"),
        ],
        &["Il est parti avant le 15 septembre."],
    ),
    Rule::new(
        "before-event",
        Kinds::NONE,
        &["avant (l'|la|le|les) event=ANY (ANY)? (ANY)? (du|de|des) @DATE/CLOCK"],
        |m| {
            let noun = m.token("event").is_some_and(|t| t.shape.has(Shape::WORD) && !t.is(Class::PUNCT.with(Class::NUM)));
            if noun && !m.tokens().iter().any(|t| t.is(Class::PUNCT.with(Class::SUBORD))) { limit(m, Bound::Before, false) } else { None }
        },
        &[ex("Elle doit conclure avant l'audience du 12 septembre.", "avant l'audience du 12 septembre", "2020-09-11")],
        &["Elle a conclu avant l'audience du 12 mars.", "Elle doit passer avant la foule."],
    ),
    Rule::new(
        "until",
        Kinds::NONE,
        &["jusqu' (à|au|en|à la|aux) (le|la|l')? @DATE/CLOCK (inclusive=inclus)?"],
        |m| limit(m, Bound::OnOrBefore, false),
        &[ex("Les candidats ont jusqu'au 15 septembre pour déposer leur liste.", "jusqu'au 15 septembre", "2020-09-15")],
        &["Le magasin est fermé jusqu'au 15 septembre."],
    ),
    Rule::new(
        "for-date",
        Kinds::NONE,
        &["pour (le|la|l'|au plus tard|au plus tard le)? @DATE/CLOCK"],
        |m| {
            // « les comptes du mois dernier », « pour l'année 2019 », « pour aujourd'hui »: of when, not by when.
            const SPANS: &[&[u8]] = &[b"mois", b"trimestre", b"semestre", b"annee", b"an", b"exercice", b"saison", b"hier"];
            let words = || m.tokens().iter().map(|t| m.word_of(t));
            let edge = words().any(|w| matches!(w, b"fin" | b"debut" | b"mi"));
            let spans = !edge && words().any(|w| SPANS.contains(&w) || w.starts_with(b"aujourd"));
            if spans { None } else { limit(m, Bound::OnOrBefore, false) }
        },
        &[
            ex("Le rapport doit être remis pour le 15 septembre.", "pour le 15 septembre", "2020-09-15"),
            ex("Le rapport doit être remis pour la fin du mois.", "pour la fin du mois", "2020-08-31"),
        ],
        &[
            "Il a réservé pour le 15 septembre.",
            "Il doit payer le loyer pour le mois dernier.",
            "Il doit payer la taxe pour l'année 2019.",
            "Le lancement est prévu pour le 15 septembre.",
        ],
    ),
    Rule::new(
        "within",
        Kinds::NONE,
        &[
            "sous (les|un délai de|le délai de)? (low=@DURATION (à|ou|-))? @DURATION/HOURS",
            "(dans|sous|endéans) (un|le|ce|des|les|tout|son|leur) (délai|délais) (maximal|maximum|impératif|raisonnable|de rigueur|légal|franc=franc|supplémentaire|imparti|prévu|contractuel)? (maximum|maximal|franc=franc)? (de|d') @DURATION/HOURS",
            "(dans|sous|endéans) (un|le|ce|des|les|tout|son|leur) (délai|délais) of=ANY (ANY)? (ANY)? (ANY)? (ANY)? (de|d') @DURATION/HOURS",
            "dans (les|la|le) (low=@DURATION (à|ou|-))? @DURATION/HOURS",
            "(dans|sous) (un|le) délai (qui)? (ne|n')? (peut|peuvent|saurait|pourra|devra|doit)? (pas)? (excédant|excéder|excède|dépassant|dépasser|dépasse) (pas)? @DURATION/HOURS",
        ],
        |m| if of_what(m) { limit(m, Bound::Within, true) } else { None },
        &[
            ex("Une réponse sera donnée sous 48 heures.", "sous 48 heures", "2020-08-06"),
            ex("Il fait appel dans le délai d'opposition d'un mois.", "dans le délai d'opposition d'un mois", "2020-09-04"),
            ex("Il répond dans un délai de dix jours.", "dans un délai de dix jours", "2020-08-14"),
            ex("Livraison sous cinq à sept jours.", "sous cinq à sept jours", "2020-08-11"),
            ex("Il statue dans un délai n'excédant pas un mois.", "dans un délai n'excédant pas un mois", "2020-09-04"),
        ],
        &["Il dort sous trois couvertures.", "Dans ce délai, la mairie a été de dix jours en avance."],
    ),
    Rule::new(
        "within-unit",
        Kinds::NONE,
        &[
            "dans year=@DURATION > from=(de la|de l'|du|de sa|de son|de cette|de leur|qui suit|qui suivent|suivant)",
            "dans year=@DURATION !(de|du|des|d')",
        ],
        |m| {
            // « plus tôt dans le mois » is when something was, « travaillés dans l'année » how often, « dans l'exercice » of what.
            let tells = m.before().is_some_and(|t| m.text_of(t).starts_with('t'))
                || m.tokens().last().is_some_and(|t| m.text_of(t).starts_with(['a', 'e']));
            let from = m.has("from");
            if is_one_unit(m, "year") && (from || !tells) { limit(m, Bound::Within, from) } else { None }
        },
        &[
            ex("Elle doit agir dans l'année de la vente du 3 mai 2020.", "dans l'année", "2021-05-03"),
            ex("Appel à former dans le mois.", "dans le mois", "2020-09-04"),
        ],
        &["Plus tôt dans le mois, elle a demandé une aide.", "L'accord peut fixer les jours travaillés dans l'année."],
    ),
    Rule::new(
        "delay",
        Kinds::NONE,
        &[
            "(un|le|ce|d'un|du|son|nouveau|ART|INDEF)? (délai|délais|préavis) (maximal|maximum|impératif|raisonnable|de rigueur|légal|franc=franc|supplémentaire)? (franc=franc)? < (de|d')? @DURATION/HOURS > ((courant|qui court|court|courra|,)? from=(à compter|à dater) (de|du|des))?",
            "(délai|délais|préavis) of=ANY (ANY)? (ANY)? (ANY)? (ANY)? < (de|d') @DURATION/HOURS > ((courant|qui court|court|courra|,)? from=(à compter|à dater) (de|du|des))?",
        ],
        // « un délai de six mois à compter du … » is counted, whatever its clause says of it.
        |m| if of_what(m) { limit(m, Bound::Within, m.has("from") && !is_behind(m)) } else { None },
        &[
            ex("Il accorde un délai de dix jours à ByteDance pour vendre.", "de dix jours", "2020-08-14"),
            ex("Délai de mise en conformité de dix jours.", "de dix jours", "2020-08-14"),
            ex("Un délai de grâce de dix jours à compter du 3 août 2020 est laissé au preneur.", "de dix jours", "2020-08-13"),
        ],
        &[
            "Les délais sont longs.",
            "Elle peut partir moyennant un préavis de six mois.",
            "Le délai est en général de trois mois.",
            "Le délai moyen de livraison de trois semaines agace.",
            "Il est sorti à l'expiration d'un délai de douze mois à compter du 3 août 2020.",
            "L'indemnité de préavis dans la limite de trois mois de salaire.",
        ],
    ),
    Rule::new(
        "counted-from",
        Kinds::NONE,
        &[
            "@DURATION/HOURS > (courant|qui court|,)? (à compter|à dater|à partir) (de|du|des)",
            "(prescrit|prescrire|prescrivent|prescrivait) par < @DURATION >",
            "(préavis|délai) (franc=franc)? de < @DURATION > (notifié|notifiée|courant)",
        ],
        |m| {
            // « un débrayage de deux jours à compter du 3 août » lasts so long.
            let lasts = m.before().is_some_and(|t| matches!(m.word_of(t), b"de" | b"d"))
                && m.two_before().is_some_and(|t| {
                    !t.is(Class::VERB) && !matches!(m.word_of(t), b"delai" | b"delais" | b"preavis" | b"terme" | b"sursis")
                });
            if lasts { None } else { limit(m, Bound::Within, true) }
        },
        &[ex("Dix jours à compter du 3 août 2020.", "Dix jours", "2020-08-13")],
        &["Ouvert dix jours à la suite.", "Ils votent une grève de deux jours à compter du 3 août 2020."],
    ),
    Rule::new(
        "less-than",
        Kinds::NONE,
        &["en @DURATION"],
        |m| {
            let hedged = m.item("duration").is_some_and(|i| {
                matches!(i.said, super::super::said::Said::Duration { modifier: Some(crate::model::Modifier::LessThan), .. })
            });
            if hedged { limit(m, Bound::Within, false) } else { None }
        },
        &[ex("Il doit livrer en moins de dix jours.", "en moins de dix jours", "2020-08-14")],
        &["Il a livré en dix jours."],
    ),
    Rule::new(
        "to-do",
        Kinds::NONE,
        &["@DURATION/HOURS > (ANY)? (ANY)? (ANY)? (ANY)? (ANY)? pour (ne pas)? (PRON|ART|en|y)? (PRON)? act=ANY"],
        |m| {
            // « à six mois de prison pour avoir menacé »: what was done before is no aim, a time to serve no limit.
            let done = m.word("act") == b"avoir" && m.after_pair().is_some_and(|t| t.shape.has(Shape::ACUTE_END) || t.is(Class::VERB));
            let serves = m.looked_at().any(|t| PENALTIES.contains(&m.word_of(t)));
            if !infinitive(m, "act") || done || serves { None } else { limit(m, Bound::Within, false) }
        },
        &[ex("Le président accorde 45 jours à ByteDance pour vendre sa filiale.", "45 jours", "2020-09-18")],
        &[
            "Il a mis 45 jours pour finir.",
            "Il vient 45 jours pour rien.",
            "La cour l'oblige à rester 45 jours pour avoir menacé le juge.",
            "Il doit purger dix ans de prison pour meurtre.",
        ],
    ),
    Rule::new(
        "granted",
        Kinds::NONE,
        &["v=VERB (encore|donc|ainsi|alors|aussi|déjà)? < @DURATION/HOURS > (à|au|aux|de plus|supplémentaires|à compter|pour)"],
        |m| {
            let verb = m.word("v");
            let grants = [b"accord".as_slice(), b"donn", b"laiss", b"octroy"].iter().any(|stem| verb.starts_with(stem));
            if grants { limit(m, Bound::Within, true) } else { None }
        },
        &[ex("Le ministre vient d'accorder 45 jours à ByteDance, la maison mère.", "45 jours", "2020-09-18")],
        &["Il a donné trois jours de cours à Lyon.", "Elle accorde deux pianos à Lyon."],
    ),
    Rule::new(
        "backward",
        Kinds::NONE,
        &["@DURATION (au moins|au plus tard|minimum|francs)? backward=avant (ART|DEM|POSS|la date de|CAP)"],
        |m| {
            // « quinze minutes avant l'atterrissage » tells when, and for so short a time.
            let short = m.item("duration").is_some_and(
                |i| matches!(&i.said, super::super::said::Said::Duration { length, .. } if length.unit() < crate::calendar::Unit::Hour),
            );
            if short { None } else { limit(m, Bound::OnOrBefore, true) }
        },
        &[ex("La convocation est envoyée quinze jours avant l'assemblée du 29 juin 2021.", "quinze jours avant l'", "2021-06-13")],
        &["Il est venu avant la nuit.", "Il appelle quinze minutes avant l'audience du 29 juin 2021."],
    ),
    Rule::new(
        "end-of-month",
        Kinds::NONE,
        &["(à)? @DURATION (eom=(fin de mois)|eom=(fin du mois))"],
        |m| limit(m, Bound::Within, true),
        &[ex("Payable à 45 jours fin de mois, facture du 15 janvier 2021.", "à 45 jours fin de mois", "2021-03-31")],
        &["Payé en fin de mois."],
    ),
    Rule::new(
        "cut-off",
        Kinds::NONE,
        &[
            "(fixé|fixée|fixés|fixant|fixe|fixait|fixent|reporté|reportée|repoussé|repoussée|prolongé|prolongée) (au|à|pour le|jusqu'au|le) < @DATE/CLOCK > (la|le|les|son|sa|leur|une) (date limite|date butoir|échéance|butoir|date|clôture|délai|terme)",
            "(dernier délai|délai de rigueur) (ANY)? (ANY)? (ANY)? : < @DATE/CLOCK >",
            "clôture (du|de la|des|de l') (dépôt|dépôts|candidature|candidatures|inscription|inscriptions|offres|réponses|appel|réception) (ANY)? (ANY)? (:)? < @DATE/CLOCK >",
            "(date limite|date butoir|échéance|clôture|butoir|ultimatum) (ANY)? (ANY)? (ANY)? (ANY)? (fixé|fixée|est|prévue|arrêtée|:|reporté|reportée|repoussée|repoussé|au) (fixée|fixé|reportée|reporté|repoussée)? (au|à|le|pour le|:)? < @DATE/CLOCK >",
        ],
        |m| limit(m, Bound::OnOrBefore, true),
        &[ex("Le maire a tranché, fixant au 15 septembre la date butoir des offres.", "15 septembre", "2020-09-15")],
        &["Le concert est fixé au 15 septembre.", "La clôture des marchés le 15 septembre a surpris."],
    ),
    Rule::new(
        "moved",
        Kinds::NONE,
        &[
            "(reporté|reportée|reportés|reportées|repoussé|repoussée|repoussés|repoussées|prorogé|prorogée|décalé|décalée|avancé|avancée|reporter|repousser) (au|à) (le|la)? < @DATE/CLOCK >",
        ],
        |m| limit(m, Bound::OnOrBefore, false),
        &[ex("Le délai, fixé d'abord à mardi, est reporté au 27 août.", "27 août", "2020-08-27")],
        &["Le concert est reporté au 27 août."],
    ),
    Rule::new(
        "expires",
        Kinds::NONE,
        &[
            "(délai|délais|préavis|échéance|sursis|ultimatum) (ANY)? (ANY)? (ANY)? (ANY)? (expire|expirent|expirera|expirait|expirant|échoit|échoira|prend fin|prendra fin|prenait fin|s'achève|s'achèvera|arrive à échéance|arrivera à échéance) < @DATE/CLOCK >",
        ],
        |m| {
            // « a expiré » looks back: with its auxiliary, or by its accent.
            let (before, _) = m.around();
            let past = before.last().is_some_and(|t| t.shape.has(Shape::ACUTE_END))
                || before.len().checked_sub(2).is_some_and(|i| before[i].is(Class::HAVE.with(Class::BE)));
            if past { None } else { limit(m, Bound::OnOrBefore, true) }
        },
        &[ex("Le délai de réponse expire le 27 août.", "le 27 août", "2020-08-27")],
        &["Le bail expire le 27 août.", "Le délai a expiré le 27 août."],
    ),
    Rule::new(
        "payable",
        Kinds::NONE,
        &[
            "(payable|payables|exigible|exigibles|paiement|règlement|réglable|réglables|remboursable|livrable|échéance) (ANY)? (ANY)? < à @DURATION > !fin",
        ],
        |m| limit(m, Bound::Within, true),
        &[ex("Le solde est payable à soixante jours.", "à soixante jours", "2020-10-03")],
        &["Le solde est payable à Lyon.", "Le solde est payable à soixante jours fin de mois."],
    ),
    Rule::new(
        "stated",
        Kinds::NONE,
        &[": < @DURATION >"],
        |m| limit(m, Bound::Within, false),
        &[ex("Recours contre l'arrêté affiché le 3 août 2020 : deux mois.", "deux mois", "2020-10-03")],
        &["Durée du film : deux heures.", "Le délai d'appel a été fixé : il est long."],
    ),
];
