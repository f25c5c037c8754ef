#include "ui/requests/welcomepage.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int SheetWidth = 640;
constexpr int NarrowWidth = 560;
constexpr int EmblemSize = 28;

/// An icon that follows the theme.
class Emblem : public QWidget
{
public:
    explicit Emblem(const QString& name) : m_name(name) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    QSize sizeHint() const override { return {scaled(EmblemSize), scaled(EmblemSize)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_name, themeColour(Colour::Accent));
    }

private:
    QString m_name;
};

} // namespace

WelcomePage::WelcomePage(QWidget* parent) : QScrollArea(parent), m_sheet(new QWidget)
{
    setObjectName(u"welcome"_s);
    setAccessibleName(tr("Answer a request"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(m_sheet);
    column->setContentsMargins({});
    column->setSpacing(space::large);
    column->addWidget(new PlainLabel(tr("Answer a request"), TextRole::Title));
    column->addWidget(new PlainLabel(
        tr("RFI Desk asks for exactly what the provider asked, shows what will be sent, sends it once, and tells "
           "what came of it."),
        TextRole::Body, Tone::Muted));
    column->addSpacing(space::small);
    column->addWidget(makeWay(u"folder-open"_s, tr("Open a request"),
                              tr("A request file, a saved webhook event or a reply of the provider. You can also drop "
                                 "it anywhere on this window."),
                              tr("Open request…"), u"welcomeOpen"_s, &WelcomePage::openClicked));
    column->addWidget(makeWay(u"pencil"_s, tr("Write a request down"),
                              tr("For requests that came by mail or ticket: tick what is asked. A mail (.eml) or a "
                                 "table (CSV) can be dropped here too."),
                              tr("New request…"), u"welcomeNew"_s, &WelcomePage::newClicked));
    column->addWidget(makeWay(u"flask-conical"_s, tr("Learn without risk"),
                              tr("Training requests with a provider that is played on this computer. No account, no "
                                 "network, no personal data."),
                              tr("Start training"), u"welcomeTraining"_s, &WelcomePage::trainingClicked));
    column->addWidget(makeWay(u"key-round"_s, tr("Add an account"),
                              tr("The credentials of a provider, kept in the keychain of this computer."),
                              tr("Add account…"), u"welcomeAccount"_s, &WelcomePage::accountClicked));
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_sheet, 1);
    row->addStretch();
    auto* whole = new QWidget;
    auto* page = new QVBoxLayout(whole);
    page->setContentsMargins(space::vast, space::vast, space::vast, space::vast);
    page->addStretch();
    page->addLayout(row);
    page->addStretch();
    setWidget(whole);
}

QWidget* WelcomePage::makeWay(const QString& iconName, const QString& title, const QString& words,
                              const QString& action, const QString& name, void (WelcomePage::*chosen)())
{
    auto* card = new Card;
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::tight);
    texts->addWidget(new PlainLabel(title, TextRole::Heading));
    texts->addWidget(new PlainLabel(words, TextRole::Body, Tone::Muted));
    QPushButton* button = makeButton(action);
    button->setObjectName(name);
    button->setAccessibleDescription(words);
    connect(button, &QPushButton::clicked, this, chosen);
    auto* said = new QHBoxLayout;
    said->setSpacing(space::large);
    said->addWidget(new Emblem(iconName), 0, Qt::AlignTop);
    said->addLayout(texts, 1);
    auto* way = new QBoxLayout(QBoxLayout::LeftToRight);
    way->setSpacing(space::large);
    way->addLayout(said, 1);
    way->addWidget(button, 0, Qt::AlignVCenter | Qt::AlignTrailing);
    m_ways += way;
    card->body()->addLayout(way);
    return card;
}

/// Where there is little room for the size of the text, buttons stand below what they do.
void WelcomePage::resizeEvent(QResizeEvent* event)
{
    m_sheet->setMaximumWidth(scaled(SheetWidth));
    const bool isNarrow = event->size().width() < scaled(NarrowWidth);
    for (QBoxLayout* way : std::as_const(m_ways))
        way->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QScrollArea::resizeEvent(event);
}

} // namespace rfi::ui
