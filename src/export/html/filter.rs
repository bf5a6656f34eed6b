//! The filters: by actor, kind, certainty and text. They do nothing without a script, so they appear with it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::timeline::Timeline;

use super::super::french::kind;
use super::super::svg::{Certainty, escape};
use super::entry::DEADLINE;
use crate::export::line::line;

/// How many actors the list of actors names; the text filter finds the others.
const ACTORS: usize = 200;

/// A choice among values with how many events each has.
fn select(out: &mut String, id: &str, label: &str, all: &str, choices: &[(String, String, usize)]) {
    let _ = writeln!(out, "<label>{label}\n<select id=\"{id}\">\n<option value=\"\">{all}</option>");
    for (value, name, count) in choices {
        let _ = writeln!(out, "<option value=\"{}\">{} ({count})</option>", escape(value), escape(name));
    }
    out.push_str("</select></label>\n");
}

/// Writes the filters of a timeline.
pub(super) fn form(out: &mut String, timeline: &Timeline) {
    let mut kinds: BTreeMap<&'static str, (&'static str, usize)> = BTreeMap::new();
    let mut sure: BTreeMap<Certainty, usize> = BTreeMap::new();
    let mut actors: BTreeMap<&str, usize> = BTreeMap::new();
    for event in timeline.query().iter() {
        kinds.entry(kind(event.kind)).or_insert((event.kind.as_str(), 0)).1 += 1;
        *sure.entry(Certainty::of(event)).or_default() += 1;
        let mut names: Vec<&str> = event.participants.iter().map(|involved| involved.name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        names.into_iter().for_each(|name| *actors.entry(name).or_default() += 1);
    }
    let threads = timeline.deadlines().count();
    for thread in timeline.deadlines() {
        thread.actors.iter().for_each(|name| *actors.entry(name).or_default() += 1);
    }
    let mut actors: Vec<(&str, usize)> = actors.into_iter().collect();
    actors.sort_by_key(|&(name, count)| (std::cmp::Reverse(count), name));
    actors.truncate(ACTORS);
    let actors: Vec<_> = actors.into_iter().map(|(name, count)| (line(name), line(name), count)).collect();
    let mut kinds: Vec<_> = kinds.into_iter().map(|(name, (word, count))| (word.to_owned(), name.to_owned(), count)).collect();
    if threads > 0 {
        *sure.entry(Certainty::Asserted).or_default() += threads;
        kinds.push((DEADLINE.to_owned(), "échéance suivie".to_owned(), threads));
    }
    let sure: Vec<_> = sure.into_iter().map(|(sure, count)| (sure.name().to_owned(), sure.name().to_owned(), count)).collect();
    out.push_str("<form id=\"filters\" class=\"filters\" role=\"search\" aria-label=\"Filtrer les événements\" hidden>\n");
    select(out, "actor", "Acteur", "tous", &actors);
    select(out, "kind", "Nature", "toutes", &kinds);
    select(out, "sure", "Certitude", "toutes", &sure);
    out.push_str(
        "<label><span>Texte <kbd>/</kbd></span>\n<input id=\"text\" type=\"search\" placeholder=\"un mot, un nom\" autocomplete=\"off\"></label>\n\
         <button type=\"reset\">Tout montrer</button>\n<output id=\"count\" aria-live=\"polite\"></output>\n\
         <p class=\"keys\"><kbd>←</kbd> <kbd>→</kbd> d’un événement à l’autre, <kbd>↑</kbd> <kbd>↓</kbd> d’une ligne à l’autre, \
         <kbd>Entrée</kbd> épingle, <kbd>Échap</kbd> ferme</p>\n</form>\n",
    );
}
