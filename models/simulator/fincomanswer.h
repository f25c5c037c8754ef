#pragma once

#include "models/simulator/fincomasked.h"
#include "models/simulator/fincomreplies.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace rfi::simulator {

/// What Fin.com finds wrong with an answer, by the kind of refusal it gives.
struct FincomVerdict
{
    QList<FincomFault> refused;      ///< 400: not asked, or dates that contradict each other
    QList<FincomFault> illFormed;    ///< 422: missing or badly formed
    QList<FincomFault> foreignFiles; ///< 403: not uploaded for this customer
};

/// Checks the body of one answer against what was asked. Use once.
class FincomAnswer
{
public:
    /// `detail` is the customer as V2 shows it, `uris` the files uploaded for it.
    FincomAnswer(const core::Json& detail, const QSet<QString>& uris, const QDate& today);

    FincomVerdict check(const core::Json& body);

private:
    /// Where an entry stands and what it answers.
    struct Place
    {
        QString party;
        const FincomSection* section = nullptr;
        QString path;
        FincomAsked::Document document = {};
        QString type = {};
    };

    void checkTerms(const core::Json& value);
    void checkParties(const core::Json& value);
    void checkParty(const core::Json& attachment, const QString& path);
    void checkSection(const QString& party, const QString& name, const core::Json& value, const QString& path);
    void checkEntry(Place place, const core::Json& entry);
    bool findDocument(Place& place, const core::Json& entry);
    void checkField(const Place& place, const QString& name, const core::Json& value);
    void checkDate(const QString& name, const core::Json& value, const QString& path);
    void checkDateOrder(const Place& place, const core::Json& entry);
    void checkFiles(const Place& place, const core::Json& files, const QString& path);
    static bool needsBothSides(const Place& place);
    QString checkFile(const Place& place, const core::Json& file, const QString& path);
    bool checkSide(const Place& place, const core::Json& file, const QString& path);
    void listMissing();
    QString placeOf(const FincomAsked::Document& document);
    QString partyPath(const QString& party);

    void notAsked(const QString& path);
    void illFormed(const QString& path, const QString& text);

    core::Json m_detail;
    QSet<QString> m_uris;
    QDate m_today;
    FincomAsked m_asked;
    FincomVerdict m_verdict;
    QHash<QString, QString> m_partyPaths;    ///< party -> its attachment
    QHash<QString, QString> m_entryPaths;    ///< section's path and type -> entry
    QHash<QString, qsizetype> m_entryCounts; ///< section's path -> entries
};

} // namespace rfi::simulator
