#include "ui/documents/dropzone.h"

#include "ui/common/buttons.h"
#include "ui/common/flowlayout.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace rfi::ui {

namespace {

/// Wraps only where a whole line is too short for it.
class LineLabel final : public PlainLabel
{
public:
    using PlainLabel::PlainLabel;

    QSize sizeHint() const override { return fontMetrics().size(Qt::TextSingleLine, plainText()) + QSize(1, 0); }
};

} // namespace

DropZone::DropZone(const QString& accepted, QWidget* parent)
    : QWidget(parent), m_words(new LineLabel({}, TextRole::Body, Tone::Muted)),
      m_accepted(new PlainLabel(accepted, TextRole::Caption, Tone::Muted)), m_choose(makeButton({}, ButtonLook::Link))
{
    m_words->setAlignment(Qt::AlignCenter);
    m_choose->setAutoDefault(true); // Enter opens the dialog
    m_accepted->setAlignment(Qt::AlignCenter);
    auto* row = new FlowLayout(space::tight);
    row->setAlignment(Qt::AlignHCenter);
    row->addWidget(m_words);
    row->addWidget(m_choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::large, space::medium, space::large);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_accepted);
    showWords();
}

void DropZone::setHot(bool isHot)
{
    m_isHot = isHot;
    showWords();
}

void DropZone::setReading(bool isReading)
{
    m_isReading = isReading;
    showWords();
}

void DropZone::setWrong(bool isWrong)
{
    m_isWrong = isWrong;
    update();
}

void DropZone::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    m_accepted->setVisible(!isCompact);
    const int margin = isCompact ? space::small : space::large;
    layout()->setContentsMargins(space::medium, margin, space::medium, margin);
    showWords();
}

void DropZone::showWords()
{
    // The cursor stays here while there is no button for it, also when a dialog gives it back to the window.
    const bool isShown = !m_isReading && !m_isHot;
    setFocusPolicy(isShown ? Qt::NoFocus : Qt::ClickFocus);
    if (!isShown && window()->focusWidget() == m_choose)
        setFocus();
    m_choose->setVisible(isShown);
    if (isShown && window()->focusWidget() == this)
        m_choose->setFocus();
    m_choose->setText(m_isCompact ? tr("add another") : tr("choose a file"));
    if (m_isReading)
        m_words->setPlainText(tr("Reading…"));
    else if (m_isHot)
        m_words->setPlainText(tr("Drop to attach"));
    else
        m_words->setPlainText(tr("Drop a file here or"));
    update();
}

void DropZone::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ground = m_isHot ? themeColour(Colour::Selected) : QColor();
    const Colour edge = m_isHot ? Colour::Accent : m_isWrong ? Colour::Danger : Colour::ControlBorder;
    paintBox(painter, rect(), radius::control, ground, themeColour(edge), m_isHot ? 2 : 1, Qt::DashLine);
}

} // namespace rfi::ui
