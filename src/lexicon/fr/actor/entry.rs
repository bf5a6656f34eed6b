//! What a line of an actor table says, and how it is read.
//!
//! A table is one `&str` of lines `heading : entry, entry, …`; a line that ends with a comma goes on in the next. The heading
//! is for the reader. Letter case and accents are folded by who looks a name up, so that one spelling is enough. An entry is a canonical name
//! and its other names, `New York|New-York|!Grosse Pomme`. A mark before a name says how far to trust it:
//!
//! | mark | kind | what the text must show |
//! |---|---|---|
//! | none | `Full` | a capital wherever the name has one, or a line all in capitals |
//! | `^` | `Exact` | the very letters: « US », « OM », « SEC » are words or endings in lower case |
//! | `=` | `Surname` | a capital; the bearer, unless the document names another of that name; before a canonical name: its last word is one |
//! | `!` | `Nickname` | as `Full`: a by-name (« l'Hexagone », « le Vieux Continent ») |
//! | `?` | `Weak(Word)` | that the capital does not merely open a sentence or a title |
//! | `@` | `Weak(FirstName)` | a capital, and no capitalised word after it |
//! | `+` | `Weak(Surname)` | a capital, and neither a first name nor a title before it |
//! | `&` | `Weak(Classes)` | a capital; what stands around it tells which of two actors |
//!
//! [`super::each_ambiguous`] gives an instance of each of the last three.
//!
//! No name carries a determiner that the text would write in lower case. A name that begins with « Le » or « Les » also
//! yields, unless a person bears it, what is left of it after « du », « au », « des », « aux », as `Contracted` (« au Havre », « du Monde »).

use crate::kind::ActorClass;

/// One name by which a text may call a known actor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Name<'a> {
    /// The name the actor is filed under.
    pub(crate) canonical: &'a str,
    /// The name as a text writes it, the canonical one included.
    pub(crate) alias: &'a str,
    /// What the actor is.
    pub(crate) class: ActorClass,
    /// How far the alias is to be trusted.
    pub(crate) kind: NameKind,
}

/// How far a name is to be trusted on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NameKind {
    /// It names the actor wherever it stands with its capitals.
    Full,
    /// It does so only letter for letter.
    Exact,
    /// It is the end of a « Le … » or « Les … » name: only after « du », « au », « des », « aux ».
    Contracted,
    /// It is a well-known person's family name.
    Surname,
    /// It is a by-name.
    Nickname,
    /// It is something else as well.
    Weak(Doubt),
}

/// What else a weak name may be, and so what it takes to believe it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Doubt {
    /// A common word: a capital that opens a sentence or a title proves nothing.
    Word,
    /// A first name: no actor when a capitalised word follows.
    FirstName,
    /// A family name: no actor after a first name or a title.
    Surname,
    /// An actor of another class, or two actors of one class.
    Classes,
}

// With its type: finished tables are what `{:?}` prints, see `bake.rs`.
impl std::fmt::Debug for Doubt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Word => "Doubt::Word",
            Self::FirstName => "Doubt::FirstName",
            Self::Surname => "Doubt::Surname",
            Self::Classes => "Doubt::Classes",
        })
    }
}

/// An adjective or noun of origin: no mention, but it points to a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Demonym<'a> {
    /// One inflected form, in lower case.
    pub(crate) form: &'a str,
    /// The canonical name of the place.
    pub(crate) place: &'a str,
}

/// A word that stands before or after a person's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Title<'a> {
    /// The masculine or full form it is filed under.
    pub(crate) canonical: &'a str,
    /// The form as a text writes it, in the singular unless its plural is irregular.
    pub(crate) form: &'a str,
    /// What it says of the name.
    pub(crate) kind: TitleKind,
}

/// What a title says of the name beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TitleKind {
    /// A person's name follows: « M. », « Mme », « Me ».
    Courtesy,
    /// A rank or dignity: « général », « roi », « pape ».
    Rank,
    /// A function or trade, before or after the name, with or without a complement: « ministre », « PDG d'Apple ».
    Function,
}

/// A word that begins a long name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Head<'a> {
    /// The head; a capital in it must stand in the text as well.
    pub(crate) form: &'a str,
    /// What the name is.
    pub(crate) class: ActorClass,
}

/// The entries of a table. A line that ends with a comma goes on in the next one, which has no heading of its own.
pub(super) fn entries(table: &str) -> impl Iterator<Item = &str> {
    table
        .lines()
        .map(|line| line.split_once(" : ").map_or(line, |(_, entries)| entries))
        .flat_map(|entries| entries.trim_end_matches(',').split(','))
        .map(|entry| entry.strip_prefix(' ').unwrap_or(entry))
}

/// Hands on every name of one entry.
pub(super) fn each_alias<'a>(entry: &'a str, class: ActorClass, take: &mut impl FnMut(Name<'a>)) {
    let mut aliases = entry.split('|').map(marked);
    let Some((canonical, kind)) = aliases.next() else {
        return;
    };
    let mut give = |alias: &'a str, kind| {
        take(Name { canonical, alias, class, kind });
        let rest = alias.strip_prefix("Le ").or_else(|| alias.strip_prefix("Les "));
        if let (true, Some(rest)) = (class != ActorClass::Person, rest) {
            take(Name { canonical, alias: rest, class, kind: NameKind::Contracted });
        }
    };
    if kind == NameKind::Surname {
        give(canonical, NameKind::Full);
        give(canonical.rsplit(' ').next().unwrap_or(canonical), NameKind::Surname);
    } else {
        give(canonical, kind);
    }
    for (alias, kind) in aliases {
        give(alias, kind);
    }
}

/// A name without its mark.
pub(super) fn bare(name: &str) -> &str {
    marked(name).0
}

fn marked(name: &str) -> (&str, NameKind) {
    let kind = match name.as_bytes().first() {
        Some(b'^') => NameKind::Exact,
        Some(b'=') => NameKind::Surname,
        Some(b'!') => NameKind::Nickname,
        Some(b'?') => NameKind::Weak(Doubt::Word),
        Some(b'@') => NameKind::Weak(Doubt::FirstName),
        Some(b'+') => NameKind::Weak(Doubt::Surname),
        Some(b'&') => NameKind::Weak(Doubt::Classes),
        _ => return (name, NameKind::Full),
    };
    (&name[1..], kind)
}
