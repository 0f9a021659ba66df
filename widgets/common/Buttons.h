#pragma once

class QPushButton;
class QString;

namespace fitroom {

/// A button with its object name and what it does.
QPushButton* pushButton(const QString& text, const char* objectName, const QString& toolTip);

} // namespace fitroom
