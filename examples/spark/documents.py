#!/usr/bin/env python3
"""Makes documents to try many on: `documents.py COUNT > documents.ndjson`.

They are the texts of the bundled dossier, one or several after the other, each document under its own name and written on its own
day, in the form that `annotate` reads. The same count gives the same bytes.
"""

import datetime
import json
import pathlib
import sys

TEXTS = pathlib.Path(__file__).parent.parent.parent / "src" / "dossier" / "texts"


def documents(count):
    """So many documents as dictionaries, one after the other."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(TEXTS.glob("*.txt"))]
    first = datetime.date(2020, 8, 4)
    for number in range(count):
        parts = [texts[(number + part) % len(texts)] for part in range(number % 3 + 1)]
        yield {
            "id": f"d{number:07}",
            "text": f"Document n° {number}.\n\n" + "\n\n".join(parts),
            "reference": (first + datetime.timedelta(days=number % 1461)).isoformat(),
        }


if __name__ == "__main__":
    if len(sys.argv) != 2 or not sys.argv[1].isdigit():
        sys.exit(__doc__)
    for document in documents(int(sys.argv[1])):
        print(json.dumps(document, ensure_ascii=False))
