#include "ui/documents/pager.h"

#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"
#include "ui/texts/sentence.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace rfi::ui {

using namespace Qt::StringLiterals;

Pager::Pager(int size, QWidget* parent)
    : QWidget(parent), m_size(size), m_words(new PlainLabel({}, TextRole::Caption, Tone::Muted)),
      m_before(makeIconButton(tr("Documents before these"), u"chevron-left"_s)),
      m_after(makeIconButton(tr("Documents after these"), u"chevron-right"_s))
{
    m_words->setWordWrap(false);
    m_before->setObjectName(u"documentsBefore"_s);
    m_after->setObjectName(u"documentsAfter"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_words, 1);
    row->addWidget(m_before);
    row->addWidget(m_after);
    connect(m_before, &QPushButton::clicked, this, [this] { Q_EMIT partWanted(qMax(0, m_first - m_size)); });
    connect(m_after, &QPushButton::clicked, this, [this] { Q_EMIT partWanted(m_first + m_size); });
    hide();
}

void Pager::setPart(int first, int all)
{
    m_first = first;
    const int last = qMin(first + m_size, all);
    m_words->setPlainText(sentence(tr("Documents %1 to %2 of %3"),
                                   {locale().toString(first + 1), locale().toString(last), locale().toString(all)}));
    m_before->setEnabled(first > 0);
    m_after->setEnabled(last < all);
    setVisible(all > m_size);
}

} // namespace rfi::ui
