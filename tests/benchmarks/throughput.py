#!/usr/bin/python3
"""Training throughput of the three nets beside an ordinary PyTorch loop, in one run.

    tests/benchmarks/throughput.py BUILD_FOLDER [ROUNDS]

Needs Debian's python3-torch and the data set dataset-fashion-mnist. Prints images per second, the
median over the rounds; each round measures PyTorch and Fitting Room in turn, so that a busy machine
slows both.
"""
import gzip
import statistics
import subprocess
import sys
import time

import numpy as np
import torch
from torch import nn

THREADS = 2
BATCH = 256
STEPS = 24


def images_and_labels(part):
    folder = f"/usr/share/datasets/fashion-mnist/{part}-"
    images = np.frombuffer(gzip.open(folder + "images-idx3-ubyte.gz").read(), np.uint8, offset=16)
    labels = np.frombuffer(gzip.open(folder + "labels-idx1-ubyte.gz").read(), np.uint8, offset=8)
    return (torch.from_numpy(images.reshape(-1, 1, 28, 28).astype(np.float32) / 255),
            torch.from_numpy(labels.astype(np.int64)))


def conv(channels, filters):
    return [nn.Conv2d(channels, filters, 3), nn.ReLU()]


def norm(filters):
    return nn.BatchNorm2d(filters, eps=0.001, momentum=0.01)


def dense(features, units):
    return [nn.Linear(features, units), nn.ReLU()]


def net(name):
    pool, flatten = nn.MaxPool2d, nn.Flatten
    if name == "cnn1":
        layers = [*conv(1, 32), pool(2), nn.Dropout(.2), flatten(), *dense(5408, 128)]
    elif name == "cnn3":
        layers = [*conv(1, 32), pool(2), nn.Dropout(.25), *conv(32, 64), pool(2), nn.Dropout(.25),
                  *conv(64, 128), nn.Dropout(.4), flatten(), *dense(1152, 128), nn.Dropout(.3)]
    else:
        layers = [*conv(1, 32), norm(32), *conv(32, 32), norm(32), pool(2), nn.Dropout(.25),
                  *conv(32, 64), norm(64), nn.Dropout(.25), *conv(64, 128), norm(128), pool(2),
                  nn.Dropout(.25), flatten(), *dense(2048, 512), nn.BatchNorm1d(512),
                  nn.Dropout(.5), *dense(512, 128), nn.BatchNorm1d(128), nn.Dropout(.5)]
    return nn.Sequential(*layers, nn.Linear(128, 10))


def pytorch(name, images, labels):
    model = net(name)
    optimiser = torch.optim.Adam(model.parameters(), eps=1e-7)
    order = torch.randperm(len(images))
    times = []
    for step in range(STEPS):
        start = time.perf_counter()
        batch = order[step * BATCH:(step + 1) * BATCH]
        optimiser.zero_grad()
        loss = nn.functional.cross_entropy(model(images[batch]), labels[batch])
        loss.backward()
        optimiser.step()
        loss.item()
        times.append(time.perf_counter() - start)
    return BATCH / statistics.median(times[4:])


def fitting_room(build, name, precision):
    program = build + "/tests/benchmarks/TrainingBenchmark"
    return float(subprocess.run([program, name, precision, str(THREADS)], check=True,
                                capture_output=True, text=True).stdout)


def main(build, rounds):
    torch.set_num_threads(THREADS)
    images, labels = images_and_labels("train")
    print("net    PyTorch  float32  ratio     auto  ratio   (images a second)")
    for name in ["cnn1", "cnn3", "cnn4"]:
        rates = [(pytorch(name, images, labels), fitting_room(build, name, "float32"),
                  fitting_room(build, name, "auto")) for _ in range(rounds)]
        theirs, float32, auto = (statistics.median(column) for column in zip(*rates))
        print(f"{name}  {theirs:8.0f} {float32:8.0f} {float32 / theirs:5.2f}x "
              f"{auto:8.0f} {auto / theirs:5.2f}x")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 5)
