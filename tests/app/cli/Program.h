#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace fitroom::test {

/// What a finished program left behind.
struct Outcome {
    int code = -1; ///< -1: it crashed or did not end in time
    QByteArray output;
    QByteArray messages;

    /// The output as a JSON object; empty when it is none.
    [[nodiscard]] QJsonObject json() const;
};

/// The real `fitroom`, with a home of its own.
class Program {
public:
    explicit Program(const QString& home);

    /// For all that are started from now on.
    void setEnvironment(const QString& name, const QString& value);

    [[nodiscard]] Outcome run(const QStringList& arguments) const;

    /// Starts without waiting, with standard output to a file if one is named.
    void start(QProcess& process, const QStringList& arguments, const QString& output = {}) const;
    static Outcome finish(QProcess& process);

    /// Runs a command line of the shell inside a terminal; `messages` holds all that it shows.
    [[nodiscard]] Outcome runInTerminal(const QString& arguments) const;

private:
    QProcessEnvironment environment_;
};

} // namespace fitroom::test
