#pragma once

#include "models/core/json.h"

#include <QByteArray>
#include <QDir>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace rfi::test {

/// What the program said and left with.
struct CliResult
{
    int exitCode = -1; ///< -1 when it crashed or had to be ended
    QByteArray out;
    QByteArray err;

    /// stdout as exactly one JSON document; null when it is anything else.
    core::Json json() const;
    QString outcome() const { return json().value(QStringLiteral("outcome")).toString(); }
    /// The codes of `errors`, in their order.
    QStringList codes() const;
};

/// Whether the program meets the keychain of the session that the test runs in.
enum class Keychain { None, OfTheSession };

/// Runs the real rfi-desk-cli in a home of its own.
class Cli
{
public:
    explicit Cli(Keychain keychain = Keychain::None);

    /// From now on an organisation decided this. The program is the same but for the place of the policy.
    void usePolicy(const QByteArray& policy);
    CliResult run(const QStringList& arguments, const QByteArray& input = {}) const;
    /// Started, for a test that does something while it runs.
    std::unique_ptr<QProcess> start(const QStringList& arguments) const;
    static CliResult result(QProcess& process);

    QString home() const { return m_home.path(); }
    QString path(const QString& name) const { return QDir(m_work.path()).filePath(name); }
    /// Writes a file into the folder of `path` and gives its path.
    QString write(const QString& name, const QByteArray& bytes) const;
    QString write(const QString& name, const core::Json& json) const;

private:
    Keychain m_keychain;
    QString m_policy;
    QTemporaryDir m_home;
    QTemporaryDir m_work;
};

/// A file of the checkout.
QByteArray sourceFile(const QString& path);
core::Json sourceJson(const QString& path);

/// `rfi-desk/answers@1` of these lines.
core::Json answersFile(const QList<core::Json>& lines);
core::Json valueLine(const QString& pointer, const QString& documentType, const QString& value);
core::Json fileLine(const QString& pointer, const QString& documentType, const QString& file);

} // namespace rfi::test
