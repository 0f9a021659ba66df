#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace fitroom {

/// A data set's name and what its classes are called, in the order of their labels.
struct KnownDataset {
    std::string name;
    std::vector<std::string> classNames; ///< empty: the labels themselves
};

/// What is known of the set that `trainingImages` belongs to: Fashion-MNIST, KMNIST, EMNIST and
/// MNIST by the names of the file and the folder it is in (letter case and punctuation do not
/// count), else the folder's name. EMNIST's classes are read from the `…-mapping.txt` beside it.
KnownDataset knownDataset(const std::filesystem::path& trainingImages);

/// Whether these are Fashion-MNIST's 60,000 training labels and 10,000 test labels, whatever the
/// files are called.
bool areFashionMnistLabels(std::span<const std::int32_t> labels);

KnownDataset fashionMnist();

} // namespace fitroom
