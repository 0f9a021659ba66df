#include "core/data/folder/ImageLayout.h"

#include <QTest>

#include <algorithm>

using namespace fitroom;

/// How folders are understood as classes and subsets.
class ImageLayoutTest : public QObject {
    Q_OBJECT

    /// Paths, those of folders with a slash at the end.
    static std::vector<FileTree::Entry> entries(const QString& paths) {
        std::vector<FileTree::Entry> entries;
        for (const QString& path : paths.split(' ', Qt::SkipEmptyParts)) {
            const bool folder = path.endsWith('/');
            entries.push_back({(folder ? path.chopped(1) : path).toStdString(), folder});
        }
        std::ranges::sort(entries, {}, &FileTree::Entry::path);
        return entries;
    }

    /// "a b; 0 a/1.png, v1 val/b/2.png": the classes, then each image's label, after the letter of
    /// its subset where it is not for training; then what is wrong.
    static QString shown(const std::vector<FileTree::Entry>& entries) {
        const auto layout = arrangeImages(entries, "data");
        if (!layout)
            return "error: " + QString::fromStdString(layout.error().what.english());
        QStringList classes, images, problems;
        for (const std::string& name : layout->classNames)
            classes += QString::fromStdString(name);
        for (const auto& image : layout->images)
            images += QStringList{"", "v", "t"}[int(image.subset)] + QString::number(image.label) +
                      ' ' + QString::fromStdString(entries[image.entry].path);
        for (const Error& problem : layout->problems)
            problems += "; " + QString::fromStdString(problem.english());
        return classes.join(' ') + "; " + images.join(", ") + problems.join("");
    }

private slots:
    void understandsFolders_data() {
        QTest::addColumn<QString>("paths");
        QTest::addColumn<QString>("understood");
        const auto row = [](const char* name, const char* paths, const char* understood) {
            QTest::addRow("%s", name) << QString(paths) << QString(understood);
        };
        row("classes", "hat/1.png dress/2.jpg hat/0.png", // sorted by name
            "dress hat; 0 dress/2.jpg, 1 hat/0.png, 1 hat/1.png");
        row("names in byte order", "b/1.png a/1.png B/1.png 10/1.png 2/1.png",
            "10 2 B a b; 0 10/1.png, 1 2/1.png, 2 B/1.png, 3 a/1.png, 4 b/1.png");
        row("nested", "a/x/1.png a/y/z/2.png b/3.png",
            "a b; 0 a/x/1.png, 0 a/y/z/2.png, 1 b/3.png");
        row("subsets", "train/a/1.png train/b/2.png validation/b/3.png test/a/4.png",
            "a b; 0 train/a/1.png, 1 train/b/2.png, v1 validation/b/3.png, t0 test/a/4.png");
        row("other words", "Training/a/1.png Training/b/2.png VAL/b/3.png",
            "a b; 0 Training/a/1.png, 1 Training/b/2.png, v1 VAL/b/3.png");
        row("valid", "train/a/1.png train/b/2.png valid/b/3.png",
            "a b; 0 train/a/1.png, 1 train/b/2.png, v1 valid/b/3.png");
        row("training only", "train/a/1.png train/b/2.png",
            "a b; 0 train/a/1.png, 1 train/b/2.png");
        row("a folder around", "photos/LICENSE photos/train/a/1.png photos/train/b/2.png",
            "a b; 0 photos/train/a/1.png, 1 photos/train/b/2.png");
        row("two folders around", "x/y/a/1.png x/y/b/2.png", "a b; 0 x/y/a/1.png, 1 x/y/b/2.png");
        row("one class", "a/1.png a/2.png", "a; 0 a/1.png, 0 a/2.png");
        row("one class with sub-folders and images", "a/1.png a/x/2.png a/y/3.png",
            "a; 0 a/1.png, 0 a/x/2.png, 0 a/y/3.png");
        row("empty class", "a/1.png b/ c/3.png", "a b c; 0 a/1.png, 2 c/3.png");
        row("class missing in training", "train/a/1.png test/a/2.png test/b/3.png",
            "a b; 0 train/a/1.png, t0 test/a/2.png, t1 test/b/3.png");
        row("any file in a class", "a/notes.txt b/2", "a b; 0 a/notes.txt, 1 b/2");
        row("loose files", "README.md a/1.png b/2.png",
            "a b; 0 a/1.png, 1 b/2.png"); // no image: not worth a word
        row("loose images", "0.png a/1.png b/2.png",
            "a b; 0 a/1.png, 1 b/2.png; 0.png: The image is in no class's folder.");
        row("loose images for training", "train/0.JPG train/a/1.png train/b/2.png",
            "a b; 0 train/a/1.png, 1 train/b/2.png; train/0.JPG: The image is in no class's "
            "folder.");
        row("a stranger", "train/a/1.png train/b/2.png extra/a/3.png extra/b/4.png",
            "a b; 0 train/a/1.png, 1 train/b/2.png; extra: The folder is beside the training "
            "images' and is neither \"validation\" nor \"test\"; it is passed over.");
        row("a class called test", "test/1.png control/2.png",
            "control test; 0 control/2.png, 1 test/1.png");
        row("nothing", "",
            "error: There is no data set here: neither train-images-idx3-ubyte, nor a file ending "
            "in train.csv, nor folders with images.");
        row("no folders", "1.png 2.png", "error: The images here are in no class's folder.");
        row("no class folders", "train/1.png train/2.png",
            "error: The images here are in no class's folder.");
        row("empty folders", "a/ b/",
            "error: There is no data set here: neither train-images-idx3-ubyte, nor a file ending "
            "in train.csv, nor folders with images.");
        row("no training", "test/a/1.png validation/a/2.png",
            "error: There are images for validation or testing here, but none to train on.");
    }

    void understandsFolders() {
        QFETCH(QString, paths);
        QFETCH(QString, understood);
        QCOMPARE(shown(entries(paths)), understood);
    }
};

QTEST_GUILESS_MAIN(ImageLayoutTest)
#include "ImageLayoutTest.moc"
