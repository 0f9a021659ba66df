#include "core/backbone/Features.h"
#include "core/backbone/ScriptStore.h"
#include "core/backbone/WeightStore.h"
#include "core/evaluation/Evaluate.h"
#include "tests/core/backbone/RunOnFirstLayer.h"
#include "tests/support/MadeScript.h"

#include <QTest>

#include <cmath>

using namespace fitroom;
using namespace fitroom::test;

namespace {

/// One who trusts a program.
struct User : UserFolders {
    ScriptedNet layer;

    explicit User(const QByteArray& program) {
        folder.write("net.pt", program);
        const StoredScript script = scripts().import(folder / "net.pt").value();
        layer.script = HashPrefix(script.hash.substr(0, 8));
        layer.outputs = script.outputs;
    }
    static ScriptStore scripts() { return ScriptStore(defaultWeightsFolder()); }
};

/// Means of 4 x 4 parts of each channel.
QByteArray partsScript() {
    return script("    return torch.flatten(torch.adaptive_avg_pool2d(x, [4, 4]), 1)\n");
}

} // namespace

/// Nets whose first layer is a TorchScript program.
class ScriptedRunTest : public QObject {
    Q_OBJECT
private slots:
    /// A mean over all places is the same in any size, so that what comes out is known.
    void givesTheProgramItsImages() {
        User user(meanScript());
        const DatasetPtr set = smallData(3);
        const std::vector<std::int32_t> images = {2, 0};
        user.layer.inputSize = 40;
        const auto normalised = features(user.layer, *set, images);
        QVERIFY2(normalised, normalised ? "" : normalised.error().english().c_str());
        QCOMPARE(normalised->columns, std::size_t(3));
        user.layer.colours = InputColours::ZeroToOne;
        user.layer.inputSize = 20;
        const auto plain = features(user.layer, *set, images);
        QVERIFY(plain);
        const double mean[] = {0.485, 0.456, 0.406}, deviation[] = {0.229, 0.224, 0.225};
        for (std::size_t i = 0; i < images.size(); ++i) {
            const auto pixels = set->image(std::size_t(images[i]));
            for (std::size_t channel = 0; channel < 3; ++channel) {
                double sum = 0;
                for (std::size_t pixel = 0; pixel < 400; ++pixel)
                    sum += pixels[channel * 400 + pixel] / 255.0;
                const double value = sum / 400;
                QVERIFY(std::abs(plain->rows[3 * i + channel] - value) < 1e-5);
                QVERIFY(std::abs(normalised->rows[3 * i + channel] -
                                 (value - mean[channel]) / deviation[channel]) < 1e-2);
            }
        }
    }

    void averagesMaps() {
        User user(script("    return torch.adaptive_avg_pool2d(x, [2, 2])\n"));
        QCOMPARE(user.layer.outputs, 3);
        user.layer.colours = InputColours::ZeroToOne;
        user.layer.inputSize = 20;
        const DatasetPtr set = smallData();
        const auto found = features(user.layer, *set, std::vector<std::int32_t>{5});
        QVERIFY(found);
        double sum = 0;
        for (const std::uint8_t pixel : set->image(5))
            sum += pixel / 255.0;
        for (const float value : found->rows) // a grey image has three like channels
            QVERIFY(std::abs(double(value) - sum / 400) < 1e-5);
    }

    void trainsWhatComesAfterIt() {
        const User user(partsScript());
        TrainingControl control;
        RunStore store = user.store;
        const auto run = train(jobAfter(user.layer, 0.03), store, control, kSilence);
        QVERIFY2(run, run ? "" : run.error().english().c_str());
        QCOMPARE(run->status, RunStatus::Finished);
        QCOMPARE(std::get<ScriptedNet>(run->model.layers[0]).script.text(),
                 User::scripts().list().scripts[0].hash);
        QVERIFY2(run->score->testAccuracy > 0.4, // chance is 0.25
                 qPrintable(QString::number(run->score->testAccuracy)));
        // The run holds the layers after it; it needs the program, and says so.
        QVERIFY(User::scripts().remove(User::scripts().list().scripts[0]));
        std::filesystem::remove_all(store.runFolder(run->id) / "predictions");
        const auto predictions = evaluate(*run, store, smallData(), Subset::Test, Weights::Last);
        QVERIFY(!predictions);
        QVERIFY2(predictions.error().english().find("is not here") != std::string::npos,
                 predictions.error().english().c_str());
    }

    void saysThatItMakesAnotherNumber() {
        User user(meanScript());
        user.layer.outputs = 5;
        TrainingControl control;
        const auto run = train(jobAfter(user.layer, 0.03), user.store, control, kSilence);
        QVERIFY(!run);
        QVERIFY2(run.error().english().find("makes 3 numbers of an image, and the layer says 5") !=
                     std::string::npos,
                 run.error().english().c_str());
        QVERIFY(user.store.list().runs.empty());
    }
};

QTEST_GUILESS_MAIN(ScriptedRunTest)
#include "ScriptedRunTest.moc"
