#include "core/support/Compute.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv) {
    fitroom::keepFreedMemory();
    QApplication application(argc, argv);
    QMainWindow window;
    window.show();
    return QApplication::exec();
}
