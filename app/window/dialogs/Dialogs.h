#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace fitroom {

/// What a file dialog asks for.
struct FileRequest {
    QString title;
    QString folder;      ///< where it opens; for saving, with the proposed name
    QStringList filters; ///< "Images (*.png *.jpg)"
};

/// A question with two answers. `accept` is the button that does it, never a bare "OK".
struct Question {
    QString title;
    QString text;
    QString accept;
    QString reject;
};

/// Every modal dialog of the program, and every other program, is opened here, so that a test can
/// script the answers. None of these waits: the answer comes to the callback later, and not at all
/// once `parent` is gone.
class Dialogs {
public:
    using Files = std::function<void(const QStringList&)>;
    using File = std::function<void(const QString&)>;
    using Answer = std::function<void(bool accepted)>;

    virtual ~Dialogs() = default;

    /// One or more existing files. Nothing is called when the user thinks better of it.
    virtual void openFiles(QWidget* parent, const FileRequest& request, Files chosen) = 0;
    virtual void openFolder(QWidget* parent, const FileRequest& request, File chosen) = 0;
    /// The user has agreed to replace the file if it is there.
    virtual void saveFile(QWidget* parent, const FileRequest& request, File chosen) = 0;
    /// Closing the dialog is the answer `false`.
    virtual void ask(QWidget* parent, const Question& question, Answer answered) = 0;
    virtual void tellError(QWidget* parent, const QString& title, const QString& sentence) = 0;
    /// Rich text, for Help.
    virtual void tell(QWidget* parent, const QString& title, const QString& html) = 0;
    /// Opens the system's file manager.
    virtual void showFolder(const QString& folder) = 0;
};

} // namespace fitroom
