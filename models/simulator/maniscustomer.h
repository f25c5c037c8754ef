#pragma once

#include "models/core/json.h"

#include <QDateTime>
#include <QStringList>

namespace rfi::simulator {

/// A customer at Manis: its record, the PSPs that it is registered with, and what they will say to updates.
class ManisCustomer
{
public:
    /// `scenario`: `record`; `psps`, the ids; `refusals`, each with pspId, message and the pointer of the value
    /// that has to become another one before that PSP is content. Without a pointer it refuses once.
    explicit ManisCustomer(const core::Json& scenario);

    QString id() const { return m_record.value(QStringLiteral("id")).toString(); }
    bool isRegisteredWith(const QString& pspId) const { return m_psps.contains(pspId); }
    /// What a read shows: all but the document of the identification.
    core::Json shown() const;
    /// True when the record has in one of its fields what `text` says, whatever the case.
    bool mentions(const QString& text) const;
    /// What an update would store: as the read does not show everything, what is not shown is kept.
    core::Json merged(const core::Json& body) const;

    /// Takes a checked update. `directory` lists the PSPs with name and, where one cannot update, what it says.
    void update(const core::Json& body, const core::Json& directory, const QDateTime& now);

private:
    struct Refusal
    {
        QString pspId;
        QString pointer;
        QString message;
        core::Json refused; ///< the value that was refused; null before the first update
        bool isOver = false;
    };

    QString refusalOf(const core::Json& psp, const core::Json& body);
    static bool stands(Refusal& refusal, const core::Json& body);

    core::Json m_record;
    core::Json m_results = core::Json::array();
    QStringList m_psps;
    QList<Refusal> m_refusals;
};

} // namespace rfi::simulator
