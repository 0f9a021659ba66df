#!/usr/bin/python3
"""Makes tests/core/backbone/BackboneReference.h, the numbers of BackboneTest.cpp, with torchvision
0.14:

    tests/reference/backbones.py > tests/core/backbone/BackboneReference.h

The weights are made from the tensors' names by a formula that the test knows too, so that none need
be stored.
"""
import zlib

import numpy as np
import torch
import torchvision

NAMES = ["vgg16", "vgg16_bn", "vgg19", "vgg19_bn", "squeezenet1_0", "squeezenet1_1", "resnet18",
         "resnet50", "mobilenet_v3_small"]
STRIDE, SAMPLES = 7919, 6


def fill(name, shape):
    """Value i is a hash of i and of the name's CRC-32, as a number from -1 to 1, scaled."""
    count = int(np.prod(shape))
    h = np.arange(count, dtype=np.uint32) + np.uint32(zlib.crc32(name.encode()))
    for _ in range(2):
        h = (h ^ (h >> np.uint32(16))) * np.uint32(0x45D9F3B)
    h ^= h >> np.uint32(16)
    u = h.astype(np.float64) / 2 ** 31 - 1
    if name.endswith("running_var") or (name.endswith("weight") and len(shape) == 1):
        values = 1 + u / 4
    elif len(shape) == 1:
        values = u / 8
    else:
        values = u * np.sqrt(6 / np.prod(shape[1:]))
    return torch.from_numpy(values.astype(np.float32).reshape(shape))


def image(height, width):
    return torch.linspace(-2, 2, 3 * height * width).reshape(1, 3, height, width)


def numbers(tensor):
    values = tensor.detach().double().flatten().numpy()
    samples = [values[i * STRIDE % len(values)] for i in range(SAMPLES)]
    shape = "{" + ", ".join(map(str, tensor.shape)) + "}"
    return "{%s, %.8g, {%s}}" % (shape, np.sqrt((values ** 2).mean()),
                                 ", ".join("%.7g" % v for v in samples))


def features(net, x):
    if hasattr(net, "features"):
        return net.features(x)
    x = net.maxpool(net.relu(net.bn1(net.conv1(x))))
    return net.layer4(net.layer3(net.layer2(net.layer1(x))))


def main():
    print("""// Made by tests/reference/backbones.py.
#pragma once

#include <cstdint>
#include <vector>

struct OutputReference {
    std::vector<std::int64_t> shape;
    double size;                 ///< root of the mean square
    std::vector<double> samples; ///< values number 0, 7919, 15838 …, counted round and round
};

struct BackboneReference {
    const char* name;
    std::int64_t parameters; ///< learnt, with the top
    OutputReference square;  ///< feature maps of 64 x 64
    OutputReference odd;     ///< and of 97 x 75
    OutputReference logits;  ///< of 64 x 64; not of VGG's, whose tops are large
};

inline const std::vector<BackboneReference> kBackbones = {""")
    for name in NAMES:
        net = torchvision.models.get_model(name) if hasattr(torchvision.models, "get_model") \
            else getattr(torchvision.models, name)()
        net.eval()
        state = {key: value if key.endswith("num_batches_tracked") else fill(key, value.shape)
                 for key, value in net.state_dict().items()}
        net.load_state_dict(state)
        count = sum(p.numel() for p in net.parameters())
        with torch.no_grad():
            logits = "{}" if name.startswith("vgg") else numbers(net(image(64, 64)))
            print('    {"%s", %d, %s,\n     %s,\n     %s},'
                  % (name, count, numbers(features(net, image(64, 64))),
                     numbers(features(net, image(97, 75))), logits))
    print("};")


main()
