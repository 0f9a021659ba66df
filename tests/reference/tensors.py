"""What the reference scripts share: the files that tests leave, and our layers in PyTorch."""
import json
import struct

import numpy as np
import torch
from torch import nn


def idx(path):
    data = open(path, "rb").read()
    sizes = struct.unpack(">" + "I" * data[3], data[4:4 + 4 * data[3]])
    return np.frombuffer(data, np.uint8, offset=4 + 4 * data[3]).reshape(sizes)


def read_weights(path):
    """The net's tensors in a checkpoint, without the optimiser's."""
    data = open(path, "rb").read()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8:8 + length])
    tensors = {}
    for name, entry in header.items():
        if name.startswith("layers."):
            begin, end = entry["data_offsets"]
            values = np.frombuffer(data[8 + length + begin:8 + length + end], np.float32)
            tensors[name] = torch.from_numpy(values.reshape(entry["shape"]).copy())
    return tensors


def norm(kind, size):
    return kind(size, eps=0.001, momentum=0.01)


class Residual(nn.Module):
    def __init__(self, channels, filters, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(channels, filters, 3, stride, 1, bias=False)
        self.bn1 = norm(nn.BatchNorm2d, filters)
        self.conv2 = nn.Conv2d(filters, filters, 3, 1, 1, bias=False)
        self.bn2 = norm(nn.BatchNorm2d, filters)
        self.downsample = nn.Sequential(nn.Conv2d(channels, filters, 1, stride, bias=False),
                                        norm(nn.BatchNorm2d, filters))

    def forward(self, x):
        hidden = torch.relu(self.bn1(self.conv1(x)))
        return torch.relu(self.bn2(self.conv2(hidden)) + self.downsample(x))
