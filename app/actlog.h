#pragma once

#include "models/audit/facts.h"
#include "models/submission/handling.h"

#include <QHash>
#include <QObject>

namespace rfi::forms {
struct Answer;
}
namespace rfi::secrets {
class AccountStore;
}
namespace rfi::submission {
class Case;
class CaseList;
} // namespace rfi::submission

namespace rfi::app {

class Connections;
class StoreDesk;

/// Tells the log what is done to cases and accounts, wherever in the window it is done. Training is not told.
class ActLog : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ActLog(StoreDesk& records, submission::CaseList& cases, secrets::AccountStore& accounts, Connections& connections,
           QObject* parent = nullptr);

    /// A file was written outside of the store: what it is, and the hash of its bytes.
    void tellExported(const QString& what, const QByteArray& bytes);

private:
    void watch(submission::Case* watched);
    void watchForm(submission::Case* watched);
    void tellHandling(const submission::Case* of);
    void tellDocuments(const submission::Case* of, const forms::Answer& before, const forms::Answer& after);
    void watchAccounts(secrets::AccountStore& accounts, Connections& connections);

    StoreDesk& m_records;
    submission::CaseList& m_cases;
    QHash<const submission::Case*, submission::Handling> m_known; ///< as it was told last
};

} // namespace rfi::app
