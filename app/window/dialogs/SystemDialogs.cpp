#include "app/window/dialogs/SystemDialogs.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace fitroom {

static QFileDialog* makeFileDialog(QWidget* parent, const FileRequest& request) {
    auto* dialog = new QFileDialog(parent, request.title, request.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!request.filters.isEmpty())
        dialog->setNameFilters(request.filters);
    return dialog;
}

static void openForOne(QFileDialog* dialog, QWidget* parent, Dialogs::File chosen) {
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [chosen = std::move(chosen)](const QString& file) { chosen(file); });
    dialog->open();
}

void SystemDialogs::openFiles(QWidget* parent, const FileRequest& request, Files chosen) {
    auto* dialog = makeFileDialog(parent, request);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent,
                     [chosen = std::move(chosen)](const QStringList& files) { chosen(files); });
    dialog->open();
}

void SystemDialogs::openFolder(QWidget* parent, const FileRequest& request, File chosen) {
    auto* dialog = makeFileDialog(parent, request);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly, false);
    openForOne(dialog, parent, std::move(chosen));
}

void SystemDialogs::saveFile(QWidget* parent, const FileRequest& request, File chosen) {
    auto* dialog = makeFileDialog(parent, request);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    openForOne(dialog, parent, std::move(chosen));
}

static QMessageBox* makeMessageBox(QWidget* parent, const QString& title, const QString& text) {
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title);
    box->setText(text);
    return box;
}

void SystemDialogs::ask(QWidget* parent, const Question& question, Answer answered) {
    auto* box = makeMessageBox(parent, question.title, question.text);
    box->setIcon(QMessageBox::Question);
    auto* accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    auto* reject = box->addButton(question.reject, QMessageBox::RejectRole);
    box->setDefaultButton(accept);
    box->setEscapeButton(reject);
    QObject::connect(box, &QMessageBox::finished, parent,
                     [box, accept, answered = std::move(answered)](int) {
                         answered(box->clickedButton() == accept);
                     });
    box->open();
}

void SystemDialogs::tellError(QWidget* parent, const QString& title, const QString& sentence) {
    auto* box = makeMessageBox(parent, title, sentence);
    box->setIcon(QMessageBox::Warning);
    box->open();
}

void SystemDialogs::tell(QWidget* parent, const QString& title, const QString& html) {
    auto* box = makeMessageBox(parent, title, html);
    box->setTextFormat(Qt::RichText);
    box->setTextInteractionFlags(Qt::TextBrowserInteraction);
    box->open();
}

void SystemDialogs::showFolder(const QString& folder) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

} // namespace fitroom
