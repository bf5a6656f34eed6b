#!/usr/bin/env bash
# Makes the pictures of the documentation again, from the bundled dossier.
set -euo pipefail
cd "$(dirname "$0")/.."
example() { cargo run --quiet --release --example "$@"; }
example page -- --svg --undated 6 --output docs/frise.svg
# A part of the third text: enough for a look.
excerpt=$(mktemp)
trap 'rm -f "$excerpt"' EXIT
sed -n '1,3p;9,11p' src/dossier/texts/03-second-decret.txt >"$excerpt"
example highlight -- "$excerpt" --date 2020-08-15 --svg >docs/reading.svg
