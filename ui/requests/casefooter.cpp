#include "ui/requests/casefooter.h"

#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/requests/environmentmark.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rfi::ui {

CaseFooter::CaseFooter(QWidget* parent)
    : QWidget(parent), m_words(new PlainLabel({}, TextRole::Caption, Tone::Muted)), m_environment(new EnvironmentMark),
      m_back(makeButton({})), m_next(makeButton({}, ButtonLook::Primary))
{
    m_words->setObjectName(u"footerWords"_s);
    m_environment->setObjectName(u"environmentOfSending"_s);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::huge, space::medium, space::huge, space::medium);
    row->setSpacing(space::medium);
    row->addWidget(m_words, 1);
    row->addWidget(m_environment, 0, Qt::AlignVCenter);
    row->addWidget(m_back);
    row->addWidget(m_next);
    // Outside of a dialog, Enter presses a button only when it is told so.
    m_next->setAutoDefault(true);
    m_back->setAutoDefault(true);
    connect(m_next, &QPushButton::clicked, this, &CaseFooter::nextClicked);
    connect(m_back, &QPushButton::clicked, this, &CaseFooter::backClicked);
}

void CaseFooter::showContent(const Content& content)
{
    m_words->setPlainText(content.words);
    m_next->setText(withoutShortcut(content.next));
    m_next->setAccessibleName(content.next);
    m_next->setAccessibleDescription(content.isNextPossible && !content.isSending ? QString() : content.words);
    m_next->setVisible(!content.next.isEmpty());
    m_next->setEnabled(content.isNextPossible);
    dressNext(content);
    m_back->setText(withoutShortcut(content.back));
    m_back->setAccessibleName(content.back);
    m_back->setVisible(!content.back.isEmpty());
}

void CaseFooter::dressNext(const Content& content)
{
    m_environment->setVisible(content.isSending);
    if (!content.isSending)
        return dress(m_next, ButtonLook::Primary);
    m_environment->setEnvironment(content.environment, content.isTraining);
    const Destination destination = destinationOf(content.environment, content.isTraining);
    if (destination == Destination::Production)
        dress(m_next, ButtonLook::Live, destinationIcon(destination));
    else
        dress(m_next, ButtonLook::Primary,
              destination == Destination::Training ? destinationIcon(destination) : u"send"_s);
}

void CaseFooter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColour(Colour::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), themeColour(Colour::Border));
}

} // namespace rfi::ui
