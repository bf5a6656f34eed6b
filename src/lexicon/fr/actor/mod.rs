//! The names of the world's places, authorities, organisations, products and people, and the words that announce one.

mod ambiguous;
mod city;
mod country;
mod demonym;
mod entry;
mod france;
mod nature;
mod region;
mod walk;

pub(crate) use entry::{Demonym, Doubt, Name, NameKind};
pub(crate) use walk::{each_ambiguous, each_capital, each_demonym, each_name};
