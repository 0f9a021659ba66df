#include "app/window/jobs/FileWork.h"

#include "core/support/AtomicFile.h"

namespace fitroom {

Work<Done> writingFile(const QString& path, std::function<std::string()> content) {
    return [file = path.toStdString(), content = std::move(content)](const Progress&) {
        return writeFileAtomically(file, content()).map([] { return Done(); });
    };
}

} // namespace fitroom
