#include "app/touractions.h"

#include "ui/common/datefield.h"
#include "ui/documents/fileslot.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QRegularExpression>
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

/// What can be read in one of the sample documents.
struct SampleFacts
{
    QString number;
    QString issued;
    QString expires;
    QString country;
};

QString inSample(const forms::Field& field)
{
    const QString type = field.identity.documentType;
    const bool isPassport = type.contains(u"PASSPORT"_s);
    if (!isPassport && !type.contains(u"ID"_s))
        return {};
    const SampleFacts facts = isPassport
        ? SampleFacts{u"X1234567"_s, u"2026-01-15"_s, u"2036-01-15"_s, u"Spain"_s}
        : SampleFacts{u"NID-112233"_s, u"2024-04-01"_s, u"2034-04-01"_s, u"Portugal"_s};
    const QString meaning = field.schema.value(u"x-meaning"_s).toString();
    return meaning == u"number"_s ? facts.number
        : meaning == u"issued"_s  ? facts.issued
        : meaning == u"expires"_s ? facts.expires
        : meaning == u"country"_s ? facts.country
                                  : QString();
}

/// What is known to be good for a field, as far as anything is.
QString known(const forms::Field& field, const Told& told)
{
    if (!field.suggestion.isEmpty())
        return field.suggestion;
    for (const QString& value : told.values) {
        if (value.section(u": "_s, 0, 0) == field.label)
            return value.section(u": "_s, 1);
    }
    return inSample(field);
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

QStringList wordsOf(const QString& text)
{
    constexpr qsizetype Shortest = 3;
    static const QRegularExpression betweenWords(u"[^a-z]+"_s);
    QStringList words = text.toLower().split(betweenWords, Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return word.size() < Shortest; });
    return words;
}

/// The samples that may stand here, those with the most words of what is asked first.
QStringList samplesFor(const forms::Field& field, const QDir& samples)
{
    const forms::ItemIdentity& item = field.identity;
    QStringList asked =
        wordsOf(item.documentType + u' ' + item.side + u' ' + item.pointer + u' ' + field.label + u' ' + field.reason);
    if (asked.contains(u"authority"_s))
        asked += {u"board"_s, u"resolution"_s};
    if (asked.contains(u"address"_s))
        asked += u"bill"_s;
    QStringList names = samples.entryList(QDir::Files, QDir::Name | QDir::Reversed);
    names.removeIf([&field](const QString& name) {
        return !field.document.suffixes.contains(name.section(u'.', -1), Qt::CaseInsensitive);
    });
    const auto score = [&asked](const QString& name) {
        const QStringList words = wordsOf(name);
        return std::count_if(words.cbegin(), words.cend(),
                             [&asked](const QString& word) { return asked.contains(word); });
    };
    std::stable_sort(names.begin(), names.end(),
                     [&score](const QString& left, const QString& right) { return score(left) > score(right); });
    return names;
}

/// How many steps down the list the option is of which the words speak; the first one where they speak of none.
int stepsTo(const forms::Field& field, const QString& words)
{
    const QStringList told = wordsOf(words);
    int best = 0;
    qsizetype most = 0;
    for (int option = 0; option < field.options.size(); ++option) {
        const QStringList own = wordsOf(field.options.at(option).title);
        const auto count =
            std::count_if(own.cbegin(), own.cend(), [&told](const QString& word) { return told.contains(word); });
        if (count > most) {
            most = count;
            best = option;
        }
    }
    return best + 1;
}

bool dropSample(QWidget* form, const forms::Field& field, int attempt, const QString& samples)
{
    const QStringList names = samplesFor(field, QDir(samples));
    ui::FileSlot* place = slotOf(form, field);
    if (!place || names.isEmpty())
        return false;
    act::dropFiles(place, {QDir(samples).filePath(names.at(attempt % int(names.size())))});
    return true;
}

} // namespace

ui::FileSlot* slotOf(QWidget* form, const forms::Field& field)
{
    QWidget* place = form->findChild<QWidget*>(field.identity.text());
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
    case forms::ItemKind::File: return dropSample(form, field, attempt, told.samples);
    case forms::ItemKind::Date: return typeFirst(madeUpDate(attempt));
    case forms::ItemKind::Country: return typeFirst(u"Germany"_s);
    case forms::ItemKind::Number: return typeFirst(u"1"_s);
    case forms::ItemKind::Text: return typeFirst(madeUpText(field, attempt));
    case forms::ItemKind::Choice:
        for (int step = stepsTo(field, told.words); step > 0; --step)
            act::press(input, Qt::Key_Down);
        return true;
    case forms::ItemKind::Choices:
    case forms::ItemKind::Boolean: act::press(input->focusProxy(), Qt::Key_Space); return true;
    case forms::ItemKind::Unknown: act::press(input, Qt::Key_Space); return true;
    }
    return false;
}

} // namespace rfi::app
