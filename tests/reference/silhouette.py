"""Mean silhouettes of points.csv for the clusters of kmeans.json: /usr/bin/python3 silhouette.py

Every point of points.csv once, whatever its weight; the cluster of a point is that of the nearest centre.
"""

import json

import numpy as np
from sklearn.metrics import silhouette_score

points = np.loadtxt("points.csv", delimiter=",", skiprows=1)[:, :2]
for case in json.load(open("kmeans.json"))["cases"]:
    centers = np.array(case["centers"])
    labels = ((points[:, None] - centers[None]) ** 2).sum(2).argmin(1)
    print(case["k"], repr(float(silhouette_score(points, labels))))
# six points in three clusters, one of them of a single point, two points alike
print(repr(float(silhouette_score([[0, 0], [0, 0], [1, 0], [10, 0], [11, 1], [30, 5]], [0, 0, 0, 1, 1, 2]))))
