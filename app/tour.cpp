#include "app/tour.h"

#include "app/application.h"
#include "app/tourviews.h"
#include "app/traininghint.h"
#include "ui/documents/fileslot.h"
#include "ui/requests/casefooter.h"
#include "ui/requests/mainwindow.h"
#include "ui/requests/requestfilter.h"
#include "ui/requests/sectionmodel.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::app {

using submission::Case;

namespace {

/// Something is broken when it takes longer than this.
constexpr int LimitMilliseconds = 30000;
constexpr int MostAttempts = 3;

QList<QDialog*> visibleDialogs()
{
    QList<QDialog*> dialogs;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<QDialog*>(window);
        if (dialog && dialog->isVisible())
            dialogs += dialog;
    }
    return dialogs;
}

bool hasKind(const Case& of, forms::ItemKind kind)
{
    const QList<forms::Field>& fields = of.form().form().fields;
    return std::any_of(fields.cbegin(), fields.cend(),
                       [kind](const forms::Field& field) { return field.kind == kind; });
}

} // namespace

template <typename Sender, typename Signal>
bool Tour::waitUntil(const std::function<bool()>& isSo, const Sender* sender, Signal signal)
{
    if (isSo())
        return true;
    QEventLoop loop;
    connect(sender, signal, &loop, [&loop, &isSo] {
        if (isSo())
            loop.quit();
    });
    QTimer limit;
    limit.setSingleShot(true);
    connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    limit.start(LimitMilliseconds);
    loop.exec();
    return isSo();
}

Tour::Tour(Application& application, const QString& shotsFolder, QObject* parent)
    : QObject(parent), m_application(application), m_shots(shotsFolder)
{
}

void Tour::start()
{
    QTimer::singleShot(0, this, [this] { walk(); });
}

void Tour::walk()
{
    shoot(u"welcome"_s);
    act::click(part("welcomeTraining"));
    Case* first = businessCase();
    Case* second = eventCase(first);
    const bool isRight = first && second && answer(first, true) && answer(second, false);
    if (isRight)
        showAccounts();
    if (isRight && m_shots.isWanted()) {
        showOtherViews();
        m_shots.makeSheet();
    }
    Q_EMIT finished(isRight ? 0 : 1);
}

bool Tour::answer(Case* of, bool isFirst)
{
    // An event leaves things open that the provider tells when it is asked.
    if (!openCase(of) || (!isFirst && !readAgain(of)))
        return false;
    if (isFirst) {
        shoot(u"list"_s);
        visitProblems();
    }
    return fill(of, isFirst) && send(of, isFirst);
}

bool Tour::openCase(Case* of)
{
    auto* list = static_cast<QListView*>(part("requests"));
    const auto* rows = static_cast<const ui::RequestFilter*>(list->model());
    act::clickRow(list, rows->indexOf(of));
    return list->currentIndex() == rows->indexOf(of);
}

bool Tour::readAgain(Case* of)
{
    const QList<QAction*> actions = m_application.window().actions();
    const auto check = std::find_if(actions.cbegin(), actions.cend(), [](const QAction* action) {
        return action->shortcut() == QKeySequence(Qt::Key_F5);
    });
    if (check == actions.cend())
        return false;
    (*check)->trigger();
    const bool isRead = waitUntil([this, of] { return !m_application.window().news(of).isReading; },
                                  &m_application.desk(), &CaseDesk::readFinished);
    return isRead && !of->request().hasUnclearParties();
}

/// As soon as it takes a press.
void Tour::pressNext()
{
    const auto* footer = static_cast<ui::CaseFooter*>(part("caseFooter"));
    waitUntil([footer] { return footer->isReady(); }, footer, &ui::CaseFooter::ready);
    act::click(part("next"));
}

void Tour::visitProblems()
{
    pressNext();
    shoot(u"error-summary"_s);
    if (QWidget* link = part("problem-0"))
        act::click(link);
    else
        act::click(part("back"));
}

bool Tour::fill(Case* of, bool isFirst)
{
    auto* sections = static_cast<QListView*>(part("sections"));
    for (int row = 0; row < sections->model()->rowCount(); ++row) {
        const QModelIndex index = sections->model()->index(row, 0);
        const int section = index.data(ui::SectionModel::SectionRole).toInt();
        if (section < 0)
            continue;
        act::clickRow(sections, index);
        if (!fillSection(of, section)) {
            complain(*of, section);
            return false;
        }
        if (isFirst)
            shoot(u"form-%1"_s.arg(section + 1));
    }
    return true;
}

bool Tour::fillSection(Case* of, int section)
{
    const forms::Form& form = of->form().form();
    const simulator::TrainingRequest training = trainingOf(*of);
    for (int attempt = 0; attempt < MostAttempts; ++attempt) {
        for (const int field : form.sections.at(section).fields) {
            const forms::Field& asked = form.fields.at(field);
            if (!asked.isShown() || of->form().isDone(field))
                continue;
            const Told known = told(training, *of, asked);
            const bool isFilled = asked.kind == forms::ItemKind::File ? attach(asked, attempt, known)
                                                                      : fillField(part("form"), asked, attempt, known);
            if (!isFilled)
                return false;
        }
    }
    const forms::Progress progress = of->form().sectionProgress(section);
    return progress.done == progress.total;
}

void Tour::complain(const Case& of, int section) const
{
    QTextStream out(stderr);
    out << of.request().customerName << ": the tour cannot fill " << of.form().form().sections.at(section).title
        << '\n';
    for (const int field : of.form().form().sections.at(section).fields) {
        for (const forms::Problem& problem : of.form().visibleProblems(field))
            out << "  " << problem.item.text() << ' ' << core::codeName(problem.code) << '\n';
    }
}

simulator::TrainingRequest Tour::trainingOf(const Case& of) const
{
    const QList<simulator::TrainingRequest> requests = m_application.training()->requests();
    const auto found =
        std::find_if(requests.cbegin(), requests.cend(), [&of](const simulator::TrainingRequest& training) {
            return training.title == of.request().customerName;
        });
    return found == requests.cend() ? simulator::TrainingRequest() : *found;
}

Told Tour::told(const simulator::TrainingRequest& training, const Case& of, const forms::Field& field) const
{
    Told told{trainingAnswer(training, field.identity)};
    if (!told.answer)
        return told;
    const QDir folder(m_application.training()->samplesFolder());
    for (const QString& name : trainingSamples(*told.answer, of, field.identity))
        told.samples += folder.filePath(name);
    return told;
}

bool Tour::attach(const forms::Field& field, int attempt, const Told& told)
{
    ui::FileSlot* place = slotOf(part("form"), field);
    if (!place || !fillField(part("form"), field, attempt, told))
        return false;
    const bool isRead = waitUntil([place] { return !place->isReading(); }, place, &ui::FileSlot::filesRead);
    chooseSides(place);
    return isRead;
}

void Tour::shootReview()
{
    shoot(u"review"_s);
    auto* area = qobject_cast<QScrollArea*>(part("review"));
    if (!area)
        return;
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    shoot(u"review-documents"_s);
    act::click(part("wireText"));
    shoot(u"review-wire"_s);
    act::click(part("plainWords"));
}

bool Tour::send(Case* of, bool isFirst)
{
    pressNext();
    if (isFirst)
        shootReview();
    const auto known = of->reports().size();
    pressNext();
    if (of->state() != Case::State::Sending)
        return false;
    if (isFirst)
        shoot(u"sending"_s);
    if (!waitUntil([of, known] { return of->reports().size() > known; }, &m_application.desk(), &CaseDesk::finished))
        return false;
    const bool isAccepted = of->reports().constLast().outcome == submission::Outcome::Accepted;
    if (isAccepted)
        waitUntil([of] { return of->state() != Case::State::WaitingForProvider; }, &m_application.desk(),
                  &CaseDesk::readFinished);
    shoot(isFirst ? u"results"_s : u"results-event"_s);
    print(*of);
    return isAccepted;
}

void Tour::showAccounts()
{
    act::click(part("accounts"));
    auto* dialog = m_application.window().findChild<QDialog*>(u"accountsDialog"_s);
    if (!dialog)
        return;
    m_shots.take(dialog, u"accounts"_s);
    act::click(dialog->findChild<QWidget*>(u"addFirstAccount"_s));
    m_shots.take(dialog, u"account-new"_s);
    dialog->close();
}

void Tour::showOtherViews()
{
    ui::MainWindow& window = m_application.window();
    part("requests")->setFocus(Qt::MouseFocusReason);
    for (const TourView& view : tourViews()) {
        // Where the keyboard is shows only in the active window.
        window.activateWindow();
        view.open(m_application);
        settleLayout();
        const QList<QDialog*> dialogs = visibleDialogs();
        m_shots.take(dialogs.isEmpty() ? static_cast<QWidget*>(&window) : dialogs.constLast(), view.name);
        for (QDialog* dialog : dialogs)
            dialog->reject();
        if (view.close)
            view.close(m_application);
        settleLayout();
    }
}

Case* Tour::businessCase() const
{
    submission::CaseList& cases = m_application.cases();
    for (int row = 0; row < cases.rowCount(); ++row) {
        if (!cases.at(row)->request().parties.isEmpty())
            return cases.at(row);
    }
    return nullptr;
}

Case* Tour::eventCase(const Case* otherThan) const
{
    submission::CaseList& cases = m_application.cases();
    Case* found = nullptr;
    for (int row = 0; row < cases.rowCount(); ++row) {
        Case* candidate = cases.at(row);
        if (candidate != otherThan && (!found || hasKind(*candidate, forms::ItemKind::Unknown)))
            found = candidate;
    }
    return found;
}

QWidget* Tour::part(const char* name) const
{
    return m_application.window().findChild<QWidget*>(QLatin1StringView(name));
}

void Tour::shoot(const QString& name) { m_shots.take(&m_application.window(), name); }

void Tour::print(const Case& answered)
{
    QTextStream out(stdout);
    const submission::Report& report = answered.reports().constLast();
    out << answered.request().customerName << ": " << submission::outcomeName(report.outcome) << '\n';
    for (const submission::CallReport& call : report.calls)
        out << "  " << call.method << ' ' << call.path << "  HTTP " << call.httpStatus << "  "
            << submission::outcomeName(call.outcome) << "  sha256 " << call.bodySha256 << '\n';
    for (const submission::PspResult& psp : report.pspResults)
        out << "  " << psp.pspName << "  " << submission::pspStateName(psp.state) << "  " << psp.message << '\n';
}

} // namespace rfi::app
