#include "ui/forms/formpage.h"

#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>

/// Where the cursor is in a form, and how it gets there.
namespace rfi::ui {

namespace {

int cursorIn(QWidget* input)
{
    if (const auto* line = qobject_cast<QLineEdit*>(input))
        return line->cursorPosition();
    const auto* text = qobject_cast<QPlainTextEdit*>(input);
    return text ? text->textCursor().position() : -1;
}

void putCursor(QWidget* input, int position)
{
    if (auto* line = qobject_cast<QLineEdit*>(input)) {
        line->setCursorPosition(position);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(input)) {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(qMin(position, text->document()->characterCount() - 1));
        text->setTextCursor(cursor);
    }
}

} // namespace

FieldEditor* FormPage::editor(int field) const
{
    const auto found = std::find_if(m_editors.begin(), m_editors.end(),
                                    [field](const FieldEditor* editor) { return editor->field() == field; });
    return found == m_editors.end() ? nullptr : *found;
}

void FormPage::focusField(int field)
{
    if (m_state == nullptr || field < 0 || field >= m_state->form().fields.size())
        return;
    showSection(m_state->form().fields.at(field).section);
    FieldEditor* target = editor(field);
    if (target == nullptr)
        return;
    target->takeFocus();
    // Only after the layout did its work the place of a new editor is known.
    QMetaObject::invokeMethod(this, &FormPage::reveal, Qt::QueuedConnection);
}

bool FormPage::isOnFirstScreen(int field) const
{
    const FieldEditor* shown = editor(field);
    if (shown == nullptr)
        return false;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const int bottom = shown->mapTo(widget(), QPoint(0, shown->height())).y();
    return bottom <= viewport()->height();
}

/// However the cursor comes to a field, the field is to be seen; a click is only meant for what is seen already.
void FormPage::followFocus(const QWidget* focused)
{
    if (focused == nullptr || !widget()->isAncestorOf(focused) || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    window()->setAttribute(Qt::WA_KeyboardFocusChange); // shows where it is
    QMetaObject::invokeMethod(this, &FormPage::reveal, Qt::QueuedConnection);
}

/// Whoever is in a field goes on there, also when a document takes the room beside it.
bool FormPage::isCursorSeen(const QSize& room) const
{
    const FieldEditor* focused = focusedEditor();
    return focused && QRect(focused->mapTo(viewport(), QPoint()), focused->size()).intersects({QPoint(), room});
}

void FormPage::reveal()
{
    QWidget* focused = window()->focusWidget();
    if (focused == nullptr || !widget()->isAncestorOf(focused))
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    FieldEditor* around = focusedEditor();
    // What stands above it says what to give, so it is not scrolled away for the sake of a margin.
    if (around != nullptr && verticalScrollBar()->value() == 0 && isOnFirstScreen(around->field()))
        return;
    if (around != nullptr)
        ensureWidgetVisible(around, 0, space::huge);
    ensureWidgetVisible(focused, 0, space::large);
}

void FormPage::showOrigin()
{
    const int field = m_state == nullptr ? -1 : m_state->form().indexOf(place().item);
    if (FieldEditor* shown = editor(field))
        shown->showOrigin();
}

FieldEditor* FormPage::focusedEditor() const
{
    const auto focused = std::find_if(m_editors.begin(), m_editors.end(), [](const FieldEditor* editor) {
        return editor->isAncestorOf(editor->window()->focusWidget());
    });
    return focused == m_editors.end() ? nullptr : *focused;
}

void FormPage::useGiven()
{
    if (FieldEditor* focused = focusedEditor())
        focused->useGiven();
}

FormPage::Place FormPage::place() const
{
    if (const FieldEditor* focused = focusedEditor())
        return {focused->asked().identity, true, cursorIn(focused->input())};
    return m_editors.isEmpty() ? Place() : Place{m_editors.constFirst()->asked().identity};
}

std::optional<FormPage::Anchor> FormPage::anchor(const QWidget* panel) const
{
    QWidget* focused = window()->focusWidget();
    if (!panel->isAncestorOf(focused))
        return {};
    return Anchor{focused, focused->mapTo(viewport(), QPoint()).y()};
}

void FormPage::returnTo(const Anchor& anchor)
{
    if (!anchor.widget || !isAncestorOf(anchor.widget))
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(bar->value() + anchor.widget->mapTo(viewport(), QPoint()).y() - anchor.top);
}

void FormPage::returnTo(const Place& place)
{
    const int field = m_state == nullptr ? -1 : m_state->form().indexOf(place.item);
    if (field < 0)
        return;
    showSection(m_state->form().fields.at(field).section);
    if (!place.hasFocus)
        return;
    focusField(field);
    if (place.cursor >= 0 && editor(field))
        putCursor(editor(field)->input(), place.cursor);
}

} // namespace rfi::ui
