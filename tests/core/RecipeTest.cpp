#include "core/training/Recipe.h"
#include "core/model/BuiltIn.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <limits>

using namespace fitroom;

class RecipeTest : public QObject {
    Q_OBJECT

private slots:
    void roundTripsEveryMember() {
        Recipe recipe;
        recipe.name = "mine";
        recipe.title = "Größe";
        recipe.optimiser = {OptimiserKind::Sgd, 0.8, 0.99, 1e-6, 0.95, false, 5e-4};
        recipe.batchSize = 64;
        recipe.phases = {
            {3, 0.01, {ScheduleKind::Step, 0.1, 2, 0.5, 0.01}, {}},
            {4, 0.1 + 0.2, {ScheduleKind::OneCycle, 0.3, 10, 0.1, 1e-4}, {}},
        };
        recipe.phases[1].augmentation = {8,
                                         .08,
                                         .07,
                                         .3,
                                         .92,
                                         1.08,
                                         true,
                                         1.1,
                                         1.2,
                                         .1,
                                         .2,
                                         .15,
                                         .5,
                                         .03,
                                         .3,
                                         .2,
                                         1,
                                         .25,
                                         {"Sneaker", "Größe"},
                                         Interpolation::Nearest};
        recipe.labelSmoothing = 0.1;
        recipe.earlyStopping.patience = 5;
        recipe.split = {0.25, 4000000000u, true};
        recipe.seed = std::numeric_limits<std::uint64_t>::max();
        recipe.precision = Precision::Bfloat16;
        recipe.threads = 2;
        recipe.limit = 1000;
        const std::string text = recipeToJson(recipe).dump();
        const auto read = recipeFromJson(nlohmann::json::parse(text), "mine.json");
        QVERIFY2(read.has_value(), read ? "" : read.error().english().c_str());
        QVERIFY(*read == recipe);
        QCOMPARE(read->totalEpochs(), 7);
    }

    void anEmptyObjectIsTheDefault() {
        const auto read = recipeFromJson(nlohmann::json::object(), "f");
        QVERIFY(read.has_value());
        QVERIFY(*read == Recipe());
    }

    void saysWhatIsWrong_data() {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* json, const char* sentence) {
            QTest::newRow(json) << json << sentence;
        };
        row(R"({"batch_size": 0})", "f: \"batch_size\" is 0, but must be between 1 and 65536.");
        row(R"({"phases": [{"augmentation": {"pair_classes": ["a", 1]}}]})",
            "f, phase 1: \"augmentation.pair_classes\" must be a list of texts, [\"…\", …].");
        row(R"({"phases": [{"augmentation": {"pair_probability": 0.5}}]})",
            "f, phase 1: \"augmentation.pair_classes\" names no class whose images become pairs.");
        row(R"({"batchsize": 1})",
            "f: There is no member called \"batchsize\" here. Look for a slip of the pen.");
        row(R"({"optimiser": {"kind": "lion"}})",
            "f: \"optimiser.kind\" is \"lion\", but must be one of adam, adamw, sgd.");
        row(R"({"optimiser": {"beta1": 1}})",
            "f: \"optimiser.beta1\" is 1, but must be between 0 and 0.999999999.");
        row(R"({"optimiser": 1})", "f: \"optimiser\" must be a JSON object, { … }.");
        row(R"({"phases": []})", "f: A recipe must have 1 to 100 phases.");
        row(R"({"phases": [{}, {"epochs": 0}]})",
            "f, phase 2: \"epochs\" is 0, but must be between 1 and 100000.");
        row(R"({"phases": [{"learning_rate": -1}]})",
            "f, phase 1: \"learning_rate\" is -1, but must be between 1e-12 and 100.");
        row(R"({"phases": [{"schedule": {"warm_up": 2}}]})",
            "f, phase 1: \"schedule.warm_up\" is 2, but must be between 0 and 1.");
        row(R"({"phases": [{"schedule": {"kind": "cosine", "t": 2}}]})",
            "f, phase 1: There is no member called \"schedule.t\" here. Look for a slip of the "
            "pen.");
        row(R"({"phases": [{"augmentation": {"zoom_min": 1.2}}]})",
            "f, phase 1: \"augmentation.zoom_max\" is 1, but must be between 1.2 and 20.");
        row(R"({"phases": [{"augmentation": {"rotation": 8}}]})",
            "f, phase 1: There is no member called \"augmentation.rotation\" here. Look for a slip "
            "of the pen.");
        row(R"({"split": {"validation_fraction": -0.1}})",
            "f: \"split.validation_fraction\" is -0.1, but must be between 0 and 0.999999.");
        row(R"({"split": {"seed": -1}})",
            "f: \"split.seed\" is -1, but must be between 0 and 4294967295.");
        row(R"({"precision": "half"})",
            "f: \"precision\" is \"half\", but must be one of auto, float32, bfloat16.");
        row(R"({"schema_version": 9})",
            "f: The file has schema version 9, this program reads version 1. Open it with the "
            "version of the program that wrote it.");
    }

    void saysWhatIsWrong() {
        QFETCH(QString, json);
        QFETCH(QString, sentence);
        const auto read = recipeFromJson(nlohmann::json::parse(json.toStdString()), "f");
        QVERIFY(!read);
        QCOMPARE(QString::fromStdString(read.error().english()), sentence);
    }

    void checksRecipesOfAForm() {
        Recipe recipe;
        QVERIFY(checkRecipe(recipe, {}));
        recipe.phases[0].learningRate = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(
            checkRecipe(recipe, {}).error().english(),
            std::string("Phase 1: \"learning_rate\" is nan, but must be between 1e-12 and 100."));
    }

    void builtInRecipesCanBeUsed() {
        QCOMPARE(builtInRecipeNames(),
                 (std::vector<std::string>{"quick", "tutorial-cnn1", "tutorial-cnn3",
                                           "tutorial-cnn4", "residual-light", "residual",
                                           "residual-photos", "residual-wide", "squeezenet-linear",
                                           "squeezenet-dense", "vgg19"}));
        for (const std::string& name : builtInRecipeNames()) {
            const auto recipe = findRecipe(name);
            QVERIFY2(recipe.has_value(), recipe ? "" : recipe.error().english().c_str());
            QCOMPARE(recipe->name, name);
            QVERIFY(!recipe->title.empty());
            if (!name.starts_with("tutorial-"))
                continue;
            QVERIFY(recipe->split == (SplitSpec{0.2, 13, false}));
            QVERIFY(recipe->optimiser == OptimiserSpec());
            QCOMPARE(recipe->batchSize, 256);
            QCOMPARE(recipe->phases.size(), std::size_t(2));
            QVERIFY(recipe->phases[0] == Phase());
            QCOMPARE(recipe->phases[1].epochs, 50);
            QCOMPARE(recipe->phases[1].augmentation.zoomMin, 0.92);
        }
        QVERIFY(!findRecipe("no-such"));
    }
};

QTEST_GUILESS_MAIN(RecipeTest)
#include "RecipeTest.moc"
