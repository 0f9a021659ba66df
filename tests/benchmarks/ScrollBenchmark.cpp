// Time to paint one frame while all images of a data set are scrolled through in the gallery.
//
//     QT_QPA_PLATFORM=offscreen ScrollBenchmark [FOLDER]
//
// FOLDER holds a data set; without it the installed Fashion-MNIST is taken. Painting is by
// software, as wherever there is no graphics card. QT_SCALE_FACTOR=1.5 measures a dense screen.
#include "core/data/DatasetFiles.h"
#include "tests/support/CpuTime.h"
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

/// Milliseconds of each frame, ascending: as they passed, and of the processor's time, which other
/// programs on a busy machine do not lengthen much.
struct Frames {
    std::vector<double> passed;
    std::vector<double> worked;
};

/// Paints at once after each step of the scroll bar.
Frames scroll(ImageGrid& grid, int step) {
    Frames frames;
    QScrollBar* bar = grid.verticalScrollBar();
    for (int place = 0; place <= bar->maximum(); place += step) {
        QElapsedTimer time;
        time.start();
        const test::CpuTime work;
        bar->setValue(place);
        grid.viewport()->repaint();
        frames.worked.push_back(work.milliseconds());
        frames.passed.push_back(double(time.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(frames.passed);
    std::ranges::sort(frames.worked);
    return frames;
}

void report(const char* how, ImageGrid& grid, int step) {
    const Frames frames = scroll(grid, step);
    const std::size_t middle = frames.passed.size() / 2;
    const auto late = std::ranges::count_if(frames.worked, [](double ms) { return ms > kLimit; });
    std::printf("%-34s %5zu frames  median %6.2f ms  worst %6.2f ms  processor: median %6.2f ms  "
                "worst %6.2f ms  over %.0f ms: %td\n",
                how, frames.passed.size(), frames.passed[middle], frames.passed.back(),
                frames.worked[middle], frames.worked.back(), kLimit, late);
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
