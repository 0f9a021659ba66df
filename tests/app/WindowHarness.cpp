#include "tests/app/WindowHarness.h"

#include "app/window/main/ThemeSetting.h"
#include "app/window/pages/BuiltIns.h"
#include "widgets/train/TrainPage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>

namespace fitroom::test {

WindowHarness::WindowHarness(const SyntheticSpec& data) {
    writeIdx(syntheticParts(data), datasetFolder().toStdString());
    options_.userData = folder_.filePath("user").toStdString();
    options_.runs = folder_.filePath("runs").toStdString();
    options_.findInstalled =
        [](const std::filesystem::path& user) -> std::optional<std::filesystem::path> {
        const auto downloaded = user / "datasets" / "fashion-mnist";
        return findDatasetFiles(downloaded) ? std::optional(downloaded) : std::nullopt;
    };
    options_.cameras = [] { return std::vector<WebcamInfo>(); };
    options_.settingsFile = folder_.filePath("settings.ini");
}

WindowHarness::~WindowHarness() {
    close();
}

void WindowHarness::open(const QString& data) {
    options_.data = data;
    session_ = std::make_unique<Session>(options_, dialogs);
    // As main() does it, but for the language of whoever runs the tests.
    const QString code = session_->settings.value(setting::language);
    language_ = std::make_unique<Language>(code.isEmpty() ? QStringLiteral("en") : code);
    applyTheme(*qApp, chosenTheme(session_->settings));
    window_ = std::make_unique<MainWindow>(*session_);
    window_->show();
    window_->begin();
    if (!QTest::qWaitForWindowExposed(window_.get()))
        qFatal("The window does not show.");
}

void WindowHarness::close() {
    window_.reset();
    language_.reset();
    session_.reset();
}

void WindowHarness::click(const char* name) {
    auto* button = find<QAbstractButton>(name);
    if (!button->isVisible() || !button->isEnabled())
        qFatal("%s cannot be pressed.", name);
    QTest::mouseClick(button, Qt::LeftButton);
}

void WindowHarness::write(const char* field, const QString& text) {
    auto* line = find<QLineEdit>(field);
    line->selectAll();
    QTest::keyClicks(line, text);
}

void WindowHarness::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(window_.get(), key, modifiers);
}

void WindowHarness::train(const Recipe& recipe, const char* model) {
    auto* page = find<TrainPage>("trainPage");
    emit page->startRequested(*builtInModel(model), recipe, {}, 1);
}

} // namespace fitroom::test
