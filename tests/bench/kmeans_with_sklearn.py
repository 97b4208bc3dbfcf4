"""Runs scikit-learn's KMeans on weighted points from given starts, one thread, and prints what each start took.

Usage: python3 kmeans_with_sklearn.py POINTS STARTS K
POINTS: float64 triples x, y, weight. STARTS: float64 pairs x, y, K of them for each start. Each start is run from
these centres, and once more from scikit-learn's own k-means++ with the start's number as seed.
"""

import os

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import json
import sys
import time
import warnings

import numpy as np
import sklearn
from sklearn.cluster import KMeans
from sklearn.exceptions import ConvergenceWarning

warnings.simplefilter("ignore", ConvergenceWarning)
points = np.fromfile(sys.argv[1], dtype="<f8").reshape(-1, 3)
xy, weight = np.ascontiguousarray(points[:, :2]), np.ascontiguousarray(points[:, 2])
k = int(sys.argv[3])
starts = np.fromfile(sys.argv[2], dtype="<f8").reshape(-1, k, 2)


def fit(init, seed):
    start = time.perf_counter()
    model = KMeans(k, init=init, n_init=1, tol=1e-8, max_iter=1000, algorithm="lloyd", random_state=seed)
    model.fit(xy, sample_weight=weight)
    return {
        "seconds": time.perf_counter() - start,
        "iterations": int(model.n_iter_),
        "inertia": float(model.inertia_),
    }


print(
    json.dumps(
        {
            "version": sklearn.__version__,
            "same": [fit(centers, seed) for seed, centers in enumerate(starts)],
            "own": [fit("k-means++", seed) for seed in range(len(starts))],
        }
    )
)
