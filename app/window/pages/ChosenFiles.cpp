#include "app/window/pages/ChosenFiles.h"

#include <QFileInfo>

namespace fitroom {

std::optional<DatasetFiles> datasetFilesAmong(const QStringList& paths) {
    DatasetFiles files;
    for (const QString& path : paths) {
        const QString name = QFileInfo(path).fileName().toLower();
        const bool test =
            name.contains(QLatin1String("t10k")) || name.contains(QLatin1String("test"));
        const bool labels = name.contains(QLatin1String("label"));
        auto& place = test ? (labels ? files.testLabels : files.testImages)
                           : (labels ? files.trainingLabels : files.trainingImages);
        if (!place.empty())
            return std::nullopt; // two files for one part: the user has to say which
        place = path.toStdString();
    }
    const bool whole = !files.trainingImages.empty() && !files.testImages.empty() &&
                       files.trainingLabels.empty() == files.testLabels.empty();
    return whole ? std::optional(files) : std::nullopt;
}

} // namespace fitroom
