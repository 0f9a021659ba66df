#pragma once

#include "core/data/Dataset.h"
#include "core/model/LayerSpec.h"
#include "core/training/Recipe.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace fitroom {

class RecipeForm;

/// What to train: the net, a recipe to begin from, a name, and the recipe's form.
class TrainForm : public QWidget {
    Q_OBJECT
public:
    explicit TrainForm(QWidget* parent = nullptr);

    void setBuiltInModels(const std::vector<ModelSpec>& models);
    void setModel(const ModelSpec& model);
    [[nodiscard]] std::optional<ModelSpec> model() const;

    void setRecipes(const std::vector<Recipe>& recipes);
    void setRecipe(const Recipe& recipe);
    [[nodiscard]] Recipe recipe() const;
    [[nodiscard]] QString runName() const;
    /// How often to train, each time with another seed.
    [[nodiscard]] int repeats() const;
    void setDataset(const DatasetPtr& dataset);

    /// Empty when a training could start.
    [[nodiscard]] QString mistake() const;
    [[nodiscard]] RecipeForm& recipeForm() const { return *form_; }

signals:
    void changed();
    /// The user chose another built-in net.
    void modelChosen(const QString& name);
    void recipeOpenRequested();
    void recipeSaveRequested(const fitroom::Recipe& recipe);

private:
    void makeModelBox();
    void makeRecipeBox();
    [[nodiscard]] QToolButton* makeRecipeMenu();
    void chooseModel(int index);
    void chooseRecipe(int index);
    void followModel(const std::string& model);
    void markEdited();
    void updateBatchHint();

    std::vector<ModelSpec> builtIn_;
    std::vector<ModelSpec> models_; ///< of the box's items: built-in, then perhaps the user's own
    std::vector<Recipe> recipes_;   ///< of the box's items: templates, then perhaps an opened one
    std::size_t templates_ = 0;     ///< how many of them are templates
    bool edited_ = false;           ///< the form is not as the chosen recipe has it
    DatasetPtr dataset_;
    QComboBox* modelBox_;
    QComboBox* recipeBox_;
    QLineEdit* name_;
    QSpinBox* repeats_;
    RecipeForm* form_;
};

} // namespace fitroom
