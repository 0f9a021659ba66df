#!/usr/bin/python3
"""The numbers of EmbeddingQualityTest: scikit-learn's trustworthiness, and the share of neighbours
kept, of the table and map that the test makes by the same formula."""

import numpy
from sklearn.manifold import trustworthiness
from sklearn.neighbors import NearestNeighbors


def table(rows, columns, salt):
    i, j = numpy.meshgrid(numpy.arange(rows), numpy.arange(columns), indexing="ij")
    return (i * i * 7 + i * j * 13 + j * j * j * 5 + i * salt) % 101 / 50 + i % 3 * (j % 2)


def neighbours(points, count):
    return NearestNeighbors(n_neighbors=count).fit(points).kneighbors(return_distance=False)


points = table(150, 9, 3) + numpy.arange(150)[:, None] * 1e-3
shown = points[:, :2] + points[:, 2:4] * 0.3
for count in (1, 5, 10, 40):
    kept = [
        len(set(a) & set(b)) / count
        for a, b in zip(neighbours(points, count), neighbours(shown, count))
    ]
    print(count, trustworthiness(points, shown, n_neighbors=count), numpy.mean(kept))
