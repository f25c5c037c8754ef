#pragma once

#include "ui/documents/filereading.h"
#include "ui/documents/filingrow.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace rfi::ui {

class PlainLabel;

/// Many documents at once: which goes where, guessed by their names, put right by hand, taken with one press.
class FilingDialog : public QDialog
{
    Q_OBJECT

public:
    /// `state` outlives it and has room for a document.
    FilingDialog(forms::FormState& state, const QStringList& paths, QWidget* parent = nullptr);

    /// A field that documents were added to, and its answer before.
    using Change = std::pair<int, forms::Answer>;

Q_SIGNALS:
    /// The documents are in the form; the dialog is over.
    void filed(int documents, const QList<rfi::ui::FilingDialog::Change>& changes);

private:
    using Choice = std::pair<FilingRow*, FilingRow::Target>;

    void layOut(const QStringList& paths);
    QWidget* makeRows(const QStringList& paths);
    void guess(const QStringList& paths);
    void showRead(const ReadFiles& read);
    void focusStart();
    void follow(const FilingRow* chosen);
    void refresh();
    void check();
    void take(const QList<Choice>& choices, const ReadFiles& checked);
    QList<Choice> choices() const;

    forms::FormState& m_state;
    const QList<int> m_fields;
    QList<FilingRow*> m_rows;
    PlainLabel* m_left;
    QPushButton* m_take;
    bool m_isBusy = true;
};

} // namespace rfi::ui
