#!/usr/bin/python3
"""Reference values of CalibrationTest, PrecisionRecallTest, TemperatureTest and PairedTestTest.

Needs NumPy, SciPy, scikit-learn and statsmodels (Debian: python3-sklearn, python3-statsmodels).
The made-up predictions are those of tests/support/MadePredictions.h: a linear congruential
generator gives logits and labels.
"""
import numpy as np
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax, softmax
from sklearn.metrics import average_precision_score, precision_recall_curve
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.proportion import proportion_confint


class Random:
    def __init__(self, seed):
        self.state = seed

    def __call__(self):
        """0 <= x < 1, from Numerical Recipes' 32-bit generator."""
        self.state = (1664525 * self.state + 1013904223) % 2**32
        return (self.state >> 8) / 2**24


def made_predictions(images=200, classes=4, seed=1, sharpness=3.0):
    """Labels are drawn from the softmax of the logits, which are then sharpened: overconfident."""
    random = Random(seed)
    labels, rows = [], []
    for _ in range(images):
        logits = np.array([4 * random() for _ in range(classes)])
        labels.append(int(np.searchsorted(np.cumsum(softmax(logits)), random())))
        rows.append(softmax(sharpness * logits).astype(np.float32))
    return np.array(labels), np.array(rows)


def show(name, value):
    print(f"{name}: {value:.12g}" if np.isscalar(value) else f"{name}: {value}")


def expected_calibration_error(labels, rows, bins=15):
    """Guo et al. 2017, equation 3, bins ((m - 1) / M, m / M]."""
    confidence, right = rows.max(axis=1).astype(float), rows.argmax(axis=1) == labels
    error, largest = 0.0, 0.0
    for m in range(1, bins + 1):
        inside = (confidence > (m - 1) / bins) & (confidence <= m / bins)
        if inside.any():
            gap = abs(right[inside].mean() - confidence[inside].mean())
            error += inside.mean() * gap
            largest = max(largest, gap)
    return error, largest


def calibration():
    labels, rows = made_predictions()
    show("images right", int((rows.argmax(axis=1) == labels).sum()))
    error, largest = expected_calibration_error(labels, rows)
    show("expected calibration error", error)
    show("largest calibration error", largest)
    show("Brier score", ((rows.astype(float) - np.eye(4)[labels]) ** 2).sum(axis=1).mean())


def precision_recall():
    labels, rows = made_predictions()
    for label in range(4):
        show(f"average precision, class {label}",
             average_precision_score(labels == label, rows[:, label]))
    few = slice(0, 12)
    precision, recall, thresholds = precision_recall_curve(labels[few] == 0, rows[few, 0])
    show("first 12, class 0: precision", precision)
    show("first 12, class 0: recall", recall)


def temperature():
    labels, rows = made_predictions()
    logits = np.log(rows.astype(float))

    def loss(inverse):
        return -log_softmax(inverse * logits, axis=1)[np.arange(len(labels)), labels].mean()

    best = minimize_scalar(loss, bounds=(0.05, 20), method="bounded", options={"xatol": 1e-12})
    show("temperature", 1 / best.x)
    show("loss before", loss(1))
    show("loss after", best.fun)
    scaled = softmax(best.x * logits, axis=1)
    show("expected calibration error after", expected_calibration_error(labels, scaled)[0])
    show("first row, scaled", scaled[0])


def newcombe(both, first, second, neither):
    """Newcombe 1998 (Statistics in Medicine 17, 2635-2650), method 10, for second - first."""
    n = both + first + second + neither
    p1, p2 = (both + first) / n, (both + second) / n
    (l1, u1), (l2, u2) = (proportion_confint(p * n, n, method="wilson") for p in (p1, p2))
    product = (both + first) * (second + neither) * (both + second) * (first + neither)
    cover = both * neither - first * second
    cover = max(cover - n / 2, 0) if cover > 0 else cover
    phi = cover / product ** 0.5 if product else 0
    d = p2 - p1
    a, b = p2 - l2, u1 - p1
    low = d - (a * a - 2 * phi * a * b + b * b) ** 0.5
    c, e = u2 - p2, p1 - l1
    return low, d + (c * c - 2 * phi * c * e + e * e) ** 0.5


def paired():
    for table in [(101, 121, 59, 33), (101, 70, 59, 33), (101, 80, 59, 33), (101, 30, 60, 33),
                  (101, 10, 30, 33), (101, 5, 12, 33), (101, 7, 7, 33)]:
        both, first, second, neither = table
        for exact in (True, False):
            answer = mcnemar([[both, first], [second, neither]], exact=exact, correction=True)
            show(f"McNemar {table} exact={exact}", (answer.statistic, answer.pvalue))
        show(f"Newcombe {table}", newcombe(*table))
    # Published by Newcombe (0.0569 to 0.3404) and by Altman et al. 2000, table 6.2 (0.011 to 0.226).
    for table in [(36, 12, 2, 0), (14, 5, 0, 22)]:
        show(f"Newcombe {table}", newcombe(*table))


if __name__ == "__main__":
    calibration()
    precision_recall()
    temperature()
    paired()
