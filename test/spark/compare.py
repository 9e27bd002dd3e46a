"""What the records of claims.py say together: `spark-submit compare.py OUT/records COMPARED [OPTION...]`

Any two articles can tell of one event, so one process on the driver reads all records, one at a time, and writes what it writes on one machine.
"""
import os
import subprocess
import sys

from pyspark.sql import SparkSession

CLAIMWIRE = os.environ.get("CLAIMWIRE", "claimwire").split()


def main(records, out, *options):
    spark = SparkSession.builder.appName("claimwire compare").getOrCreate()
    command = [*CLAIMWIRE, "compare", "--quiet", "--input", "ndjson", "--out", out, *options, "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as process, process.stdin as stdin:
        for row in spark.read.parquet(records).select("record").toLocalIterator():
            stdin.write(row.record.encode() + b"\n")
    spark.stop()
    return process.returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
