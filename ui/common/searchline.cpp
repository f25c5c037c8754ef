#include "ui/common/searchline.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/icons.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SearchLine)
};

} // namespace

void addLens(QLineEdit& field)
{
    field.addAction(icon(u"search"_s, Colour::TextMuted), QLineEdit::LeadingPosition);
    setAccessibleRole(*field.findChildren<QToolButton*>().constLast(), QAccessible::Graphic);
}

void dressSearch(QLineEdit& field, const QString& words)
{
    field.setAccessibleName(words);
    field.setPlaceholderText(words);
    addLens(field);
    field.setClearButtonEnabled(true);
    field.findChildren<QToolButton*>().constLast()->setAccessibleName(Words::tr("Clear the search"));
}

} // namespace rfi::ui
