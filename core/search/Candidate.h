#pragma once

#include "core/model/LayerSpec.h"
#include "core/support/Error.h"
#include "core/training/Recipe.h"

#include <string>

namespace fitroom {

/// A net with a recipe that a search may choose.
struct Candidate {
    std::string title; ///< "Residual, small; strong augmentation"
    Message reason;    ///< why it is worth trying
    ModelSpec model;
    Recipe recipe; ///< one phase, as long as it is worth training with all the time there is
    bool operator==(const Candidate& other) const {
        return title == other.title && model == other.model && recipe == other.recipe;
    }
};

} // namespace fitroom
