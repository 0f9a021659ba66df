#pragma once

#include "app/window/main/Language.h"
#include "app/window/main/MainWindow.h"
#include "app/window/workspace/Session.h"
#include "core/data/Dataset.h"
#include "tests/app/ScriptedDialogs.h"
#include "tests/support/SyntheticData.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace fitroom::test {

/// The real window over a folder of its own, with settings, runs and a small made-up data set.
class WindowHarness {
public:
    explicit WindowHarness(const SyntheticSpec& data = {.training = 300, .test = 60});
    ~WindowHarness();

    /// Opens the window as the program does. `data`: the data set to name; empty: none.
    void open(const QString& data);
    void open() { open(datasetFolder()); }
    /// The program's end: window first, then what it worked with.
    void close();

    [[nodiscard]] QString datasetFolder() const { return folder_.filePath("data"); }
    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
    [[nodiscard]] MainWindow& window() { return *window_; }
    [[nodiscard]] Session& session() { return *session_; }
    [[nodiscard]] Workspace& workspace() { return session_->workspace; }
    [[nodiscard]] RunStore store() const { return RunStore(options_.runs); }
    [[nodiscard]] SessionOptions& options() { return options_; }

    template<class Widget>
    [[nodiscard]] Widget* find(const char* name) {
        auto* found = window_->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("The window has no %s.", name);
        return found;
    }
    void click(const char* name);
    /// In place of what a field says.
    void write(const char* field, const QString& text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Starts a training as the Train page would.
    void train(const Recipe& recipe, const char* model = "cnn1");

    ScriptedDialogs dialogs;

private:
    QTemporaryDir folder_;
    SessionOptions options_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<Language> language_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace fitroom::test
