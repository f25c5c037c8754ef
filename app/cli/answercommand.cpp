#include "app/cli/answerjob.h"
#include "app/cli/commands.h"
#include "app/cli/jsonforms.h"
#include "app/cli/output.h"
#include "app/leavesignals.h"
#include "models/core/jsonwriter.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QTimer>

namespace rfi::cli {

using namespace Qt::StringLiterals;
using submission::Outcome;
using submission::Report;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnswerCommand)
};

QString problemLine(const forms::Problem& problem, const forms::Form* form)
{
    const int index = form ? form->indexOf(problem.item) : -1;
    if (index < 0)
        return ui::problemText(problem, nullptr);
    const forms::Field& field = form->fields.at(index);
    return ui::itemText(field, *form) + u": "_s + ui::problemText(problem, &field, form->request.provider);
}

QString callLine(const submission::CallReport& call)
{
    const QString reply = call.httpStatus > 0 ? QString::number(call.httpStatus) : Words::tr("no reply");
    return u"%1 %2: %3 (%4)"_s.arg(call.method, shown(call.path), submission::outcomeName(call.outcome), reply);
}

void printReport(const Report& report, const forms::Form* form)
{
    print(ui::outcomeText(report.outcome));
    for (const submission::CallReport& call : report.calls) {
        print(report.outcome == Outcome::DryRun ? call.method + u' ' + shown(call.path) : callLine(call));
        if (report.outcome == Outcome::DryRun)
            print(QString::fromUtf8(call.body));
    }
    for (const submission::PspResult& result : report.pspResults) {
        if (!result.isTold())
            continue;
        const QString said =
            result.state == submission::PspState::Accepted ? Words::tr("accepted") : shown(result.message);
        print(u"%1: %2"_s.arg(shown(result.pspName.isEmpty() ? result.pspId : result.pspName), said));
    }
    for (const forms::Problem& problem : report.problems)
        print(problemLine(problem, form));
    for (const forms::Problem& warning : report.warnings)
        print(problemLine(warning, form));
    for (const core::Error& error : report.errors)
        print(ui::errorText(error) + u' ' + ui::errorAdvice(error.code));
    if (!report.providerMessage.isEmpty())
        print(ui::errorText({.code = core::ErrorCode::ProviderMessage, .arguments = {report.providerMessage}}));
    print(ui::outcomeNext(report.outcome));
}

int finish(const CommandLine& line, const Report& report, const forms::Form* form)
{
    if (line.isSet(u"json"_s))
        printJson(reportJson(report, form));
    else
        printReport(report, form);
    return submission::exitCode(report.outcome);
}

int runJob(const CommandLine& line, const AnswerInput& input, const providers::Registry& registry)
{
    const core::SystemClock clock;
    AnswerJob job(input, registry, clock);
    Report report;
    const app::LeaveSignals leave;
    QObject::connect(&leave, &app::LeaveSignals::received, &job, &AnswerJob::cancel);
    QObject::connect(&job, &AnswerJob::waiting, &job,
                     [] { tell(Words::tr("The provider takes no more calls for now; waiting as long as it asks.")); });
    QObject::connect(&job, &AnswerJob::finished, &job, [&report](const Report& came) {
        report = came;
        QCoreApplication::quit();
    });
    QTimer::singleShot(0, &job, &AnswerJob::start);
    QCoreApplication::exec();
    return finish(line, report, job.form());
}

} // namespace

int runAnswer(const QStringList& arguments, const settings::Policy& policy)
{
    CommandLine line(
        u"answer"_s,
        Words::tr(
            "Checks answers against a request, uploads documents, sends the answer once and reports. "
            "Exit codes: 0 accepted (or nothing wrong in a dry run), 1 usage or unreadable file, "
            "2 invalid, 3 rejected, 4 partly accepted, 5 not sent, 6 unknown. "
            "The answers file: {\"format\": \"rfi-desk/answers@1\", \"answers\": [...]}. An answer names its item "
            "as “fields” does, by \"pointer\" and, where the item has them, \"party\", \"documentType\" and "
            "\"side\", and gives one of \"value\", \"file\", \"uri\" or \"leaveOut\": true; a document may have "
            "\"issued\", the date on it."));
    addAnswerOptions(line);
    if (const auto code = line.parse(arguments))
        return *code;
    const auto registry = line.registry(policy);
    const auto loaded = registry ? loadAnswer(line, *registry, policy) : std::nullopt;
    if (!loaded)
        return UsageExit;
    if (loaded->input)
        return runJob(line, *loaded->input, *registry);
    Report report;
    report.outcome = Outcome::Invalid;
    report.errors = {*loaded->offence};
    return finish(line, report, nullptr);
}

} // namespace rfi::cli
