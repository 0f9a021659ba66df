#pragma once

#include "app/window/dialogs/Dialogs.h"

#include <QList>
#include <QTimer>
#include <QWidget>

namespace fitroom::test {

/// Answers dialogs as a test has laid out, a moment later as a user would, and keeps what was said.
class ScriptedDialogs : public Dialogs {
public:
    QList<QStringList> files; ///< answers to file dialogs, the next first; none left: dismissed
    QList<bool> answers;      ///< answers to questions; none left: the question stays open
    QList<Question> questions;
    QStringList errors;
    QStringList told;
    QStringList foldersShown;

    void openFiles(QWidget* parent, const FileRequest&, Files chosen) override {
        answerFiles(parent, [chosen](const QStringList& paths) { chosen(paths); });
    }
    void openFolder(QWidget* parent, const FileRequest&, File chosen) override {
        answerFiles(parent, [chosen](const QStringList& paths) { chosen(paths.first()); });
    }
    void saveFile(QWidget* parent, const FileRequest&, File chosen) override {
        answerFiles(parent, [chosen](const QStringList& paths) { chosen(paths.first()); });
    }
    void ask(QWidget* parent, const Question& question, Answer answered) override {
        questions.append(question);
        if (!answers.isEmpty())
            QTimer::singleShot(0, parent,
                               [answered, answer = answers.takeFirst()] { answered(answer); });
    }
    void tellError(QWidget*, const QString&, const QString& sentence) override {
        errors.append(sentence);
    }
    void tell(QWidget*, const QString&, const QString& html) override { told.append(html); }
    void showFolder(const QString& folder) override { foldersShown.append(folder); }

private:
    void answerFiles(QWidget* parent, const Files& chosen) {
        if (!files.isEmpty())
            QTimer::singleShot(0, parent, [chosen, paths = files.takeFirst()] { chosen(paths); });
    }
};

} // namespace fitroom::test
