#pragma once

#include "models/core/csvwriter.h"
#include "ui/common/card.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace rfi::forms {
struct Form;
}
namespace rfi::submission {
struct Report;
}

namespace rfi::ui {

class PspFilter;
class PspModel;
class PspTable;

/// The results of the PSPs over all rounds of a case: searched, sorted, copied, exported. Hidden while there are none.
class PspPanel : public Card
{
    Q_OBJECT

public:
    explicit PspPanel(QWidget* parent = nullptr);
    ~PspPanel() override;

    /// `form` tells what is meant by the names of fields in the words of a payment provider; may be null.
    void showReports(const QList<submission::Report>& reports, const QString& providerName,
                     const forms::Form* form = nullptr);
    /// Offers to send again; only for those whom it can help.
    void setCanTryAgain(bool canTryAgain);

Q_SIGNALS:
    void tryAgainClicked();
    /// The table as a file, to be put where the user wants it.
    void exportRequested(const QString& suggestedName, const QByteArray& bytes);

private:
    QLayout* makeHead();
    QLayout* makeTools();
    QWidget* makeNothingFound();
    QWidget* makeFoot();
    void fillOrders();
    void sortBy(int order);
    void showOrder(int column, Qt::SortOrder order);
    void showFound();
    void showAll();
    void copyTable();
    void copySelected();
    void exportAs(core::ByteOrderMark mark);
    QStringList recordAt(int row) const;
    QList<QStringList> records() const;

    PspModel* m_model;
    PspFilter* m_filter;
    PspTable* m_table;
    QLineEdit* m_search;
    QComboBox* m_states;
    QComboBox* m_orders;
    PlainLabel* m_found;
    QWidget* m_nothing;
    QWidget* m_foot;
};

} // namespace rfi::ui
