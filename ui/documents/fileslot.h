#pragma once

#include "models/forms/formstate.h"
#include "ui/documents/filereading.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace rfi::ui {

class DropZone;
class FilePicker;
class FileRow;
class InlineMessage;
class Pager;

/// The files of one File field: where they are dropped, pasted or chosen, one row for each, what is accepted said
/// before. Holds nothing: shows the state and writes to it. Files are read off the window's thread. Of many files only
/// a part has rows, so that a long list costs no more than a short one.
class FileSlot : public QWidget
{
    Q_OBJECT

public:
    FileSlot(forms::FormState* state, int field, FilePicker& picker, QWidget* parent = nullptr);
    ~FileSlot() override;

    /// Reads files and attaches those that fit; says why for those that do not.
    void addFiles(const QStringList& paths);
    /// How far the upload of an entry is; `total` zero ends it.
    void setProgress(int entry, qint64 sent, qint64 total);
    /// Puts the cursor to the first file that has to say which side it shows, or how old it is; false when there is
    /// none.
    bool focusOpen();
    /// What is attached can be looked at, and nothing else.
    void setReadOnly(bool isReadOnly);
    bool isReading() const { return m_reading > 0; }
    /// The control that opens the file dialog.
    QWidget* input() const;

Q_SIGNALS:
    /// Files were read; the ones that fit are in the state.
    void filesRead();
    void documentChosen(int entry);
    /// It is to be shown large enough to read from.
    void viewWanted(int entry);
    /// Several files were given here that do not all belong here, by their number or by their names.
    void manyGiven(const QStringList& paths);
    void uploadCancelled(int entry);
    /// Somebody is in the middle of something beside a file, or has left it.
    void typing(bool isTyping);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    const forms::Field& asked() const;
    QList<forms::FileEntry> entries() const;
    bool belongHere(const QStringList& paths) const;
    void showEntries();
    void showOtherUses();
    /// A part that begins elsewhere, if `entry` is not in the one that is shown.
    void bringIntoView(int entry);
    void followFocus(const QWidget* focused);
    FileRow* makeRow(int place);
    void pick(int replaced);
    QPushButton* makeOffers();
    void read(const QStringList& paths, int replaced);
    void readInBackground(const std::function<ReadFiles()>& reading, int replaced);
    void attach(const ReadFiles& results, int replaced);
    void showWrong();
    void goOn(int entry);
    void chooseSide(int entry, const QString& side);
    void takeIssueDate(int entry, const QString& wire);
    void change(int entry, const std::function<void(forms::FileEntry&)>& edit);
    void remove(int entry);
    void setReading(int count);

    forms::FormState* m_state;
    const int m_field;
    FilePicker& m_picker;
    DropZone* m_zone;
    QPushButton* m_offers;
    QVBoxLayout* m_list;
    Pager* m_pager;
    InlineMessage* m_message;
    QList<FileRow*> m_rows; ///< of the entries from m_first on
    int m_first = 0;
    int m_reading = 0;
    bool m_isReadOnly = false;
};

} // namespace rfi::ui
