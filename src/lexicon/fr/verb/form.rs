//! What a verb form says: tense, person, number, gender.

/// A simple tense, a mood or a nominal form of the verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Tense {
    /// « il signe ».
    Present,
    /// « il signait ».
    Imperfect,
    /// « il signa ».
    PastSimple,
    /// « il signera ».
    Future,
    /// « il signerait ».
    Conditional,
    /// « qu'il finisse »; the imperfect subjunctive is not generated.
    Subjunctive,
    /// « signez ».
    Imperative,
    /// « signer ».
    Infinitive,
    /// « signant ».
    PresentParticiple,
    /// « signé, signée, signés, signées ».
    PastParticiple,
}

impl Tense {
    /// The tense of a number, which is its place above.
    pub(crate) const fn numbered(number: u8) -> Self {
        match number {
            0 => Self::Present,
            1 => Self::Imperfect,
            2 => Self::PastSimple,
            3 => Self::Future,
            4 => Self::Conditional,
            5 => Self::Subjunctive,
            6 => Self::Imperative,
            7 => Self::Infinitive,
            8 => Self::PresentParticiple,
            _ => Self::PastParticiple,
        }
    }
}

/// The grammatical person of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Person {
    /// An infinitive or a participle.
    None,
    /// je, nous.
    First,
    /// tu, vous.
    Second,
    /// il, elle, on, ils, elles, and every noun.
    Third,
}

/// One reading of a surface form; a surface form may have several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Form {
    /// Tense, mood or nominal form.
    pub tense: Tense,
    /// Person, [`Person::None`] outside the finite forms.
    pub person: Person,
    /// Plural, of the subject or of the participle.
    pub plural: bool,
    /// Feminine, of a past participle only.
    pub feminine: bool,
}

impl Form {
    /// A finite form, of the person and number at `index` in je, tu, il, nous, vous, ils.
    pub(crate) const fn finite(tense: Tense, index: usize) -> Self {
        let person = match index % 3 {
            0 => Person::First,
            1 => Person::Second,
            _ => Person::Third,
        };
        Self { tense, person, plural: index >= 3, feminine: false }
    }

    /// A form without person: infinitive or participle.
    pub(crate) const fn nominal(tense: Tense, feminine: bool, plural: bool) -> Self {
        Self { tense, person: Person::None, plural, feminine }
    }

    /// The reading of a noun, singular or plural.
    pub(crate) const fn noun(plural: bool) -> Self {
        Self { tense: Tense::Present, person: Person::Third, plural, feminine: false }
    }

    /// Whether the form is told in texts: letters say « vous », hardly any text « tu », and orders bear no tense.
    pub(crate) const fn is_told(self) -> bool {
        (self.plural || !matches!(self.person, Person::Second)) && !matches!(self.tense, Tense::Imperative)
    }

    /// Whether a noun can be the subject of the form.
    pub(crate) const fn is_third(self) -> bool {
        matches!(self.person, Person::Third)
    }
}
