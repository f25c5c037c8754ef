#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/taborder.h"
#include "ui/documents/documentpreview.h"
#include "ui/forms/formpage.h"
#include "ui/requests/answerpage.h"
#include "ui/requests/sectionnavigator.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

// How much room AnswerPage gives to sections, form and document, and where the document is.

namespace rfi::ui {

namespace {

constexpr int SectionsWidth = 232;
constexpr int MostSectionsWidth = 320;
constexpr int PreviewWidth = 288;
constexpr int MostPreviewWidth = 360;
constexpr int ViewerWidth = 440;
constexpr int NarrowForm = 396; // with its scroll bar

} // namespace

void AnswerPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// What is said of a document comes when it was read, and may need more room.
bool AnswerPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOther = watched == m_preview && event->type() == QEvent::LayoutRequest
        && m_preview->minimumSizeHint().width() != m_leastPreview;
    if (isOther)
        QMetaObject::invokeMethod(this, &AnswerPage::arrange, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void AnswerPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_isViewing)
        return closeViewer();
    QWidget::keyPressEvent(event);
}

/// Beside the form, or below it where there is too little room for both.
void AnswerPage::placePreview(bool isBeside)
{
    QWidget* focused = window()->focusWidget();
    const bool hadFocus = m_preview->isAncestorOf(focused);
    if (isBeside && m_preview->parentWidget() != m_side) {
        m_side->layout()->addWidget(m_preview);
        keepTabOrder(*m_side);
    } else if (!isBeside && m_preview->parentWidget() != m_below) {
        m_below->body()->addWidget(m_preview);
        m_form->setBelow(m_below);
    }
    m_preview->setWhole(!isBeside);
    m_side->setVisible(!m_preview->isEmpty() && isBeside);
    m_below->setVisible(!m_preview->isEmpty() && !isBeside);
    if (hadFocus && window()->focusWidget() != focused)
        focused->setFocus();
}

/// A document that is read from is beside the form in any window: where both have no room otherwise, the sections
/// step back for as long as that.
void AnswerPage::arrange()
{
    // The form has the larger part, however little there is.
    const QStringList names{tr("Add documents…"), tr("Add…")};
    m_addDocuments->setText(names.constFirst());
    const int around = 2 * space::medium;
    const int named = m_addDocuments->minimumSizeHint().width() + around;
    const int least = qMax(scaled(SectionsWidth), m_sections->wholeWidth());
    // The whole name of the button stands where it takes nothing from the form.
    const int document = width() - least - PreviewWidth >= scaled(NarrowForm) ? PreviewWidth : 0;
    const int wanted = width() - named - document >= scaled(NarrowForm) ? qMax(least, named) : least;
    const int sections = std::min({wanted, MostSectionsWidth, width() * 2 / 5});
    const bool isViewing = m_isViewing && !m_preview->isEmpty();
    const bool isTight = isViewing && width() < sections + scaled(NarrowForm) + scaled(ViewerWidth);
    const int room = width() - (isTight ? 0 : sections);
    m_start->setFixedWidth(sections);
    if (m_addDocuments->minimumSizeHint().width() + around > sections)
        m_addDocuments->setText(names.constLast());
    if (m_addDocuments->minimumSizeHint().width() + around > sections)
        m_addDocuments->setText({}); // its sign alone
    m_start->setVisible(!isTight);
    m_line->setVisible(!isTight);
    m_preview->setViewer(isViewing);
    // As wide as its buttons, whatever the language, as long as the form keeps its part.
    m_leastPreview = m_preview->minimumSizeHint().width();
    const int wide = std::min({m_leastPreview + 1, MostPreviewWidth, room - scaled(NarrowForm)});
    const int preview = qMax(PreviewWidth, wide);
    m_side->setFixedWidth(isViewing ? qBound(preview, room - scaled(NarrowForm), room * 3 / 5) : preview);
    placePreview(isViewing || room - preview >= scaled(NarrowForm));
}

} // namespace rfi::ui
