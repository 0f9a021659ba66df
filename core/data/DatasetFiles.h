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

/// Finds the training and test files in `folder` by their customary names (IDX, plain or gzip:
/// `train-images-idx3-ubyte[.gz]` …; CSV: `*_train.csv`, `*_test.csv`).
Result<DatasetFiles> findDatasetFiles(const std::filesystem::path& folder);

/// Reads a folder, or one training file beside which the others are looked for.
Result<DatasetPtr> loadDataset(const std::filesystem::path& path, const Progress& progress = {});
Result<DatasetPtr> loadDataset(const DatasetFiles& files, const Progress& progress = {});

/// Where an installed Fashion-MNIST is: `$FITROOM_DATA`, then `<userData>/datasets/fashion-mnist`,
/// then /usr/share/datasets/fashion-mnist; nothing when none of them holds a data set.
std::optional<std::filesystem::path> findInstalledDataset(const std::filesystem::path& userData);

} // namespace fitroom
