#pragma once

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace rfi::forms {
class FormState;
}
namespace rfi::providers {
struct Description;
}
namespace rfi::submission {
class Case;
struct Plan;
} // namespace rfi::submission

namespace rfi::ui {

class EnvironmentBand;
class ProblemList;

/// What will be sent, before it is: where to, everything wrong as links to the fields, the proof that exactly the
/// asked goes out, each answer beside what was asked, the documents. In plain words, or as the bytes of the calls.
class ReviewPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReviewPage(QWidget* parent = nullptr);

    /// Checks everything and shows it anew; true when the answer may be sent. `description` may be null: then the
    /// provider is not known any more and nothing can be sent.
    bool review(submission::Case& of, const providers::Description* description, const QString& providerName);
    /// Why the answer may not be sent; empty when it may.
    QString obstacle() const { return m_obstacle; }
    /// The focus where reading begins: the problems, else the top.
    void focusStart();

Q_SIGNALS:
    void fieldChosen(int field);
    /// Words of the provider that nothing is ticked for.
    void wordsChosen();

private:
    QWidget* makeHead();
    void clear();
    QString showProblems(const submission::Case& of, const providers::Description* description);
    void showPlan(const submission::Case& of, const submission::Plan& plan, const providers::Description& description);
    void add(QWidget* card);
    void addForBoth(QWidget* card);
    void showView();

    QVBoxLayout* m_column;
    EnvironmentBand* m_environment;
    QPushButton* m_plain;
    QPushButton* m_wire;
    ProblemList* m_problems;
    QList<QWidget*> m_cards; ///< of both views
    QList<QWidget*> m_plainCards;
    QList<QWidget*> m_wireCards;
    QString m_obstacle;
};

} // namespace rfi::ui
