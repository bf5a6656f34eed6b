//! The names of the world's places, authorities, organisations, products and people, and the words that announce one.

#[cfg(test)]
mod ambiguous;
mod city;
mod company;
mod country;
mod cue;
mod demonym;
mod entry;
mod first_name;
mod france;
mod government;
mod head;
mod inflect;
mod nature;
mod organisation;
mod person;
mod product;
mod region;
mod sport;
mod title;
mod trade;
mod walk;

pub(crate) use cue::Cue;
pub(crate) use entry::{Doubt, NameKind, TitleKind};
pub(crate) use walk::{each_cue, each_deed, each_demonym, each_head, each_name, each_title, first_names, legal_forms, particles};
