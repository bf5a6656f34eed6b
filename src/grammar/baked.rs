//! The plans of the grammar, finished by the build script.

use super::kinds::Kinds;
use super::place::Place;
use super::plan::{Gate, Plan, Plans, Sieve};
use super::program::{Name, Program, Step::*};
use super::sets::Sets;
use super::sort::{Member, Sorts};
use crate::lexicon::Class;
use crate::slab::Slab;

/// The plans of the layers.
pub(super) static PLANS: Plans = include!(concat!(env!("OUT_DIR"), "/plans.rs"));
