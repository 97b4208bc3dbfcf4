"""Fits scikit-learn's RandomForestClassifier to columns in a folder, one thread, and prints its seconds and log losses.

Usage: python3 types_with_sklearn.py FOLDER
FOLDER holds train.f64 and test.f64 (one column after another), train.u16 and test.u16 (classes), and settings.json:
trees, leaf, depth or leaves, drawn (columns a split draws from), smoothing (share of the prior mixed into each answer).
"""

import os

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import json
import sys
import time

import numpy as np
import sklearn
from sklearn.ensemble import RandomForestClassifier

folder = sys.argv[1]
with open(f"{folder}/settings.json") as file:
    settings = json.load(file)


def read(part):
    label = np.fromfile(f"{folder}/{part}.u16", dtype="<u2")
    columns = np.fromfile(f"{folder}/{part}.f64", dtype="<f8").reshape(-1, len(label))
    return np.ascontiguousarray(columns.T), label


rows, label = read("train")
forest = RandomForestClassifier(
    settings["trees"],
    max_depth=settings["depth"],
    max_leaf_nodes=settings["leaves"],
    min_samples_leaf=settings["leaf"],
    max_features=settings["drawn"],
    n_jobs=1,
    random_state=settings["seed"],
)
start = time.perf_counter()
forest.fit(rows, label)
seconds = time.perf_counter() - start

prior = np.bincount(label, minlength=int(label.max()) + 1)[forest.classes_] / len(label)
place = np.searchsorted(forest.classes_, np.arange(int(label.max()) + 1))
tests, held = read("test")
raw, smoothed = 0.0, 0.0
for at in range(0, len(held), 20_000):
    answer = forest.predict_proba(tests[at : at + 20_000])
    wanted = place[held[at : at + 20_000]]
    own = answer[np.arange(len(wanted)), wanted]
    raw -= np.log(np.maximum(own, 1e-15)).sum()
    smoothed -= np.log((1 - settings["smoothing"]) * own + settings["smoothing"] * prior[wanted]).sum()
print(
    json.dumps(
        {
            "version": sklearn.__version__,
            "seconds": seconds,
            "log_loss": smoothed / len(held),
            "log_loss_raw": raw / len(held),
            "leaves": float(np.mean([tree.get_n_leaves() for tree in forest.estimators_])),
        }
    )
)
