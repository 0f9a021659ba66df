#pragma once

#include "core/data/ClassStatistics.h"

#include <QWidget>

#include <string>
#include <vector>

namespace fitroom {

class ClassModel;

/// The mean image and the pixel histogram of each class, side by side.
class ClassesView : public QWidget {
    Q_OBJECT
public:
    explicit ClassesView(QWidget* parent = nullptr);

    void setClasses(std::vector<ClassStatistics> statistics, const ImageShape& shape,
                    const std::vector<std::string>& names);

signals:
    /// Double click or Enter on a class.
    void classChosen(int label);

private:
    ClassModel* model_;
};

} // namespace fitroom
