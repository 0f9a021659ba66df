#!/usr/bin/python3
"""Test accuracy that an ordinary PyTorch loop reaches in phase 1 of the tutorial's recipe.

    tests/benchmarks/accuracy.py NET SEEDS [THREADS]

NET is cnn1, cnn3 or cnn4. To compare with `fitroom train --model NET --recipe tutorial-NET
--epochs 10 --repeats SEEDS`: the same split, initial distributions, optimiser and batches, in
float32. Needs Debian's python3-torch, python3-sklearn and dataset-fashion-mnist.
"""
import statistics
import sys

import torch
from sklearn.model_selection import train_test_split
from torch import nn

from throughput import BATCH, images_and_labels, net

EPOCHS = 10


def keras_weights(layer):
    if isinstance(layer, (nn.Conv2d, nn.Linear)):
        nn.init.xavier_uniform_(layer.weight)
        nn.init.zeros_(layer.bias)


def train(name, seed, images, labels, training):
    torch.manual_seed(seed)
    model = net(name)
    model.apply(keras_weights)
    optimiser = torch.optim.Adam(model.parameters(), eps=1e-7)
    for _ in range(EPOCHS):
        for batch in training[torch.randperm(len(training))].split(BATCH):
            optimiser.zero_grad()
            nn.functional.cross_entropy(model(images[batch]), labels[batch]).backward()
            optimiser.step()
    return model.eval()


def accuracy(model, images, labels):
    with torch.no_grad():
        right = sum((model(x).argmax(1) == y).sum().item()
                    for x, y in zip(images.split(1000), labels.split(1000)))
    return 100 * right / len(labels)


def main():
    name, seeds = sys.argv[1], int(sys.argv[2])
    torch.set_num_threads(int(sys.argv[3]) if len(sys.argv) > 3 else 2)
    images, labels = images_and_labels("train")
    training, _ = train_test_split(range(len(images)), test_size=0.2, random_state=13)
    scores = []
    for seed in range(1, seeds + 1):
        model = train(name, seed, images, labels, torch.tensor(training))
        scores.append(accuracy(model, *images_and_labels("t10k")))
        print(f"{name} seed {seed}: {scores[-1]:.2f} %", flush=True)
    if seeds > 1:
        print(f"mean {statistics.mean(scores):.2f} %, deviation {statistics.stdev(scores):.2f} %")


main()
