#pragma once

#include "models/submission/listedcase.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace rfi::submission {

/// All requests, one row a case. Owns the cases that are loaded; of the others it knows the summary, and asks for
/// the rest when somebody opens them.
class CaseList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CustomerNameRole = Qt::UserRole + 1,
        ProviderIdRole,
        ProviderNameRole,
        CustomerTypeRole, ///< type id
        PartyCountRole,
        DueAtRole, ///< QDateTime, may be invalid
        DoneRole,  ///< answered items
        TotalRole, ///< asked items
        StateRole, ///< Case::State as int
        RoundRole,
        EnvironmentRole,
        IsTrainingRole,
        TypeTitleRole, ///< source text of the description
        OwnerRole,
        SnoozedUntilRole, ///< QDateTime, may be invalid or over
        LastOutcomeRole,  ///< Outcome as int of this round; invalid when nothing was tried in it
        ReceivedAtRole,   ///< QDateTime, may be invalid
        HasNamesakeRole,  ///< another request of the list is for a customer of this name
    };

    using Opened = std::function<void(Case*)>;
    /// Gives the case of that id, later; null when it cannot be loaded, which it has told by then.
    using Loader = std::function<void(const QString& id, const std::function<void(std::unique_ptr<Case>)>& loaded)>;

    explicit CaseList(QObject* parent = nullptr);
    ~CaseList() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    Case* add(std::unique_ptr<Case> added);
    /// Rows of cases that stay where they are until they are opened; ids that are in the list already are left alone.
    void addStored(const QList<CaseSummary>& stored);
    /// The same for many, made by a lister of this list in another thread.
    void addListed(const ListedCases& stored);
    CaseLister lister() const { return CaseLister(m_providerNames); }
    void setLoader(Loader loader) { m_loader = std::move(loader); }

    /// Null when it is not loaded.
    Case* at(int row) const;
    const CaseSummary& summary(int row) const { return m_rows.at(row)->summary; }
    /// All rows as they are now.
    const ListedCases& rows() const { return m_rows; }
    /// Calls back once: with the case, at once when it is loaded, or with null when it cannot be.
    void open(int row, const Opened& opened);
    int rowOf(const Case* sought) const { return sought ? rowOf(sought->id()) : -1; }
    int rowOf(const QString& id) const { return m_rowOf.value(id, -1); }
    /// Rows of a customer, newest first.
    QList<int> rowsOf(const QString& provider, const QString& customerId) const;
    void remove(const QString& id);
    /// Takes everything away that is not training.
    void clearStored();

    /// Whether the row's names and ids hold a word; `folded` is in lower case.
    bool mentions(int row, const QString& folded) const;
    /// Where in the row's names and ids a word begins with `folded`: 0 is the customer's own name, -1 nowhere.
    qsizetype placeOfWord(int row, const QString& folded) const;
    /// The order of people's names in the user's language.
    bool isNamedBefore(int left, int right) const;

    QString providerName(const QString& id) const { return m_providerNames.value(id, id); }
    /// For the rows that are added from then on.
    void setProviderNames(const QHash<QString, QString>& names);

Q_SIGNALS:
    /// A row has its case now.
    void caseLoaded(rfi::submission::Case* loaded);

private:
    Case* attach(int row, std::unique_ptr<Case> loaded);
    void watch(Case* watched);
    void renumber();
    void restate(int row, const Case& as);
    bool hasNamesake(int row) const;

    ListedCases m_rows;
    std::vector<std::unique_ptr<Case>> m_loaded; ///< by row; null where it is not
    QHash<QString, int> m_rowOf;
    QHash<QString, QString> m_providerNames;
    mutable QHash<QString, int> m_named; ///< how many rows have a name; empty: not counted since the last change
    QHash<QString, QList<Opened>> m_awaited;
    CaseLister m_lister;
    Loader m_loader;
};

} // namespace rfi::submission
