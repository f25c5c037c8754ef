#pragma once

#include "models/forms/formstate.h"

#include <QString>

namespace rfi::submission {
class Case;
}

namespace rfi::ui {

/// Names of the parts of a form, in the user's language where the description has them.

/// Whose sections these are: the party's name, or the kind of customer.
QString groupTitle(const forms::Form& form, const QString& party);
QString sectionTitle(const forms::Form& form, int section);
QString fieldLabel(const forms::Form& form, int field);
/// The provider's reason, or what the status says.
QString reasonText(const forms::Field& field);
/// The item as a person would call it, also when no field has it.
QString itemLabel(const forms::Form& form, const forms::ItemIdentity& item);
/// What is wrong, with the name of the item: for lists outside of the form.
QString problemLine(const forms::Form& form, const forms::Problem& problem);

/// What has no answer in one section: "Passport of Ana López: Issued on, Valid until".
QString missingLine(const forms::Form& form, const QList<int>& fields);

/// What somebody decided to leave out of the answer: asked, and not sent.
QList<int> leftOutFields(const forms::FormState& state);
/// The same, named: "Tax number, Website"; empty when nothing is left out.
QString leftOutNames(const forms::FormState& state);

QString customerTitle(const forms::Request& request);
bool isProduction(const QString& environment);
QString environmentTitle(const QString& environment);

} // namespace rfi::ui
