#!/usr/bin/env python3
"""Reads documents on a cluster: every task pipes its lines through the `annotate` binary.

    spark-submit --master local-cluster[2,1,1024] job.py --annotate PATH lines documents.ndjson answers
    spark-submit --master local-cluster[2,1,1024] job.py --annotate PATH tables documents.parquet tables

`lines` takes JSON lines and gives JSON lines, as `RDD.pipe` has them. `tables` takes a Parquet of documents (id, text, reference) and
gives two: mentions and events, each row with the identifier of its document. A task that dies is run again by Spark from its own
lines, and only a finished task's output is committed: nothing is lost and nothing told twice.
"""

import argparse
import json
import shlex

from pyspark import StorageLevel
from pyspark.sql import SparkSession
from pyspark.sql import types as T

MENTIONS = T.StructType(
    [
        T.StructField("document", T.StringType(), False),
        T.StructField("start", T.LongType(), False),
        T.StructField("end", T.LongType(), False),
        T.StructField("text", T.StringType(), False),
        T.StructField("kind", T.StringType(), False),
        T.StructField("timex", T.StringType()),
        T.StructField("from", T.StringType()),
        T.StructField("to", T.StringType()),
        T.StructField("min", T.StringType()),
        T.StructField("max", T.StringType()),
        T.StructField("currency", T.StringType()),
        T.StructField("actor", T.StringType()),
        T.StructField("class", T.StringType()),
    ]
)

PARTICIPANT = T.StructType([T.StructField("actor", T.StringType()), T.StructField("role", T.StringType())])

EVENTS = T.StructType(
    [
        T.StructField("document", T.StringType(), False),
        T.StructField("start", T.LongType(), False),
        T.StructField("end", T.LongType(), False),
        T.StructField("text", T.StringType(), False),
        T.StructField("kind", T.StringType(), False),
        T.StructField("modality", T.StringType(), False),
        T.StructField("negated", T.BooleanType(), False),
        T.StructField("participants", T.ArrayType(PARTICIPANT), False),
        T.StructField("source", T.StringType()),
        T.StructField("from", T.StringType()),
        T.StructField("to", T.StringType()),
    ]
)


def rows(lines, what, schema):
    """The mentions or the events of answers, as rows of that schema."""
    for line in lines:
        answer = json.loads(line)
        if "error" in answer:
            raise ValueError(f"a document could not be read: {answer['error']}")
        for found in answer[what]:
            found["document"] = answer["id"]
            if what == "events":
                found["participants"] = [(p["actor"], p["role"]) for p in found["participants"]]
            yield tuple(found.get(field) for field in schema.names)


def answers(documents, binary):
    """One answer a document, in the order of the documents of each partition."""
    # --strict, and checkCode: a task whose binary dies or is given a bad line fails, and is run again or ends the job.
    return documents.pipe(f"{shlex.quote(binary)} --strict", checkCode=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--annotate", required=True, help="the binary, at the same path on every worker")
    parser.add_argument("--partitions", type=int, default=16, help="into how many tasks the work is cut")
    parser.add_argument("form", choices=["lines", "tables"])
    parser.add_argument("input")
    parser.add_argument("output", help="a folder that is not there yet")
    arguments = parser.parse_args()

    spark = SparkSession.builder.appName("frise").getOrCreate()
    if arguments.form == "lines":
        lines = spark.sparkContext.textFile(arguments.input, arguments.partitions)
        answers(lines, arguments.annotate).saveAsTextFile(arguments.output)
    else:
        documents = spark.read.parquet(arguments.input).select("id", "text", "reference").repartition(arguments.partitions)
        # A row as the line that annotate reads: Spark leaves a null field out, which says the same. Read once for both tables.
        found = answers(documents.toJSON(), arguments.annotate).persist(StorageLevel.MEMORY_AND_DISK)
        for what, schema in [("mentions", MENTIONS), ("events", EVENTS)]:
            table = spark.createDataFrame(found.mapPartitions(lambda lines, w=what, s=schema: rows(lines, w, s)), schema)
            table.write.parquet(f"{arguments.output}/{what}")
    spark.stop()


if __name__ == "__main__":
    main()
