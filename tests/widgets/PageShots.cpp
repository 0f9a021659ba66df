// Saves a picture of every page, in its empty and its filled state, light and dark, so that people
// can look at them: fitroom_page_shots FOLDER [DATA [PICTURES]]. PICTURES, a folder with a folder
// for each class, is imported. QT_SCALE_FACTOR=1.5 shows a dense screen.

#include "core/data/ClassStatistics.h"
#include "core/data/DatasetFiles.h"
#include "core/data/Duplicates.h"
#include "core/data/LabelEdits.h"
#include "core/data/Split.h"
#include "core/data/Statistics.h"
#include "core/data/folder/ImageImport.h"
#include "core/embedding/Pca.h"
#include "core/evaluation/ImageScores.h"
#include "core/evaluation/LabelErrors.h"
#include "core/evaluation/Temperature.h"
#include "core/model/BuiltIn.h"
#include "widgets/data/CorrectionsView.h"
#include "widgets/data/DataPage.h"
#include "widgets/data/DuplicatesView.h"
#include "widgets/data/GalleryView.h"
#include "widgets/data/ScoreNotice.h"
#include "widgets/data/SuspectsView.h"
#include "widgets/data/import/ImportPanel.h"
#include "widgets/embed/EmbedPage.h"
#include "widgets/embed/map/ScatterView.h"
#include "widgets/gallery/ImageGrid.h"
#include "widgets/image/DatasetImage.h"
#include "widgets/inspect/EvaluationView.h"
#include "widgets/inspect/InspectPage.h"
#include "widgets/inspect/MatrixView.h"
#include "widgets/inspect/compare/ComparisonTab.h"
#include "widgets/model/ModelPage.h"
#include "widgets/theme/Theme.h"
#include "widgets/try/TryPage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QListView>
#include <QPainter>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <cstdio>
#include <numeric>

using namespace fitroom;

namespace {

class Shooter {
public:
    Shooter(QString folder, QString suffix)
        : folder_(std::move(folder)), suffix_(std::move(suffix)) {}

    void save(QWidget& page, const QString& name, const QSize& size = {1000, 720}) const {
        page.resize(size);
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

/// A comparison with a made-up other run.
RunComparison madeUpComparison() {
    RunComparison comparison;
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
    view->comparison()->setComparison(madeUpComparison());
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

ModelSpec residualNet() {
    ModelSpec net{"residual", "A small residual net with a name that is longer than usual", {}};
    net.layers = {Convolution{.filters = 32, .padding = Padding::Same, .bias = false},
                  ResidualBlock{32},
                  ResidualBlock{64, 2},
                  ResidualBlock{64},
                  ResidualBlock{128, 2},
                  GlobalPooling{},
                  Dropout{0.3},
                  Dense{Dense::kClasses, Activation::None}};
    return net;
}

/// The Model page while a net is built: a layer's fields, several layers, two nets compared.
void shootBuilder(const Shooter& shooter, ModelPage& page) {
    page.setUnsavedModel(residualNet(), QStringLiteral("/nets/residual-net-for-shoes.json"));
    page.setEpoch({EpochEstimate::State::Measured, 42.4, {}});
    auto* layers = page.findChild<QTableView*>(QStringLiteral("layers"));
    layers->selectRow(1);
    shooter.save(page, QStringLiteral("model-convolution"));
    layers->selectRow(3);
    shooter.save(page, QStringLiteral("model-residual"), QSize(780, 720));
    layers->selectionModel()->select(
        QItemSelection(layers->model()->index(5, 0), layers->model()->index(6, 0)),
        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    page.setEpoch({EpochEstimate::State::Measuring, 0, {}});
    shooter.save(page, QStringLiteral("model-several"));
    page.setOthers({{QStringLiteral("3-conv"), *findModel("cnn3")},
                    {QStringLiteral("4-conv"), *findModel("cnn4")}});
    page.setModel(*findModel("cnn3"));
    page.findChild<QAbstractButton*>(QStringLiteral("compareNets"))->setChecked(true);
    page.findChild<QComboBox*>(QStringLiteral("otherNet"))->setCurrentIndex(1);
    shooter.save(page, QStringLiteral("model-compare"));
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
    page.setModel(broken, QStringLiteral("/nets/my-net.json"));
    shooter.save(page, QStringLiteral("model-fault"));
    shootBuilder(shooter, page);
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
    page.setState(MapState::Preparing);
    page.setProgress(0.6);
    shooter.save(page, QStringLiteral("embed-busy"));
    page.setState(MapState::Idle);
    MapContent content;
    content.images = subsetIndices(*dataset, split, Subset::Test);
    content.dimensions = map.dimensions;
    content.coordinates = map.coordinates;
    content.shares = map.varianceShare;
    page.setMap(content);
    page.setSelection({60004, 60010});
    shooter.save(page, QStringLiteral("embed"));
    QTest::mouseMove(&page.scatter(), page.scatter().pixelOf(7).toPoint());
    shooter.save(page, QStringLiteral("embed-hover"));
}

/// The Data page's tabs, each before and after it was used.
void shootDataTools(const Shooter& shooter, DataPage& page, const DatasetPtr& dataset,
                    const Split& split) {
    auto* order = page.findChild<QComboBox*>(QStringLiteral("imageOrder"));
    order->setCurrentIndex(2);
    shooter.save(page, QStringLiteral("data-no-run"));
    page.gallery().notice().setRun(QStringLiteral("1-conv, tutorial"), true);
    shooter.save(page, QStringLiteral("data-not-evaluated"));
    page.gallery().notice().setProgress(0.4);
    shooter.save(page, QStringLiteral("data-evaluating"));
    page.gallery().notice().setProgress(-1);
    const Predictions predictions =
        nearestMean(*dataset, split.training, subsetIndices(*dataset, split, Subset::Test));
    page.gallery().setScores(imageScores(predictions, dataset->size()));
    shooter.save(page, QStringLiteral("data-by-loss"));
    order->setCurrentIndex(0);

    auto* tabs = page.findChild<QTabWidget*>(QStringLiteral("dataTabs"));
    page.setClassStatistics(*classStatistics(*dataset, split.training));
    tabs->setCurrentIndex(1);
    shooter.save(page, QStringLiteral("data-classes"));
    tabs->setCurrentIndex(2);
    shooter.save(page, QStringLiteral("data-duplicates-ready"));
    page.duplicates().setProgress(0.6);
    shooter.save(page, QStringLiteral("data-duplicates-busy"));
    static const auto groups = *findDuplicates(*dataset, kNearDuplicate);
    page.duplicates().setGroups(groups);
    shooter.save(page, QStringLiteral("data-duplicates"));
    tabs->setCurrentIndex(3);
    shooter.save(page, QStringLiteral("data-suspects-no-run"));
    page.suspects().setRun(QStringLiteral("1-conv, tutorial"));
    page.findChild<QComboBox*>(QStringLiteral("suspectMethod"))->setCurrentIndex(1);
    shooter.save(page, QStringLiteral("data-suspects-ready"));
    page.suspects().setSuspects(labelSuspects(predictions), predictions.size());
    shooter.save(page, QStringLiteral("data-suspects"));
    tabs->setCurrentIndex(4);
    shooter.save(page, QStringLiteral("data-corrections-empty"));
    LabelEdits edits;
    edits.relabel(*dataset, std::vector<std::int32_t>{3, 4, 5, 20}, 6, "2026-11-25T10:00:00Z");
    edits.relabel(*dataset, std::vector<std::int32_t>{61001}, 0, "2026-11-25T10:02:00Z");
    page.setLabels(edits.applyTo(*dataset), edits);
    page.corrections().setRun(QStringLiteral("1-conv, tutorial"));
    page.corrections().setGain(
        QStringLiteral("On the test images, with the labels as they are now: “1-conv, tutorial” "
                       "91.20 %, trained again 91.34 %."));
    shooter.save(page, QStringLiteral("data-corrections"));
    page.setLabels(dataset, {});
    tabs->setCurrentIndex(0);
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
    page.setError({});
    shootDataTools(shooter, page, dataset, split);
}

/// As if some of the files had been bad.
DatasetPtr withProblems(const ImageFolder& folder, const ImportOptions& options) {
    const auto sample = sampleImages(folder, options, 400);
    Dataset::Parts parts;
    const Dataset& images = *sample->images;
    parts.name = folder.name();
    parts.source = folder.source();
    parts.shape = images.shape();
    parts.classNames = images.classNames();
    parts.pixels.assign(images.pixels().begin(), images.pixels().end());
    parts.labels.assign(images.labels().begin(), images.labels().end());
    parts.trainingSize = images.trainingSize();
    for (std::size_t i = 0; i < images.size(); ++i)
        parts.fileNames.emplace_back(images.fileName(i));
    for (const char* file : {"train/hat/holiday.png, byte 36", "train/shoes/read me.jpg"})
        parts.problems.push_back({ErrorKind::BadInput,
                                  {"This is not a PNG, JPEG, WebP, BMP or GIF picture."},
                                  inFile(file),
                                  {}});
    return std::make_shared<const Dataset>(std::move(parts));
}

void shootImport(const Shooter& shooter, const ImageFolderPtr& folder) {
    DataPage page;
    ImportPanel& panel = page.importPanel();
    page.showImport();
    panel.setFolder(*folder, {});
    shooter.save(page, QStringLiteral("import-begin"));
    panel.setSample(*sampleImages(*folder, {}, 24));
    shooter.save(page, QStringLiteral("import"));
    const ImportOptions padded{.width = 96, .height = 64, .fit = PictureFit::Pad};
    panel.setFolder(*folder, padded);
    panel.setSample(*sampleImages(*folder, padded, 24));
    panel.setImporting(true);
    panel.setProgress(0.4);
    shooter.save(page, QStringLiteral("import-busy"));
    const DatasetPtr dataset = withProblems(*folder, {});
    page.setDataset(dataset, *makeSplit(*dataset, SplitSpec{}));
    page.findChild<ImageGrid*>(QStringLiteral("gallery"))->setCurrent(3);
    shooter.save(page, QStringLiteral("imported"));
    page.findChild<QToolButton*>(QStringLiteral("showProblems"))->click();
    shooter.save(page, QStringLiteral("imported-problems"));
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("fitroom_page_shots FOLDER [DATA [PICTURES]]\n", stderr);
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
    const auto pictures = arguments.size() > 3 ? ImageFolder::open(arguments[3].toStdString())
                                               : Result<ImageFolderPtr>(ImageFolderPtr());
    for (const bool dark : {false, true}) {
        applyTheme(application, dark ? Theme::Dark : Theme::Light);
        const Shooter shooter(arguments[1],
                              dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
        shootData(shooter, *dataset, split);
        if (pictures.value_or(nullptr))
            shootImport(shooter, *pictures);
        shootModel(shooter);
        shootTry(shooter, *dataset);
        shootEmbed(shooter, *dataset, split, map);
        shootInspect(shooter, *dataset, split);
    }
    return 0;
}
