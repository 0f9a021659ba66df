// Saves a picture of every page, in its empty and its filled state, light and dark, so that people
// can look at them: fitroom_page_shots FOLDER [DATA]. QT_SCALE_FACTOR=1.5 shows a dense screen.

#include "core/data/DatasetFiles.h"
#include "core/data/Split.h"
#include "core/data/Statistics.h"
#include "core/embedding/Pca.h"
#include "core/evaluation/Temperature.h"
#include "core/model/BuiltIn.h"
#include "widgets/data/DataPage.h"
#include "widgets/embed/EmbedPage.h"
#include "widgets/embed/ScatterView.h"
#include "widgets/gallery/ImageGrid.h"
#include "widgets/image/DatasetImage.h"
#include "widgets/inspect/EvaluationView.h"
#include "widgets/inspect/InspectPage.h"
#include "widgets/inspect/MatrixView.h"
#include "widgets/inspect/compare/ComparisonTab.h"
#include "widgets/model/ModelPage.h"
#include "widgets/theme/Theme.h"
#include "widgets/try/TryPage.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QListView>
#include <QPainter>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <cmath>
#include <cstdio>
#include <numeric>

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

/// A simple classifier's predictions, for something real to show: softmax of the distances to the
/// classes' mean images.
Predictions nearestMean(const Dataset& dataset, const std::vector<std::int32_t>& learnt,
                        const std::vector<std::int32_t>& tried) {
    const std::size_t size = dataset.shape().size();
    const auto classes = std::size_t(dataset.classCount());
    std::vector<double> means(classes * size);
    const std::vector<std::int64_t> counts = classCounts(dataset, learnt);
    for (const std::int32_t image : learnt) {
        const auto label = std::size_t(dataset.label(std::size_t(image)));
        for (std::size_t i = 0; i < size; ++i)
            means[label * size + i] +=
                dataset.image(std::size_t(image))[i] / 255.0 / double(counts[label]);
    }
    Predictions predictions{int(classes), tried, {}, {}};
    for (const std::int32_t image : tried) {
        predictions.labels.push_back(dataset.label(std::size_t(image)));
        std::vector<double> weights(classes);
        for (std::size_t label = 0; label < classes; ++label) {
            double distance = 0;
            for (std::size_t i = 0; i < size; ++i)
                distance += std::pow(
                    dataset.image(std::size_t(image))[i] / 255.0 - means[label * size + i], 2);
            weights[label] = std::exp(-distance / 6);
        }
        const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
        for (const double weight : weights)
            predictions.probabilities.push_back(float(weight / sum));
    }
    return predictions;
}

RunInfo madeUpRun(const Dataset& dataset) {
    RunInfo run;
    run.id = "run";
    run.name = "1-conv, tutorial";
    run.model.title = "1-conv";
    run.shape = dataset.shape();
    run.classNames = dataset.classNames();
    run.dataName = dataset.name();
    run.epochsDone = 10;
    return run;
}

/// A comparison of the run with a made-up other one.
RunComparison madeUpComparison(const Dataset& dataset) {
    RunComparison comparison;
    comparison.first = comparison.second = madeUpRun(dataset);
    comparison.differences = {{"model: layer 3", "Dropout 0.2", "Batch normalisation"},
                              {"recipe: batch size", "256", "128"},
                              {"recipe: phase 1, augmentation, horizontal flip", "false", "true"},
                              {"recipe: phase 1, learning rate", "0.001", "0.0005"}};
    comparison.counts = {6480, 312, 377, 2831};
    comparison.test = mcNemar(comparison.counts);
    comparison.difference = pairedDifference(comparison.counts);
    return comparison;
}

void shootInspectTabs(const Shooter& shooter, InspectPage& page, const Dataset& dataset) {
    EvaluationView* view = page.evaluation();
    Predictions predictions;
    QObject::connect(view, &EvaluationView::confidenceRequested, view,
                     [&](const auto& asked) { predictions = *asked; });
    auto* tabs = page.findChild<QTabWidget*>(QStringLiteral("inspectTabs"));
    const auto shoot = [&](int tab, const char* name) {
        tabs->setCurrentIndex(tab);
        shooter.save(page, QStringLiteral("inspect-") + QLatin1String(name));
    };
    shoot(1, "confusions");
    shoot(2, "report");
    shoot(3, "waiting");
    view->setConfidence(confidenceReport(predictions, fitTemperature(predictions)));
    shoot(3, "precision-recall");
    page.findChild<QTableView*>(QStringLiteral("averagePrecision"))->selectRow(6);
    shoot(3, "precision-recall-picked");
    shoot(4, "calibration");
    page.findChild<QComboBox*>(QStringLiteral("shownCalibration"))->setCurrentIndex(1);
    shoot(4, "calibrated");
    shoot(5, "compare-empty");
    RunInfo other = madeUpRun(dataset);
    other.id = "other";
    other.name = "1-conv, tutorial with stronger augmentation";
    std::vector<RunInfo> runs;
    runs.push_back(other);
    view->comparison()->setRuns(madeUpRun(dataset), runs);
    page.findChild<QComboBox*>(QStringLiteral("comparedRun"))->setCurrentIndex(1);
    view->comparison()->setComparison(madeUpComparison(dataset));
    shoot(5, "compare");
}

void shootInspect(const Shooter& shooter, const DatasetPtr& dataset, const Split& split) {
    InspectPage page;
    page.setDataset(dataset);
    shooter.save(page, QStringLiteral("inspect-empty"));
    page.setRun(madeUpRun(*dataset));
    shooter.save(page, QStringLiteral("inspect-ready"));
    page.setProgress(0.3);
    shooter.save(page, QStringLiteral("inspect-busy"));
    page.setPredictions(
        nearestMean(*dataset, split.training, subsetIndices(*dataset, split, Subset::Test)));
    shooter.save(page, QStringLiteral("inspect"));
    auto* matrix = page.findChild<MatrixView*>(QStringLiteral("confusionMatrix"));
    const QPoint place = matrix->cellRect({6, 4}).center();
    QTest::mouseMove(matrix->viewport(), place);
    QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {}, place);
    page.findChild<QComboBox*>(QStringLiteral("matrixUnit"))->setCurrentIndex(1);
    shooter.save(page, QStringLiteral("inspect-cell"));
    page.findChild<QComboBox*>(QStringLiteral("matrixOrder"))->setCurrentIndex(1);
    shooter.save(page, QStringLiteral("inspect-by-confusion"));
    shootInspectTabs(shooter, page, *dataset);
}

void shootModel(const Shooter& shooter) {
    ModelPage page;
    std::vector<ModelSpec> models;
    for (const std::string& name : builtInModelNames())
        models.push_back(*findModel(name));
    page.setBuiltIns(models);
    shooter.save(page, QStringLiteral("model-empty"));
    for (const ModelSpec& model : models) {
        page.setModel(model);
        page.findChild<QTableView*>(QStringLiteral("layers"))->selectRow(2);
        shooter.save(page, QStringLiteral("model-") + QString::fromStdString(model.name));
    }
    ModelSpec broken = models.front();
    broken.layers.erase(broken.layers.begin() + 3);
    page.setModel(broken, QStringLiteral("my-net.json"));
    shooter.save(page, QStringLiteral("model-fault"));
}

void shootTry(const Shooter& shooter, const DatasetPtr& dataset) {
    TryPage page;
    shooter.save(page, QStringLiteral("try-empty"));
    page.setRun(madeUpRun(*dataset));
    shooter.save(page, QStringLiteral("try-ready"));
    for (const std::int32_t image : {0, 3, 15}) {
        // A dataset image, enlarged and on a wide background, stands in for a photo.
        QImage photo(640, 480, QImage::Format_RGB32);
        photo.fill(QColor(0x30, 0x50, 0x40));
        QPainter(&photo).drawImage(QRect(80, 20, 440, 440),
                                   imageView(*dataset, std::size_t(image)));
        const int number = page.addPhoto(QStringLiteral("photo-of-something-%1.jpg").arg(image),
                                         std::make_shared<const Picture>(toPicture(photo)));
        Classification answer;
        answer.shape = dataset->shape();
        const auto pixels = dataset->image(std::size_t(image));
        answer.input.assign(pixels.begin(), pixels.end());
        answer.probabilities =
            nearestMean(*dataset, {0, 1, 16, 3, 19, 8, 18, 6, 23, 15}, {image}).probabilities;
        if (image != 3)
            page.setClassification(number, answer);
    }
    shooter.save(page, QStringLiteral("try"));
    page.findChild<QListView*>(QStringLiteral("photos"))->setCurrentIndex({});
    page.setError(QStringLiteral(
        "notes.txt: This is no picture. Choose a PNG, JPEG, WebP, BMP or GIF file."));
    shooter.save(page, QStringLiteral("try-error"));
}

void shootEmbed(const Shooter& shooter, const DatasetPtr& dataset, const Split& split,
                const PcaResult& map) {
    EmbedPage page;
    shooter.save(page, QStringLiteral("embed-empty"));
    page.setDataset(dataset);
    shooter.save(page, QStringLiteral("embed-ready"));
    page.setProgress(0.6);
    shooter.save(page, QStringLiteral("embed-busy"));
    const std::vector<std::int32_t> images = subsetIndices(*dataset, split, Subset::Test);
    page.setMap(images, map);
    page.setSelection({60004, 60010});
    auto* scatter = page.findChild<ScatterView*>(QStringLiteral("scatter"));
    shooter.save(page, QStringLiteral("embed"));
    QTest::mouseMove(scatter, scatter->pixelOf(7).toPoint());
    shooter.save(page, QStringLiteral("embed-hover"));
}

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
    const PcaResult map =
        *pcaOfImages(**dataset, subsetIndices(**dataset, split, Subset::Test), 10);
    for (const bool dark : {false, true}) {
        applyTheme(application, dark ? Theme::Dark : Theme::Light);
        const Shooter shooter(arguments[1],
                              dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
        shootData(shooter, *dataset, split);
        shootModel(shooter);
        shootTry(shooter, *dataset);
        shootEmbed(shooter, *dataset, split, map);
        shootInspect(shooter, *dataset, split);
    }
    return 0;
}
