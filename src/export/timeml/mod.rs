//! TimeML 1.2.1, from which ISO 24617-1 grew, laid out as TempEval-3 has it: times and events tagged in the text, then instances and links.
//!
//! The text between the tags is the document's, byte by byte; only a character that XML forbids (most controls) becomes U+FFFD.
//! TimeML nests no tags: a time keeps its span, and an event whose trigger shares bytes with it is tagged on what is left, or left
//! out where nothing is. For two mentions where a date has its clock time, read with [`Style::TimeMl`](crate::Style).

mod link;
mod tag;

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event as Xml};

use crate::document::Document;
use crate::model::{Extraction, Value};

use link::links;
use tag::{Tag, Tagged, tags};

/// The document as TimeML, its reading in it.
///
/// ```
/// use frise::{Document, Extractor, export::timeml};
/// let document = Document::new("L'Inde a interdit TikTok le 29 juin 2020.").id("d1").written("2020-08-04".parse().unwrap());
/// let xml = timeml::document(&document, &Extractor::new().extract(&document));
/// assert!(xml.contains(r#"<TIMEX3 tid="t1" type="DATE" value="2020-06-29" temporalFunction="false">le 29 juin 2020</TIMEX3>"#), "{xml}");
/// assert!(xml.contains(r#"<EVENT eid="e1" class="OCCURRENCE">interdit</EVENT>"#));
/// assert!(xml.contains(r#"relType="IS_INCLUDED" eventInstanceID="ei1" relatedToTime="t1""#));
/// ```
#[must_use]
pub fn document(document: &Document<'_>, extraction: &Extraction<'_>) -> String {
    let mut out = Vec::new();
    // Writing to memory does not fail, and what is written is UTF-8.
    match write(document, extraction, &mut out) {
        Ok(()) => String::from_utf8(out).unwrap_or_default(),
        Err(_) => String::new(),
    }
}

/// Writes the document as TimeML, its reading in it.
///
/// ```
/// use frise::{Document, Extractor, export::timeml};
/// let document = Document::new("La tour fut rasée le 3 mai 2019.").id("d1");
/// let mut file = Vec::new();
/// timeml::write(&document, &Extractor::new().extract(&document), &mut file)?;
/// assert!(file.starts_with(b"<?xml"));
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// Those of `output`.
pub fn write(document: &Document<'_>, extraction: &Extraction<'_>, output: impl io::Write) -> io::Result<()> {
    let tagged = tags(&document.text, extraction);
    let mut out = Xmler(Writer::new(output));
    out.0.write_event(Xml::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    out.line()?;
    let schema = "http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd";
    let root = [("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"), ("xsi:noNamespaceSchemaLocation", schema)];
    out.0.write_event(Xml::Start(BytesStart::new("TimeML").with_attributes(root)))?;
    out.line()?;
    out.element("DOCID", &[], &document.id)?;
    out.line()?;
    out.0.write_event(Xml::Start(BytesStart::new("DCT")))?;
    if let Some(written) = document.written {
        let kind = if written.time().is_some() { "TIME" } else { "DATE" };
        let value = written.to_string();
        let attributes =
            [("tid", "t0"), ("type", kind), ("value", &value), ("temporalFunction", "false"), ("functionInDocument", "CREATION_TIME")];
        out.element("TIMEX3", &attributes, &value)?;
    }
    out.0.write_event(Xml::End(BytesEnd::new("DCT")))?;
    out.line()?;
    if let Some(title) = &document.title {
        out.element("TITLE", &[], title)?;
        out.line()?;
    }
    text(&mut out, document, extraction, &tagged)?;
    out.line()?;
    for (place, event) in extraction.events.iter().enumerate() {
        let Some(element) = tagged.event(place) else { continue };
        let (instance, element) = (format!("ei{}", place + 1), format!("e{}", element + 1));
        let attributes = [
            ("eiid", instance.as_str()),
            ("eventID", &element),
            ("tense", tag::tense(event)),
            ("aspect", "NONE"),
            ("polarity", if event.negated { "NEG" } else { "POS" }),
            ("pos", tagged.part_of_speech(event)),
        ];
        let modality = tag::modality(event).map(|word| ("modality", word));
        out.empty("MAKEINSTANCE", attributes.into_iter().chain(modality))?;
    }
    for (number, link) in links(document, extraction, &tagged).iter().enumerate() {
        let (id, instance) = (format!("l{}", number + 1), format!("ei{}", link.event + 1));
        let (key, to) = link.to.attribute();
        out.empty("TLINK", [("lid", id.as_str()), ("relType", link.relation), ("eventInstanceID", &instance), (key, &to)])?;
    }
    out.0.write_event(Xml::End(BytesEnd::new("TimeML")))?;
    out.line()
}

/// The text with its tags, which stand in its order and do not overlap.
fn text<W: io::Write>(out: &mut Xmler<W>, document: &Document<'_>, extraction: &Extraction<'_>, tagged: &Tagged) -> io::Result<()> {
    out.0.write_event(Xml::Start(BytesStart::new("TEXT")))?;
    let mut done = 0;
    for (span, tag) in tagged.tags() {
        out.words(document.text.get(done..span.start).unwrap_or_default())?;
        let words = span.of(&document.text);
        match *tag {
            Tag::Time(place) => {
                if let Some(Value::Time(time)) = extraction.mentions.get(place).map(|mention| &mention.value) {
                    let (id, value) = (format!("t{}", tagged.time(place).unwrap_or_default()), time.timex.to_string());
                    let attributes = tag::time_attributes(&id, &value, time, document.written.is_some());
                    out.element("TIMEX3", &attributes, words)?;
                }
            }
            Tag::Event(place) => {
                if let Some(event) = extraction.events.get(place) {
                    out.element("EVENT", &[("eid", &format!("e{}", place + 1)), ("class", tag::class(event.kind))], words)?;
                }
            }
        }
        done = span.end;
    }
    out.words(document.text.get(done..).unwrap_or_default())?;
    out.0.write_event(Xml::End(BytesEnd::new("TEXT")))
}

/// An XML writer that knows what XML forbids.
struct Xmler<W>(Writer<W>);

impl<W: io::Write> Xmler<W> {
    fn line(&mut self) -> io::Result<()> {
        self.0.write_event(Xml::Text(BytesText::from_escaped("\n")))
    }

    fn words(&mut self, words: &str) -> io::Result<()> {
        let allowed = allowed(words);
        self.0.write_event(Xml::Text(BytesText::from_escaped(quick_xml::escape::partial_escape(&*allowed))))
    }

    fn element(&mut self, name: &str, attributes: &[(&str, &str)], words: &str) -> io::Result<()> {
        self.0.write_event(Xml::Start(BytesStart::new(name).with_attributes(attributes.iter().copied())))?;
        self.words(words)?;
        self.0.write_event(Xml::End(BytesEnd::new(name)))
    }

    fn empty<'a>(&mut self, name: &str, attributes: impl IntoIterator<Item = (&'a str, &'a str)>) -> io::Result<()> {
        self.0.write_event(Xml::Empty(BytesStart::new(name).with_attributes(attributes)))?;
        self.line()
    }
}

/// The words, each character that XML 1.0 forbids replaced.
fn allowed(words: &str) -> std::borrow::Cow<'_, str> {
    let forbidden = |c: char| (c < ' ' && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}');
    if words.contains(forbidden) { words.replace(forbidden, "\u{fffd}").into() } else { words.into() }
}
