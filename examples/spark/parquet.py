#!/usr/bin/env python3
"""Documents into Parquet, and tables checked against the answers of a direct run.

    parquet.py make documents.ndjson documents.parquet
    parquet.py check answers.ndjson tables
"""

import json
import sys

import pyarrow
import pyarrow.parquet


def make(lines, table):
    """JSON lines into a table of id, text and reference."""
    with open(lines, encoding="utf-8") as file:
        documents = [json.loads(line) for line in file]
    columns = {name: [document.get(name) for document in documents] for name in ("id", "text", "reference")}
    pyarrow.parquet.write_table(pyarrow.table(columns), table)


def check(lines, tables):
    """Every mention and event of the direct run is a row, every row is one of them; how many there are."""
    with open(lines, encoding="utf-8") as file:
        answers = [json.loads(line) for line in file]
    for what in ("mentions", "events"):
        rows = pyarrow.parquet.read_table(f"{tables}/{what}").to_pylist()
        fields = [name for name in rows[0] if name != "document"]
        told = [(a["id"], *(found.get(name) for name in fields)) for a in answers for found in a[what]]
        read = [(row["document"], *(row[name] for name in fields)) for row in rows]
        if sorted(map(repr, told)) != sorted(map(repr, read)):
            sys.exit(f"{what}: {len(read)} rows, not the {len(told)} of the direct run")
        print(f"{what}: {len(read)} rows, those of the direct run")


if __name__ == "__main__":
    {"make": make, "check": check}[sys.argv[1]](*sys.argv[2:4])
