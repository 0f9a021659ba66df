// Saves a picture of every page, in its empty and its filled state, light and dark, so that people
// can look at them: fitroom_page_shots FOLDER [DATA]. QT_SCALE_FACTOR=1.5 shows a dense screen.

#include "core/data/DatasetFiles.h"
#include "core/data/Split.h"
#include "core/data/Statistics.h"
#include "widgets/data/DataPage.h"
#include "widgets/gallery/ImageGrid.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace fitroom;

namespace {

class Shooter {
public:
    Shooter(QString folder, QString suffix)
        : folder_(std::move(folder)), suffix_(std::move(suffix)) {}

    void save(QWidget& page, const QString& name) const {
        page.resize(1000, 720);
        page.show();
        QApplication::processEvents();
        page.grab().save(QDir(folder_).filePath(name + suffix_ + QStringLiteral(".png")));
    }

private:
    QString folder_;
    QString suffix_;
};

void shootData(const Shooter& shooter, const DatasetPtr& dataset, const Split& split) {
    DataPage page;
    shooter.save(page, QStringLiteral("data-empty"));
    page.setLoading(QStringLiteral("/usr/share/datasets/fashion-mnist"));
    page.setProgress(0.4);
    shooter.save(page, QStringLiteral("data-loading"));
    page.setDataset(dataset, split);
    page.setStatistics(pixelStatistics(*dataset, split.training));
    auto* grid = page.findChild<ImageGrid*>(QStringLiteral("gallery"));
    grid->setSelection({3, 4, 5, 20});
    grid->setCurrent(20);
    page.setError(QStringLiteral("t10k-labels-idx1-ubyte.gz, byte 8: The file ends early. "
                                 "Fetch it again."));
    shooter.save(page, QStringLiteral("data"));
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("fitroom_page_shots FOLDER [DATA]\n", stderr);
        return 2;
    }
    const QString data = arguments.value(2, QStringLiteral("/usr/share/datasets/fashion-mnist"));
    const auto dataset = loadDataset(std::filesystem::path(data.toStdString()));
    if (!dataset) {
        std::fputs((dataset.error().english() + '\n').c_str(), stderr);
        return 1;
    }
    const Split split = *makeSplit(**dataset, SplitSpec{});
    QDir().mkpath(arguments[1]);
    for (const bool dark : {false, true}) {
        applyTheme(application, dark ? Theme::Dark : Theme::Light);
        const Shooter shooter(arguments[1],
                              dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
        shootData(shooter, *dataset, split);
    }
    return 0;
}
