//! The irregular verbs, in families that share an ending and conjugate alike.

/// A family of verbs; each field holds what replaces the family's ending, an empty one is derived.
pub(super) struct Family {
    /// The end of the infinitive, whole after « ^ ».
    ending: &'static str,
    /// Six persons, « - » where there is none.
    pub(super) present: &'static str,
    /// First person of the past simple, which tells its vowel.
    pub(super) past: &'static str,
    /// Masculine singular, « masculine/feminine » where the feminine does not follow.
    pub(super) participle: &'static str,
    /// Stem in r; by default the infinitive without its e.
    pub(super) future: &'static str,
    /// « strong/weak » stems or six words; by default the stems of ils and nous.
    pub(super) subjunctive: &'static str,
    /// Stem; by default that of nous.
    pub(super) imperfect: &'static str,
    /// Stem of the present participle; by default that of the imperfect.
    pub(super) gerund: &'static str,
    /// Three words; by default those of the present.
    pub(super) imperative: &'static str,
}

/// The family of a verb and the part of the verb before the family's ending.
pub(super) fn of(verb: &str) -> Option<(&str, &'static Family)> {
    // Of the verbs in -er only « aller » is in a family.
    if verb.ends_with("er") && verb != "aller" || REGULAR.contains(&verb) {
        return None;
    }
    FAMILIES.iter().find_map(|family| {
        let prefix = match family.ending.strip_prefix('^') {
            Some(whole) => (verb == whole).then_some(""),
            None => verb.strip_suffix(family.ending),
        };
        Some((prefix?, family))
    })
}

/// Verbs that end like an irregular family and conjugate like « finir ».
const REGULAR: &[&str] = &["répartir", "impartir", "assortir", "réassortir", "asservir"];

/// A row whose other fields are derived.
const fn row(ending: &'static str, present: &'static str, past: &'static str, participle: &'static str) -> Family {
    let none = "";
    Family { ending, present, past, participle, future: none, subjunctive: none, imperfect: none, gerund: none, imperative: none }
}

impl Family {
    const fn future(self, future: &'static str) -> Self {
        Self { future, ..self }
    }
    const fn subjunctive(self, subjunctive: &'static str) -> Self {
        Self { subjunctive, ..self }
    }
    const fn imperfect(self, imperfect: &'static str) -> Self {
        Self { imperfect, ..self }
    }
    const fn gerund(self, gerund: &'static str) -> Self {
        Self { gerund, ..self }
    }
    const fn imperative(self, imperative: &'static str) -> Self {
        Self { imperative, ..self }
    }
}

/// Families, a longer ending before the one that it ends with.
#[rustfmt::skip]
static FAMILIES: &[Family] = &[
    row("^être", "suis es est sommes êtes sont", "fus", "été").future("ser").imperfect("ét")
        .subjunctive("sois sois soit soyons soyez soient").imperative("sois soyons soyez"),
    row("^avoir", "ai as a avons avez ont", "eus", "eu").future("aur").gerund("ay")
        .subjunctive("aie aies ait ayons ayez aient").imperative("aie ayons ayez"),
    row("^aller", "vais vas va allons allez vont", "allai", "allé").future("ir").subjunctive("aill/all"),
    // -ir
    row("enir", "iens iens ient enons enez iennent", "ins", "enu").future("iendr"),
    row("partir", "pars pars part partons partez partent", "partis", "parti"),
    row("sortir", "sors sors sort sortons sortez sortent", "sortis", "sorti"),
    row("mentir", "mens mens ment mentons mentez mentent", "mentis", "menti"),
    row("sentir", "sens sens sent sentons sentez sentent", "sentis", "senti"),
    row("repentir", "repens repens repent repentons repentez repentent", "repentis", "repenti"),
    row("dormir", "dors dors dort dormons dormez dorment", "dormis", "dormi"),
    row("servir", "sers sers sert servons servez servent", "servis", "servi"),
    row("vêtir", "vêts vêts vêt vêtons vêtez vêtent", "vêtis", "vêtu"),
    row("ouvrir", "ouvre ouvres ouvre ouvrons ouvrez ouvrent", "ouvris", "ouvert"),
    row("ffrir", "ffre ffres ffre ffrons ffrez ffrent", "ffris", "ffert"),
    row("cueillir", "cueille cueilles cueille cueillons cueillez cueillent", "cueillis", "cueilli").future("cueiller"),
    row("ssaillir", "ssaille ssailles ssaille ssaillons ssaillez ssaillent", "ssaillis", "ssailli"),
    row("bouillir", "bous bous bout bouillons bouillez bouillent", "bouillis", "bouilli"),
    row("courir", "cours cours court courons courez courent", "courus", "couru").future("courr"),
    row("mourir", "meurs meurs meurt mourons mourez meurent", "mourus", "mort").future("mourr"),
    row("quérir", "quiers quiers quiert quérons quérez quièrent", "quis", "quis").future("querr"),
    row("fuir", "fuis fuis fuit fuyons fuyez fuient", "fuis", "fui"),
    row("haïr", "hais hais hait haïssons haïssez haïssent", "", "haï"),
    // -oir
    row("cevoir", "çois çois çoit cevons cevez çoivent", "çus", "çu").future("cevr"),
    row("devoir", "dois dois doit devons devez doivent", "dus", "dû").future("devr"),
    row("promouvoir", "promeus promeus promeut promouvons promouvez promeuvent", "promus", "promu").future("promouvr"),
    row("émouvoir", "émeus émeus émeut émouvons émouvez émeuvent", "émus", "ému").future("émouvr"),
    row("mouvoir", "meus meus meut mouvons mouvez meuvent", "mus", "mû").future("mouvr"),
    row("pouvoir", "peux peux peut pouvons pouvez peuvent", "pus", "pu").future("pourr").subjunctive("puiss"),
    row("vouloir", "veux veux veut voulons voulez veulent", "voulus", "voulu").future("voudr")
        .subjunctive("veuill/voul").imperative("veuille veuillons veuillez"),
    row("savoir", "sais sais sait savons savez savent", "sus", "su").future("saur").subjunctive("sach")
        .gerund("sach").imperative("sache sachons sachez"),
    row("pleuvoir", "- - pleut - - pleuvent", "plus", "plu").future("pleuvr").imperfect("pleuv").gerund("pleuv"),
    row("falloir", "- - faut", "fallus", "fallu").future("faudr").imperfect("fall").subjunctive("faill"),
    row("prévaloir", "prévaux prévaux prévaut prévalons prévalez prévalent", "prévalus", "prévalu").future("prévaudr"),
    row("valoir", "vaux vaux vaut valons valez valent", "valus", "valu").future("vaudr").subjunctive("vaill/val"),
    row("prévoir", "prévois prévois prévoit prévoyons prévoyez prévoient", "prévis", "prévu"),
    row("pourvoir", "pourvois pourvois pourvoit pourvoyons pourvoyez pourvoient", "pourvus", "pourvu"),
    row("voir", "vois vois voit voyons voyez voient", "vis", "vu").future("verr"),
    row("surseoir", "sursois sursois sursoit sursoyons sursoyez sursoient", "sursis", "sursis"),
    row("asseoir", "assieds assieds assied asseyons asseyez asseyent", "assis", "assis").future("assiér"),
    row("déchoir", "déchois déchois déchoit déchoyons déchoyez déchoient", "déchus", "déchu"),
    row("échoir", "- - échoit - - échoient", "échus", "échu").imperfect("échoy").gerund("éché"),
    // -ire
    row("^dire", "dis dis dit disons dites disent", "dis", "dit"),
    row("^redire", "redis redis redit redisons redites redisent", "redis", "redit"),
    row("maudire", "maudis maudis maudit maudissons maudissez maudissent", "maudis", "maudit"),
    row("dire", "dis dis dit disons disez disent", "dis", "dit"),
    row("crire", "cris cris crit crivons crivez crivent", "crivis", "crit"),
    row("lire", "lis lis lit lisons lisez lisent", "lus", "lu"),
    row("rire", "ris ris rit rions riez rient", "ris", "ri"),
    row("suffire", "suffis suffis suffit suffisons suffisez suffisent", "suffis", "suffi"),
    row("confire", "confis confis confit confisons confisez confisent", "confis", "confit"),
    row("nuire", "nuis nuis nuit nuisons nuisez nuisent", "nuisis", "nui"),
    row("luire", "luis luis luit luisons luisez luisent", "luisis", "lui"),
    row("uire", "uis uis uit uisons uisez uisent", "uisis", "uit"),
    // -aire, -oire
    row("faire", "fais fais fait faisons faites font", "fis", "fait").future("fer").subjunctive("fass"),
    row("plaire", "plais plais plaît plaisons plaisez plaisent", "plus", "plu"),
    row("traire", "trais trais trait trayons trayez traient", "", "trait"),
    row("taire", "tais tais tait taisons taisez taisent", "tus", "tu"),
    row("croire", "crois crois croit croyons croyez croient", "crus", "cru"),
    row("boire", "bois bois boit buvons buvez boivent", "bus", "bu"),
    // -aître, -oître
    row("connaître", "connais connais connaît connaissons connaissez connaissent", "connus", "connu"),
    row("paraître", "parais parais paraît paraissons paraissez paraissent", "parus", "paru"),
    row("naître", "nais nais naît naissons naissez naissent", "naquis", "né"),
    row("croître", "crois crois croît croissons croissez croissent", "crus", "cru"),
    // -dre
    row("prendre", "prends prends prend prenons prenez prennent", "pris", "pris"),
    row("aindre", "ains ains aint aignons aignez aignent", "aignis", "aint"),
    row("eindre", "eins eins eint eignons eignez eignent", "eignis", "eint"),
    row("oindre", "oins oins oint oignons oignez oignent", "oignis", "oint"),
    row("résoudre", "résous résous résout résolvons résolvez résolvent", "résolus", "résolu"),
    row("soudre", "sous sous sout solvons solvez solvent", "solus", "sous/soute"),
    row("coudre", "couds couds coud cousons cousez cousent", "cousis", "cousu"),
    row("moudre", "mouds mouds moud moulons moulez moulent", "moulus", "moulu"),
    // the rest
    row("mettre", "mets mets met mettons mettez mettent", "mis", "mis"),
    row("battre", "bats bats bat battons battez battent", "battis", "battu"),
    row("rompre", "romps romps rompt rompons rompez rompent", "rompis", "rompu"),
    row("vaincre", "vaincs vaincs vainc vainquons vainquez vainquent", "vainquis", "vaincu"),
    row("poursuivre", "poursuis poursuis poursuit poursuivons poursuivez poursuivent", "poursuivis", "poursuivi"),
    row("suivre", "suis suis suit suivons suivez suivent", "suivis", "suivi"),
    row("vivre", "vis vis vit vivons vivez vivent", "vécus", "vécu"),
    row("inclure", "inclus inclus inclut incluons incluez incluent", "inclus", "inclus"),
    row("clure", "clus clus clut cluons cluez cluent", "clus", "clu"),
    row("clore", "clos clos clôt closons closez closent", "", "clos"),
];
