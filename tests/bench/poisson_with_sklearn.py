"""Fits scikit-learn's PoissonRegressor to a zero-filled panel, one thread, and prints what each solver took.

Usage: python3 poisson_with_sklearn.py CELLS PENALTIES SOLVER:TOL ...
CELLS: float64 rows of area, hour, weekday, month of the year, crimes, exposure. PENALTIES: JSON, the penalty of each
group of columns in ½ penalty b² beside the log-likelihood (null: the group is left out).

The columns are one-hot and sparse; y = crimes / exposure and weight = exposure, so that the likelihood is that of the
counts. PoissonRegressor has one alpha for all columns, beside the mean over the weights: columns of penalty λ are scaled
by sqrt(alpha × weights / λ), which makes its objective the same function of the coefficients as ours.
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
from scipy import sparse
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import PoissonRegressor

warnings.simplefilter("ignore", ConvergenceWarning)
cells = np.fromfile(sys.argv[1], dtype="<f8").reshape(-1, 6)
penalties = json.loads(sys.argv[2])
area, hour, weekday, month = cells[:, :4].astype(int).T
crimes, exposure = cells[:, 4], cells[:, 5]
groups = {
    "area": area,
    "hour": hour,
    "weekday": weekday,
    "month": month,
    "area_hour": area * 24 + hour,
    "hour_weekday": hour * 7 + weekday,
    "area_weekday": area * 7 + weekday,
}
# alpha near the mean penalty: nothing hangs on it but the scale of the columns
ALPHA = 1e-4
blocks = []
for name, level in groups.items():
    penalty = penalties[name]
    if penalty is None:
        continue
    scale = np.sqrt(ALPHA * exposure.sum() / penalty)
    shape = (len(cells), level.max() + 1)
    blocks.append(sparse.csr_matrix((np.full(len(cells), scale), (np.arange(len(cells)), level)), shape=shape))
columns = sparse.hstack(blocks, format="csr")
rate = crimes / exposure


def fit(solver, tol):
    model = PoissonRegressor(alpha=ALPHA, solver=solver, tol=tol, max_iter=10_000)
    start = time.perf_counter()
    model.fit(columns, rate, sample_weight=exposure)
    seconds = time.perf_counter() - start
    expected = exposure * model.predict(columns)
    log_ratio = np.log(np.where(crimes > 0, crimes, 1) / expected)
    return {
        "solver": solver,
        "tol": tol,
        "seconds": seconds,
        "iterations": int(model.n_iter_),
        "deviance": float(2 * np.sum(crimes * np.where(crimes > 0, log_ratio, 0) - crimes + expected)),
        # what the fit makes as small as it can, but for a constant
        "objective": float(np.sum(expected - crimes * np.log(expected)) + 0.5 * ALPHA * exposure.sum() * np.sum(model.coef_**2)),
    }


print(
    json.dumps(
        {
            "version": sklearn.__version__,
            "columns": columns.shape[1] + 1,
            "fits": [fit(solver, float(tol)) for solver, tol in (each.split(":") for each in sys.argv[3:])],
        }
    )
)
