//! Many documents: in order, a batch at a time, on every core where the feature `rayon` is on.

use crate::document::Document;
use crate::extractor::Extractor;
use crate::model::Extraction;

/// How many documents are held at once: enough for every core to have some, whatever their lengths.
const BATCH: usize = 256;

impl Extractor {
    /// Reads documents one after the other and gives each with its extraction to `each`, in their order.
    ///
    /// At most 256 documents and their extractions are held at a time, however many there are. With the feature `rayon` a batch
    /// is read on every core; what is given, and its order, stays the same.
    ///
    /// ```
    /// use frise::{Extractor, Timeline, dossier};
    /// let (extractor, mut timeline) = (Extractor::new(), Timeline::new());
    /// extractor.extract_all(dossier::documents(), |document, extraction| timeline.add(document, extraction));
    /// assert_eq!(timeline.documents().len(), dossier::LEN);
    /// ```
    pub fn extract_all<'d>(&self, documents: impl IntoIterator<Item = Document<'d>>, mut each: impl FnMut(&Document<'d>, &Extraction<'_>)) {
        let mut documents = documents.into_iter();
        loop {
            let batch: Vec<Document<'d>> = documents.by_ref().take(BATCH).collect();
            if batch.is_empty() {
                return;
            }
            for (document, extraction) in batch.iter().zip(self.read(&batch)) {
                each(document, &extraction);
            }
        }
    }

    #[cfg(feature = "rayon")]
    fn read<'t>(&self, batch: &'t [Document<'_>]) -> impl Iterator<Item = Extraction<'t>> {
        use rayon::prelude::*;
        // Document by document: in larger pieces a core waits at the end of each batch for another's last piece.
        batch.par_iter().with_max_len(1).map(|document| self.extract(document)).collect::<Vec<_>>().into_iter()
    }

    #[cfg(not(feature = "rayon"))]
    fn read<'t>(&self, batch: &'t [Document<'_>]) -> impl Iterator<Item = Extraction<'t>> {
        batch.iter().map(|document| self.extract(document))
    }
}

#[cfg(test)]
mod tests {
    use crate::document::Document;
    use crate::extractor::Extractor;

    #[test]
    fn a_batch_reads_as_its_documents_one_by_one() {
        let extractor = Extractor::new();
        let texts: Vec<String> = (0..600).map(|n| format!("Le tribunal n° {n} a rejeté la requête le {} mars 2021.", n % 28 + 1)).collect();
        let documents = || texts.iter().enumerate().map(|(n, text)| Document::new(text.as_str()).id(n.to_string()));
        let mut told = Vec::new();
        extractor.extract_all(documents(), |document, extraction| {
            assert_eq!(*extraction, extractor.extract(document));
            told.push(document.id.to_string());
        });
        assert_eq!(told, documents().map(|d| d.id.to_string()).collect::<Vec<_>>());
    }
}
