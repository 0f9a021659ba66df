#pragma once

#include "tests/architecture/SourceTree.h"

namespace fitroom::test {

/// Sentences "file:line: what is wrong", one for each breach; empty when the rule is kept.
using Breaches = QStringList;

/// core has no Qt and knows nothing of widgets or app; widgets know nothing of app and start no
/// threads; nothing outside core includes LibTorch or OpenCV; programs include nothing of tests.
Breaches layerBreaches(const SourceTree& tree);

/// No file outside core reaches LibTorch or OpenCV through our headers: what others see of core is
/// plain C++.
Breaches hiddenIncludeBreaches(const SourceTree& tree);

/// Headers have #pragma once, X.cpp includes its X.h first (so the header compiles alone), and our
/// files are included by their path from the root.
Breaches includeStyleBreaches(const SourceTree& tree);

/// No string-based connect and no processEvents.
Breaches qtHabitBreaches(const SourceTree& tree);

/// No path that exists only on somebody's machine.
Breaches machinePathBreaches(const SourceTree& tree);

} // namespace fitroom::test
