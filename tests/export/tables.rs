//! CSV and Markdown.

use frise::export::{csv, markdown};
use frise::{Document, Extractor, dossier};

use super::super::told;

/// The rows of a table, by RFC 4180 and nothing of the crate.
fn parse(table: &str) -> Vec<Vec<String>> {
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).flexible(false).from_reader(table.as_bytes());
    reader.records().map(|row| row.expect("rows of one length").iter().map(str::to_owned).collect()).collect()
}

/// The cells of a column, its header out.
fn column(table: &str, name: &str) -> Vec<String> {
    let rows = parse(table);
    let place = rows[0].iter().position(|header| header == name).expect("a column of that name");
    rows[1..].iter().map(|row| row[place].clone()).collect()
}

#[test]
fn writes_tables_that_read_back() {
    let timeline = dossier::timeline(&Extractor::new());
    let events = csv::events(&timeline);
    let sentences: Vec<String> = timeline.events().chain(timeline.undated()).map(|e| e.sentence().to_owned()).collect();
    assert_eq!(column(&events, "sentence"), sentences);
    for edtf in column(&events, "edtf").iter().filter(|edtf| !edtf.is_empty()) {
        assert!(edtf.parse::<frise::calendar::Edtf>().is_ok(), "{edtf}");
    }
    let steps = timeline.deadlines().map(|thread| thread.history().len()).sum::<usize>();
    assert_eq!(column(&csv::deadlines(&timeline), "act").len(), steps);
}

#[test]
fn quotes_what_a_table_would_take_apart() {
    let text = "Le 3 août 2020,\r\n\"Jean Dupont, dit =1+1\" a démissionné ; fin.";
    let table = csv::events(&told(text, "Un titre, \"entre guillemets\""));
    assert!(column(&table, "title").iter().all(|title| title == "Un titre, \"entre guillemets\""));
    assert!(column(&table, "sentence").iter().any(|sentence| text.contains(sentence.as_str()) && !sentence.is_empty()));
    let document = Document::new(text);
    let extraction = Extractor::new().extract(&document);
    let table = csv::mentions(&extraction);
    let texts: Vec<String> = extraction.mentions.iter().map(|m| m.text.to_string()).collect();
    assert_eq!(column(&table, "text"), texts);
}

#[test]
fn writes_days_deadlines_and_doubt_as_markdown() {
    let page = markdown::document(&dossier::timeline(&Extractor::new()));
    assert!(page.starts_with("# Chronologie\n\n## "));
    assert!(page.contains("\n## 4 août 2020 `2020-08-04`\n"));
    assert!(page.contains("| 4 décembre 2020 `2020-12-04` |") && page.contains("déplacée au 27 novembre 2020"));
    let headings: Vec<&str> = page.lines().filter(|line| line.starts_with("## ")).collect();
    let mut once = headings.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), headings.len(), "a stretch of time has one heading");
    for row in page.lines().filter(|line| line.starts_with('|')) {
        assert_eq!(row.replace(r"\|", "").matches('|').count(), 5, "{row}");
    }
}

#[test]
fn leaves_no_mark_of_markdown_in_words() {
    let page = markdown::document(&told("Le 3 août 2020, Jean Dupont a quitté *Airbus* | <script>alert(1)</script> [x](y).", "a_b"));
    assert!(page.contains(r"\*Airbus\* \| \<script\>alert(1)\</script\> \[x\](y)"), "{page}");
    assert!(page.contains(r"a\_b"));
}

#[test]
fn writes_nothing_of_nothing() {
    let timeline = told("", "");
    assert_eq!(parse(&csv::events(&timeline)).len(), 1);
    assert_eq!(parse(&csv::deadlines(&timeline)).len(), 1);
    assert_eq!(markdown::document(&timeline), "# Chronologie\n");
}
