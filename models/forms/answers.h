#pragma once

#include "models/core/json.h"
#include "models/forms/document.h"
#include "models/forms/identity.h"

#include <QHash>

#include <optional>

namespace rfi::forms {

/// One document of a File item: here as bytes, or already at the provider as a URI.
struct FileEntry
{
    QString side; ///< when the item itself names none
    QString uri;
    std::optional<Document> document;
    QDate issued;            ///< date on the document as the officer read it; used by rules, never sent
    QString issuedText = {}; ///< what was typed in its place and is no date; nothing is sent while it stands there
};

/// What the officer gave for one item.
struct Answer
{
    core::Json value; ///< in the provider's form; null when there is none
    QList<FileEntry> files;
    bool isLeftOut = false; ///< decided on purpose; only for items without a place in the body, or not required

    bool isEmpty() const { return value.isNull() && files.isEmpty(); }
};

/// A text of blanks alone says nothing, so it is no value.
core::Json withoutBlanks(const core::Json& value);

/// Answers by item; knows nothing of forms or errors.
class Answers
{
public:
    const Answer& at(const ItemIdentity& identity) const;
    bool contains(const ItemIdentity& identity) const { return m_answers.contains(identity); }
    /// A value of blanks alone is none.
    void set(const ItemIdentity& identity, const Answer& answer);
    void remove(const ItemIdentity& identity) { m_answers.remove(identity); }
    QList<ItemIdentity> identities() const { return m_answers.keys(); }

private:
    QHash<ItemIdentity, Answer> m_answers;
};

} // namespace rfi::forms
