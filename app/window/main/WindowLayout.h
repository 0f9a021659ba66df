#pragma once

class QMainWindow;

namespace fitroom {

class Settings;

/// Remembers a window's place, and that of every splitter in it that has an object name.
void saveLayout(const QMainWindow& window, Settings& settings);
void restoreLayout(QMainWindow& window, const Settings& settings);

} // namespace fitroom
