#pragma once

#include "ui/requests/sendprogress.h"

#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace rfi::submission {
class Case;
}

namespace rfi::ui {

class EmptyState;
class PspPanel;
class SendView;

/// What came of sending: in plain words, what to do next, and everything the provider said. While a sending is
/// under way, how far it is.
class ResultsPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ResultsPage(QWidget* parent = nullptr);

    /// `progress` is shown while the case is being sent.
    void showCase(const submission::Case& shown, const QString& providerName,
                  const std::optional<SendProgress>& progress, bool isReading);
    void focusStart();

Q_SIGNALS:
    void fieldChosen(int field);
    void readClicked();
    void evidenceClicked();
    /// The answer is to go out once more, for the PSPs that did not take it.
    void tryAgainClicked();
    /// The officer is done with the case, or is not done any more.
    void doneClicked();
    /// The officer wants to decide anew what is asked.
    void chooseItemsClicked();
    void exportRequested(const QString& suggestedName, const QByteArray& bytes);

private:
    void showReport(const submission::Case& shown, const QString& providerName, bool isReading);
    void add(QWidget* card);
    void clear();

    QVBoxLayout* m_column;
    SendView* m_sending;
    EmptyState* m_empty;
    PspPanel* m_psps;
    QString m_shownReport; ///< case and number of the report on screen
    QList<QWidget*> m_cards;
};

} // namespace rfi::ui
