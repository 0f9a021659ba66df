#include "core/model/ModelComparison.h"
#include "core/model/BuiltIn.h"

#include <QTest>

using namespace fitroom;

namespace {

/// "=0:0 ~1:1 -2: +:2": each pair with its places.
QString described(const ModelSpec& left, const ModelSpec& right) {
    QStringList words;
    for (const LayerPair& pair : compareLayers(left, right)) {
        const auto place = [](const std::optional<std::size_t>& layer) {
            return layer ? QString::number(*layer) : QString();
        };
        const QString mark = pair.same ? "=" : !pair.right ? "-" : !pair.left ? "+" : "~";
        words += mark + place(pair.left) + ":" + place(pair.right);
    }
    return words.join(' ');
}

ModelSpec net(std::vector<LayerSpec> layers) {
    return {"net", "Net", std::move(layers)};
}

const Dense kOutput{Dense::kClasses, Activation::None};

} // namespace

class ModelComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhatIsTheSame() {
        const ModelSpec model = net({Convolution{}, Pooling{}, Flatten{}, kOutput});
        QCOMPARE(described(model, model), QString("=0:0 =1:1 =2:2 =3:3"));
        QCOMPARE(described(net({}), net({})), QString());
    }

    void findsAddedAndRemovedLayers() {
        const ModelSpec less = net({Convolution{}, Flatten{}, kOutput});
        const ModelSpec more = net({Convolution{}, BatchNormalisation{}, Flatten{}, kOutput});
        QCOMPARE(described(less, more), QString("=0:0 +:1 =1:2 =2:3"));
        QCOMPARE(described(more, less), QString("=0:0 -1: =2:1 =3:2"));
        QCOMPARE(described(net({}), less), QString("+:0 +:1 +:2"));
    }

    void findsChangedParameters() {
        QCOMPARE(described(net({Convolution{32}, Flatten{}, kOutput}),
                           net({Convolution{64}, Flatten{}, kOutput})),
                 QString("~0:0 =1:1 =2:2"));
    }

    void doesNotTakeOneKindForAnother() {
        QCOMPARE(described(net({Pooling{}, kOutput}), net({Dropout{}, kOutput})),
                 QString("-0: +:0 =1:1"));
    }

    // The least number of differences: the two nets' common layers are found among others.
    void comparesTheTutorialsNets() {
        const ModelSpec small = *findModel("cnn1");
        const ModelSpec large = *findModel("cnn3");
        const auto pairs = compareLayers(small, large);
        QCOMPARE(pairs.size(), large.layers.size());
        // All of the small one's layers are in the large one; but dropout drops other shares there.
        for (const LayerPair& pair : pairs)
            QVERIFY(pair.right && (!pair.left || pair.same ||
                                   std::holds_alternative<Dropout>(small.layers[*pair.left])));
    }
};

QTEST_GUILESS_MAIN(ModelComparisonTest)
#include "ModelComparisonTest.moc"
