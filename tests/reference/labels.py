#!/usr/bin/python3
"""Prints the reference values of LabelErrorsTest.

Written from the papers' formulas and with NumPy's own functions, not from the program's code.
With the folder of Fashion-MNIST as argument it also counts that set's duplicates, which takes a
minute: `labels.py /usr/share/datasets/fashion-mnist`.
"""
import gzip
import os
import sys

import numpy as np


def made_up_predictions(images=24, classes=3):
    """Probabilities in steps of 1/64, exact in single precision."""
    state, rows, labels = 12345, [], []
    for i in range(images):
        weights = []
        for _ in range(classes):
            state = (1103515245 * state + 12345) % 2**31
            weights.append(1 + (state >> 16) % 20)
        label = i % classes
        wrong = i % 5 == 4  # one label in five
        weights[(label + wrong) % classes] += 24
        parts = [w * 64 // sum(weights) for w in weights]
        parts[-1] += 64 - sum(parts)
        rows.append([p / 64 for p in parts])
        labels.append(label)
    return np.array(rows), np.array(labels)


def confident_joint(p, y):
    """Northcutt, Jiang, Chuang 2021, equations 1 and 2."""
    k = p.shape[1]
    t = np.array([p[y == j, j].mean() for j in range(k)])
    c = np.zeros((k, k), int)
    seeming = np.full(len(y), -1)
    for x in range(len(y)):
        confident = [l for l in range(k) if p[x, l] >= t[l] - 1e-9]
        if confident:
            seeming[x] = max(confident, key=lambda l: p[x, l])
            c[y[x], seeming[x]] += 1
    return t, c, seeming


def joint(c, y):
    """Equation 3."""
    counts = np.bincount(y, minlength=len(c))
    q = c / c.sum(1, keepdims=True) * counts[:, None]
    return q / q.sum()


def label_errors():
    p, y = made_up_predictions()
    t, c, seeming = confident_joint(p, y)
    print("probabilities in 64ths", (p * 64).astype(int).tolist())
    print("thresholds", t.tolist())
    print("confident joint", c.tolist())
    print("estimated joint", joint(c, y).tolist())
    suspects = [x for x in range(len(y)) if seeming[x] not in (-1, y[x])]
    margin = [p[x, y[x]] - max(np.delete(p[x], y[x])) for x in suspects]
    for m, x in sorted(zip(margin, suspects)):
        print("suspect", x, "label", y[x], "seems", seeming[x], "margin", m)


def read_images(path):
    for name in (path, path + ".gz"):
        if os.path.exists(name):
            data = (gzip.open if name.endswith(".gz") else open)(name, "rb").read()
            return np.frombuffer(data, np.uint8, offset=16).reshape(-1, 784)
    raise SystemExit(path + " is not there")


def fashion_mnist_duplicates(folder, similarity=0.995):
    train = read_images(os.path.join(folder, "train-images-idx3-ubyte"))
    test = read_images(os.path.join(folder, "t10k-images-idx3-ubyte"))
    x = np.concatenate([train, test])
    print("different images", len(np.unique(x, axis=0)), "of", len(x))
    z = x.astype(np.float64)
    z -= z.mean(1, keepdims=True)
    z /= np.linalg.norm(z, axis=1, keepdims=True)
    pairs = []
    for first in range(0, len(z), 1000):
        r = z[first : first + 1000] @ z[first:].T
        i, j = np.nonzero(r >= similarity)
        pairs += [(a + first, b + first) for a, b in zip(i, j) if b > a]
    print("pairs with a correlation of", similarity, "or more:", len(pairs))
    print("of training and test:", sum(a < len(train) <= b for a, b in pairs))


if __name__ == "__main__":
    label_errors()
    if len(sys.argv) > 1:
        fashion_mnist_duplicates(sys.argv[1])
