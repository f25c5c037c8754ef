#include "ui/requests/partychooser.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int ChoiceWidth = 240;

QString wordsOf(const forms::RequestItem& item)
{
    const QString place = visibleMarks(core::Pointer::fromText(item.identity.pointer).tokens().join(u" › "_s));
    QStringList parts{item.identity.documentType, place, item.identity.side, item.reason};
    parts.removeAll(QString());
    return visibleMarks(parts.join(u", "_s));
}

} // namespace

PartyChooser::PartyChooser(QWidget* parent)
    : QWidget(parent), m_words(new PlainLabel), m_ask(makeButton({}, ButtonLook::Primary, u"refresh-cw"_s)),
      m_items(new QVBoxLayout)
{
    setObjectName(u"partyChooser"_s);
    m_ask->setObjectName(u"askProvider"_s);
    auto* card = new Card;
    card->body()->addWidget(new PlainLabel(tr("Whose documents are meant?"), TextRole::Heading));
    card->body()->addWidget(m_words);
    card->body()->addWidget(m_ask, 0, Qt::AlignLeading);
    card->body()->addLayout(m_items);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
    connect(m_ask, &QPushButton::clicked, this, &PartyChooser::askProviderClicked);
    hide();
}

void PartyChooser::showRequest(const forms::Request& request, const QString& providerName)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    setVisible(request.hasUnclearParties());
    if (!request.hasUnclearParties())
        return;
    const QString ask = sentence(tr("Ask %1"), {providerName});
    m_ask->setText(ask);
    m_ask->setAccessibleName(ask);
    m_words->setPlainText(
        request.parties.isEmpty() ? sentence(
            tr("The payload does not say. Ask %1: the customer's record shows the parties and what is asked of each."),
            {providerName})
                                  : sentence(tr("The payload does not say. Ask %1, or choose for each item yourself."),
                                             {providerName}));
    for (int item = 0; item < request.items.size(); ++item) {
        if (request.items.at(item).isPartyUnclear && !request.parties.isEmpty())
            addItem(request, item);
    }
}

void PartyChooser::setReading(bool isReading) { m_ask->setEnabled(!isReading); }

void PartyChooser::addItem(const forms::Request& request, int item)
{
    const QString words = wordsOf(request.items.at(item));
    auto* choice = new QComboBox;
    choice->setObjectName(u"party-%1"_s.arg(item));
    choice->setAccessibleName(words);
    choice->setFixedWidth(ChoiceWidth);
    choice->addItem(tr("Choose whose…"));
    for (const forms::Party& party : request.parties)
        choice->addItem(visibleMarks(party.name.isEmpty() ? party.id : party.name), party.id);
    connect(
        choice, &QComboBox::activated, this,
        [this, choice, item](int chosen) {
            if (chosen > 0)
                Q_EMIT partyChosen(item, choice->itemData(chosen).toString());
        },
        Qt::QueuedConnection);
    auto* label = new PlainLabel(words);
    label->setLabelledField(choice);
    m_rows.append(new QWidget);
    auto* row = new QHBoxLayout(m_rows.constLast());
    row->setContentsMargins({});
    row->addWidget(label, 1);
    row->addWidget(choice);
    m_items->addWidget(m_rows.constLast());
}

} // namespace rfi::ui
