#include "tests/cli/cli.h"

#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rfi::test {

using core::Json;

namespace {

constexpr int Patience = 60'000;

Json line(const QString& pointer, const QString& documentType, const QString& member, const QString& value)
{
    Json json = Json::object({{u"pointer"_s, Json(pointer)}});
    if (!documentType.isEmpty())
        json.insert(u"documentType"_s, Json(documentType));
    json.insert(member, Json(value));
    return json;
}

} // namespace

Json CliResult::json() const
{
    const auto read = core::readJson(out);
    return read ? *read : Json();
}

QStringList CliResult::codes() const
{
    QStringList codes;
    const Json errors = json().value(u"errors"_s);
    for (const Json& error : errors.items())
        codes += error.value(u"code"_s).toString();
    return codes;
}

Cli::Cli(Keychain keychain) : m_keychain(keychain)
{
    if (!m_home.isValid() || !m_work.isValid())
        qFatal("no temporary folder");
}

std::unique_ptr<QProcess> Cli::start(const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home());
    environment.insert(u"XDG_DATA_HOME"_s, home() + u"/data"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, home() + u"/config"_s);
    environment.insert(u"XDG_CACHE_HOME"_s, home() + u"/cache"_s);
    if (m_keychain == Keychain::None)
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    environment.insert(u"RFI_TEST_POLICY"_s, m_policy);
    process->setProcessEnvironment(environment);
    process->start(m_policy.isEmpty() ? QStringLiteral(RFI_BINARY_DIR "/rfi-desk-cli")
                                      : QStringLiteral(RFI_TEST_BINARY_DIR "/policycli"),
                   arguments);
    if (!process->waitForStarted(Patience))
        qFatal("rfi-desk-cli does not start");
    return process;
}

void Cli::usePolicy(const QByteArray& policy)
{
    m_policy = write(u"policy.json"_s, policy);
    QFile::setPermissions(m_policy, QFile::ReadOwner | QFile::WriteOwner);
}

CliResult Cli::run(const QStringList& arguments, const QByteArray& input) const
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    return result(*process);
}

CliResult Cli::result(QProcess& process)
{
    const bool isOver = process.state() == QProcess::NotRunning || process.waitForFinished(Patience);
    const bool isNormal = isOver && process.exitStatus() == QProcess::NormalExit;
    if (!isOver)
        process.kill();
    return {isNormal ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QString Cli::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

QString Cli::write(const QString& name, const Json& json) const
{
    return write(name, core::writeJson(json, core::JsonStyle::Indented));
}

QByteArray sourceFile(const QString& path)
{
    QFile file(QStringLiteral(RFI_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

Json sourceJson(const QString& path) { return core::readJson(sourceFile(path)).value(); }

Json answersFile(const QList<Json>& lines)
{
    return Json::object({{u"format"_s, Json(u"rfi-desk/answers@1"_s)}, {u"answers"_s, Json::array(lines)}});
}

Json valueLine(const QString& pointer, const QString& documentType, const QString& value)
{
    return line(pointer, documentType, u"value"_s, value);
}

Json fileLine(const QString& pointer, const QString& documentType, const QString& file)
{
    return line(pointer, documentType, u"file"_s, file);
}

} // namespace rfi::test
