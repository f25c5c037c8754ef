#pragma once

#include "models/settings/settings.h"
#include "ui/common/theme.h"

#include <QDialog>
#include <QPointer>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QStackedWidget;

namespace rfi::ui {

class InlineMessage;
class PlainLabel;
class SettingRow;
class SettingsPage;

/// The settings: pages at the side, or while somebody searches the settings that were found. Knows nothing of what is
/// set; that is in the pages.
class SettingsWindow : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsWindow(QWidget* parent = nullptr);

    /// Takes it; the first one shows.
    void addPage(SettingsPage* page);
    /// What came of something that was asked for here; the user takes it away.
    void setMessage(Tone tone, const QString& text);
    /// The row of a setting, on whichever page; null when no page has it.
    const SettingRow* rowFor(settings::Id id) const;
    /// By the page's name; another name changes nothing.
    void showPage(const QString& name);
    const QList<SettingsPage*>& pages() const { return m_pages; }
    /// Goes to a row of a page, with the keyboard on its control. Others than there are change nothing.
    void showRow(const QString& page, int row);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void search(const QString& text);
    void listPages();
    void listFound(const QStringList& words);
    void showChosen(const QListWidgetItem* item);
    void goToChosen(const QListWidgetItem* item);
    SettingRow* rowOf(const QListWidgetItem* item) const;
    void mark(SettingRow* row);

    QList<SettingsPage*> m_pages;
    QWidget* m_side;
    QLineEdit* m_search;
    QListWidget* m_list;
    PlainLabel* m_nothing;
    InlineMessage* m_message;
    QStackedWidget* m_stack;
    QPointer<SettingRow> m_marked;
};

} // namespace rfi::ui
