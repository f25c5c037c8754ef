#include "ui/requests/reviewpage.h"
#include "ui/common/steadymargins.h"

#include "models/providers/description.h"
#include "models/submission/openwords.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/buttons.h"
#include "ui/common/flowlayout.h"
#include "ui/common/taborder.h"
#include "ui/requests/environmentmark.h"
#include "ui/requests/openwordtexts.h"
#include "ui/requests/problemlist.h"
#include "ui/requests/proofcard.h"
#include "ui/requests/requestwords.h"
#include "ui/requests/reviewcards.h"
#include "ui/texts/texts.h"

#include <QButtonGroup>
#include <QMap>
#include <QScrollBar>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int LeastBand = 320;

QPushButton* makeViewButton(const QString& text, const QString& name)
{
    QPushButton* button = makeButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setAutoExclusive(true); // also to screen readers
    return button;
}

bool isMissing(const forms::Problem& problem) { return problem.code == core::ErrorCode::Required; }

/// More missing answers of one section than this are one line, which leads to the first of them.
constexpr int MostSingleLines = 1;

/// By section, in the order of the form.
QMap<int, QList<int>> missingFields(const forms::Form& form, const QList<forms::Problem>& problems)
{
    QSet<int> missing;
    for (const forms::Problem& problem : problems) {
        if (isMissing(problem))
            missing += form.indexOf(problem.item);
    }
    QMap<int, QList<int>> bySection;
    for (int section = 0; section < form.sections.size(); ++section) {
        for (const int field : form.sections.at(section).fields) {
            if (missing.contains(field))
                bySection[section] += field;
        }
    }
    return bySection;
}

QList<ProblemList::Line> linesOf(const forms::Form& form, const QList<forms::Problem>& problems)
{
    QMap<int, QList<int>> missing = missingFields(form, problems);
    missing.removeIf([](QMap<int, QList<int>>::iterator section) { return section.value().size() <= MostSingleLines; });
    QSet<int> said;
    QList<ProblemList::Line> lines;
    for (const forms::Problem& problem : problems) {
        const int field = form.indexOf(problem.item);
        const int section = field >= 0 && isMissing(problem) ? form.fields.at(field).section : -1;
        if (!missing.contains(section)) {
            lines.append({problemLine(form, problem), field});
        } else if (!said.contains(section)) {
            said += section;
            lines.append({missingLine(form, missing.value(section)), missing.value(section).constFirst()});
        }
    }
    return lines;
}

QString countWords(const QList<forms::Problem>& problems, int openWords)
{
    const bool isAllMissing = openWords == 0 && std::all_of(problems.cbegin(), problems.cend(), isMissing);
    const int count = int(problems.size()) + openWords;
    return isAllMissing ? ReviewPage::tr("%n answer(s) missing", nullptr, count)
                        : ReviewPage::tr("%n problem(s) to solve", nullptr, count);
}

QString planObstacle(const forms::FormState& state, const submission::Plan& plan)
{
    const bool isMadeAgain = std::any_of(plan.calls.cbegin(), plan.calls.cend(),
                                         [](const submission::PlannedCall& call) { return call.isMadeAgain; });
    if (isMadeAgain)
        return errorText({.code = core::ErrorCode::PartyAlreadySent}) + u' '
            + errorAdvice(core::ErrorCode::PartyAlreadySent);
    return differences(planProof(state, plan)).isEmpty() ? QString()
                                                         : ReviewPage::tr("What would be sent is not what was asked.");
}

} // namespace

ReviewPage::ReviewPage(QWidget* parent)
    : QScrollArea(parent), m_environment(new EnvironmentBand),
      m_plain(makeViewButton(tr("Plain words"), u"plainWords"_s)),
      m_wire(makeViewButton(tr("Exact data"), u"wireText"_s)), m_problems(new ProblemList)
{
    setObjectName(u"review"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Pane);
    setAccessibleName(tr("Review"));
    auto* sheet = new QWidget;
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    m_column->setSpacing(space::large);
    m_column->addWidget(makeHead());
    m_column->addWidget(m_problems);
    m_column->addStretch();
    setWidget(sheet);
    keepMargins(*this, *m_column);
    connect(m_problems, &ProblemList::fieldChosen, this, &ReviewPage::fieldChosen);
    connect(m_problems, &ProblemList::wordsChosen, this, &ReviewPage::wordsChosen);
}

QWidget* ReviewPage::makeHead()
{
    auto* views = new QButtonGroup(this);
    views->addButton(m_plain);
    views->addButton(m_wire);
    m_plain->setChecked(true);
    m_plain->setAccessibleDescription(tr("Shows each answer as a person would say it."));
    connect(views, &QButtonGroup::idToggled, this, &ReviewPage::showView);
    auto* head = new QWidget;
    auto* row = new FlowLayout(space::small);
    head->setLayout(row);
    row->addGrowing(m_environment, scaled(LeastBand));
    row->addWidget(m_plain);
    row->addWidget(m_wire);
    return head;
}

bool ReviewPage::review(submission::Case& of, const providers::Description* description, const QString& providerName)
{
    clear();
    forms::FormState& state = of.form();
    m_environment->setEnvironment(of.environment(), of.isTraining(), providerName);
    state.checkAll();
    const QString problems = showProblems(of, description);
    m_obstacle.clear();
    if (state.form().fields.isEmpty())
        m_obstacle = tr("Nothing is asked yet. Choose what is asked first.");
    else if (!problems.isEmpty())
        m_obstacle = problems;
    else if (!description)
        m_obstacle = tr("The description of this provider is missing.");
    m_wire->setEnabled(m_obstacle.isEmpty());
    m_wire->setToolTip(m_obstacle.isEmpty() ? QString()
                                            : tr("There is exact data to show as soon as the answer can be sent."));
    m_wire->setAccessibleDescription(m_obstacle.isEmpty() ? tr("Shows each call exactly as it will be sent.")
                                                          : m_wire->toolTip());
    if (m_obstacle.isEmpty()) {
        const submission::Plan plan =
            submission::makePlan(*description, state.form(), state.answers(),
                                 {{}, submission::customerRecords(*description, of.record()), of.createdParties()});
        m_obstacle = planObstacle(state, plan);
        showPlan(of, plan, *description);
    } else {
        m_plain->setChecked(true);
        add(makeAnswersCard({of, nullptr}));
        add(makeDocumentsCard(state, this));
    }
    showView();
    keepTabOrder(*this);
    verticalScrollBar()->setValue(0);
    return m_obstacle.isEmpty();
}

void ReviewPage::showPlan(const submission::Case& of, const submission::Plan& plan,
                          const providers::Description& description)
{
    addForBoth(makeProofCard({of, &plan}, description));
    add(makeAnswersCard({of, &plan}));
    add(makeDocumentsCard(of.form(), this));
    add(makeUnchangedCard(plan, of.form().form(), description.name));
    for (QWidget* card : {makePlacesCard({of, &plan}), makeCallsCard(plan)}) {
        add(card);
        m_plainCards.removeOne(card);
        m_wireCards += card;
    }
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
    m_plainCards.clear();
    m_wireCards.clear();
}

/// How many there are, in words; empty when there is none.
QString ReviewPage::showProblems(const submission::Case& of, const providers::Description* description)
{
    const forms::FormState& state = of.form();
    const QList<forms::Problem> problems = state.problems();
    QList<ProblemList::Line> lines = linesOf(state.form(), problems);
    if (description && of.state() == submission::Case::State::Open) {
        for (const submission::OpenNote& open : submission::unsettledNotes(of, *description))
            lines.append({openNoteText(open), -1, true});
    }
    const auto isAboutWords = [](const ProblemList::Line& line) { return line.isAboutWords; };
    const int openWords = int(std::count_if(lines.cbegin(), lines.cend(), isAboutWords));
    const QString words = countWords(problems, openWords);
    m_problems->showLines(words, lines);
    return lines.isEmpty() ? QString() : words;
}

void ReviewPage::addForBoth(QWidget* card)
{
    m_column->insertWidget(m_column->count() - 1, card);
    card->show(); // at once, also on a page that is on screen already
    m_cards.append(card);
}

void ReviewPage::add(QWidget* card)
{
    if (!card)
        return;
    addForBoth(card);
    m_plainCards.append(card);
}

void ReviewPage::showView()
{
    for (QWidget* card : std::as_const(m_plainCards))
        card->setVisible(m_plain->isChecked());
    for (QWidget* card : std::as_const(m_wireCards))
        card->setVisible(m_wire->isChecked());
}

} // namespace rfi::ui
