#include "app/touractions.h"

#include "models/core/countries.h"
#include "ui/common/datefield.h"
#include "ui/documents/fileslot.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::app {

namespace act {

namespace {

void clickAt(QWidget* widget, const QPoint& place)
{
    const QPointF local(place);
    const QPointF global(widget->mapToGlobal(place));
    QMouseEvent down(QEvent::MouseButtonPress, local, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &down);
    QMouseEvent up(QEvent::MouseButtonRelease, local, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &up);
}

void pressKey(QWidget* widget, int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(widget, &up);
}

} // namespace

void click(QWidget* widget)
{
    widget->setFocus(Qt::MouseFocusReason);
    clickAt(widget, widget->rect().center());
}

void clickRow(QAbstractItemView* view, const QModelIndex& index)
{
    view->setFocus(Qt::MouseFocusReason);
    view->scrollTo(index);
    clickAt(view->viewport(), view->visualRect(index).center());
}

void press(QWidget* widget, Qt::Key key) { pressKey(widget, key, Qt::NoModifier, {}); }

void type(QWidget* widget, const QString& text)
{
    widget->setFocus(Qt::OtherFocusReason);
    pressKey(widget, Qt::Key_A, Qt::ControlModifier, {});
    for (const QChar& letter : text)
        pressKey(widget, 0, Qt::NoModifier, letter);
}

void dropFiles(QWidget* widget, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint middle = widget->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &enter);
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &drop);
}

} // namespace act

namespace {

constexpr int FutureDays = 800;
constexpr int PastDays = 30;
constexpr int LongPastDays = 400;
constexpr int SampleAge = 20; ///< as the samples say

/// What is known to be good for a field, as somebody types it; empty where nothing is.
QString known(const forms::Field& field, const Told& told)
{
    if (!field.suggestion.value.isEmpty() || !told.answer)
        return field.suggestion.value;
    const QString value = told.answer->value.toString();
    const core::Country* country = field.kind == forms::ItemKind::Country ? core::countryFromCode(value) : nullptr;
    return country ? core::countryName(*country, QLocale().name()) : value;
}

QString madeUpText(const forms::Field& field, int attempt)
{
    if (attempt == 0 && field.identity.pointer.endsWith(u"description"_s))
        return u"A copy made up for training."_s;
    return attempt == 0 ? u"SAMPLE4711"_s : u"5d7e0c0e-6c5a-4a39-b3f9-6a0f1b0c2d3e"_s;
}

QString madeUpDate(int attempt)
{
    const QList<int> days{FutureDays, -PastDays, -LongPastDays};
    return QDate::currentDate().addDays(days.at(attempt % int(days.size()))).toString(Qt::ISODate);
}

/// How many steps down the list the known option is; the first one where none is known.
int stepsTo(const forms::Field& field, const Told& told)
{
    const QString wanted = told.answer ? told.answer->value.toString() : QString();
    const auto found = std::find_if(field.options.cbegin(), field.options.cend(),
                                    [&wanted](const forms::Option& option) { return option.value == wanted; });
    return found == field.options.cend() ? 1 : int(found - field.options.cbegin()) + 1;
}

bool dropSamples(QWidget* form, const forms::Field& field, const Told& told)
{
    ui::FileSlot* place = slotOf(form, field);
    if (!place || told.samples.isEmpty())
        return false;
    act::dropFiles(place, told.samples);
    return true;
}

} // namespace

ui::FileSlot* slotOf(QWidget* form, const forms::Field& field)
{
    auto* place = form->findChild<QWidget*>(field.identity.text());
    while (place && !qobject_cast<ui::FileSlot*>(place))
        place = place->parentWidget();
    return qobject_cast<ui::FileSlot*>(place);
}

void chooseSides(ui::FileSlot* place)
{
    for (ui::DateField* date : place->findChildren<ui::DateField*>()) {
        act::type(date, QDate::currentDate().addDays(-SampleAge).toString(Qt::ISODate));
        act::press(date, Qt::Key_Return);
    }
    // Rows may be made anew after each choice.
    for (int row = 0; row < place->findChildren<QComboBox*>().size(); ++row) {
        QComboBox* side = place->findChildren<QComboBox*>().at(row);
        for (int step = side->currentIndex(); step <= row; ++step)
            act::press(side, Qt::Key_Down);
    }
}

bool fillField(QWidget* form, const forms::Field& field, int attempt, const Told& told)
{
    auto* input = form->findChild<QWidget*>(field.identity.text());
    if (!input)
        return false;
    const QString first = attempt == 0 ? known(field, told) : QString();
    const auto typeFirst = [input, &first](const QString& other) {
        act::type(input, first.isEmpty() ? other : first);
        return true;
    };
    switch (field.kind) {
    case forms::ItemKind::File: return dropSamples(form, field, told);
    case forms::ItemKind::Date: return typeFirst(madeUpDate(attempt));
    case forms::ItemKind::Country: return typeFirst(u"Germany"_s);
    case forms::ItemKind::Number: return typeFirst(u"1"_s);
    case forms::ItemKind::Text: return typeFirst(madeUpText(field, attempt));
    case forms::ItemKind::Choice:
        for (int step = stepsTo(field, told); step > 0; --step)
            act::press(input, Qt::Key_Down);
        return true;
    case forms::ItemKind::Choices:
    case forms::ItemKind::Boolean: act::press(input->focusProxy(), Qt::Key_Space); return true;
    case forms::ItemKind::Unknown: act::press(input, Qt::Key_Space); return true;
    }
    return false;
}

} // namespace rfi::app
