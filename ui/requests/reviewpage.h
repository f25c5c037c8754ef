#pragma once

#include "models/forms/formstate.h"
#include "models/submission/createdparties.h"

#include <QScrollArea>

class QVBoxLayout;

namespace rfi::providers {
struct Description;
}

namespace rfi::ui {

class ProblemList;

/// What will be sent, before it is: everything wrong as links to the fields, each answer in words and as it goes
/// out, the documents, the proof that exactly the asked goes out, and the calls themselves.
class ReviewPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReviewPage(QWidget* parent = nullptr);

    /// Checks everything and shows it anew; true when the answer may be sent. `description` may be null: then the
    /// provider is not known any more and nothing can be sent. `record` is what a read of the customer gave, or null;
    /// `created` are the parties that earlier attempts made.
    bool review(forms::FormState& state, const providers::Description* description, const core::Json& record = {},
                const submission::CreatedParties& created = {});
    /// Why the answer may not be sent; empty when it may.
    QString obstacle() const { return m_obstacle; }
    /// The focus where reading begins: the problems, else the top.
    void focusStart();

Q_SIGNALS:
    void fieldChosen(int field);

private:
    void clear();
    void showProblems(const forms::FormState& state);
    void add(QWidget* card);

    QVBoxLayout* m_column;
    ProblemList* m_problems;
    QList<QWidget*> m_cards;
    QString m_obstacle;
};

} // namespace rfi::ui
