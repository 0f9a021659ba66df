#!/usr/bin/python3
"""Test accuracy that an ordinary PyTorch loop reaches with the tutorial's recipe.

    tests/benchmarks/accuracy.py NET SEEDS [--augmented] [--threads N]

NET is cnn1, cnn3 or cnn4. Phase 1 alone, to compare with `fitroom train --model NET --recipe
tutorial-NET --epochs 10 --repeats SEEDS`; with --augmented phase 2 follows, its images made as
Keras's ImageDataGenerator makes them, by SciPy. The same split, initial distributions, optimiser and
batches, in float32. Needs Debian's python3-torch, python3-scipy, python3-sklearn and the data set
dataset-fashion-mnist.
"""
import argparse
import statistics

import numpy as np
import torch
from scipy.ndimage import affine_transform
from sklearn.model_selection import train_test_split
from torch import nn

from throughput import BATCH, images_and_labels, net

EPOCHS = 10
AUGMENTED_EPOCHS = 50
SIDE = 28


def keras_weights(layer):
    if isinstance(layer, (nn.Conv2d, nn.Linear)):
        nn.init.xavier_uniform_(layer.weight)
        nn.init.zeros_(layer.bias)


def keras_transform(random):
    """Rotation, shift, shear and zoom of one image about its centre: output row and column to input."""
    rotation = np.deg2rad(random.uniform(-8, 8))
    shift = random.uniform(-0.08, 0.08, 2) * SIDE
    shear = np.deg2rad(random.uniform(-0.3, 0.3))
    zoom = random.uniform(0.92, 1.08, 2)
    matrix = (np.array([[np.cos(rotation), -np.sin(rotation)],
                        [np.sin(rotation), np.cos(rotation)]]))
    offset = matrix @ shift
    matrix = matrix @ np.array([[1, -np.sin(shear)], [0, np.cos(shear)]]) @ np.diag(zoom)
    centre = np.full(2, SIDE / 2 - 0.5)
    return matrix, offset + centre - matrix @ centre


def augmented(batch, random):
    for image in batch:
        plane = image[0].numpy()
        plane[:] = affine_transform(plane, *keras_transform(random), order=0, mode="nearest")
    return batch


def epoch(model, optimiser, images, labels, training, change=lambda batch: batch):
    model.train()
    for batch in training[torch.randperm(len(training))].split(BATCH):
        optimiser.zero_grad()
        nn.functional.cross_entropy(model(change(images[batch])), labels[batch]).backward()
        optimiser.step()


def accuracy(model, images, labels):
    model.eval()
    with torch.no_grad():
        right = sum((model(x).argmax(1) == y).sum().item()
                    for x, y in zip(images.split(1000), labels.split(1000)))
    return 100 * right / len(labels)


def scores(name, seed, images, labels, training, with_augmented):
    """Test accuracy after each phase."""
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    model = net(name)
    model.apply(keras_weights)
    optimiser = torch.optim.Adam(model.parameters(), eps=1e-7)
    test = images_and_labels("t10k")
    for _ in range(EPOCHS):
        epoch(model, optimiser, images, labels, training)
    yield accuracy(model, *test)
    if with_augmented:
        for _ in range(AUGMENTED_EPOCHS):
            epoch(model, optimiser, images, labels, training,
                  lambda batch: augmented(batch, random))
        yield accuracy(model, *test)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("net", choices=["cnn1", "cnn3", "cnn4"])
    arguments.add_argument("seeds", type=int)
    arguments.add_argument("--augmented", action="store_true")
    arguments.add_argument("--threads", type=int, default=2)
    given = arguments.parse_args()
    torch.set_num_threads(given.threads)
    images, labels = images_and_labels("train")
    training, _ = train_test_split(range(len(images)), test_size=0.2, random_state=13)
    phases = []
    for seed in range(1, given.seeds + 1):
        phases.append([])
        for score in scores(given.net, seed, images, labels, torch.tensor(training),
                            given.augmented):
            phases[-1].append(score)
            print(f"{given.net} seed {seed}, phase {len(phases[-1])}: {score:.2f} %", flush=True)
    if given.seeds > 1:
        for phase, of_seeds in enumerate(zip(*phases), 1):
            print(f"phase {phase}: mean {statistics.mean(of_seeds):.2f} %, "
                  f"deviation {statistics.stdev(of_seeds):.2f} %")


main()
