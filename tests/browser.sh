#!/usr/bin/env bash
# Tries the frise page in a real browser: filters, keyboard, pointer, no script, dark, phone, print, no request, no console error.
# Skipped with a word where there is no Chromium or no Python. Usage: tests/browser.sh [DIRECTORY for screenshots]
set -euo pipefail
cd "$(dirname "$0")/.."
browser=""
for name in chromium chromium-browser google-chrome google-chrome-stable; do
  if command -v "$name" >/dev/null; then browser=$name && break; fi
done
if [ -z "$browser" ] || ! command -v python3 >/dev/null; then
  echo "browser: skipped, no Chromium or no Python here"
  exit 0
fi
pages=$(mktemp -d)
trap 'rm -rf "$pages"' EXIT
# PAGE names a built example; without it cargo builds one.
page() { if [ -n "${PAGE:-}" ]; then "$PAGE" "$@"; else cargo run --quiet --release --example page -- "$@"; fi; }
python3 tests/browser.py --texts "$pages"
page --output "$pages/dossier.html" >/dev/null
page --lanes kind --dark --output "$pages/dossier-kind-dark.html" >/dev/null
for text in "$pages"/*.txt; do
  page "$text" --date 2021-01-04 --output "${text%.txt}.html" >/dev/null
done
python3 tests/browser.py --browser "$browser" "$pages" ${1:+--shots "$1"}
