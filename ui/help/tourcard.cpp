#include "ui/help/tourcard.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/announcer.h"
#include "ui/common/buttons.h"
#include "ui/common/flowlayout.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/texts/sentence.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int CardWidth = 360;
constexpr int RingWidth = 2;
constexpr int Shade = 96; ///< of 255

} // namespace

TourCard::TourCard(QWidget* parent)
    : QWidget(parent), m_count(new PlainLabel({}, TextRole::Caption, Tone::Muted)),
      m_title(new PlainLabel({}, TextRole::Heading)), m_words(new PlainLabel), m_end(makeButton({}, ButtonLook::Quiet)),
      m_back(makeButton(tr("Back"))), m_next(makeButton({}, ButtonLook::Primary))
{
    setAccessibleRole(*this, QAccessible::Dialog);
    setObjectName(u"tourCard"_s);
    m_end->setObjectName(u"tourEnd"_s);
    m_back->setObjectName(u"tourBack"_s);
    m_next->setObjectName(u"tourNext"_s);
    setFixedWidth(scaled(CardWidth));
    auto* buttons = new FlowLayout(space::small);
    buttons->setAlignment(Qt::AlignTrailing);
    buttons->addWidget(m_end);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::small);
    column->addWidget(m_count);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(space::small);
    column->addLayout(buttons);
    // Outside of a dialog, Return presses a button only when it is told so.
    for (QPushButton* button : {m_end, m_back, m_next})
        button->setAutoDefault(true);
    connect(m_end, &QPushButton::clicked, this, &TourCard::endClicked);
    connect(m_back, &QPushButton::clicked, this, &TourCard::backClicked);
    connect(m_next, &QPushButton::clicked, this, &TourCard::nextClicked);
    hide();
}

void TourCard::showOffer()
{
    m_count->hide();
    m_back->hide();
    m_end->setText(tr("Not now"));
    m_next->setText(tr("Take the tour"));
    say(tr("New here?"),
        tr("A short tour shows the parts of the window, one after the other. You find it in the menu "
           "later, too."));
}

void TourCard::showStop(const QString& title, const QString& words, int number, int count)
{
    m_count->setPlainText(sentence(tr("%1 of %2"), {QString::number(number + 1), QString::number(count)}));
    m_count->show();
    m_back->setVisible(number > 0);
    m_end->setText(tr("End the tour"));
    m_end->setVisible(number + 1 < count);
    m_next->setText(number + 1 < count ? tr("Next") : tr("Done"));
    say(title, words);
}

void TourCard::say(const QString& title, const QString& words)
{
    m_title->setPlainText(title);
    m_words->setPlainText(words);
    setAccessibleName(title);
    setAccessibleDescription(words);
    m_next->setAccessibleDescription(title + u". "_s + words);
    show();
    fit();
    announce(this, title + u". "_s + words);
}

void TourCard::fit()
{
    setFixedWidth(scaled(CardWidth));
    layout()->activate();
    resize(width(), layout()->heightForWidth(width()));
}

void TourCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

void TourCard::takeFocus() { m_next->setFocus(Qt::OtherFocusReason); }

void TourCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT endClicked();
    else
        QWidget::keyPressEvent(event);
}

void TourCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), radius::card, themeColour(Colour::Surface), themeColour(Colour::Accent), RingWidth);
}

TourRing::TourRing(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void TourRing::setPart(const QRect& part)
{
    m_part = part;
    update();
}

void TourRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QPainterPath shade;
    QPainterPath part;
    shade.addRect(rect());
    part.addRoundedRect(m_part, radius::card, radius::card);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shade.subtracted(part), QColor(0, 0, 0, Shade));
    paintBox(painter, m_part, radius::card, Qt::transparent, themeColour(Colour::Focus), RingWidth);
}

} // namespace rfi::ui
