#include "ui/documents/pageturner.h"

#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"
#include "ui/texts/sentence.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLocale>
#include <QPushButton>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

QPushButton* makeStep(const QString& name, const QString& iconName, Qt::Key key)
{
    QPushButton* button = makeIconButton(name, iconName);
    button->setToolTip(sentence(u"%1 (%2)"_s, {name, QKeySequence(key).toString(QKeySequence::NativeText)}));
    button->setAutoDefault(true);
    return button;
}

} // namespace

PageTurner::PageTurner(QWidget* parent)
    : QWidget(parent), m_words(new PlainLabel({}, TextRole::Caption, Tone::Muted)),
      m_before(makeStep(tr("Page before this"), u"chevron-left"_s, Qt::Key_PageUp)),
      m_after(makeStep(tr("Page after this"), u"chevron-right"_s, Qt::Key_PageDown))
{
    m_words->setWordWrap(false);
    m_words->setObjectName(u"pageNumber"_s);
    m_before->setObjectName(u"pageBefore"_s);
    m_after->setObjectName(u"pageAfter"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addStretch();
    row->addWidget(m_before);
    row->addWidget(m_words);
    row->addWidget(m_after);
    row->addStretch();
    connect(m_before, &QPushButton::clicked, this, [this] { Q_EMIT turned(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { Q_EMIT turned(1); });
    hide();
}

void PageTurner::setPage(int page, int count)
{
    m_words->setPlainText(sentence(tr("Page %1 of %2"), {locale().toString(page + 1), locale().toString(count)}));
    const bool wasBefore = m_before->hasFocus();
    const bool wasAfter = m_after->hasFocus();
    m_before->setEnabled(page > 0);
    m_after->setEnabled(page + 1 < count);
    // At an end the cursor stays here: the other way is the only one left.
    if (wasBefore && !m_before->isEnabled())
        m_after->setFocus();
    else if (wasAfter && !m_after->isEnabled())
        m_before->setFocus();
    setVisible(count > 1);
}

} // namespace rfi::ui
