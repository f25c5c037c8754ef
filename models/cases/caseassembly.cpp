#include "models/cases/caserecords.h"
#include "models/cases/codec.h"
#include "models/cases/codecparts.h"
#include "models/submission/sentdocuments.h"

#include <QMetaEnum>

namespace rfi::cases {

using core::Json;
using namespace Qt::StringLiterals;
using store::Record;
using submission::Case;
using submission::Report;

namespace {

Case::State stateFrom(const QString& name)
{
    bool isKnown = false;
    const int value = QMetaEnum::fromType<Case::State>().keyToValue(name.toLatin1().constData(), &isKnown);
    return isKnown ? static_cast<Case::State>(value) : Case::State::Open;
}

/// Who works on a case is personal, so it is sealed.
submission::Handling handlingFrom(const store::CaseRow& row)
{
    return {textAt(row.content, u"owner"_s), row.snoozedUntil, row.isHeld, row.deleteAfter};
}

forms::Document documentFrom(const Record& record, const DocumentReaders& readers)
{
    forms::Document document;
    document.name = textAt(record.content, u"name"_s);
    document.mimeType = textAt(record.content, u"mimeType"_s);
    document.path = textAt(record.content, u"path"_s);
    document.sha256 = bytesFrom(record.content.value(u"sha256"_s));
    document.size = record.content.value(u"size"_s).toInteger().value_or(0);
    document.content = forms::Content::elsewhere(readers(record.id));
    return document;
}

/// What a killed program left behind: nobody may send it again before the provider was read.
Report unended(const Json& attempt)
{
    Report report;
    report.attemptId = textAt(attempt, u"id"_s);
    report.calls = listFrom(attempt.value(u"calls"_s), callFrom);
    report.uploads = listFrom(attempt.value(u"uploads"_s), uploadFrom);
    report.startedAt = momentFrom(attempt.value(u"startedAt"_s));
    // Before the first call nobody took down how far the uploads came.
    if (report.calls.isEmpty()) {
        for (submission::UploadReport& upload : report.uploads)
            upload.outcome = submission::Outcome::Unknown;
    }
    report.outcome = report.calls.isEmpty() ? submission::Outcome::NotSent : submission::Outcome::Unknown;
    if (!report.calls.isEmpty())
        report.calls.last().outcome = submission::Outcome::Unknown;
    report.round = std::max(1, static_cast<int>(attempt.value(u"round"_s).toInteger().value_or(1)));
    report.finishedAt = report.startedAt;
    report.errors +=
        core::Error{.code = report.calls.isEmpty() ? core::ErrorCode::Cancelled : core::ErrorCode::ConnectionLost,
                    .subject = textAt(attempt, u"provider"_s)};
    return report;
}

/// A case read back piece by piece, in the order of its records.
class Assembly
{
public:
    explicit Assembly(const DocumentReaders& readers) : m_readers(readers) {}

    void takeDocument(const Record& record)
    {
        const forms::Document document = documentFrom(record, m_readers);
        read.book.documents.insert(document.sha256, record.id);
        m_documents.insert(document.sha256, document);
    }

    void take(const Record& record)
    {
        const Json& json = record.content;
        if (record.kind == kind::Request) {
            takeRequest(record);
        } else if (record.kind == kind::Answer) {
            takeAnswer(json);
        } else if (record.kind == kind::Record) {
            read.restored.record = json.value(u"record"_s);
        } else if (record.kind == kind::Offered) {
            for (const Json& hash : json.value(u"documents"_s).items()) {
                if (const auto document = documentOf(bytesFrom(hash)))
                    read.offered += *document;
            }
        } else if (record.kind == kind::History) {
            takeHistory(json);
        } else if (record.kind == kind::Note) {
            read.restored.notes += submission::OfficerNote{record.id, momentFrom(json.value(u"at"_s)),
                                                           textAt(json, u"author"_s), textAt(json, u"text"_s)};
        } else if (record.kind == kind::Report) {
            read.restored.reports += withDocuments(reportFrom(json));
            ++read.book.reports;
        } else if (record.kind == kind::Attempt) {
            m_attempts += json;
        }
    }

    void judgeAttempts()
    {
        for (const Json& attempt : std::as_const(m_attempts)) {
            const QString id = textAt(attempt, u"id"_s);
            const bool hasEnded = std::any_of(read.restored.reports.cbegin(), read.restored.reports.cend(),
                                              [&id](const Report& report) { return report.attemptId == id; });
            if (hasEnded)
                continue;
            read.restored.reports += withDocuments(unended(attempt));
            const bool isUnknown = read.restored.reports.constLast().outcome == submission::Outcome::Unknown;
            read.restored.state = isUnknown ? Case::State::OutcomeUnknown : Case::State::Open;
        }
        if (read.restored.state == Case::State::Sending)
            read.restored.state = Case::State::Open;
    }

    ReadCase read;

private:
    std::optional<forms::Document> documentOf(const QByteArray& sha256) const
    {
        const auto found = m_documents.constFind(sha256);
        return found == m_documents.cend() ? std::nullopt : std::optional(*found);
    }

    Report withDocuments(Report report) const
    {
        report.documents =
            submission::documentsOf(report, [this](const QByteArray& sha256) { return documentOf(sha256); });
        return report;
    }

    void takeRequest(const Record& record)
    {
        if (record.sequence < read.restored.round) {
            read.restored.earlierRounds += roundFrom(static_cast<int>(record.sequence), record.content);
            return;
        }
        read.request = requestFrom(record.content.value(u"request"_s));
        read.restored.seenRequest = requestFrom(record.content.value(u"seen"_s));
        if (const Json* refused = record.content.find(u"refused"_s))
            read.restored.refused = listFrom(*refused, identityFrom);
    }

    void takeAnswer(const Json& json)
    {
        const forms::ItemIdentity item = identityFrom(json.value(u"item"_s));
        const forms::Answer answer = answerIn(json.value(u"answer"_s));
        const auto asideRound = static_cast<int>(json.value(u"asideRound"_s).toInteger().value_or(0));
        if (asideRound > 0)
            read.restored.aside.put(item, answer, asideRound);
        else
            read.answers.set(item, answer);
    }

    forms::Answer answerIn(const Json& json) const
    {
        return answerFrom(json, [this](const QByteArray& sha256) { return documentOf(sha256); });
    }

    void takeHistory(const Json& json)
    {
        const auto stepFrom = [this](const Json& step) {
            return forms::AnswerHistory::Step{identityFrom(step.value(u"item"_s)), answerIn(step.value(u"before"_s)),
                                              answerIn(step.value(u"after"_s))};
        };
        read.restored.history.restore(listFrom(json.value(u"steps"_s), stepFrom),
                                      json.value(u"position"_s).toInteger().value_or(0));
    }

    const DocumentReaders& m_readers;
    QHash<QByteArray, forms::Document> m_documents;
    QList<Json> m_attempts;
};

} // namespace

submission::CaseSummary summaryFrom(const store::CaseRow& row)
{
    const auto number = [&row](const QString& name) {
        return static_cast<int>(row.content.value(name).toInteger().value_or(0));
    };
    submission::CaseSummary summary;
    summary.id = row.id;
    summary.provider = row.provider;
    summary.environment = row.environment;
    summary.account = row.account;
    summary.customerId = textAt(row.content, u"customerId"_s);
    summary.customerName = textAt(row.content, u"customerName"_s);
    summary.customerType = textAt(row.content, u"customerType"_s);
    summary.customerTypeTitle = textAt(row.content, u"customerTypeTitle"_s);
    summary.parties = listFrom(row.content.value(u"parties"_s), [](const Json& party) {
        return forms::Party{textAt(party, u"id"_s), textAt(party, u"name"_s)};
    });
    summary.dueAt = row.dueAt;
    summary.handling = handlingFrom(row);
    summary.done = number(u"done"_s);
    summary.total = number(u"total"_s);
    summary.state = stateFrom(row.state);
    summary.round = row.round;
    summary.track = trackFrom(row.content.value(u"track"_s));
    if (!summary.track.receivedAt.isValid())
        summary.track.receivedAt = row.createdAt;
    if (const Json outcome = row.content.value(u"lastOutcome"_s); outcome.toInteger())
        summary.lastOutcome = enumFrom(outcome, submission::Outcome::DryRun, submission::Outcome::Unknown);
    return summary;
}

ReadCase readCase(const store::CaseRecords& records, const DocumentReaders& readers)
{
    Assembly assembly(readers);
    ReadCase& read = assembly.read;
    read.id = records.row.id;
    read.provider = records.row.provider;
    read.environment = records.row.environment;
    read.book.createdAt = records.row.createdAt;
    read.book.revision = records.row.content.value(u"revision"_s).toInteger().value_or(0);
    read.restored.state = stateFrom(records.row.state);
    read.restored.round = records.row.round;
    read.restored.handling = handlingFrom(records.row);
    read.restored.account = records.row.account;
    read.restored.addedAt = records.row.createdAt;
    for (const Record& record : records.records) {
        if (record.kind == kind::Document)
            assembly.takeDocument(record);
    }
    for (const Record& record : records.records)
        assembly.take(record);
    assembly.judgeAttempts();
    return read;
}

std::unique_ptr<Case> caseFrom(const ReadCase& read, const providers::Registry& registry, const core::Clock& clock)
{
    const providers::Description* description = registry.find(read.provider);
    if (!description || !description->forms.customerType(read.request.customerType))
        return nullptr;
    auto loaded = std::make_unique<Case>(read.id, forms::makeForm(description->forms, read.request), read.environment,
                                         false, clock);
    loaded->form().setAnswers(read.answers);
    loaded->form().setOffered(read.offered);
    loaded->restore(read.restored);
    return loaded;
}

} // namespace rfi::cases
