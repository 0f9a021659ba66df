#include "tests/fuzz/Mutation.h"
#include "tests/fuzz/FuzzTarget.h"

#include <QTest>

#include <fstream>

#include <malloc.h>
#include <sys/resource.h>

using namespace fitroom;
using namespace fitroom::fuzz;

namespace {

constexpr int kMutationsPerSample = 1000;
constexpr rlim_t kMostMemory = rlim_t(64) << 20; ///< beyond the file's size, which is small here
constexpr rlim_t kMargin = rlim_t(8) << 20;      ///< for what the test itself holds

bool hasSanitizers() {
#if defined(__SANITIZE_ADDRESS__)
    return true; // their own bookkeeping is larger than the limit
#else
    return false;
#endif
}

/// Bytes of data the program has mapped.
rlim_t dataSize() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        rlim_t kilobytes = 0;
        if (word == "VmData:" && status >> kilobytes)
            return kilobytes << 10;
    }
    return 0;
}

/// Memory beyond `more` bytes is refused as long as this lives.
class MemoryLimit {
public:
    explicit MemoryLimit(rlim_t more) {
        ::getrlimit(RLIMIT_DATA, &before_);
        const rlimit limit = {dataSize() + more, before_.rlim_max};
        if (!hasSanitizers())
            ::setrlimit(RLIMIT_DATA, &limit);
    }
    MemoryLimit(const MemoryLimit&) = delete;
    MemoryLimit& operator=(const MemoryLimit&) = delete;
    ~MemoryLimit() { ::setrlimit(RLIMIT_DATA, &before_); }

private:
    rlimit before_ = {};
};

} // namespace

/// Thousands of damaged files through every reader, always the same ones: each comes back as a
/// value in order or as an error with a sentence, in little memory.
class MutationTest : public QObject {
    Q_OBJECT

    static void readAll(const FuzzTarget& target, const std::vector<std::uint8_t>& sample) {
        std::mt19937 random(20);
        int refused = 0;
        for (int i = 0; i < kMutationsPerSample; ++i) {
            const std::vector<std::uint8_t> file = mutated(sample, random);
            try {
                const std::optional<Error> error = target.read(file);
                refused += error.has_value();
                QVERIFY(!error || !error->english().empty());
            } catch (const std::exception& exception) {
                QFAIL(qPrintable(QString("mutation %1 throws %2").arg(i).arg(exception.what())));
            }
        }
        QVERIFY2(refused > kMutationsPerSample / 4, qPrintable(QString::number(refused)));
    }

private slots:
    void initTestCase() {
        // One heap that gives large blocks back, or the limit would say little.
        ::mallopt(M_ARENA_MAX, 1);
        ::mallopt(M_MMAP_THRESHOLD, 1 << 20);
    }

    void theLimitHolds() {
        if (hasSanitizers())
            QSKIP("Sanitizers need more memory than the limit.");
        const MemoryLimit limit(kMostMemory + kMargin);
        bool refused = false;
        try {
            std::vector<char> tooMuch(kMostMemory + 2 * kMargin, 'x');
        } catch (const std::bad_alloc&) {
            refused = true;
        }
        QVERIFY(refused);
    }

    void readersTakeAnything_data() {
        QTest::addColumn<QString>("target");
        for (const FuzzTarget& target : fuzzTargets())
            QTest::newRow(std::string(target.name).c_str())
                << QString::fromStdString(std::string(target.name));
    }
    void readersTakeAnything() {
        QFETCH(QString, target);
        const FuzzTarget* reader = findTarget(target.toStdString());
        const MemoryLimit limit(kMostMemory + kMargin);
        for (const auto& sample : reader->samples()) {
            const auto error = reader->read(sample);
            QVERIFY2(!error, error ? error->english().c_str() : "");
            readAll(*reader, sample);
        }
        const bool mayBeEmpty =
            target == "metrics" || target == "history" || target == "features"; // nothing yet
        QCOMPARE(reader->read({}).has_value(), !mayBeEmpty);
    }
};

QTEST_GUILESS_MAIN(MutationTest)
#include "MutationTest.moc"
