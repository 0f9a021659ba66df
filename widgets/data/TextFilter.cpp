#include "widgets/data/TextFilter.h"

#include "widgets/Text.h"

#include <QStringList>

#include <algorithm>

namespace fitroom {

TextFilter::TextFilter(const QString& text, const Dataset& dataset) : dataset_(dataset) {
    for (const QString& typed : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        Word word;
        for (const std::string& name : dataset.classNames())
            word.classes.push_back(
                QString::fromStdString(name).contains(typed, Qt::CaseInsensitive));
        bool isNumber = false;
        const int index = typed.toInt(&isNumber);
        word.index = isNumber ? index : -1;
        word.text = typed;
        words_.push_back(std::move(word));
    }
}

bool TextFilter::fits(std::int32_t image, int label, int predicted) const {
    const QString file = fitroom::text(dataset_.fileName(std::size_t(image)));
    return std::all_of(words_.begin(), words_.end(), [&](const Word& word) {
        return word.index == image || word.classes[std::size_t(label)] ||
               (predicted >= 0 && word.classes[std::size_t(predicted)]) ||
               file.contains(word.text, Qt::CaseInsensitive);
    });
}

} // namespace fitroom
