//! Spot checks of every family, and the invariants of the tables.

use std::collections::{HashMap, HashSet};

use super::form::Person;
use super::{COMMON, Form, Tense, conjugate};

fn forms(verb: &str) -> Vec<(String, Form)> {
    let mut all = Vec::new();
    assert!(conjugate(verb, &mut |surface, form| all.push((surface.text(), form))), "{verb}");
    all
}

fn index(tense: Tense, person: Person, plural: bool) -> impl Fn(&Form) -> bool {
    move |form| form.tense == tense && form.person == person && form.plural == plural
}

/// Verb: il (present), ils (present), il (past simple), il (future), qu'il, il (imperfect), participle, feminine.
#[rustfmt::skip]
const CHECKS: &[(&str, &str)] = &[
    ("parler", "parle parlent parla parlera parle parlait parlé parlée"),
    ("céder", "cède cèdent céda cédera cède cédait cédé cédée"),
    ("protéger", "protège protègent protégea protégera protège protégeait protégé protégée"),
    ("célébrer", "célèbre célèbrent célébra célébrera célèbre célébrait célébré célébrée"),
    ("déléguer", "délègue délèguent délégua déléguera délègue déléguait délégué déléguée"),
    ("créer", "crée créent créa créera crée créait créé créée"),
    ("appeler", "appelle appellent appela appellera appelle appelait appelé appelée"),
    ("rejeter", "rejette rejettent rejeta rejettera rejette rejetait rejeté rejetée"),
    ("renouveler", "renouvelle renouvellent renouvela renouvellera renouvelle renouvelait renouvelé renouvelée"),
    ("racheter", "rachète rachètent racheta rachètera rachète rachetait racheté rachetée"),
    ("geler", "gèle gèlent gela gèlera gèle gelait gelé gelée"),
    ("démanteler", "démantèle démantèlent démantela démantèlera démantèle démantelait démantelé démantelée"),
    ("prêter", "prête prêtent prêta prêtera prête prêtait prêté prêtée"),
    ("lever", "lève lèvent leva lèvera lève levait levé levée"),
    ("peser", "pèse pèsent pesa pèsera pèse pesait pesé pesée"),
    ("verser", "verse versent versa versera verse versait versé versée"),
    ("blesser", "blesse blessent blessa blessera blesse blessait blessé blessée"),
    ("payer", "paie paient paya paiera paie payait payé payée"),
    ("employer", "emploie emploient employa emploiera emploie employait employé employée"),
    ("appuyer", "appuie appuient appuya appuiera appuie appuyait appuyé appuyée"),
    ("envoyer", "envoie envoient envoya enverra envoie envoyait envoyé envoyée"),
    ("renvoyer", "renvoie renvoient renvoya renverra renvoie renvoyait renvoyé renvoyée"),
    ("exiger", "exige exigent exigea exigera exige exigeait exigé exigée"),
    ("annoncer", "annonce annoncent annonça annoncera annonce annonçait annoncé annoncée"),
    ("critiquer", "critique critiquent critiqua critiquera critique critiquait critiqué critiquée"),
    ("finir", "finit finissent finit finira finisse finissait fini finie"),
    ("investir", "investit investissent investit investira investisse investissait investi investie"),
    ("répartir", "répartit répartissent répartit répartira répartisse répartissait réparti répartie"),
    ("partir", "part partent partit partira parte partait parti partie"),
    ("démentir", "dément démentent démentit démentira démente démentait démenti démentie"),
    ("consentir", "consent consentent consentit consentira consente consentait consenti consentie"),
    ("sortir", "sort sortent sortit sortira sorte sortait sorti sortie"),
    ("servir", "sert servent servit servira serve servait servi servie"),
    ("asservir", "asservit asservissent asservit asservira asservisse asservissait asservi asservie"),
    ("dormir", "dort dorment dormit dormira dorme dormait dormi dormie"),
    ("ouvrir", "ouvre ouvrent ouvrit ouvrira ouvre ouvrait ouvert ouverte"),
    ("offrir", "offre offrent offrit offrira offre offrait offert offerte"),
    ("accueillir", "accueille accueillent accueillit accueillera accueille accueillait accueilli accueillie"),
    ("assaillir", "assaille assaillent assaillit assaillira assaille assaillait assailli assaillie"),
    ("secourir", "secourt secourent secourut secourra secoure secourait secouru secourue"),
    ("mourir", "meurt meurent mourut mourra meure mourait mort morte"),
    ("nourrir", "nourrit nourrissent nourrit nourrira nourrisse nourrissait nourri nourrie"),
    ("prévenir", "prévient préviennent prévint préviendra prévienne prévenait prévenu prévenue"),
    ("obtenir", "obtient obtiennent obtint obtiendra obtienne obtenait obtenu obtenue"),
    ("acquérir", "acquiert acquièrent acquit acquerra acquière acquérait acquis acquise"),
    ("guérir", "guérit guérissent guérit guérira guérisse guérissait guéri guérie"),
    ("fuir", "fuit fuient fuit fuira fuie fuyait fui fuie"),
    ("recevoir", "reçoit reçoivent reçut recevra reçoive recevait reçu reçue"),
    ("devoir", "doit doivent dut devra doive devait dû due"),
    ("pouvoir", "peut peuvent put pourra puisse pouvait pu pue"),
    ("vouloir", "veut veulent voulut voudra veuille voulait voulu voulue"),
    ("savoir", "sait savent sut saura sache savait su sue"),
    ("promouvoir", "promeut promeuvent promut promouvra promeuve promouvait promu promue"),
    ("valoir", "vaut valent valut vaudra vaille valait valu value"),
    ("prévaloir", "prévaut prévalent prévalut prévaudra prévale prévalait prévalu prévalue"),
    ("voir", "voit voient vit verra voie voyait vu vue"),
    ("prévoir", "prévoit prévoient prévit prévoira prévoie prévoyait prévu prévue"),
    ("pourvoir", "pourvoit pourvoient pourvut pourvoira pourvoie pourvoyait pourvu pourvue"),
    ("surseoir", "sursoit sursoient sursit surseoira sursoie sursoyait sursis sursise"),
    ("asseoir", "assied asseyent assit assiéra asseye asseyait assis assise"),
    ("dire", "dit disent dit dira dise disait dit dite"),
    ("interdire", "interdit interdisent interdit interdira interdise interdisait interdit interdite"),
    ("écrire", "écrit écrivent écrivit écrira écrive écrivait écrit écrite"),
    ("élire", "élit élisent élut élira élise élisait élu élue"),
    ("détruire", "détruit détruisent détruisit détruira détruise détruisait détruit détruite"),
    ("faire", "fait font fit fera fasse faisait fait faite"),
    ("extraire", "extrait extraient - extraira extraie extrayait extrait extraite"),
    ("plaire", "plaît plaisent plut plaira plaise plaisait plu plue"),
    ("taire", "tait taisent tut taira taise taisait tu tue"),
    ("croire", "croit croient crut croira croie croyait cru crue"),
    ("boire", "boit boivent but boira boive buvait bu bue"),
    ("reconnaître", "reconnaît reconnaissent reconnut reconnaîtra reconnaisse reconnaissait reconnu reconnue"),
    ("disparaître", "disparaît disparaissent disparut disparaîtra disparaisse disparaissait disparu disparue"),
    ("naître", "naît naissent naquit naîtra naisse naissait né née"),
    ("accroître", "accroît accroissent accrut accroîtra accroisse accroissait accru accrue"),
    ("vendre", "vend vendent vendit vendra vende vendait vendu vendue"),
    ("répondre", "répond répondent répondit répondra réponde répondait répondu répondue"),
    ("perdre", "perd perdent perdit perdra perde perdait perdu perdue"),
    ("surprendre", "surprend surprennent surprit surprendra surprenne surprenait surpris surprise"),
    ("contraindre", "contraint contraignent contraignit contraindra contraigne contraignait contraint contrainte"),
    ("atteindre", "atteint atteignent atteignit atteindra atteigne atteignait atteint atteinte"),
    ("enjoindre", "enjoint enjoignent enjoignit enjoindra enjoigne enjoignait enjoint enjointe"),
    ("résoudre", "résout résolvent résolut résoudra résolve résolvait résolu résolue"),
    ("dissoudre", "dissout dissolvent dissolut dissoudra dissolve dissolvait dissous dissoute"),
    ("coudre", "coud cousent cousit coudra couse cousait cousu cousue"),
    ("commettre", "commet commettent commit commettra commette commettait commis commise"),
    ("abattre", "abat abattent abattit abattra abatte abattait abattu abattue"),
    ("rompre", "rompt rompent rompit rompra rompe rompait rompu rompue"),
    ("convaincre", "convainc convainquent convainquit convaincra convainque convainquait convaincu convaincue"),
    ("poursuivre", "poursuit poursuivent poursuivit poursuivra poursuive poursuivait poursuivi poursuivie"),
    ("survivre", "survit survivent survécut survivra survive survivait survécu survécue"),
    ("conclure", "conclut concluent conclut conclura conclue concluait conclu conclue"),
    ("inclure", "inclut incluent inclut inclura inclue incluait inclus incluse"),
    ("être", "est sont fut sera soit était été étée"),
    ("avoir", "a ont eut aura ait avait eu eue"),
    ("aller", "va vont alla ira aille allait allé allée"),
    ("falloir", "faut - fallut faudra faille fallait fallu fallue"),
    ("pleuvoir", "pleut pleuvent plut pleuvra pleuve pleuvait plu plue"),
];

#[test]
fn every_family_gives_its_key_forms() {
    let third = |tense, plural| (tense, Person::Third, plural, false);
    let keys = [
        third(Tense::Present, false),
        third(Tense::Present, true),
        third(Tense::PastSimple, false),
        third(Tense::Future, false),
        third(Tense::Subjunctive, false),
        third(Tense::Imperfect, false),
        (Tense::PastParticiple, Person::None, false, false),
        (Tense::PastParticiple, Person::None, false, true),
    ];
    for (verb, expected) in CHECKS {
        let all = forms(verb);
        for ((tense, person, plural, feminine), word) in keys.into_iter().zip(expected.split(' ')) {
            let wanted = Form { tense, person, plural, feminine };
            let given: Vec<&str> = all.iter().filter(|(_, f)| *f == wanted).map(|(t, _)| t.as_str()).collect();
            assert!(given.contains(&word) || (word == "-" && given.is_empty()), "{verb} {wanted:?}: {word} not in {given:?}");
        }
    }
}

#[test]
fn first_and_second_persons_and_the_imperative_follow() {
    let has = |verb: &str, word: &str, tense, person, plural| {
        let keep = index(tense, person, plural);
        let all = forms(verb);
        assert!(all.iter().any(|(text, form)| text == word && keep(form)), "{verb}: {word}");
    };
    has("annoncer", "annonçons", Tense::Present, Person::First, true);
    has("exiger", "exigeons", Tense::Present, Person::First, true);
    has("dire", "dites", Tense::Present, Person::Second, true);
    has("interdire", "interdisez", Tense::Present, Person::Second, true);
    has("faire", "faites", Tense::Imperative, Person::Second, true);
    has("ouvrir", "ouvre", Tense::Imperative, Person::Second, false);
    has("aller", "va", Tense::Imperative, Person::Second, false);
    has("être", "soyez", Tense::Imperative, Person::Second, true);
    has("savoir", "sachant", Tense::PresentParticiple, Person::None, false);
    has("avoir", "ayant", Tense::PresentParticiple, Person::None, false);
    has("payer", "paye", Tense::Present, Person::Third, false);
    has("céder", "cèdera", Tense::Future, Person::Third, false);
    has("connaître", "connait", Tense::Present, Person::Third, false);
    has("devoir", "dus", Tense::PastParticiple, Person::None, true);
    has("tenir", "tînmes", Tense::PastSimple, Person::First, true);
}

#[test]
fn an_unknown_ending_is_refused() {
    for word in ["accord", "ordre du jour", "mais", "xoir", ""] {
        let known = conjugate(word, &mut |_, _| {});
        assert!(!known, "{word}");
    }
}

#[test]
fn a_verb_has_about_45_forms() {
    for verb in ["signer", "finir", "vendre", "venir", "acquérir"] {
        let count = forms(verb).len();
        assert!((45..=47).contains(&count), "{verb}: {count}");
    }
}

#[test]
fn the_common_verbs_conjugate_and_stand_once_per_role() {
    let mut seen = HashSet::new();
    let mut per_role = HashMap::new();
    for common in COMMON {
        assert!(!forms(common.verb).is_empty());
        assert!(seen.insert((common.verb, common.role)), "{} twice", common.verb);
        *per_role.entry(common.role).or_insert(0) += 1;
    }
    assert!(COMMON.len() >= 200, "{}", COMMON.len());
}
