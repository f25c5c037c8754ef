#pragma once

#include "models/core/result.h"
#include "models/forms/form.h"
#include "models/providers/registry.h"

#include <QObject>

#include <functional>

namespace rfi::providers {

/// A request while somebody writes it down, from a mail or a ticket. Loses nothing by itself: items stay when the
/// provider or the type changes, also those without a place there. `registry` outlives it.
class RequestDraft : public QObject
{
    Q_OBJECT

public:
    /// Begins with the first provider, its first environment and its first type of customer.
    explicit RequestDraft(const Registry& registry, QObject* parent = nullptr);

    const Registry& registry() const { return m_registry; }
    const forms::Request& request() const { return m_request; }
    const Description* description() const { return m_registry.find(m_request.provider); }
    /// Of the provider and the type: whether items may belong to associated parties.
    bool hasParties() const;

    void setProvider(const QString& id);
    void setEnvironment(const QString& id);
    void setCustomerType(const QString& id);
    void setCustomerId(const QString& id);
    void setCustomerName(const QString& name);
    void setReceivedAt(const QDateTime& moment);
    void setDueAt(const QDateTime& moment);
    /// What the provider's forms depend on besides the type; see forms::Description::contextMember.
    QStringList contextWords() const;
    void setContextWords(const QStringList& words);
    /// The words of the mail or ticket; they go with the case, not into the file.
    QString notes() const;
    void setNotes(const QString& text);

    /// False when there is no id or a party has it already.
    bool addParty(const forms::Party& party);
    /// An id for a party that the provider does not know yet, "new:1"; empty where there are none.
    QString nextNewParty() const;
    /// Ids of parties that were sent already, and so stand for these for good.
    void reserve(const QStringList& parties) { m_reserved = parties; }
    /// Takes its items along.
    void removeParty(const QString& id);

    bool isAsked(const forms::ItemIdentity& item) const { return indexOf(item) >= 0; }
    void setAsked(const QList<forms::ItemIdentity>& items, bool isAsked);
    /// Changes what stands beside items; an item that gets the identity of another one is left as it was.
    void change(const QList<forms::ItemIdentity>& items, const std::function<void(forms::RequestItem&)>& edit);
    /// Adds items as they were read, and the parties that they name. Those that are asked already are replaced.
    void addItems(const QList<forms::RequestItem>& items);
    /// Becomes this request.
    void take(const forms::Request& request);
    /// Whether the description has a place for the item.
    bool hasPlace(const forms::ItemIdentity& item) const;

    /// The request as a request file.
    QByteArray file() const;
    /// The request as it would be read from its file: nothing goes further that a file could not ask. Errors: those
    /// of readRequest.
    core::Result<forms::Request> finished() const;

Q_SIGNALS:
    /// Something of the customer, the dates or the context.
    void headChanged();
    /// Provider, type or parties: other things can be asked now.
    void placesChanged();
    void itemsChanged();

private:
    int indexOf(const forms::ItemIdentity& item) const;
    void chooseFirst(QString& chosen, const QStringList& ids);
    void fitToProvider();

    const Registry& m_registry;
    forms::Request m_request;
    QStringList m_reserved;
};

} // namespace rfi::providers
