"""Claims of many articles, with Spark.

    spark-submit claims.py ARTICLES OUT [PARTITIONS]

ARTICLES are JSON lines or Parquet with `id` and `text` (and `title`, `published`). OUT/records gets the record of each
article, and OUT/counts, OUT/dates and so on the tables of `claimwire --format parquet`. An article that cannot be read
is a record too, with status "failed".
"""
import json
import os
import subprocess
import sys
import tempfile
import threading
from itertools import islice

import pandas as pd
from pyspark.sql import SparkSession, functions as f

CLAIMWIRE = os.environ.get("CLAIMWIRE", "claimwire").split()
OPTIONS = ["--input", "ndjson", "--quiet", "--format", "rows", "--timeout", "120", "-"]


def parts(line):
    """A line holds the record, with the same bytes as anywhere else, and its rows in every table."""
    record, _, tables = line.decode().removeprefix('{"record":').rpartition(',"tables":')
    document = json.loads(record)
    return document["document"]["id"], document["status"], record, tables.removesuffix("}\n")


def claims_of(batches):
    """Runs one process for a partition: articles go in and records come out as they are ready, so that neither is ever held whole."""
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen([*CLAIMWIRE, *OPTIONS], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
        lost = []

        def feed():
            try:
                with process.stdin as stdin:
                    for batch in batches:
                        stdin.writelines(line.encode() + b"\n" for line in batch["line"])
            except Exception as error:
                lost.append(error)

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        try:
            while lines := list(islice(process.stdout, 64)):
                yield pd.DataFrame(map(parts, lines), columns=["document", "status", "record", "tables"])
            code = process.wait()
            feeder.join()
            errors.seek(0)
            messages = errors.read().decode(errors="replace")
            if code not in (0, 1):  # 1: some articles have a failed record, the others are done
                raise RuntimeError(f"claimwire ended with {code}: {messages[-2000:]}")
            if lost:
                raise lost[0]
            sys.stderr.write(messages)  # into the log of the executor
        finally:
            process.kill()
            process.wait()


def read_articles(spark, path):
    """Lines of JSON as they stand; rows of Parquet as such lines."""
    if not path.endswith(".parquet"):
        return spark.read.text(path).withColumnRenamed("value", "line")
    table = spark.read.parquet(path)
    fields = [name for name in ("id", "title", "published", "text") if name in table.columns]
    return table.select(f.to_json(f.struct(*fields)).alias("line"))


def schema_of(tables):
    """The columns of the tables as types of Spark, from `claimwire schema tables`."""
    types = {"string": "string", "integer": "int", "number": "double", "boolean": "boolean"}
    columns = {
        table: ", ".join(
            f"`{name}`: " + ("date" if column.get("format") == "date" else types[column["type"][0]])
            for name, column in rows["items"]["properties"].items()
        )
        for table, rows in tables.items()
    }
    return "struct<" + ", ".join(f"{table}: array<struct<{names}>>" for table, names in columns.items()) + ">"


def main(articles, out, partitions=None):
    spark = SparkSession.builder.appName("claimwire").getOrCreate()
    tables = json.loads(subprocess.check_output([*CLAIMWIRE, "schema", "tables"]))["properties"]
    lines = read_articles(spark, articles)
    if partitions is not None:
        lines = lines.repartition(int(partitions))
    read = lines.mapInPandas(claims_of, "document string, status string, record string, tables string")
    read.withColumn("tables", f.from_json("tables", schema_of(tables))).write.mode("overwrite").parquet(f"{out}/records")
    records = spark.read.parquet(f"{out}/records")
    for name in tables:
        records.select(f.inline(f"tables.{name}")).write.mode("overwrite").parquet(f"{out}/{name}")
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
