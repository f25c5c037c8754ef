#pragma once

#include "models/settings/settings.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QPushButton;

namespace rfi::ui {

class PlainLabel;

/// What a setting is called, one sentence about it, and other words by which people look for it.
struct SettingWords
{
    QString label;
    QString help;
    QString keywords = {};
};

/// One line of a settings page: the words, and at its end the control. Below each other where there is little room.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes the control and gives it label and help as its accessible name and description.
    SettingRow(const SettingWords& words, QWidget* control, QWidget* parent = nullptr);

    const SettingWords& words() const { return m_words; }
    QWidget* control() const { return m_control; }
    /// Every one of these, as folded() makes them, is somewhere in the words.
    bool matches(const QStringList& foldedWords) const;
    /// A line above it, that parts it from the row before.
    void setLine(bool hasLine);
    /// Found by a search.
    void setMarked(bool isMarked);
    bool isMarked() const { return m_isMarked; }
    /// Follows who decides about a setting: a button takes a choice back, and what an organisation decided cannot be
    /// changed and says so. The settings outlive it.
    /// `describe` says what a value is called.
    void follow(settings::Settings& settings, settings::Id id,
                const std::function<QString(const settings::Value&)>& describe);
    /// The control cannot be used, and it is said why; then the row itself is what the keyboard comes to, so that its
    /// value can be heard.
    void setDecided(bool isDecided);
    /// To its control, or to itself when that cannot be used.
    void takeFocus();
    /// Nothing in a row that only opens something.
    std::optional<settings::Id> id() const { return m_id; }
    QString textOf(const settings::Value& value) const { return m_describe(value); }
    void setHelp(const QString& help);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showSource(const settings::Settings& settings, settings::Id id);

    SettingWords m_words;
    QString m_folded;
    std::optional<settings::Id> m_id;
    std::function<QString(const settings::Value&)> m_describe;
    QWidget* m_control;
    QBoxLayout* m_line;
    QBoxLayout* m_end;
    PlainLabel* m_help;
    PlainLabel* m_pinned;
    QPushButton* m_reset;
    bool m_hasLine = false;
    bool m_isMarked = false;
};

} // namespace rfi::ui
