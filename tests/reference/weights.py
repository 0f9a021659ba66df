#!/usr/bin/python3
"""Makes the small files of weights in tests/fuzz/samples with PyTorch:

    tests/reference/weights.py tests/fuzz/samples

Value number i of every tensor is i / 4 - 3, but for the view, which skips values.
"""
import os
import sys
from collections import OrderedDict

import torch


def values(*shape, dtype=torch.float32):
    count = 1
    for size in shape:
        count *= size
    return (torch.arange(count, dtype=torch.float64) / 4 - 3).to(dtype).reshape(shape)


class Hostile:
    def __reduce__(self):
        return os.system, ("touch /tmp/fitting-room-canary",)


def state():
    shared = values(4, 6)
    norm = torch.nn.BatchNorm2d(2)
    entries = OrderedDict(norm.state_dict())  # brings num_batches_tracked and _metadata
    entries._metadata = norm.state_dict()._metadata
    entries["conv.weight"] = values(2, 3, 3, 3)
    entries["half"] = values(2, 5, dtype=torch.float16)
    entries["bfloat16"] = values(3, dtype=torch.bfloat16)
    entries["double"] = values(4, dtype=torch.float64)
    entries["int"] = values(13, dtype=torch.int32)
    entries["bytes"] = torch.arange(5, dtype=torch.uint8)
    entries["flags"] = torch.tensor([True, False, True])
    entries["shared"] = shared
    entries["view"] = shared.t()[1:6:2]
    entries["parameter"] = torch.nn.Parameter(values(2, 2))
    entries["empty"] = torch.empty(0)
    return entries


def main(folder):
    legacy = {"_use_new_zipfile_serialization": False}
    torch.save(state(), folder + "/weights-zip.pth")
    torch.save({"epoch": 3, "loss": 0.5, "model": state()}, folder + "/weights-nested.pth")
    torch.save(state(), folder + "/weights-legacy.pth", **legacy)
    torch.save({"weight": values(2), "x": Hostile()}, folder + "/hostile-zip.pth")
    torch.save({"weight": values(2), "x": Hostile()}, folder + "/hostile-legacy.pth", **legacy)


main(sys.argv[1])
