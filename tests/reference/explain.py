#!/usr/bin/python3
"""Makes tests/core/ExplainReference.h, the numbers of tests/core/ExplainTest.cpp, with PyTorch.

    FITROOM_REFERENCE_DIR=DIR build/tests/core/ExplainTest leavesReferenceInput
    tests/reference/explain.py DIR > tests/core/ExplainReference.h
"""
import glob
import sys

import numpy as np
import torch
from torch import nn

from tensors import Residual, idx, read_weights

STRIDE, SAMPLES = 7919, 8


HEAD = """// Made by tests/reference/explain.py.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

/// What PyTorch makes of one layer.
struct LayerReference {
    std::vector<std::int64_t> shape;
    double norm;                 ///< root of the sum of squares
    std::vector<double> samples; ///< values number 0, 7919, 15838 …, counted round and round
};

struct CamReference {
    std::size_t layer;
    int label;
    std::vector<std::int64_t> shape;
    double norm;
    std::vector<double> samples;
};
"""


def layers():
    norm = {"eps": 0.001}
    return nn.ModuleList([
        nn.Conv2d(1, 6, 3), nn.BatchNorm2d(6, **norm), nn.MaxPool2d(2),
        nn.Conv2d(6, 8, 3, padding=1), nn.MaxPool2d(2), Residual(8, 12, 2), nn.Flatten(),
        nn.Dropout(0.3), nn.Linear(12 * 3 * 3, 20), nn.BatchNorm1d(20, **norm), nn.Linear(20, 5)])


def outputs(net, images):
    """Every layer's output, that of a convolution or a hidden dense layer after its ReLU."""
    found = []
    x = images
    for number, layer in enumerate(net):
        x = layer(x)
        if isinstance(layer, nn.Conv2d) or number == 8:
            x = torch.relu(x)
        found.append(x)
    return found


def grad_cam(net, images, layer, label):
    found = outputs(net, images)
    maps = found[layer]
    (gradient,) = torch.autograd.grad(found[-1][0, label], maps)
    weights = gradient.mean(dim=(2, 3), keepdim=True)
    return torch.relu((weights * maps).sum(dim=1))[0]


def numbers(tensor):
    values = tensor.detach().double().flatten().numpy()
    samples = [values[i * STRIDE % len(values)] for i in range(SAMPLES)]
    return "%.8g, {%s}" % (np.sqrt((values ** 2).sum()), ", ".join("%.7g" % v for v in samples))


def shape(tensor):
    return "{" + ", ".join(map(str, tensor.shape)) + "}"


def main(folder):
    model = nn.Module()
    model.layers = layers()
    weights = read_weights(glob.glob(folder + "/runs/*/checkpoints/last.safetensors")[0])
    missing = model.load_state_dict(weights, strict=False)
    assert not missing.unexpected_keys, missing
    assert all("num_batches" in key for key in missing.missing_keys), missing
    model.eval()
    first = idx(folder + "/t10k-images-idx3-ubyte")[:1].astype(np.float32) / 255
    image = torch.from_numpy(first)[:, None]
    print(HEAD)
    print("inline const std::vector<LayerReference> kLayers = {")
    for output in outputs(model.layers, image):
        print("    {%s, %s}," % (shape(output[0]), numbers(output[0])))
    print("};")
    print("inline const std::vector<CamReference> kCams = {")
    for layer, label in ((0, 2), (3, 0), (3, 4), (5, 1), (5, 3)):
        cam = grad_cam(model.layers, image, layer, label)
        print("    {%d, %d, %s, %s}," % (layer, label, shape(cam), numbers(cam)))
    print("};")


main(sys.argv[1])
