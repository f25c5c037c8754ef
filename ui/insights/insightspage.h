#pragma once

#include "models/core/moments.h"
#include "models/insights/findings.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QGridLayout;
class QPagedPaintDevice;
class QPushButton;
class QStackedWidget;

namespace rfi::ui {

class DuePanel;
class EnvironmentChoice;
class ProviderCard;
class InlineMessage;
class SectionHeading;

/// What all requests come to: when answers are due, and how it goes with each provider. Counts away from the window's
/// thread, anew whenever requests change while it is on screen; forgets everything when they go away.
class InsightsPage : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    InsightsPage(const submission::CaseList& cases, const core::Clock& clock, QWidget* parent = nullptr);

    /// Asks for the printer, as soon as everything is counted.
    void print();
    /// The same on paper that is there; gives the text that it put there.
    QString printOn(QPagedPaintDevice& paper) const;

Q_SIGNALS:
    /// A request is to be opened.
    void caseChosen(const QString& id);
    /// Numbers are to be put into a file that the user names.
    void saveRequested(const QString& suggestedName, const QByteArray& bytes);
    void printed(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeSheet();
    QWidget* makeProviderHead();
    QPushButton* addAct(const QString& name, const QString& words, const QString& iconName);
    void watch();
    void touch();
    void count();
    void take(const insights::Findings& findings);
    void forget();
    void allowActs(bool areAllowed);
    void showCards();
    void fit();

    const submission::CaseList& m_cases;
    const core::Clock& m_clock;
    insights::Findings m_findings;
    insights::Period m_period = insights::Period::Quarter;
    QString m_environment;    ///< that was chosen; empty: the first
    int m_number = 0;         ///< of the last count that was begun
    bool m_isCounted = false; ///< there is something to show
    bool m_isCounting = false;
    bool m_isPrintWanted = false; ///< when that has ended
    QTimer m_changes;
    QTimer m_minutes;
    QStackedWidget* m_stack;
    QBoxLayout* m_head;
    QBoxLayout* m_acts;
    QPushButton* m_asTable = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
    SectionHeading* m_title;
    InlineMessage* m_note;
    EnvironmentChoice* m_environments;
    DuePanel* m_due;
    SectionHeading* m_providers;
    QBoxLayout* m_providerHead;
    QButtonGroup* m_periods;
    QGridLayout* m_grid;
    QList<ProviderCard*> m_cards;
};

} // namespace rfi::ui
