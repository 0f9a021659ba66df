#pragma once

#include "core/data/Dataset.h"
#include "core/support/Error.h"
#include "core/support/Progress.h"

#include <filesystem>
#include <optional>

namespace fitroom {

/// The files a data set is read from. With an IDX data set all four are set, with CSV the labels
/// are inside the images' file.
struct DatasetFiles {
    std::filesystem::path trainingImages;
    std::filesystem::path trainingLabels; ///< empty for CSV
    std::filesystem::path testImages;     ///< empty: no test images
    std::filesystem::path testLabels;     ///< empty for CSV
};

/// Finds the training and test files in `folder`, or in the sub-folder `raw` that PyTorch makes, by
/// their customary names: IDX as `train-images-idx3-ubyte`, `t10k-labels-idx1-ubyte` …, also with
/// `test` for `t10k`, `.idx` for `-idx` and a set's name in front (`emnist-letters-train-…`); CSV
/// as `train.csv`, `fashion-mnist_test.csv` …; each plain or with `.gz`. IDX is preferred to CSV
/// and plain to packed. Two different sets in one folder are an error that names both.
Result<DatasetFiles> findDatasetFiles(const std::filesystem::path& folder);

/// The files of the set that `file`, a training file, belongs to: those beside it with fitting
/// names, or a CSV file of any name by itself.
Result<DatasetFiles> filesBeside(const std::filesystem::path& file);

/// Whether `path` is to be read as pictures in folders: a folder without files of customary names,
/// or a zip file.
bool isImageFolder(const std::filesystem::path& path);

/// Reads a folder, or one training file beside which the others are looked for. Training and test
/// files are read by two threads; `progress.report` is called on this one only. Classes are 0 to
/// the training images' highest label; see classNamesFor() for what they are called.
///
/// An image folder or a zip file of one becomes images by `options`; see importImages().
Result<DatasetPtr> loadDataset(const std::filesystem::path& path, const ImportOptions& options,
                               const Progress& progress = {});
Result<DatasetPtr> loadDataset(const std::filesystem::path& path, const Progress& progress = {});
Result<DatasetPtr> loadDataset(const DatasetFiles& files, const Progress& progress = {});

/// Where both programs put a Fashion-MNIST that they fetched: `<userData>/datasets/fashion-mnist`.
std::filesystem::path fashionMnistFolder(const std::filesystem::path& userData);

/// Where an installed Fashion-MNIST is: `$FITROOM_DATA`, then `<userData>/datasets/fashion-mnist`,
/// then /usr/share/datasets/fashion-mnist; nothing when none of them holds a data set.
std::optional<std::filesystem::path> findInstalledDataset(const std::filesystem::path& userData);

} // namespace fitroom
