//! How certain each event is and whose words tell it: a sentence a case, its events as « trigger modality », « ! » where they are denied,
//! with the source of what is reported behind « < ».

mod support {
    pub(crate) mod events;
    pub(crate) mod table;
}

use frise::{Event, Extraction};

/// A trigger, its modality, and whose words tell it.
fn one(event: &Event<'_>, extraction: &Extraction<'_>) -> String {
    let denied = if event.negated { "!" } else { "" };
    let source = event.source.map_or(String::new(), |at| format!(" < {}", extraction.actors[at].name));
    format!("{} {}{denied}{source}", event.text, event.modality)
}

fn each(cases: &[(&str, &str)]) {
    support::table::each(cases, |text| support::events::read(text, one));
}

#[test]
fn a_future_perfect_tells_what_has_been() {
    each(&[
        ("L'orage aura tué deux campeurs.", "orage asserted; tué asserted"),
        ("Le jury aura finalement condamné Léo Nau.", "condamné asserted"),
        ("D'ici lundi, le jury aura condamné Léo Nau.", "condamné future"),
        ("Quand le jury aura condamné Léo Nau, la ville fera appel.", "condamné future; fera appel future"),
    ]);
}

#[test]
fn an_aside_with_its_day_is_the_writers_own() {
    each(&[
        ("La maire assure que l'usine, fermée en mars par la préfecture, polluait.", "assure asserted; fermée asserted; polluait reported"),
        ("Le maire exige que le pont, promis en 2019, soit inauguré.", "exige asserted; promis asserted; inauguré possible"),
        ("Le juge dira si la société Alcor, déjà condamnée en 2012, a menti.", "condamnée asserted"),
        ("La maire assure que l'usine a été fermée en mars.", "assure asserted; fermée reported"),
    ]);
}

#[test]
fn whoever_is_named_as_a_source_is_told_by_the_writer() {
    each(&[
        (
            "Selon le rapport remis lundi par la Cour des comptes, la société Alcor a licencié 40 salariés.",
            "rapport asserted; licencié reported",
        ),
        (
            "D'après une enquête publiée hier par Le Monde, la société Alcor aurait versé 3 millions d'euros.",
            "enquête asserted; publiée asserted; versé reported",
        ),
        ("Selon Le Monde, la société Alcor a licencié 40 salariés.", "licencié reported < Le Monde"),
    ]);
}

#[test]
fn an_act_finds_what_it_considers() {
    each(&[
        (
            "Attendu que la société Alcor a fermé l'usine le 3 mai ; que le maire a porté plainte ;",
            "fermé asserted; porté plainte asserted",
        ),
        (
            "La cour d'appel de Pau infirme le jugement, dit le licenciement nul et condamne la société Alcor.",
            "infirme asserted; dit asserted; condamne asserted",
        ),
        ("Le prix baisse, dit la préfecture, et la société Alcor ferme l'usine.", "dit asserted; ferme asserted"),
    ]);
}

#[test]
fn what_is_proposed_asked_or_risked_may_come() {
    each(&[
        ("Le ministre prépare un décret qui interdirait la chasse.", "décret future; interdirait possible"),
        ("La société Alcor, qui licencierait 40 salariés, dément.", "licencierait reported; dément asserted"),
        ("L'avocate demandera la libération de Léo Nau.", "demandera future; libération possible"),
        ("Le maire avait dès mars demandé l'arrêt du chantier.", "demandé asserted; arrêt possible"),
        ("La vente reste soumise au feu vert de la préfecture.", "feu vert possible"),
        ("Le budget sera soumis au vote jeudi.", "vote future"),
        ("Le juge statuera lundi sur l'expulsion de Léo Nau.", "statuera future; expulsion possible"),
        ("Le juge a statué lundi sur le licenciement de Léo Nau.", "statué asserted; licenciement asserted"),
        ("Les fraudeurs s'exposent à 900 euros d'amende.", "amende possible"),
        ("La société Alcor s'exposerait à une amende.", "amende conditional"),
        ("L'immeuble sera frappé d'une interdiction d'habiter.", "interdiction future"),
        ("Le juge laisse à la société Alcor jusqu'au 3 mai pour verser 900 euros.", "laisse asserted; verser future"),
        ("La société Alcor dispose d'un mois pour saisir le tribunal de Lens.", "saisir possible"),
    ]);
}

#[test]
fn what_is_ruled_out_or_avowed_is_said_by_whoever_does() {
    each(&[
        ("La ministre, Anne Roy, a exclu de démissionner.", "exclu asserted; démissionner reported! < Anne Roy"),
        ("La ministre, Anne Roy, n'exclut pas de démissionner.", "démissionner possible"),
        ("La société Alcor confirme avoir licencié 40 salariés.", "confirme asserted; licencié reported < Alcor"),
    ]);
}
