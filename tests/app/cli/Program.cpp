#include "tests/app/cli/Program.h"

#include <QJsonDocument>

namespace fitroom::test {

QJsonObject Outcome::json() const {
    return QJsonDocument::fromJson(output).object();
}

Program::Program(const QString& home) : environment_(QProcessEnvironment::systemEnvironment()) {
    for (const char* const name : {"FITROOM_DATA", "NO_COLOR", "XDG_DATA_HOME"})
        environment_.remove(name);
    setEnvironment("HOME", home);
    setEnvironment("TERM", "xterm");
}

void Program::setEnvironment(const QString& name, const QString& value) {
    environment_.insert(name, value);
}

void Program::start(QProcess& process, const QStringList& arguments, const QString& output) const {
    process.setProcessEnvironment(environment_);
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(FITROOM_PROGRAM, arguments, QIODevice::ReadOnly);
}

Outcome Program::finish(QProcess& process) {
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

Outcome Program::run(const QStringList& arguments) const {
    QProcess process;
    start(process, arguments);
    return finish(process);
}

Outcome Program::runInTerminal(const QString& arguments) const {
    QProcess process;
    process.setProcessEnvironment(environment_);
    // Its output goes through the terminal as well, except what the shell sends elsewhere.
    process.start("script", {"-qec", QStringLiteral(FITROOM_PROGRAM " ") + arguments, "/dev/null"});
    Outcome outcome = finish(process);
    outcome.messages = outcome.output;
    return outcome;
}

} // namespace fitroom::test
