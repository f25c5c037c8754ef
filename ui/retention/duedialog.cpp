#include "ui/retention/duedialog.h"

#include "ui/common/buttons.h"
#include "ui/common/dialogs.h"
#include "ui/common/messages.h"
#include "ui/requests/question.h"
#include "ui/retention/duemodel.h"
#include "ui/retention/duetable.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr QSize ComfortableSize(760, 560);

} // namespace

DueDialog::DueDialog(const submission::CaseList& cases, const core::Clock& clock, int years, QWidget* parent)
    : QDialog(parent), m_model(new DueModel(cases, clock, this)), m_table(new DueTable(m_model)), m_years(new QSpinBox),
      m_decided(new PlainLabel(tr("Set by your organisation."), TextRole::Caption, Tone::Accent)),
      m_empty(new EmptyState(u"clock"_s, tr("No requests are due for deletion"),
                             tr("Answered requests are listed here when their retention period is over."))),
      m_held(new PlainLabel({}, TextRole::Caption, Tone::Muted)), m_message(new InlineMessage),
      m_delete(makeButton(tr("Delete permanently…"), ButtonLook::Danger)), m_chosenYears(years)
{
    setObjectName(u"dueDialog"_s);
    setWindowTitle(tr("Due for deletion"));
    m_empty->setObjectName(u"nothingDue"_s);
    m_held->setObjectName(u"dueButHeld"_s);
    m_delete->setObjectName(u"deleteDue"_s);
    m_delete->setAutoDefault(false);
    m_years->setObjectName(u"retentionYears"_s);
    m_years->setRange(submission::LeastRetentionYears, submission::MostRetentionYears);
    m_years->setValue(years);
    layOut();
    connect(m_years, &QSpinBox::editingFinished, this, &DueDialog::chooseYears);
    connect(this, &QDialog::finished, this, &DueDialog::chooseYears);
    connect(m_delete, &QPushButton::clicked, this, &DueDialog::askToDelete);
    connect(m_model, &DueModel::changed, this, &DueDialog::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DueDialog::refresh);
    refresh();
    sizeComfortably(*this, ComfortableSize);
}

void DueDialog::layOut()
{
    QPushButton* close = makeButton(tr("Close"));
    close->setObjectName(u"closeDue"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_delete);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(new PlainLabel(tr("Due for deletion"), TextRole::Heading));
    column->addWidget(new PlainLabel(
        tr("Answered requests whose retention period is over, oldest first. Nothing is deleted automatically.")));
    column->addWidget(makeTerm());
    column->addWidget(m_message);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_held);
    column->addLayout(buttons);
}

QWidget* DueDialog::makeTerm()
{
    auto* title = new PlainLabel(tr("Keep answered requests for (years)"));
    title->setLabelledField(m_years);
    m_years->setAccessibleName(title->plainText());
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(title, 1);
    line->addWidget(m_years);
    m_decided->hide();
    auto* term = new QWidget;
    auto* column = new QVBoxLayout(term);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    column->addLayout(line);
    column->addWidget(
        new PlainLabel(tr("Counted from the day a request is answered. Requests already answered keep their date."),
                       TextRole::Caption, Tone::Muted));
    column->addWidget(m_decided);
    return term;
}

void DueDialog::setYearsDecided(bool isDecided)
{
    m_years->setReadOnly(isDecided);
    m_years->setButtonSymbols(isDecided ? QSpinBox::NoButtons : QSpinBox::UpDownArrows);
    m_years->setAccessibleDescription(isDecided ? m_decided->plainText() : QString());
    m_decided->setVisible(isDecided);
}

void DueDialog::chooseYears()
{
    if (std::exchange(m_chosenYears, m_years->value()) != m_years->value())
        Q_EMIT yearsChosen(m_years->value());
}

void DueDialog::askToDelete()
{
    QStringList ids;
    for (const int row : m_table->chosenRows())
        ids.append(m_model->idAt(row));
    ask(this,
        {.name = u"askDelete"_s,
         .title = tr("Delete %n request(s) permanently?", nullptr, int(ids.size())),
         .words = tr("This deletes their answers, documents, notes and replies, and cannot be undone. The log still "
                     "shows what was done, and that they were deleted. The daily backups, which are also encrypted, "
                     "keep them until seven newer ones have been made."),
         .choices = {tr("Delete permanently")},
         .cancel = tr("Keep"),
         .isDanger = true,
         .typed = tr("delete")},
        [this, ids](int) {
            m_isBusy = true;
            refresh();
            Q_EMIT deleteRequested(ids);
        });
}

void DueDialog::setDone(Tone tone, const QString& text)
{
    m_isBusy = false;
    m_message->setMessage(tone, text);
    refresh();
}

void DueDialog::refresh()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_table->setVisible(hasRows);
    m_empty->setVisible(!hasRows);
    const int held = m_model->heldCount();
    m_held->setPlainText(held > 0 ? tr("%n more request(s) would be due, but are on legal hold.", nullptr, held)
                                  : QString());
    m_held->setVisible(held > 0);
    m_delete->setEnabled(!m_isBusy && m_table->selectionModel()->hasSelection());
}

} // namespace rfi::ui
