#pragma once

#include "models/core/json.h"
#include "models/forms/identity.h"

#include <QDateTime>
#include <QHash>

namespace rfi::forms {

enum class ItemStatus { None, Missing, Expired, Invalid };

/// One asked field or document, as the provider worded it.
struct RequestItem
{
    ItemIdentity identity;
    ItemStatus status = ItemStatus::None;
    QString reason;
    bool isRequired = true;
    QStringList options;
    /// The provider has parties but this payload does not say which of them (or the customer) is meant.
    bool isPartyUnclear = false;
    bool isRequiredGiven = false; ///< said by the request itself; otherwise the description may know better
    core::Json schema = {};       ///< of the answer, where the payload describes its questions itself; else null
};

struct Party
{
    QString id;
    QString name; ///< what the provider gives: a name, an e-mail address; may be empty
    /// What the provider tells besides, by its meaning: enough to know the same person or company again.
    QHash<QString, QString> facts = {};
};

/// Free words of the provider that no item stands for.
struct Note
{
    QString party;
    QString text;
    QString reason;
    friend bool operator==(const Note&, const Note&) = default;
};

/// A value that the provider itself gives for an asked item.
struct Suggestion
{
    QString value;
    QString page = {};      ///< the web address that it is a part of; empty when it is not
    QString pageTitle = {}; ///< what can be read there: source text of the description
    friend bool operator==(const Suggestion&, const Suggestion&) = default;
};

/// How a request came: written down by hand, read from the provider, or announced by the provider without
/// saying whose documents are meant (a read has to settle that before sending).
enum class RequestOrigin { RequestFile, ProviderPayload, ProviderEvent };

/// What a provider asks about one customer (an RFI). A value; the officer's answers are not in it.
struct Request
{
    QString provider;
    QString customerId;
    QString customerType; ///< a type id of the description such as "individual"; empty when unknown
    QString customerName;
    QString customerStatus; ///< the provider's word, where the payload has one
    QString environment;    ///< where the payload says so
    core::Json context;
    QDateTime receivedAt;
    QDateTime dueAt;
    QList<RequestItem> items;
    QList<Party> parties;
    QList<Note> notes;
    QHash<QString, Suggestion> suggestions; ///< for items of the customer, by their pointer
    QHash<QString, QString> facts;          ///< of the customer, as of a party
    RequestOrigin origin = RequestOrigin::RequestFile;

    bool hasUnclearParties() const;
    QString partyName(const QString& id) const;
};

} // namespace rfi::forms
