#pragma once

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace rfi::ui {

/// One of the things that a SearchField finds.
struct SearchEntry
{
    QString value;        ///< on the wire
    QString title;        ///< shown
    QStringList keywords; ///< other words that find it: codes, names in other languages
};

/// A line that finds one of many as one types: by the beginning of the title, of a word in it, or a keyword;
/// accents and case do not matter. Keeps what it does not know as it was typed.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QList<SearchEntry>& entries, QWidget* parent = nullptr);
    ~SearchField() override;

    /// The value of the chosen entry, or the typed text when it stands for none; empty for none.
    QString wireText() const { return m_wire; }
    void setWireText(const QString& wire);
    bool isKnown() const;

    /// What is offered for a text, best first.
    QStringList found(const QString& text) const;

Q_SIGNALS:
    void wireTextEdited(const QString& wire);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Keys
    {
        QString title;
        QStringList words;
        QStringList keywords;
    };

    QList<int> matches(const QString& text) const;
    int rank(const Keys& keys, const QString& folded) const;
    int indexOfValue(const QString& value) const;
    int meant(const QString& text) const;
    void takeText(const QString& text);
    void showText(const QString& text);
    void choose(int entry);
    void offer(const QString& text);
    void settle();
    void leave(const QWidget* old);

    QList<SearchEntry> m_entries;
    QList<Keys> m_keys;
    QString m_wire;
    bool m_isShowing = false; ///< the text changes by itself
    QStandardItemModel* m_offers;
    QCompleter* m_completer;
};

/// A text as search compares it: without accents, in one case.
QString folded(const QString& text);

} // namespace rfi::ui
