#pragma once

#include "models/providers/registry.h"
#include "models/settings/policy.h"

#include <QCommandLineParser>

#include <optional>

namespace rfi::cli {

/// The exit code for wrong usage and unreadable files.
inline constexpr int UsageExit = 1;

/// The options of one command. Each command has --help, --data-dir and --providers of its own accord.
class CommandLine
{
public:
    /// `summary` is what --help begins with.
    CommandLine(const QString& command, const QString& summary);

    void addFlag(const QString& name, const QString& meaning);
    void addValue(const QString& name, const QString& meaning, const QString& valueName);
    /// For an option that may be given more than once, see `values`.
    void addList(const QString& name, const QString& meaning, const QString& valueName);
    void addOperand(const QString& name, const QString& meaning, const QString& syntax);

    /// Nothing when the command may go on; else the code to leave with, everything having been said.
    std::optional<int> parse(const QStringList& arguments);
    /// Says what is wrong with the usage; gives the exit code.
    int refuse(const QString& reason) const;

    bool isSet(const QString& name) const { return m_parser.isSet(name); }
    QString value(const QString& name) const { return m_parser.value(name); }
    QStringList values(const QString& name) const { return m_parser.values(name); }
    /// What stands behind the command.
    QStringList operands() const { return m_parser.positionalArguments().mid(1); }

    QString dataFolder() const;
    /// The descriptions in use; faults of added ones are told, a folder that is not there or not allowed ends it, and
    /// so does a policy with a fault.
    std::optional<providers::Registry> registry(const settings::Policy& policy) const;

private:
    std::optional<QString> findRepeated() const;
    bool hasGoodFolders(const settings::Policy& policy) const;

    QString m_command;
    QCommandLineParser m_parser;
    QStringList m_values;
    bool m_hasOperands = false;
};

} // namespace rfi::cli
