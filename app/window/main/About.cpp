#include "app/window/main/About.h"

#include "core/support/Compute.h"

#include <QCoreApplication>

namespace fitroom {

QString aboutText() {
    QString html = QStringLiteral("<h3>Fitting Room</h3><p>%1</p><p>%2, Qt %3</p><p>%4</p>")
                       .arg(QCoreApplication::translate(
                                "About", "A workbench for image classifiers: see one learn, on "
                                         "your own computer."),
                            QString::fromStdString(versionText()).toHtmlEscaped(),
                            QString::fromLatin1(qVersion()),
                            QString::fromStdString(hardwareText()).toHtmlEscaped());
    if (blasInfo().slow)
        html += QStringLiteral("<p><b>%1</b></p>")
                    .arg(QCoreApplication::translate(
                        "About", "Training is several times slower than it could be: LibTorch "
                                 "uses the reference BLAS. Install the package "
                                 "libopenblas0-openmp."));
    html += QStringLiteral("<p>%1</p>")
                .arg(QCoreApplication::translate(
                    "About", "Free software under the GNU General Public License, version 3 or "
                             "later."));
    return html;
}

} // namespace fitroom
