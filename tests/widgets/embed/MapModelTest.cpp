#include "widgets/embed/MapModel.h"
#include "tests/support/SyntheticData.h"
#include "widgets/embed/map/MapPoints.h"
#include "widgets/embed/select/PointSearch.h"
#include "widgets/theme/ColourMap.h"
#include "widgets/theme/Colours.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace fitroom;

using PointList = std::vector<std::int32_t>;

/// What is known of points, which are selected and which are shown.
class MapModelTest : public QObject {
    Q_OBJECT
private slots:
    void coloursByWhatIsKnown() {
        MapModel model = tenImages();
        QCOMPARE(model.columns().size(), 1);
        QCOMPARE(model.colour().id, QString("class"));
        ImageScores scores;
        scores.predicted.assign(30, -1);
        scores.confidence.assign(30, 0);
        scores.loss.assign(30, 0);
        scores.disagreement.assign(30, 0);
        scores.predicted[21] = 1; // of class 1: right
        scores.predicted[22] = 5;
        scores.confidence[22] = 0.75F;
        model.setScores(scores);
        QVERIFY(model.setColour("right"));
        QCOMPARE(model.colour().textOf(1), model.colour().categories[0]);
        QCOMPARE(model.colour().textOf(2), model.colour().categories[1]);
        QCOMPARE(model.colour().textOf(3), QString("–"));
        QVERIFY(model.setColour("confidence"));
        QVERIFY(model.colour().isNumber());
        QVERIFY(!model.setColour("age"));
        QVERIFY(model.cardText(2).join('\n').contains("75"));
        model.setPreservation(std::vector<float>(10, 0.5F));
        QCOMPARE(model.colour().id, QString("confidence")); // the choice stays
        QVERIFY(model.setColour("preservation"));
    }

    void coloursNumbersWithoutTheirExtremes() {
        MapColumn column{"x", "x", {}};
        for (int i = 0; i < 1000; ++i)
            column.values.push_back(float(i));
        column.values.push_back(1e9F);
        column.values.push_back(std::numeric_limits<float>::quiet_NaN());
        const ColourRange range = colourRange(column);
        QCOMPARE(range.low, 10.0);
        QCOMPARE(range.high, 990.0);
        const auto colours = columnColours(column, qRgb(1, 2, 3));
        QCOMPARE(colours.front(), viridis().first());
        QCOMPARE(colours[1000], viridis().last());
        QCOMPARE(colours.back(), qRgb(1, 2, 3));
    }

    void givesEveryClassItsColour() {
        for (int i = 0; i < 300; ++i)
            for (int j = i + 1; j < std::min(300, i + 60); ++j)
                QVERIFY2(classColour(i) != classColour(j),
                         qPrintable(QString("%1 %2").arg(i).arg(j)));
    }

    void hidesAndIsolates() {
        MapModel model = tenImages();
        std::vector<bool> hidden(10, false);
        hidden[3] = true;
        model.setHidden(hidden);
        QCOMPARE(model.shown()[3], 0);
        model.selection().choose({2, 3, 4}, {});
        model.isolate();
        const std::vector<std::uint8_t> shown = model.shown();
        QCOMPARE(std::count(shown.begin(), shown.end(), 1), 2); // the hidden one stays hidden
        model.showAll();
        QCOMPARE(model.shown()[9], 1);
    }

    void selectsAndGoesBack() {
        PointSet set;
        set.reset(6);
        QVERIFY(!set.canUndo());
        set.choose({1, 2}, {});
        set.choose({4}, Qt::ShiftModifier);
        QCOMPARE(set.points(), (PointList{1, 2, 4}));
        set.choose({2, 3}, Qt::ControlModifier);
        QCOMPARE(set.points(), (PointList{1, 4}));
        set.invert({1, 1, 1, 1, 1, 0});
        QCOMPARE(set.points(), (PointList{0, 2, 3}));
        set.undo();
        QCOMPARE(set.points(), (PointList{1, 4}));
        set.undo();
        set.undo();
        set.undo();
        QVERIFY(set.points().empty());
        QVERIFY(!set.canUndo());
    }

    void speaksOfImages() {
        MapModel model = tenImages();
        model.selectImages({22, 29, 3});
        QCOMPARE(model.selection().points(), (PointList{2, 9}));
        QCOMPARE(model.selectedImages(), (PointList{22, 29}));
        QCOMPARE(model.pointOf(24), 4);
        QCOMPARE(model.pointOf(5), -1);
    }

    void searches() {
        const QStringList names = {"Coat", "Shirt", "T-shirt", "coat rack", "B(a)g"};
        const auto find = [&](const QString& text, bool regular) {
            return searchPoints(
                std::size_t(names.size()), [&](std::size_t i) { return names[qsizetype(i)]; }, text,
                regular);
        };
        QCOMPARE(*find("coat", false), (PointList{0, 3}));
        QCOMPARE(*find("^shirt|rack$", true), (PointList{1, 3}));
        QCOMPARE(*find("(a)", false), PointList{4});
        QVERIFY(find("", false)->empty());
        QVERIFY(!find("[", true));
    }

    void namesTheMiddleOfEachClass() {
        MapModel model;
        MapContent content;
        content.images = {20, 30, 40, 21};
        content.coordinates = {0, 0, 1, 1, 9, 2, 5, 5};
        model.setContent(test::syntheticDataset({.training = 40, .test = 10}), content);
        const auto labels = model.labels({2, content.coordinates});
        QCOMPARE(labels.size(), 2);
        QCOMPARE(labels[0].place, QVector3D(1, 1, 0)); // the median of class 0
        QCOMPARE(labels[1].place, QVector3D(5, 5, 0));
    }

    void tellsOfATablesPoints() {
        MapModel model;
        MapContent content;
        content.rows = 2;
        content.metadata = std::make_shared<const Metadata>(
            Metadata{{"word", "kind", "size"}, {{"one", "two"}, {"a", "b"}, {"3", "4"}}});
        content.columns = {{"kind", "kind", {0, 1}, {"a", "b"}}, {"size", "size", {3, 4}}};
        model.setContent(nullptr, content);
        QCOMPARE(model.size(), 2);
        QVERIFY(!model.hasImages());
        QCOMPARE(model.cardText(1), (QStringList{"two", "kind: b", "size: 4"}));
        QVERIFY(model.selectedImages().empty());
        QCOMPARE(model.labelColumn(), QString("word"));
        QCOMPARE(model.namesOf(nullptr, content), (std::vector<std::string>{"one", "two"}));
        model.setLabelColumn("kind");
        QCOMPARE(model.name(1), QString("b"));
        QCOMPARE(model.searchText(0), QString("a"));
        QCOMPARE(model.namesOf(nullptr, content), (std::vector<std::string>{"a", "b"}));
        MapContent unnamed;
        unnamed.rows = 2;
        model.setContent(nullptr, unnamed);
        QCOMPARE(model.name(1), QString("2"));
        QVERIFY(model.labelColumns().empty());
        model.setContent(nullptr, content); // where there is such a column again
        QCOMPARE(model.labelColumn(), QString("kind"));
    }

    void namesColumnsCalledLabelFirst() {
        MapModel model;
        MapContent content;
        content.rows = 1;
        content.metadata =
            std::make_shared<const Metadata>(Metadata{{"id", "label"}, {{"7"}, {"Coat"}}});
        model.setContent(nullptr, content);
        QCOMPARE(model.name(0), QString("Coat"));
    }

    void namesImagesByWhatTheNetSays() {
        MapModel model = tenImages();
        QCOMPARE(model.labelColumns().size(), 1);
        ImageScores scores;
        scores.predicted.assign(30, 4);
        scores.loss.assign(30, 0.5F);
        scores.confidence.assign(30, 0.9F);
        model.setScores(scores);
        QCOMPARE(model.labelColumns().size(), 3); // class, prediction, right or wrong
        const QString fourth = model.name(4);
        model.setLabelColumn("prediction");
        QCOMPARE(model.name(0), fourth);
        const auto labels = model.labels({2, model.content().coordinates});
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels[0].text, fourth);
        QVERIFY(!labels[0].colour.isValid()); // the colours are those of the classes
        QVERIFY(model.setColour("prediction"));
        QVERIFY(model.labels({2, model.content().coordinates})[0].colour.isValid());
    }

private:
    /// Ten test images of classes 0 to 9.
    static MapModel tenImages() {
        MapModel model;
        MapContent content;
        for (std::int32_t i = 0; i < 10; ++i) {
            content.images.push_back(20 + i);
            content.coordinates.insert(content.coordinates.end(), {float(i), float(i)});
        }
        model.setContent(test::syntheticDataset({.training = 20, .test = 10}), content);
        return model;
    }
};

QTEST_MAIN(MapModelTest)
#include "MapModelTest.moc"
