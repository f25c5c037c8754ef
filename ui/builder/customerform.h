#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLineEdit;

namespace rfi::providers {
class RequestDraft;
}

namespace rfi::ui {

class DateField;
class PlainLabel;

/// Whom a request is about, where it was asked, and when: the head of the builder.
class CustomerForm : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerForm(providers::RequestDraft& draft, QWidget* parent = nullptr);

    void focusStart();
    /// The customer is known and stays: one key may not make it another one.
    void setWhoseFixed();
    /// Why a date cannot be taken as it was typed; empty when nothing is wrong.
    QString obstacle() const;

private:
    struct Place
    {
        int row = 0;
        int column = 0;
        int columns = 1;
    };

    void layOut();
    void watch();
    void addField(QGridLayout& grid, const Place& place, const QString& title, QWidget* field, const QString& name);
    /// Shows the draft, also what it offers by now.
    void refresh();
    void fillChoices();
    void fillContext();
    void takeContext();

    providers::RequestDraft& m_draft;
    QComboBox* m_provider;
    QComboBox* m_environment;
    QComboBox* m_type;
    QLineEdit* m_id;
    QLineEdit* m_name;
    DateField* m_received;
    DateField* m_due;
    QWidget* m_contextRow;
    PlainLabel* m_contextTitle;
    QHBoxLayout* m_context;
    QList<QCheckBox*> m_words;
};

} // namespace rfi::ui
