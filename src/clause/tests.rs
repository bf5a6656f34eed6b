//! The trigger tables, walked: each example tells its event, each near miss tells none of its kind there.

use once_cell::sync::Lazy;

use super::{Events, Facts, Raw, RawEvent, Sheet, choose};
use crate::grammar::{Grammar, Reading, View};
use crate::kind::EventKind;
use crate::lexicon::Lexicon;
use crate::lexicon::fr::trigger::{Trigger, all};
use crate::name::{Names, Table};
use crate::token::Lexer;

static FRENCH: Lazy<(Lexicon, Grammar, Facts, Table)> =
    Lazy::new(|| (Lexicon::french(), Grammar::french(), Facts::french(), Table::french()));

/// The events of a text.
pub(super) fn read(text: &str) -> Vec<RawEvent> {
    let (lexicon, grammar, facts, table_of_names) = &*FRENCH;
    let (mut lexer, mut tokens, mut reading) = (Lexer::new(text, lexicon), Vec::new(), Reading::default());
    let (mut names, mut events, mut raw, mut number) = (Names::default(), Events::default(), Raw::default(), 0);
    let mut sheet = Sheet::default();
    while lexer.next_sentence(&mut tokens) {
        reading.read(grammar, text, &lexicon.index, &tokens, false);
        let view = View { text, lexicon, tokens: &tokens, items: &reading.items, frames: &reading.frames, number };
        let range = names.read(&view, table_of_names);
        let (candidates, base) = (&names.candidates()[range.clone()], range.start);
        events.part(&view, facts, candidates.len(), &mut sheet);
        choose(&view, facts, candidates, base, &mut sheet);
        events.tell(&view, facts, candidates, base, &mut sheet, &mut raw);
        number += 1;
    }
    drop(names);
    raw.events.dedup_by_key(|e| e.span);
    raw.events
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

/// Examples that tell another of their word's kinds, a kind the sentence names as well, or nothing by themselves.
const TOLD_OTHERWISE: &[&str] = &[
    "L'opposition juge le budget insincère.",
    "« Ce sera long », prévient l'ingénieure.",
    "« Un beau geste », salue le maire.",
    "Le suspect est passé aux aveux.",
    "Des soupçons de corruption pèsent sur le maire.",
    "Ce désaveu du parti affaiblit la ministre.",
    "« Un travail remarquable », loue la ministre.",
    "« Il y aura des sanctions », a prévenu Washington.",
    "Les Vingt-Sept ont trouvé un compromis.",
    "Le cessez-le-feu entre en vigueur à l'aube.",
    "Le numéro un avale une start-up.",
    "La banque a ouvert un crédit à la société.",
    "Le tribunal ordonne la fermeture du site.",
    "L'injonction du juge vise l'exploitant.",
    "L'État supprime la taxe.",
    "La commission a remis son rapport.",
    "La cour ordonne une expertise.",
    "La cour a décidé un renvoi.",
    "Le vote la porte à la tête du parti.",
    "Le retrait du candidat change la donne.",
    "Le président du club jette l'éponge.",
    "Le sortant est en ballottage.",
    "L'annulation du concert déçoit.",
    "Le pays est entré en guerre.",
    "Un cargo naufragé dérive.",
    "L'explosion de la cuve a soufflé le toit.",
];

#[test]
fn examples_tell_their_events() {
    let told = |t: &Trigger| read(t.example).iter().any(|e| e.trigger.kind == t.kind);
    let missing: Vec<_> =
        all().filter(|t| !told(t) && !TOLD_OTHERWISE.contains(&t.example)).map(|t| (t.kind, t.head.as_str(), t.example)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// How many of a hundred near misses are left out. The others are another sense of the word (« une avalanche de cadeaux »),
/// which no syntax shows; what they cost in texts is measured on whole documents.
const LEFT_OUT: usize = 73;

#[test]
fn near_misses_tell_none() {
    let refusals: Vec<_> = all().filter(|t| !t.refusal.is_empty()).collect();
    let wrong: Vec<_> = refusals.iter().filter(|t| tells(t, t.refusal, t.kind)).map(|t| (t.kind, t.head.as_str(), t.refusal)).collect();
    let left = (refusals.len() - wrong.len()) * 100 / refusals.len();
    assert!(left >= LEFT_OUT, "{left} of a hundred: {wrong:#?}");
}

/// Kind, modality, denial and what dates it, as words.
fn brief(text: &str) -> Vec<String> {
    let brief = |e: &RawEvent| format!("{} {} {}{}", e.span.of(text), e.trigger.kind, e.modality, if e.negated { " denied" } else { "" });
    read(text).iter().map(brief).collect()
}

#[test]
fn an_adjective_after_elections_is_no_second_vote() {
    let told = brief("Les élections municipales du 3 mai opposent deux listes.");
    assert_eq!(told.iter().filter(|e| e.contains(" election ")).count(), 1, "{told:?}");
}

#[test]
fn senses_are_told_apart() {
    for (text, told) in [
        ("Deux cadres ont été renvoyés devant le tribunal.", "renvoyés ruling asserted"),
        ("L'explosion d'un four a blessé le gérant.", "explosion disaster asserted"),
        ("Le préfet a prévenu que le col fermerait lundi.", "prévenu statement asserted"),
        ("Faute d'accord, a prévenu le préfet, le col fermera lundi.", "prévenu threat asserted"),
        ("Le bail entre en vigueur lundi.", "entre en vigueur launch asserted"),
        ("La loi entre en vigueur lundi.", "entre en vigueur policy_change asserted"),
        ("Les adhérents ont ratifié le pacte.", "ratifié election asserted"),
        ("Les mutins exigent une réponse avant vendredi soir.", "exigent ultimatum asserted"),
        ("Les mutins exigent une réponse.", "exigent statement asserted"),
        ("« Inacceptable », tranche la bâtonnière.", "tranche criticism asserted"),
        ("« C'est non », tranche la présidente.", "tranche statement asserted"),
        ("La reprise des travaux est prévue lundi.", "reprise launch future"),
        ("L'ouverture d'une enquête a été confirmée lundi.", "ouverture investigation asserted"),
        ("Le tribunal a dit la clause nulle.", "dit ruling asserted"),
        ("L'affaire a été renvoyée au 3 mai.", "renvoyée deadline asserted"),
        ("Paul Vernier présidera le nouvel ensemble.", "présidera appointment future"),
        ("Une première rencontre, à Vienne, avait tourné court.", "rencontre meeting asserted"),
        ("Le chef de file n'a ni confirmé ni démenti.", "démenti statement asserted denied"),
        ("Paul Vernier affirme que dix élus partiront, ce que la mairie n'a pas confirmé.", "confirmé statement asserted denied"),
    ] {
        assert!(brief(text).iter().any(|e| e == told), "{text}: {:?}", brief(text));
    }
}

#[test]
fn certainty_is_read_from_the_clauses_around() {
    for (text, told) in [
        ("Le groupe pourrait fermer son usine.", "fermer closure possible"),
        ("Le tribunal n'a pas annulé l'arrêté.", "annulé ruling asserted denied"),
        ("Selon le parquet, deux hommes ont été arrêtés.", "arrêtés arrest reported"),
        ("La Turquie dément livrer des armes.", "livrer transfer reported denied"),
        ("S'il est battu, le maire démissionnera.", "démissionnera resignation conditional"),
        ("Le ministre aurait démissionné.", "démissionné resignation reported"),
        ("« Tout s'arrête si le site est interdit », a averti lundi Paul Vernier.", "averti threat asserted"),
        ("« Je crois que cela tiendra », a déclaré la maire.", "déclaré statement asserted"),
        ("Le site fermera à moins que le groupe ne soit racheté.", "racheté acquisition conditional"),
        ("La ville a publié un rapport selon lequel le pont tient, et le maire a démissionné.", "démissionné resignation asserted"),
        ("Les élus vont voter le budget.", "voter legislation future"),
        ("La scission a-t-elle précédé la démission du maire ?", "démission resignation question"),
        ("« Nous fermerons l'usine », a assuré le patron.", "fermerons closure future"),
        ("Faute d'accord, la grève reprendra.", "accord agreement conditional denied"),
        ("La région doit verser 3 millions d'euros.", "verser payment future"),
        ("Le préfet a renoncé à expulser les occupants.", "expulser exclusion possible denied"),
        ("Faute d'accord, on saisit le juge lundi.", "saisit lawsuit conditional"),
        ("Le préfet n'exclut pas de fermer l'école.", "fermer closure possible"),
        ("La rectrice a sommé le doyen de fermer le campus.", "fermer closure possible"),
        ("Le bailleur jure n'avoir vendu aucun logement.", "vendu transfer reported denied"),
        ("Une enquête devrait être ouverte en mai.", "ouverte investigation future"),
        ("La députée réclame un audit.", "audit investigation possible"),
        ("Personne n'a été arrêté.", "arrêté arrest asserted denied"),
        ("Aucun suspect n'a été arrêté.", "arrêté arrest asserted denied"),
        ("Le préfet menace de saisir le juge si rien n'est payé.", "saisir lawsuit conditional"),
        ("La société a un mois pour saisir le tribunal.", "saisir lawsuit possible"),
        ("La CGT a déposé mardi un préavis de grève.", "grève strike future"),
        ("Le gérant a été mis en examen pour assassinat.", "assassinat attack reported"),
        ("La boîte a pas livré les pièces.", "livré transfer asserted denied"),
        ("La préfète a en outre interdit la chasse.", "interdit ban asserted"),
        ("Deux clubs ont été sanctionnés pour s'être entendus.", "entendus agreement asserted"),
    ] {
        assert!(brief(text).iter().any(|e| e == told), "{text}: {:?}", brief(text));
    }
}

#[test]
fn a_noun_and_its_verb_tell_one_event() {
    assert_eq!(brief("Le parquet a ouvert une enquête."), ["ouvert investigation asserted"]);
    assert_eq!(brief("Le tribunal a infligé une amende au club."), ["infligé fine asserted"]);
    assert_eq!(brief("Le tribunal a infligé mardi une amende au club."), ["infligé fine asserted"]);
    assert_eq!(brief("Le groupe a annoncé un rachat."), ["annoncé announcement asserted", "rachat acquisition future"]);
}

#[test]
fn a_ruling_and_a_headline_need_no_subject() {
    let text = "PAR CES MOTIFS :\nCONDAMNE la société Belcar à verser 300 euros à M. Roux ;\nREJETTE la demande.";
    for told in ["CONDAMNE ruling asserted", "verser payment future", "REJETTE ruling asserted"] {
        assert!(brief(text).iter().any(|e| e == told), "{told}: {:?}", brief(text));
    }
    assert!(brief("Caissière ligotée à Dax : deux hommes écroués").iter().any(|e| e == "écroués arrest asserted"));
    assert_eq!(brief("Condamné, le bâtiment reste vide."), Vec::<String>::new());
}

#[test]
fn what_an_order_governs_under_a_limit_is_owed() {
    let text = "Le préfet a mis en demeure la société Belcar de curer le fossé avant le 3 mai.";
    assert!(brief(text).iter().any(|e| e == "curer obligation future"), "{:?}", brief(text));
}

#[test]
fn what_is_owed_by_a_limit_is_an_obligation() {
    assert_eq!(brief("Elle doit remettre ses notes sous huit jours."), ["remettre obligation future"]);
    assert_eq!(brief("Les candidats ont jusqu'à mardi pour renvoyer le formulaire."), ["renvoyer obligation future"]);
    assert_eq!(brief("Elle doit remettre ses notes."), Vec::<String>::new());
}

#[test]
fn the_cost_is_linear() {
    let one = "Le tribunal, qui avait été saisi par la ville, a annulé mardi l'arrêté et ordonné une enquête, a dit la maire. ";
    let long = |n: usize| one.repeat(n).replace(". ", ", ");
    assert!(!read(&long(400)).is_empty());
}
