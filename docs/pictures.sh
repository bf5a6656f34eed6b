#!/usr/bin/env bash
# Makes the pictures of the documentation again, from the bundled dossier.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo run --quiet --release --example page -- --svg --undated 6 --output docs/frise.svg
