#pragma once

#include "models/core/result.h"
#include "models/settings/rules.h"

#include <QMap>
#include <QSslCertificate>

namespace rfi::settings {

/// What an organisation decided for everybody at this computer. What it does not name, people decide.
struct Policy
{
    QMap<Id, Value> pinned{};
    std::optional<QStringList> environments{};           ///< the only ones of providers that may be talked to
    std::optional<QList<QSslCertificate>> authorities{}; ///< the only ones besides the system's
    std::optional<QStringList> providerFolders{};        ///< the only ones besides the built-in descriptions
    std::optional<core::Error> fault{};                  ///< why not all of it is known; the subject is the file

    /// Nothing may leave this computer, and nothing be deleted, while not all rules are known: PolicyUnusable.
    core::Outcome isKnown() const;
    /// Besides that: PolicyForbids for an environment that is not one of those.
    core::Outcome mayTalkTo(const QString& environment) const;
};

/// The content of a file in the format `rfi-desk/policy@1`. What can be understood of a faulty one holds.
Policy readPolicy(const QByteArray& text);

/// Whose the file has to be, and its folder: somebody who administers the computer, or, for the tests of this program,
/// whoever runs them.
enum class PolicyOwner { Administrators, ThisUser };

struct PolicyPlace
{
    QString path{};
    PolicyOwner owner = PolicyOwner::Administrators;
};
/// The one place of this system. Nothing in the environment and no option moves it, so that nobody can step aside.
PolicyPlace systemPolicyPlace();

/// Without a file nothing is decided. Of a file that others could have written nothing holds: PolicyOpenToOthers.
Policy loadPolicy(const PolicyPlace& place);

} // namespace rfi::settings
