#!/usr/bin/python3
"""Makes the numbers of tests/core/PyTorchTrainingTest.cpp with PyTorch and scikit-learn.

    FITROOM_REFERENCE_DIR=DIR build/tests/core/PyTorchTrainingTest leavesReferenceInput
    tests/reference/training.py DIR
"""
import glob
import sys

import numpy as np
import torch
from sklearn.model_selection import train_test_split
from torch import nn

from tensors import Residual, idx, norm, read_weights


def net():
    relu = nn.ReLU
    layers = nn.ModuleList([
        nn.Conv2d(1, 6, 3), norm(nn.BatchNorm2d, 6), nn.MaxPool2d(2),
        nn.Conv2d(6, 8, 3, padding=1), nn.MaxPool2d(2), Residual(8, 12, 2), nn.Flatten(),
        nn.Linear(12 * 3 * 3, 20), norm(nn.BatchNorm1d, 20), nn.Linear(20, 5)])
    model = nn.Module()
    model.layers = layers

    def forward(x):
        for layer in layers:
            x = layer(x)
            if isinstance(layer, nn.Conv2d) or (isinstance(layer, nn.Linear) and
                                                layer.out_features == 20):
                x = relu()(x)
        return x
    model.forward = forward
    return model


def run(name, make, smoothing, folder, images, labels, training, validation):
    model = net()
    weights = read_weights(glob.glob(folder + "/runs/*/checkpoints/last.safetensors")[0])
    missing = model.load_state_dict(weights, strict=False)
    assert not missing.unexpected_keys, missing
    assert all("num_batches" in key for key in missing.missing_keys), missing
    optimiser = make(model.parameters())
    losses, after = [], []
    for _ in range(5):
        model.train()
        loss = nn.functional.cross_entropy(model.forward(images[training]), labels[training],
                                           label_smoothing=smoothing)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(round(loss.item(), 6))
        model.eval()
        with torch.no_grad():
            after.append(round(nn.functional.cross_entropy(
                model.forward(images[validation]), labels[validation]).item(), 6))
    print(name, losses, after, sep="\n  ")


def main(folder):
    images = torch.from_numpy(idx(folder + "/train-images-idx3-ubyte").astype(np.float32) / 255)
    images = images[:, None]
    labels = torch.from_numpy(idx(folder + "/train-labels-idx1-ubyte").astype(np.int64))
    training, validation = train_test_split(np.arange(len(labels)), test_size=0.2, random_state=13)
    data = (folder, images, labels, training, validation)
    run("Adam", lambda p: torch.optim.Adam(p, 0.002, eps=1e-7), 0, *data)
    run("AdamW", lambda p: torch.optim.AdamW(p, 0.002, eps=1e-7, weight_decay=0.05), 0.1, *data)
    run("SGD", lambda p: torch.optim.SGD(p, 0.05, momentum=0.9, nesterov=True,
                                         weight_decay=0.001), 0, *data)


main(sys.argv[1])
