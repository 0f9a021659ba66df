#include "core/backbone/TrimFeatures.h"
#include "core/runs/RunLock.h"
#include "tests/support/MadeFiles.h"

#include <QTest>

using namespace fitroom;
using namespace fitroom::test;

/// Room for kept features is limited: those not used for longest go.
class TrimFeaturesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MadeFolder> folder_;

    std::filesystem::path file(const char* name) const {
        return folder_->root() / name / "rows.features";
    }

    /// A file of 100 bytes, last used so many hours ago.
    void make(const char* name, int hours) const {
        std::filesystem::create_directories(file(name).parent_path());
        writeFile(QString::fromStdString(file(name).string()), QByteArray(100, 'x'));
        std::filesystem::last_write_time(file(name), std::filesystem::file_time_type::clock::now() -
                                                         std::chrono::hours(hours));
    }

    QByteArray left() const {
        QByteArray names;
        for (const char* name : {"a", "b", "c", "d"})
            if (exists(file(name)))
                names += name;
        return names;
    }

private slots:
    void init() {
        folder_ = std::make_unique<MadeFolder>();
        make("a", 4);
        make("b", 1);
        make("c", 3);
        make("d", 2);
    }

    void whatFitsStays() {
        trimFeatures(folder_->root(), 400);
        QCOMPARE(left(), QByteArray("abcd"));
    }

    void whatWasNotUsedForLongestGoes() {
        trimFeatures(folder_->root(), 250);
        QCOMPARE(left(), QByteArray("bd"));
        QVERIFY(!exists(file("a").parent_path()));
        noteFeaturesUsed(file("d"));
        trimFeatures(folder_->root(), 100);
        QCOMPARE(left(), QByteArray("d"));
    }

    void theNewestStaysHoweverLarge() {
        trimFeatures(folder_->root(), 0);
        QCOMPARE(left(), QByteArray("b"));
    }

    void whatIsBeingComputedStays() {
        const auto lock = RunLock::take(file("a").parent_path());
        QVERIFY(lock);
        const auto longAgo = std::filesystem::file_time_type::clock::now() - std::chrono::hours(9);
        for (const auto& entry : std::filesystem::directory_iterator(file("a").parent_path()))
            std::filesystem::last_write_time(entry, longAgo);
        trimFeatures(folder_->root(), 100);
        QCOMPARE(left(), QByteArray("ab"));
    }

    void aFolderThatIsNotThereIsNoMatter() {
        trimFeatures(*folder_ / "none", 0);
        QCOMPARE(left(), QByteArray("abcd"));
    }
};

QTEST_GUILESS_MAIN(TrimFeaturesTest)
#include "TrimFeaturesTest.moc"
