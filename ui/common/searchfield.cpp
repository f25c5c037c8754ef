#include "ui/common/searchfield.h"

#include "ui/common/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QStandardItemModel>

#include <algorithm>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int noMatch = 100;
constexpr int offersInView = 8;
} // namespace

QString folded(const QString& text)
{
    QString result;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            result += letter;
    }
    return result.toCaseFolded().simplified();
}

SearchField::SearchField(const QList<SearchEntry>& entries, QWidget* parent)
    : QLineEdit(parent), m_entries(entries), m_offers(new QStandardItemModel(this)), m_completer(new QCompleter(this))
{
    static const QRegularExpression gap(u"[\\s,()'’-]+"_s);
    for (const SearchEntry& entry : entries) {
        Keys keys{folded(entry.title), {}, {}};
        keys.words = keys.title.split(gap, Qt::SkipEmptyParts);
        for (const QString& keyword : entry.keywords)
            keys.keywords += folded(keyword);
        m_keys += keys;
    }
    setPlaceholderText(tr("Type to search"));
    auto* open = addAction(icon(u"chevron-down"_s, Colour::TextMuted), QLineEdit::TrailingPosition);
    open->setText(tr("Show all"));
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(offersInView);
    m_completer->setWrapAround(false); // beyond the last one nothing would be marked
    m_completer->setWidget(this);
    connect(open, &QAction::triggered, this, [this] { offer({}); });
    connect(this, &QLineEdit::textChanged, this, &SearchField::takeText);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.trimmed().isEmpty())
            m_completer->popup()->hide();
        else
            offer(text);
    });
    connect(qApp, &QApplication::focusChanged, this, &SearchField::leave);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(index.data(Qt::UserRole).toInt()); });
}

/// The cursor moves on while this goes.
SearchField::~SearchField() { disconnect(qApp, nullptr, this, nullptr); }

int SearchField::rank(const Keys& keys, const QString& text) const
{
    if (keys.keywords.contains(text))
        return 0;
    if (keys.title.startsWith(text))
        return 1;
    const auto begins = [&text](const QString& word) { return word.startsWith(text); };
    if (std::any_of(keys.words.begin(), keys.words.end(), begins))
        return 2;
    if (std::any_of(keys.keywords.begin(), keys.keywords.end(), begins))
        return 3;
    return keys.title.contains(text) ? 4 : noMatch;
}

QList<int> SearchField::matches(const QString& text) const
{
    const QString key = folded(text);
    QList<std::pair<int, int>> ranked;
    for (int entry = 0; entry < m_keys.size(); ++entry) {
        if (const int place = rank(m_keys.at(entry), key); place < noMatch)
            ranked.append({place, entry});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](auto left, auto right) { return left.first < right.first; });
    QList<int> result;
    for (const auto& [place, entry] : ranked)
        result += entry;
    return result;
}

QStringList SearchField::found(const QString& text) const
{
    QStringList titles;
    for (const int entry : matches(text))
        titles += m_entries.at(entry).title;
    return titles;
}

int SearchField::indexOfValue(const QString& value) const
{
    for (int entry = 0; entry < m_entries.size(); ++entry) {
        if (m_entries.at(entry).value == value)
            return entry;
    }
    return -1;
}

bool SearchField::isKnown() const { return indexOfValue(m_wire) >= 0; }

/// The entry that a text names in full; what only begins like one is not taken for it.
int SearchField::meant(const QString& text) const
{
    const QString key = folded(text);
    for (int entry = 0; entry < m_keys.size(); ++entry) {
        if (m_keys.at(entry).title == key || m_keys.at(entry).keywords.contains(key))
            return entry;
    }
    return -1;
}

void SearchField::setWireText(const QString& wire)
{
    if (wire == m_wire)
        return;
    m_wire = wire;
    const int entry = indexOfValue(wire);
    showText(entry >= 0 ? m_entries.at(entry).title : wire);
}

void SearchField::showText(const QString& text)
{
    const QScopedValueRollback showing(m_isShowing, true);
    setText(text);
    setCursorPosition(0);
}

/// Of a text that comes from elsewhere: somebody types, or a screen reader sets it, which Qt does not call editing.
void SearchField::takeText(const QString& text)
{
    if (m_isShowing)
        return;
    const int entry = text.trimmed().isEmpty() ? -1 : meant(text);
    m_wire = entry >= 0 ? m_entries.at(entry).value : text.trimmed();
    Q_EMIT wireTextEdited(m_wire);
}

void SearchField::choose(int entry)
{
    const SearchEntry& chosen = m_entries.at(entry);
    m_completer->popup()->hide();
    showText(chosen.title);
    if (m_wire == chosen.value)
        return;
    m_wire = chosen.value;
    Q_EMIT wireTextEdited(m_wire);
}

void SearchField::offer(const QString& text)
{
    m_offers->clear();
    for (const int entry : matches(text)) {
        auto* item = new QStandardItem(m_entries.at(entry).title);
        item->setData(entry, Qt::UserRole);
        m_offers->appendRow(item);
    }
    if (m_offers->rowCount() == 0)
        return m_completer->popup()->hide();
    m_completer->complete();
    // One that is marked is taken by Tab and Return, so none is where it would be a guess.
    const bool isOnly = m_offers->rowCount() == 1;
    m_completer->popup()->setCurrentIndex(isOnly ? m_completer->popup()->model()->index(0, 0) : QModelIndex());
}

/// On leaving: a text that can only be one thing is that thing.
void SearchField::settle()
{
    if (text().trimmed().isEmpty() || (isKnown() && m_entries.at(indexOfValue(m_wire)).title == text()))
        return;
    const int named = meant(text());
    const QList<int> all = matches(text());
    if (named >= 0 || all.size() == 1)
        choose(named >= 0 ? named : all.constFirst());
}

void SearchField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        settle();
}

/// While offers are shown the completer keeps it from this that the focus went: its cursor would go on standing here.
void SearchField::leave(const QWidget* old)
{
    if (old != this || !m_completer->popup()->isVisible())
        return;
    m_completer->popup()->hide();
    QFocusEvent left(QEvent::FocusOut, Qt::OtherFocusReason);
    focusOutEvent(&left);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    const bool isOpen = m_completer->popup()->isVisible();
    if (!isOpen && event->key() == Qt::Key_Down)
        return offer(isKnown() ? QString() : text());
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (isOpen)
            return event->ignore();
        settle();
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::mousePressEvent(QMouseEvent* event)
{
    QLineEdit::mousePressEvent(event);
    if (isKnown())
        selectAll();
}

} // namespace rfi::ui
