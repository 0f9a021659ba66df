#include "app/cli/Commands.h"
#include "app/cli/CommonOptions.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/RecipeRate.h"
#include "core/model/BuiltIn.h"

#include <iostream>

namespace fitroom::cli {

/// A recipe's JSON is both its summary and what a user copies to make another.
static int recipeShow(const std::string& nameOrFile) {
    const auto recipe = findRecipe(nameOrFile);
    if (!recipe)
        return fail(recipe.error());
    printJson(Json(recipeToJson(*recipe)));
    return Done;
}

void addRecipeCommand(CLI::App& app, Action& action) {
    auto* const recipe = app.add_subcommand("recipe", "Look at recipes for training, and find a learning rate");
    recipe->require_subcommand(1);
    auto* const show = recipe->add_subcommand("show", "A recipe with all its values, as JSON");
    show->footer("Built in: " + CLI::detail::join(builtInRecipeNames(), ", "));
    const auto name = std::make_shared<std::string>();
    show->add_flag("--json")->description("The answer is JSON in any case");
    show->add_option("recipe", *name, "Name of a built-in recipe, or a JSON file")
        ->required()
        ->type_name("NAME|FILE");
    show->callback([&action, name] { action = [name] { return recipeShow(*name); }; });
    addRecipeRate(*recipe, action);
}

} // namespace fitroom::cli
