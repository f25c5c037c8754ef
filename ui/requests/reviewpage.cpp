#include "ui/requests/reviewpage.h"

#include "models/providers/description.h"
#include "ui/common/theme.h"
#include "ui/requests/problemlist.h"
#include "ui/requests/requestwords.h"
#include "ui/requests/reviewcards.h"
#include "ui/texts/texts.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

ReviewPage::ReviewPage(QWidget* parent) : QScrollArea(parent), m_problems(new ProblemList)
{
    setObjectName(u"review"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Review"));
    auto* sheet = new QWidget;
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    m_column->setSpacing(space::large);
    m_column->addWidget(m_problems);
    m_column->addStretch();
    setWidget(sheet);
    connect(m_problems, &ProblemList::fieldChosen, this, &ReviewPage::fieldChosen);
}

bool ReviewPage::review(forms::FormState& state, const providers::Description* description, const core::Json& record,
                        const submission::CreatedParties& created)
{
    clear();
    const bool isRight = state.checkAll();
    showProblems(state);
    m_obstacle.clear();
    if (!isRight)
        m_obstacle = tr("%n problem(s) to solve before this can be sent.", nullptr, int(state.problems().size()));
    else if (state.form().fields.isEmpty())
        m_obstacle = tr("Nothing is asked yet. Choose what is asked first.");
    else if (!description)
        m_obstacle = tr("The description of this provider is missing.");
    if (m_obstacle.isEmpty()) {
        const submission::Plan plan =
            submission::makePlan(*description, state.form(), state.answers(),
                                 {{}, submission::customerRecords(*description, record), created});
        const bool isMadeAgain = std::any_of(plan.calls.cbegin(), plan.calls.cend(),
                                             [](const submission::PlannedCall& call) { return call.isMadeAgain; });
        if (isMadeAgain)
            m_obstacle = errorText({.code = core::ErrorCode::PartyAlreadySent}) + u' '
                + errorAdvice(core::ErrorCode::PartyAlreadySent);
        else if (!differences(planProof(state, plan)).isEmpty())
            m_obstacle = tr("What would be sent is not what was asked.");
        add(makeProofCard(state, plan));
        add(makeAnswersCard(state));
        add(makeDocumentsCard(state));
        add(makeUnchangedCard(plan, description->name));
        add(makeCallsCard(plan));
    } else {
        add(makeAnswersCard(state));
        add(makeDocumentsCard(state));
    }
    verticalScrollBar()->setValue(0);
    return m_obstacle.isEmpty();
}

void ReviewPage::focusStart()
{
    if (m_problems->isHidden())
        setFocus();
    else
        m_problems->setFocus();
}

void ReviewPage::clear()
{
    qDeleteAll(m_cards);
    m_cards.clear();
}

void ReviewPage::showProblems(const forms::FormState& state)
{
    QList<ProblemList::Line> lines;
    for (const forms::Problem& problem : state.problems())
        lines.append({problemLine(state.form(), problem), state.form().indexOf(problem.item)});
    m_problems->showLines(tr("There is a problem"), lines);
}

void ReviewPage::add(QWidget* card)
{
    if (!card)
        return;
    m_column->insertWidget(m_column->count() - 1, card);
    m_cards.append(card);
}

} // namespace rfi::ui
