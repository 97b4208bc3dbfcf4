"""Reads the columns that an import uses with pandas, dates parsed, as fast as pandas can, again and again, and prints
the seconds of the first go and of the best one as JSON.

Usage: python3 read_with_pandas.py FILE.csv[.gz] GOES
Text that repeats is read as a category and dates are parsed with their format given: of the ways tried (plain,
categories, narrow numbers; dates by format, inferred, by category) the fastest.
"""

import json
import sys
import time

import pandas as pd

COLUMNS = ["ID", "Date", "Primary Type", "Location Description", "Community Area", "District", "Latitude", "Longitude"]
CATEGORIES = {"Primary Type": "category", "Location Description": "category"}


def read(path):
    start = time.perf_counter()
    frame = pd.read_csv(path, usecols=COLUMNS, dtype=CATEGORIES)
    frame["Date"] = pd.to_datetime(frame["Date"], format="%m/%d/%Y %I:%M:%S %p")
    return time.perf_counter() - start, len(frame)


goes = [read(sys.argv[1]) for _ in range(int(sys.argv[2]))]
seconds = [go[0] for go in goes]
print(json.dumps({"first_seconds": seconds[0], "seconds": min(seconds), "rows": goes[0][1]}))
