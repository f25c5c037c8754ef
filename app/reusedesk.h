#pragma once

#include "app/storedesk.h"
#include "models/reuse/offers.h"
#include "models/reuse/search.h"

namespace rfi::app {

/// Finds what was given before for the people of the case on screen: looks through the list and reads the cases in
/// question from the store, one after the other and away from the window's thread. Keeps nothing on disk, and nothing
/// in memory once the case has left the screen or the store is closed.
class ReuseDesk : public QObject
{
    Q_OBJECT

public:
    /// So many cases are read at most.
    static constexpr qsizetype MostCases = 12;

    /// All outlive it.
    ReuseDesk(submission::CaseList& cases, StoreDesk& records, const providers::Registry& registry,
              const core::Clock& clock, QObject* parent = nullptr);
    ~ReuseDesk() override;

    reuse::Offers& offers() { return m_offers; }
    void follow(submission::Case* shown);

Q_SIGNALS:
    /// Everything that can be offered is.
    void ready();

private:
    void search();
    void readNext(const QStringList& ids, int search);
    void take(const submission::Case& from);

    submission::CaseList& m_cases;
    StoreDesk& m_records;
    const providers::Registry& m_registry;
    const core::Clock& m_clock;
    reuse::Offers m_offers;
    QPointer<submission::Case> m_case;
    QList<reuse::Given> m_given;
    int m_search = 0; ///< counts them; what an older one finds is dropped
};

} // namespace rfi::app
