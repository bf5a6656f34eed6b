//! The words that readers of clauses and names ask for one by one, each under a number that is compared in one step.

/// Declares the keys: a name and the folded word that it stands for.
macro_rules! keys {
    ($($name:ident = $word:literal,)+) => {
        /// A word that some reader asks for, or none of them.
        #[derive(Clone, Copy, PartialEq, Eq, Default)]
        #[repr(u16)]
        pub(crate) enum Key {
            /// Any other word, known or not.
            #[default]
            None,
            $(#[doc = concat!("« ", $word, " »")] $name,)+
        }

        // With its type: finished tables are what `{:?}` prints, see `bake.rs`.
        impl std::fmt::Debug for Key {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(match self {
                    Self::None => "Key::None",
                    $(Self::$name => concat!("Key::", stringify!($name)),)+
                })
            }
        }

        /// The keys and their words.
        pub(super) const WORDS: &[(Key, &str)] = &[$((Key::$name, $word),)+];
    };
}

// The most asked come first: a set of them is then one mask of bits.
keys! {
    Comma = ",", De = "de", En = "en", A = "a", Et = "et", Du = "du", Des = "des", Au = "au", La = "la", Les = "les", Le = "le",
    Aux = "aux", Pour = "pour", Open = "(", Semicolon = ";", Leur = "leur", Par = "par", Que = "que", Qui = "qui", Se = "se",
    Ne = "ne", Ou = "ou", Colon = ":", Lui = "lui", Nous = "nous", Sans = "sans", Sur = "sur", Dans = "dans", Ni = "ni",
    Vous = "vous", Y = "y", Close = ")", Ce = "ce", Jusque = "jusque", Plus = "plus", Ancien = "ancien", Ancienne = "ancienne",
    Celles = "celles", Ceux = "ceux", Contre = "contre", Entre = "entre", Est = "est", Il = "il", Ils = "ils", Jamais = "jamais",
    Hyphen = "-", Afin = "afin", Ainsi = "ainsi", Avec = "avec", Celle = "celle", Celui = "celui", Depuis = "depuis", Elle = "elle",
    Elles = "elles", Ete = "ete", Selon = "selon", Vers = "vers", Quote = "\"", Apostrophe = "'", Underscore = "_", Alors = "alors",
    Aucun = "aucun", Aucune = "aucune", Aussi = "aussi", Comme = "comme", Moins = "moins", Nul = "nul", On = "on", Puis = "puis",
    Rien = "rien", Sous = "sous", Un = "un", Une = "une", Star = "*", Actuel = "actuel", Actuelle = "actuelle", Ans = "ans",
    Apres = "apres", Avant = "avant", Bien = "bien", Ca = "ca", Cela = "cela", Chez = "chez", D = "d", Egalement = "egalement",
    Eux = "eux", Haut = "haut", Je = "je", Leurs = "leurs", Lors = "lors", Me = "me", Meme = "meme", Mieux = "mieux", Nord = "nord",
    Nouveau = "nouveau", Nouvelle = "nouvelle", Nulle = "nulle", Ouest = "ouest", Pas = "pas", Premier = "premier",
    Premiere = "premiere", Sud = "sud", Suivant = "suivant", Tandis = "tandis", Te = "te", Tel = "tel", Tous = "tous", Tout = "tout",
    Toutes = "toutes", Slash = "/", Greater = ">", Actuellement = "actuellement", Adjoint = "adjoint",
    Adjointe = "adjointe", Agence = "agence", Anti = "anti", Armee = "armee", Attendu = "attendu", Attendue = "attendue",
    Attendues = "attendues", Attendus = "attendus", Auquel = "auquel", Autre = "autre", Autres = "autres", Avait = "avait",
    Bassin = "bassin", Bataille = "bataille", Beaucoup = "beaucoup", Bureau = "bureau", Ceci = "ceci", Centrale = "centrale",
    Centre = "centre", Cependant = "cependant", Certaines = "certaines", Certains = "certains", Ces = "ces", Chambre = "chambre",
    Chaque = "chaque", Ci = "ci", Commissaire = "commissaire", Commission = "commission", Conseil = "conseil",
    Constructeur = "constructeur", Convoque = "convoque", Convoquee = "convoquee", Convoques = "convoques", Cote = "cote",
    Deja = "deja", Dernierement = "dernierement", Desormais = "desormais", Devant = "devant", Divers = "divers",
    Diverses = "diverses", Donc = "donc", Dont = "dont", Duquel = "duquel", Encore = "encore", Enfin = "enfin", Ensuite = "ensuite",
    Entreprise = "entreprise", Envers = "envers", Etat = "etat", Etats = "etats", Ex = "ex", Federal = "federal",
    Federale = "federale", Festival = "festival", Filiale = "filiale", Finalement = "finalement", Fixe = "fixe", Fixee = "fixee",
    Foire = "foire", Franco = "franco", Garde = "garde", Geant = "geant", Grand = "grand", Guere = "guere", Guerre = "guerre",
    Haute = "haute", Hier = "hier", Hotel = "hotel", Ici = "ici", Jeux = "jeux", Laquelle = "laquelle", Lequel = "lequel",
    Lesquelles = "lesquelles", Lesquels = "lesquels", Lez = "lez", Ligue = "ligue", Mais = "mais", Ministre = "ministre",
    Ministres = "ministres", Mise = "mise", Mises = "mises", Moi = "moi", National = "national", Nationale = "nationale",
    Non = "non", Notamment = "notamment", Nullement = "nullement", Office = "office", Parce = "parce", Parfois = "parfois",
    Pays = "pays", Pendant = "pendant", Petit = "petit", Petite = "petite", Peu = "peu", Place = "place", Plaine = "plaine",
    Plusieurs = "plusieurs", Police = "police", Post = "post", Pourtant = "pourtant", Pre = "pre", Pres = "pres",
    Presque = "presque", Prevu = "prevu", Prevue = "prevue", Prevues = "prevues", Prevus = "prevus", Prise = "prise",
    Prises = "prises", Pro = "pro", Proces = "proces", Programme = "programme", Programmee = "programmee", Quel = "quel",
    Quelle = "quelle", Quelles = "quelles", Quelque = "quelque", Quelques = "quelques", Quels = "quels", Recemment = "recemment",
    Region = "region", Regional = "regional", Regionale = "regionale", Remise = "remise", Remises = "remises", Reporte = "reporte",
    Reportee = "reportee", Repousse = "repousse", Repoussee = "repoussee", Reprise = "reprise", Reprises = "reprises",
    Republique = "republique", Requise = "requise", Sa = "sa", Saint = "saint", Sainte = "sainte", Salon = "salon",
    Secretaire = "secretaire", Seulement = "seulement", Si = "si", Site = "site", Sites = "sites", Sommet = "sommet", Son = "son",
    Souvent = "souvent", Superieur = "superieur", Surtout = "surtout", Telle = "telle", Territoire = "territoire",
    Toujours = "toujours", Toute = "toute", Toutefois = "toutefois", Tres = "tres", Trop = "trop", Tu = "tu", Usine = "usine",
    Usines = "usines", Val = "val", Vallee = "vallee", Ville = "ville", Aupres = "aupres", Compter = "compter", Courant = "courant",
    Cours = "cours", Dater = "dater", Debut = "debut", Direction = "direction", Egard = "egard", Encontre = "encontre",
    Excepte = "excepte", Faveur = "faveur", Fin = "fin", Hormis = "hormis", Issue = "issue", Loin = "loin", Partir = "partir",
    Propos = "propos", Raison = "raison", Sauf = "sauf", Sein = "sein", Sortir = "sortir", Suite = "suite", Sujet = "sujet",
    Terme = "terme", Bar = "|",
}

impl Key {
    /// Whether it is a clitic that may stand between any subject and its verb: « ne », « se », « le », « leur », « y ».
    #[inline]
    pub(crate) fn leans(self) -> bool {
        matches!(self, Self::Ne | Self::Se | Self::Le | Self::La | Self::Les | Self::Lui | Self::Leur | Self::Y | Self::En)
    }
}

/// What is known at once of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Mark {
    pub(crate) key: Key,
    /// The number under which the readers of clauses keep what they know of it; 0 where that is nothing.
    pub(crate) number: u16,
}

#[cfg(test)]
mod tests {
    use super::{Key, WORDS};
    use crate::fold::fold;
    use crate::lexicon::{Lexicon, hash};

    #[test]
    fn every_key_is_a_folded_word_of_its_own() {
        for (at, (key, word)) in WORDS.iter().enumerate() {
            assert_eq!(fold(word), *word);
            assert!(WORDS[..at].iter().all(|(_, other)| other != word), "{key:?}");
        }
    }

    /// A word that no table holds has no entry to bear its key.
    #[test]
    fn every_key_is_the_word_of_some_table() {
        let lexicon = Lexicon::french();
        let bears = |key: Key, word: &str| lexicon.index.entry(lexicon.index.find(word.as_bytes(), hash(word.as_bytes()))).key == key;
        let dead: Vec<_> = WORDS.iter().filter(|(key, word)| !bears(*key, word)).collect();
        assert!(dead.is_empty(), "{dead:?}");
    }
}
