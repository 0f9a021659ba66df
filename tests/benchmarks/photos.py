#!/usr/bin/python3
"""How many photographs of clothes a net gets right that has learnt from Fashion-MNIST.

    tests/benchmarks/photos.py PROGRAM RUN PHOTOS [OPTION...]

PROGRAM is fitroom, RUN a run on Fashion-MNIST, PHOTOS a folder with a folder of photographs for each
class of the public "clothing dataset" (t-shirt, pants, dress, ...). Further options go to `fitroom
predict`: --runs DIR, --prepare resize, --average. Classes that Fashion-MNIST has not are left out.
"""
import json
import pathlib
import subprocess
import sys

RIGHT = {
    "t-shirt": {"T-shirt/top"},
    "pants": {"Trouser"},
    "dress": {"Dress"},
    "longsleeve": {"Pullover", "Shirt"},
    "outwear": {"Coat", "Pullover"},
    "shirt": {"Shirt"},
    "shoes": {"Sandal", "Sneaker", "Ankle boot"},
}


def predictions(program, run, folder, options):
    command = [program, "predict", run, str(folder), "--json", *options]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)["predictions"]


def percent(right):
    return f"{100 * sum(right) / len(right):.1f} % of {len(right)}" if right else "none"


def main():
    program, run, photos, *options = sys.argv[1:]
    everything, known, unknown = [], [], []
    for name, classes in RIGHT.items():
        right = []
        for prediction in predictions(program, run, pathlib.Path(photos) / name, options):
            right.append(prediction["name"] in classes)
            novelty = prediction["novelty"]
            if novelty:
                (unknown if novelty["unknown"] else known).append(right[-1])
        print(f"{name:12}{percent(right)}")
        everything += right
    print(f"{'all':12}{percent(everything)}")
    print(f"{'known':12}{percent(known)}")
    print(f"{'unknown':12}{percent(unknown)}")


if __name__ == "__main__":
    main()
