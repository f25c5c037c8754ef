#include "ui/documents/issuedate.h"

#include "ui/common/datefield.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/texts/sentence.h"

#include <QDate>
#include <QVBoxLayout>

namespace rfi::ui {

namespace {

/// The example is a date that every age limit allows.
constexpr int RecentDays = 7;

} // namespace

IssueDate::IssueDate(const QString& ageLimit, QWidget* parent)
    : QWidget(parent), m_date(new DateField), m_fault(new PlainLabel({}, TextRole::Caption, Tone::Danger))
{
    auto* label = new PlainLabel(sentence(tr("Date on the document (%1; checked here, not sent)"), {ageLimit}),
                                 TextRole::Caption, Tone::Muted);
    label->setLabelledField(m_date);
    m_date->setAccessibleName(tr("Date on the document"));
    m_date->setExample(QDate::currentDate().addDays(-RecentDays));
    m_fault->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    for (QWidget* part : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_date), static_cast<QWidget*>(m_fault)})
        column->addWidget(part);
    connect(m_date, &DateField::wireTextEdited, this, &IssueDate::takeDate);
    connect(m_date, &DateField::editingFinished, this, [this] {
        Q_EMIT typing(false);
        showReading();
    });
}

void IssueDate::setEntry(const forms::FileEntry& entry)
{
    m_date->setWireText(entry.issued.isValid() ? entry.issued.toString(Qt::ISODate) : entry.issuedText);
    if (!m_date->hasFocus())
        showReading();
}

void IssueDate::setReadOnly(bool isReadOnly) { m_date->setEnabled(!isReadOnly); }

bool IssueDate::isOpen() const { return m_date->reading().kind != DateReading::Kind::Understood; }

void IssueDate::takeFocus() { m_date->setFocus(Qt::OtherFocusReason); }

void IssueDate::takeDate()
{
    Q_EMIT typing(m_date->hasFocus());
    Q_EMIT edited(m_date->wireText());
    // Half of a date is no mistake yet; one that is shown goes as soon as it is put right.
    if (!m_date->hasFocus() || isInvalid(m_date))
        showReading();
}

void IssueDate::showReading()
{
    const QString doubt = doubtAbout(m_date->reading());
    m_fault->setPlainText(doubt);
    m_fault->setVisible(!doubt.isEmpty());
    setInvalid(m_date, !doubt.isEmpty());
    m_date->setAccessibleDescription(doubt);
}

} // namespace rfi::ui
