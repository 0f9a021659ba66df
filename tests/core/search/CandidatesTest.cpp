#include "core/search/Candidates.h"
#include "core/backbone/ScriptStore.h"
#include "core/backbone/WeightStore.h"
#include "tests/support/MadeFiles.h"
#include "tests/support/MadeScript.h"
#include "tests/support/MadeWeights.h"
#include "tests/support/SyntheticData.h"

#include <QTest>

#include <algorithm>

using namespace fitroom;
using namespace fitroom::test;

namespace {

DatasetPtr data(const ImageShape& shape) {
    return syntheticDataset({.training = 40, .test = 10, .classes = 3, .shape = shape});
}

QStringList titles(const std::vector<Candidate>& candidates) {
    QStringList all;
    for (const Candidate& candidate : candidates)
        all.append(QString::fromStdString(candidate.title));
    return all;
}

} // namespace

class CandidatesTest : public QObject {
    Q_OBJECT

    const MadeFolder folder_;

private slots:
    void initTestCase() { qputenv("XDG_DATA_HOME", folder_.path("data").toUtf8()); }

    void areTrainedFromScratchWithoutWeights() {
        const std::vector<Candidate> all = candidatesFor(*data({1, 28, 28}), {});
        QVERIFY(all.size() > 5);
        QCOMPARE(titles(all).front(), "Residual, light, strong augmentation, mirrored");
        for (const Candidate& candidate : all)
            QVERIFY(!isPretrained(candidate.model.layers.front()));
    }

    void considerWhatWasImportedEarly() {
        folder_.write("net",
                      QByteArray::fromStdString(madeSafetensors(Architecture::MobileNetV3Small)));
        folder_.write("means.pt", meanScript());
        const StoredWeights weights =
            WeightStore(defaultWeightsFolder()).import(folder_ / "net").value();
        QVERIFY(ScriptStore(defaultWeightsFolder()).import(folder_ / "means.pt"));
        const std::vector<Candidate> all = candidatesFor(*data({3, 40, 40}), {});
        QCOMPARE(titles(all).sliced(1, 5),
                 QStringList({"MobileNetV3 small, linear", "MobileNetV3 small, dense",
                              "MobileNetV3 small, last block trained", "means.pt, linear",
                              "means.pt, dense"}));
        const auto& first = std::get<Backbone>(all[2].model.layers.front());
        QCOMPARE(first.weights.text(), weights.hash);
        QCOMPARE(std::get<ScriptedNet>(all[4].model.layers.front()).outputs, 3);
    }
};

QTEST_GUILESS_MAIN(CandidatesTest)
#include "CandidatesTest.moc"
