//! The one error type: configuration and queries can fail, text cannot.

/// What a caller can get wrong. Every message names the remedy.
///
/// ```
/// use frise::{Error, Reference};
/// let error = "04/08/2020".parse::<Reference>().unwrap_err();
/// assert!(matches!(error, Error::Reference { .. }));
/// assert!(error.to_string().contains("YYYY-MM-DD"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A moment of writing that is no civil date.
    #[error("« {given} » is no date: write it YYYY-MM-DD or YYYY-MM-DDTHH:MM[:SS]")]
    Reference {
        /// What was given.
        given: String,
    },
    /// A setting whose value is not one of its words.
    #[error("« {given} » is no value of `{setting}`: use one of {expected}")]
    Setting {
        /// The setting's name.
        setting: &'static str,
        /// What was given.
        given: String,
        /// The words it takes.
        expected: &'static str,
    },
    /// A TIMEX3 value that cannot be read.
    #[error("« {given} » is no TIMEX3 value: write it like 2020-09-15, 2020-W31, P45D or XXXX-WXX-1")]
    Timex {
        /// What was given.
        given: String,
    },
    /// A date that EDTF cannot say, or that is no EDTF.
    #[error(
        "« {given} » cannot be said in EDTF: write it like 1984~, 196X, 2020-21 or 2019-12/.., and give lengths and recurrences as TIMEX3"
    )]
    Edtf {
        /// What was given.
        given: String,
    },
    /// A user's actor, trigger or holiday that cannot be used.
    #[error("the {what} « {given} » cannot be used: {why}")]
    Entry {
        /// What kind of entry.
        what: &'static str,
        /// What was given.
        given: String,
        /// Why, and what to do.
        why: String,
    },
    /// A period that ends before it begins.
    #[error("the period ends ({to}) before it begins ({from}): swap the two")]
    Period {
        /// Its beginning.
        from: String,
        /// Its end.
        to: String,
    },
    /// A day that the calendar cannot hold.
    #[error("counting {what} from {from} leaves the calendar: keep dates within years 1 to 9999")]
    OutOfRange {
        /// What was counted.
        what: String,
        /// From which day.
        from: String,
    },
}
