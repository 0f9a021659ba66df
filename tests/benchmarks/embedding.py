#!/usr/bin/python3
"""Compares `fitroom embed` with scikit-learn's PCA and TSNE and umap-learn's UMAP on Fashion-MNIST:
time, Kullback-Leibler divergence, 10-neighbour preservation, and how often a point's neighbours in
the map tell its label. All maps are measured by the same code, against the 50 principal components
that all start from.

    tests/benchmarks/embedding.py [--split test|all] [--limit N] [--no-tsne] PROGRAM
"""

import argparse
import csv
import json
import pathlib
import subprocess
import sys
import tempfile
import time

import numpy
from scipy.sparse import coo_matrix
from sklearn.decomposition import PCA
from sklearn.manifold import TSNE
from sklearn.manifold._utils import _binary_search_perplexity
from sklearn.neighbors import NearestNeighbors
from umap import UMAP

PERPLEXITY = 30
COMPARED = 10


def neighbours(points, count):
    found = NearestNeighbors(n_neighbors=count, algorithm="brute", n_jobs=-1).fit(points)
    return found.kneighbors()


def affinities(points):
    """t-SNE's P over the exact neighbours, three times the perplexity of them."""
    distances, indices = neighbours(points, 3 * PERPLEXITY)
    squares = (distances.astype(numpy.float32)) ** 2
    p = _binary_search_perplexity(squares, PERPLEXITY, 0)
    rows = numpy.repeat(numpy.arange(len(points)), indices.shape[1])
    p = coo_matrix((p.ravel(), (rows, indices.ravel())), shape=(len(points),) * 2).tocsr()
    p = p + p.T
    return (p / p.sum()).tocoo()


def divergence(p, shown):
    """Of the map from P, the sum over all pairs of points computed plainly."""
    shown = shown.astype(numpy.float64)
    norms = (shown**2).sum(1)
    total = 0.0
    for first in range(0, len(shown), 1000):
        block = shown[first : first + 1000]
        squares = norms[first : first + 1000, None] + norms[None] - 2 * block @ shown.T
        total += (1 / (1 + numpy.maximum(squares, 0))).sum()
    total -= len(shown)
    apart = ((shown[p.row] - shown[p.col]) ** 2).sum(1)
    return float((p.data * numpy.log(p.data * (1 + apart) * total)).sum())


class Measure:
    def __init__(self, points, labels):
        self.labels = labels
        self.p = affinities(points)
        self.true = neighbours(points, COMPARED)[1]

    def __call__(self, name, seconds, shown):
        near = neighbours(shown, COMPARED)[1]
        kept = numpy.mean([len(set(a) & set(b)) for a, b in zip(near, self.true)]) / COMPARED
        votes = [numpy.bincount(row).argmax() for row in self.labels[near]]
        right = numpy.mean(votes == self.labels)
        print(
            f"{name:24} {seconds:8.1f} s   KL {divergence(self.p, shown):.4f}   "
            f"preservation {kept:.4f}   labels {right:.4f}",
            flush=True,
        )


def fitroom(program, method, arguments, folder):
    """Coordinates, labels, input of the method and its report."""
    command = [program, "embed", "--method", method, "--json", "--out", folder, *arguments]
    report = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    with open(pathlib.Path(folder) / "coordinates.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    shown = numpy.array([[float(row["x"]), float(row["y"])] for row in rows])
    labels = numpy.unique([row["label"] for row in rows], return_inverse=True)[1]
    points = numpy.loadtxt(pathlib.Path(folder) / "tensors.tsv", dtype=numpy.float32)
    return shown, labels, points, report


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", help="path of fitroom")
    parser.add_argument("--split", default="test", choices=["test", "all"])
    parser.add_argument("--limit", type=int, default=70000)
    parser.add_argument("--no-tsne", action="store_true", help="leave scikit-learn's TSNE out")
    options = parser.parse_args()
    arguments = ["--split", options.split, "--limit", str(options.limit)]

    with tempfile.TemporaryDirectory() as folder:
        shown, labels, points, report = fitroom(options.program, "tsne", arguments, folder)
        measure = Measure(points, labels)
        measure("fitroom t-SNE", report["seconds"]["total"], shown)
        shown, labels, _, report = fitroom(options.program, "umap", arguments, folder)
        measure("fitroom UMAP", report["seconds"]["total"], shown)
        shown, labels, pixels, report = fitroom(options.program, "pca", arguments, folder)
        measure("fitroom PCA", report["seconds"]["total"], shown)

    start = time.perf_counter()
    shown = PCA(2, svd_solver="full").fit_transform(pixels)
    measure("scikit-learn PCA", time.perf_counter() - start, shown)
    start = time.perf_counter()
    shown = UMAP(n_jobs=-1).fit_transform(points)
    measure("umap-learn UMAP", time.perf_counter() - start, shown)
    if not options.no_tsne:
        start = time.perf_counter()
        tsne = TSNE(perplexity=PERPLEXITY, init="pca", learning_rate="auto", n_jobs=-1)
        shown = tsne.fit_transform(points)
        measure("scikit-learn TSNE", time.perf_counter() - start, shown)


if __name__ == "__main__":
    sys.exit(main())
