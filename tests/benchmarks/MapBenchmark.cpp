// Time to paint one frame while a map is moved and turned.
//
//     QT_QPA_PLATFORM=offscreen MapBenchmark [FOLDER]
//
// FOLDER holds a data set; without it the installed Fashion-MNIST is taken. Points lie in ten heaps
// as a trained net's features do. Painting is by software, as wherever there is no graphics card;
// on a screen, FITROOM_MAP_DRAWING=opengl or =software measures one or the other.
// QT_SCALE_FACTOR=1.5 measures a dense screen.
#include "core/data/DatasetFiles.h"
#include "tests/support/CpuTime.h"
#include "widgets/embed/map/ScatterView.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <random>

using namespace fitroom;

namespace {

constexpr int kFrames = 60;
constexpr double kLimit = 33; // milliseconds: thirty frames a second

MapPoints heaps(std::size_t count, int dimensions) {
    std::mt19937 random(1);
    std::normal_distribution<float> spread(0, 1);
    MapPoints points{dimensions, {}};
    for (std::size_t i = 0; i < count; ++i)
        for (int d = 0; d < dimensions; ++d)
            points.coordinates.push_back(spread(random) +
                                         float((i % 10 * 7 + std::size_t(d) * 3) % 11));
    return points;
}

void report(const char* what, std::vector<double> passed, std::vector<double> worked) {
    std::ranges::sort(passed);
    std::ranges::sort(worked);
    const auto late = std::ranges::count_if(worked, [](double ms) { return ms > kLimit; });
    std::printf("%-38s median %6.2f ms  worst %6.2f ms  processor: median %6.2f ms  worst %6.2f ms"
                "  over %.0f ms: %td\n",
                what, passed[passed.size() / 2], passed.back(), worked[worked.size() / 2],
                worked.back(), kLimit, late);
}

/// Frames while the map is dragged to and fro, the first few of which only warm up.
void drag(const char* what, ScatterView& view) {
    std::vector<double> passed, worked;
    for (int frame = -5; frame < kFrames; ++frame) {
        QElapsedTimer time;
        time.start();
        const test::CpuTime work;
        QTest::keyClick(&view, frame % 20 < 10 ? Qt::Key_Right : Qt::Key_Left);
        view.repaint();
        if (frame < 0)
            continue;
        worked.push_back(work.milliseconds());
        passed.push_back(double(time.nsecsElapsed()) / 1e6);
    }
    report(what, passed, worked);
}

/// How long the fine picture takes in all, and its longest piece, once nothing moves.
void settle(ScatterView& view) {
    QElapsedTimer time;
    time.start();
    double longest = 0;
    while (!view.isFine() && time.elapsed() < 10'000) {
        QElapsedTimer piece;
        piece.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, double(piece.nsecsElapsed()) / 1e6);
    }
    std::printf("%-38s %lld ms, longest piece %.1f ms\n", "  the fine picture is there after",
                static_cast<long long>(time.elapsed()), longest);
}

void measure(const char* what, const DatasetPtr& dataset, std::size_t count, int dimensions,
             bool sprites) {
    ScatterView view;
    view.resize(1200, 900);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        return;
    view.setPoints(heaps(count, dimensions));
    std::vector<std::int32_t> images(count);
    std::iota(images.begin(), images.end(), 0);
    if (sprites)
        view.setImages(dataset, images);
    view.setSprites(sprites);
    std::vector<QRgb> colours;
    for (std::size_t i = 0; i < count; ++i)
        colours.push_back(classColour(int(i % 10)).rgb());
    view.setLook(std::move(colours), std::vector<std::uint8_t>(count, 1));
    view.repaint();
    if (view.layer().usesOpenGl())
        std::printf("by OpenGL: ");
    settle(view); // images are made small once
    drag(what, view);
    settle(view);
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    applyTheme(application, Theme::Light);
    const std::filesystem::path folder =
        argc > 1 ? argv[1] : findInstalledDataset({}).value_or("/usr/share/datasets/fashion-mnist");
    const Result<DatasetPtr> dataset = loadDataset(folder);
    if (!dataset) {
        std::fprintf(stderr, "%s\n", dataset.error().english().c_str());
        return 1;
    }
    const std::size_t all = (*dataset)->size();
    measure("70,000 dots, flat, moved", *dataset, 70'000, 2, false);
    measure("70,000 dots, deep, turned", *dataset, 70'000, 3, false);
    measure("all images, flat, moved", *dataset, all, 2, true);
    measure("all images, deep, turned", *dataset, all, 3, true);
    measure("1,000,000 dots, flat, moved", *dataset, 1'000'000, 2, false);
    measure("1,000,000 dots, deep, turned", *dataset, 1'000'000, 3, false);
    return 0;
}
