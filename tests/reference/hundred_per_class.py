#!/usr/bin/python3
"""Writes the training images of Fashion-MNIST that `--per-class 100` uses, for the seeds 0 to 4.

    tests/reference/hundred_per_class.py FOLDER

For each class the first 100 of numpy.random.RandomState(seed).permutation(60000), in its order; an
index in each line of FOLDER/seed-N.txt. Needs python3-numpy and dataset-fashion-mnist.
"""
import gzip
import sys

import numpy as np

LABELS = "/usr/share/datasets/fashion-mnist/train-labels-idx1-ubyte.gz"

labels = np.frombuffer(gzip.open(LABELS).read(), np.uint8, offset=8)
for seed in range(5):
    permutation = np.random.RandomState(seed).permutation(len(labels))
    rank = np.zeros(len(labels), int)
    for label in range(10):
        places = np.flatnonzero(labels[permutation] == label)
        rank[places] = np.arange(len(places))
    np.savetxt(f"{sys.argv[1]}/seed-{seed}.txt", permutation[rank < 100], fmt="%d")
