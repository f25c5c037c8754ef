#pragma once

#include "models/forms/description.h"
#include "models/forms/request.h"

#include <QObject>

#include <memory>

namespace rfi::schema {
class SchemaChecker;
}

namespace rfi::forms {
Q_NAMESPACE

/// Decides the editor. Lower-case names are what `fields --json` prints.
enum class ItemKind { Text, Date, Choice, Choices, Country, Boolean, Number, File, Unknown };
Q_ENUM_NS(ItemKind)

/// Of the value that a resolved schema describes.
ItemKind kindOf(const core::Json& schema);

struct Option
{
    QString value; ///< as it goes out
    QString title; ///< source text of the description; translated by the window
};

/// One asked item with all that an editor has to know. Unknown when the description has no place for it.
struct Field
{
    ItemIdentity identity;
    ItemKind kind = ItemKind::Unknown;
    QString label;  ///< source text of the description, or the pointer's last name
    QString help;   ///< source text of the description
    QString format; ///< JSON Schema format, where there is one
    QList<Option> options;
    QStringList confirmWords; ///< values that go out only after a typed confirmation
    bool isRequired = true;
    bool isRequiredGiven = false; ///< by the request itself
    bool isPartyUnclear = false;
    ItemStatus status = ItemStatus::None;
    QString reason;
    Suggestion suggestion;   ///< without a value when the provider gives none
    core::Json schema;       ///< of this field, resolved
    core::Json defaultValue; ///< the document type's word where that fills a discriminator, else null
    /// Not asked by itself: the discriminator that the document type stands for. Shown only when it has to
    /// be picked (no default).
    bool isImplied = false;
    DocumentRules document; ///< of a File
    int section = -1;

    bool isShown() const { return !isImplied || defaultValue.isNull(); }
};

/// The fields of one document or group of one party, in the order asked.
struct Section
{
    QString party;
    QString pointer;      ///< of the object that holds the fields
    QString documentType; ///< the request's word
    QString title;        ///< source text
    QString detail;       ///< source text: what kind of group, where the title is a document type
    core::Json schema;    ///< of that object, resolved; null for unknown places
    QString discriminator;
    QList<int> fields;
};

/// Exactly the asked fields. Made from a description and a request, never changed afterwards.
struct Form
{
    Request request;
    Description description;
    QList<Field> fields;
    QList<Section> sections;
    std::shared_ptr<const schema::SchemaChecker> checker; ///< of the description's schemas

    /// -1 when no field has this identity; a File field without side also stands for its sides. The document
    /// type may be left out where it decides nothing: at a place without discriminator that is asked once.
    int indexOf(const ItemIdentity& identity) const;
};

/// Groups by party and document, sections of the customer first. Items without a place in the body get a
/// section of their own. Needs `request.customerType` to be one of the description's.
Form makeForm(const Description& description, const Request& request);

} // namespace rfi::forms
