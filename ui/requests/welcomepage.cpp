#include "ui/requests/welcomepage.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int SheetWidth = 680;
constexpr int NarrowWidth = 560;
constexpr int EmblemSize = 44;
constexpr int EmblemIconSize = 22;

/// An icon on a round ground that follows the theme.
class Emblem : public QWidget
{
public:
    explicit Emblem(const QString& name) : m_name(name) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    QSize sizeHint() const override { return {scaled(EmblemSize), scaled(EmblemSize)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), width() / 2.0, themeColour(Colour::Selected));
        QRectF place(0, 0, scaled(EmblemIconSize), scaled(EmblemIconSize));
        place.moveCenter(QRectF(rect()).center());
        paintIcon(painter, place, m_name, themeColour(Colour::Accent));
    }

private:
    QString m_name;
};

} // namespace

WelcomePage::WelcomePage(QWidget* parent) : QScrollArea(parent), m_sheet(new QWidget)
{
    setObjectName(u"welcome"_s);
    setAccessibleName(tr("Welcome to RFI Desk"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(m_sheet);
    column->setContentsMargins({});
    column->setSpacing(space::large);
    column->addWidget(new PlainLabel(tr("Welcome to RFI Desk"), TextRole::Title));
    column->addWidget(new PlainLabel(tr("RFI Desk asks you for exactly what the provider asked for, shows what will be "
                                        "sent, sends it once and shows the result."),
                                     TextRole::Body, Tone::Muted));
    column->addSpacing(space::small);
    column->addWidget(makeWay(u"flask-conical"_s, tr("Try it without risk"),
                              tr("Training requests from providers that are simulated on this computer. No account, no "
                                 "network, no personal data. A tour shows you around."),
                              {{u"welcomeTraining"_s, tr("Start training"), &WelcomePage::trainingClicked},
                               {u"welcomeTour"_s, tr("Take the tour"), &WelcomePage::tourClicked}},
                              true));
    column->addWidget(makeWay(u"key-round"_s, tr("Add an account"),
                              tr("The credentials that a provider issued to you, kept in this computer's keychain, or "
                                 "for this session only if there is none. RFI Desk can then check for requests "
                                 "automatically."),
                              {{u"welcomeAccount"_s, tr("Add account…"), &WelcomePage::accountClicked}}));
    column->addWidget(
        makeWay(u"folder-open"_s, tr("Open a request"),
                tr("A request file, a saved webhook event or a reply from the provider. You can also drop it anywhere "
                   "on this window. If it came by email or ticket, create a new request."),
                {{u"welcomeOpen"_s, tr("Open request…"), &WelcomePage::openClicked},
                 {u"welcomeNew"_s, tr("New request…"), &WelcomePage::newClicked}}));
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
                              const QList<Act>& acts, bool isFirst)
{
    auto* card = new Card;
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::tight);
    texts->addWidget(new PlainLabel(title, TextRole::Heading));
    texts->addWidget(new PlainLabel(words, TextRole::Body, Tone::Muted));
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(space::small);
    for (const Act& act : acts) {
        const ButtonLook usual = isFirst ? ButtonLook::Primary : ButtonLook::Secondary;
        QPushButton* button = makeButton(act.words, &act == &acts.constFirst() ? usual : ButtonLook::Quiet);
        button->setObjectName(act.name);
        button->setAccessibleDescription(words);
        connect(button, &QPushButton::clicked, this, act.chosen);
        buttons->addWidget(button);
    }
    auto* said = new QHBoxLayout;
    said->setSpacing(space::large);
    said->addWidget(new Emblem(iconName), 0, Qt::AlignTop);
    said->addLayout(texts, 1);
    auto* way = new QBoxLayout(QBoxLayout::LeftToRight);
    way->setSpacing(space::large);
    way->addLayout(said, 1);
    way->addLayout(buttons);
    way->setAlignment(buttons, Qt::AlignVCenter | Qt::AlignTrailing);
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
