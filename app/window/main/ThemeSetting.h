#pragma once

#include "widgets/theme/Theme.h"

namespace fitroom {

class Settings;

/// The theme that the settings name.
Theme chosenTheme(const Settings& settings);
void chooseTheme(Settings& settings, Theme theme);

} // namespace fitroom
