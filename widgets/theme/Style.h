#pragma once

#include <QProxyStyle>

namespace fitroom {

/// Fusion with flat, rounded controls.
class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();
};

} // namespace fitroom
