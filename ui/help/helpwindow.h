#pragma once

#include "ui/help/guide.h"

#include <QDialog>
#include <QUrl>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace rfi::ui {

class GuideView;
class InlineMessage;
class PlainLabel;

/// The user guide: the list of its pages or of what was found, and the page. Stays open beside the work.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    void showPage(const QString& id);
    /// Id of the page that is shown.
    QString page() const;

Q_SIGNALS:
    /// The whole guide is to be put into a file that the user names.
    /// The list of all keys, which is about another window.
    void shortcutsRequested();
    void saveRequested(const QString& suggestedName, const QByteArray& bytes);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeBar();
    QPushButton* addStep(const QString& name, const QString& text, const QString& iconName, const QKeySequence& keys);
    void addKeys();
    void search(const QString& words);
    void listPages();
    void listFound(const QString& words);
    void addEntry(const QString& words, const QString& page);
    void showChosen(const QListWidgetItem* item);
    void showPlace(const QString& page);
    void askAbout(const QUrl& address);

    Guide m_guide;
    QLineEdit* m_search;
    QListWidget* m_list;
    PlainLabel* m_nothing;
    InlineMessage* m_message;
    GuideView* m_view;
    QPushButton* m_back = nullptr;
    QPushButton* m_forward = nullptr;
    QUrl m_outside; ///< what the message asks about
};

} // namespace rfi::ui
