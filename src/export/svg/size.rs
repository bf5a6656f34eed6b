//! The measures that the parts of the picture share.

/// How high a row is.
pub(super) const ROW: f64 = 21.0;
/// The size of labels.
pub(super) const SIZE: f64 = 12.0;
/// The size of the lanes' names.
pub(super) const NAME: f64 = 12.5;
/// The room of the lanes' names.
pub(super) const NAMES: f64 = 150.0;
/// The room around the picture.
pub(super) const EDGE: f64 = 20.0;
/// How high the axis is.
pub(super) const AXIS: f64 = 48.0;
/// The room above and below the rows of a lane.
pub(super) const PAD: f64 = 7.0;
/// Half of what a mark takes.
pub(super) const MARK: f64 = 7.0;
/// Where a label begins beside its mark.
pub(super) const BESIDE: f64 = 10.0;
/// The room after a label.
pub(super) const AFTER: f64 = 8.0;
/// Between the date and the words of a label.
pub(super) const GAP: f64 = 5.0;
/// How long the words of a label may be: at ease, and where many want room.
pub(super) const WORDS: [f64; 2] = [240.0, 130.0];
/// How many rows all lanes share, more or less, and how many one lane may have at least and at most.
pub(super) const ROWS: usize = 66;
pub(super) const LANE_ROWS: (usize, usize) = (3, 20);
/// How many rows of bare marks a lane may have below its labels, and how high each is.
pub(super) const DOTS: usize = 2;
pub(super) const DOT_ROW: f64 = 14.0;
/// How long words may grow where nothing follows them.
pub(super) const GROWN: f64 = 420.0;
