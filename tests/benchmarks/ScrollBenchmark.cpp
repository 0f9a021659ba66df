// Time to paint one frame while all images of a data set are scrolled through in the gallery.
//
//     QT_QPA_PLATFORM=offscreen ScrollBenchmark [FOLDER]
//
// FOLDER holds a data set; without it the installed Fashion-MNIST is taken. Painting is by
// software, as wherever there is no graphics card. QT_SCALE_FACTOR=1.5 measures a dense screen.
#include "core/data/DatasetFiles.h"
#include "widgets/gallery/ImageGrid.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <numeric>

using namespace fitroom;

namespace {

constexpr double kLimit = 33; // milliseconds: thirty frames a second

/// Paints at once after each step of the scroll bar; milliseconds of each frame.
std::vector<double> scroll(ImageGrid& grid, int step) {
    std::vector<double> frames;
    QScrollBar* bar = grid.verticalScrollBar();
    for (int place = 0; place <= bar->maximum(); place += step) {
        QElapsedTimer time;
        time.start();
        bar->setValue(place);
        grid.viewport()->repaint();
        frames.push_back(double(time.nsecsElapsed()) / 1e6);
    }
    return frames;
}

void report(const char* how, ImageGrid& grid, int step) {
    std::vector<double> frames = scroll(grid, step);
    std::sort(frames.begin(), frames.end());
    const auto late =
        std::count_if(frames.begin(), frames.end(), [](double frame) { return frame > kLimit; });
    std::printf("%-34s %7zu frames  median %6.2f ms  worst %6.2f ms  over %.0f ms: %td\n", how,
                frames.size(), frames[frames.size() / 2], frames.back(), kLimit, late);
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
    ImageGrid grid;
    grid.setDataset(*dataset);
    std::vector<std::int32_t> images((*dataset)->size());
    std::iota(images.begin(), images.end(), 0);
    grid.setImages(std::move(images));
    grid.resize(1600, 1000);
    grid.show();
    if (!QTest::qWaitForWindowExposed(&grid))
        return 1;
    std::printf("%zu images, %d x %d points at scale %.2f\n", (*dataset)->size(), grid.width(),
                grid.height(), grid.devicePixelRatioF());
    const int first = grid.zoomLevel();
    report("wheel, images as they come", grid, 60);
    report("page after page", grid, grid.viewport()->height());
    grid.setZoomLevel(0);
    report("smallest images, by pages", grid, grid.viewport()->height());
    grid.setZoomLevel(first);
    grid.setCaptions(2, 120, [](std::int32_t image) { return QString::number(image) + "\n0.93"; });
    report("with two lines of text, by wheel", grid, 120);
    return 0;
}
