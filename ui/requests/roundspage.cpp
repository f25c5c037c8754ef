#include "ui/requests/roundspage.h"

#include "models/submission/case.h"
#include "ui/common/card.h"
#include "ui/common/messages.h"
#include "ui/requests/roundsmodel.h"
#include "ui/requests/roundstable.h"
#include "ui/texts/sentence.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

RoundsPage::RoundsPage(QWidget* parent)
    : QWidget(parent), m_model(new RoundsModel(this)),
      m_empty(new EmptyState(u"history"_s, tr("This is the first round"),
                             tr("If the provider asks again, the rounds appear here side by side."))),
      m_card(new Card), m_words(new PlainLabel({}, TextRole::Body, Tone::Muted))
{
    setObjectName(u"roundsPage"_s);
    setAccessibleName(tr("Rounds"));
    m_table = new RoundsTable(m_model);
    m_card->body()->addWidget(new PlainLabel(tr("Rounds side by side"), TextRole::Heading));
    m_card->body()->addWidget(m_words);
    m_card->body()->addWidget(m_table, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->addWidget(m_empty, 1);
    column->addWidget(m_card, 1);
    connect(m_table, &RoundsTable::fieldChosen, this, &RoundsPage::fieldChosen);
}

// Lets go of the rows while everybody who hears of it is still there.
RoundsPage::~RoundsPage() { m_table->setModel(nullptr); }

void RoundsPage::showCase(const submission::Case& shown, const QString& providerName)
{
    const bool isFirst = shown.earlierRounds().isEmpty();
    m_empty->setVisible(isFirst);
    m_card->setVisible(!isFirst);
    if (isFirst)
        return;
    const QModelIndex before = m_table->currentIndex();
    m_words->setPlainText(
        sentence(tr("%1 has asked %n time(s). Earlier answers are kept here and never sent again automatically.",
                    nullptr, shown.round()),
                 {providerName}));
    m_model->setCase(shown, providerName);
    const bool isThere = before.row() < m_model->rowCount() && before.column() < m_model->columnCount();
    m_table->setCurrentIndex(
        m_model->index(isThere ? qMax(0, before.row()) : 0, isThere ? qMax(0, before.column()) : 0));
}

void RoundsPage::focusStart()
{
    if (m_card->isVisible())
        m_table->setFocus();
}

} // namespace rfi::ui
