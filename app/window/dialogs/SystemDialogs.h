#pragma once

#include "app/window/dialogs/Dialogs.h"

namespace fitroom {

/// The dialogs the user sees: window-modal, opened without a nested event loop.
class SystemDialogs : public Dialogs {
public:
    void openFiles(QWidget* parent, const FileRequest& request, Files chosen) override;
    void openFolder(QWidget* parent, const FileRequest& request, File chosen) override;
    void saveFile(QWidget* parent, const FileRequest& request, File chosen) override;
    void ask(QWidget* parent, const Question& question, Answer answered) override;
    void tellError(QWidget* parent, const QString& title, const QString& sentence) override;
    void tell(QWidget* parent, const QString& title, const QString& html) override;
    void showFolder(const QString& folder) override;
};

} // namespace fitroom
