#pragma once

#include "models/core/error.h"
#include "models/forms/answers.h"
#include "models/forms/form.h"

namespace rfi::forms {

/// Something wrong with an answer, found here or said by the provider.
struct Problem
{
    ItemIdentity item; ///< all empty when it belongs to no item
    core::ErrorCode code{};
    QStringList arguments; ///< facts for the sentence, see ui/texts
    QString providerText;  ///< the provider's own words, shown as they are
    QString providerKey;   ///< the provider's name for the field, when it could not be mapped
    bool isFromProvider = false;
    friend bool operator==(const Problem&, const Problem&) = default;
};

/// The value that goes out for a field: the answer, else the default; null when there is none.
core::Json effectiveValue(const Field& field, const Answers& answers);

/// The fields of a section that go out: those with a value or a document and not left out. A discriminator that
/// was not asked by itself goes along only with others.
QList<int> answeredFields(const Form& form, const Section& section, const Answers& answers);

/// One field by itself: required, type, list, format, documents. Cheap enough for every keystroke.
QList<Problem> checkField(const Form& form, int field, const Answers& answers);

/// The rules (`x-rules`) of one section across its fields.
QList<Problem> checkSection(const Form& form, int section, const Answers& answers, const QDate& today);

/// Everything; empty when the answers may be sent.
QList<Problem> checkForm(const Form& form, const Answers& answers, const QDate& today);

} // namespace rfi::forms
