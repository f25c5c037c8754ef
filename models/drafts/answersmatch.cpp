#include "models/drafts/answersfile.h"
#include "models/drafts/documentcheck.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace rfi::drafts {

namespace {

using core::ErrorCode;
using forms::ItemKind;
using forms::Problem;
using namespace Qt::StringLiterals;

Problem problemOf(const forms::ItemIdentity& item, ErrorCode code, const QStringList& arguments = {})
{
    return {item, code, arguments, {}, {}, false};
}

/// How an item was asked that is named otherwise: "documentType PASSPORT, side FRONT"; empty when it only has
/// less of a name.
QString askedInstead(const forms::ItemIdentity& asked, const forms::ItemIdentity& given)
{
    QStringList members;
    const auto compare = [&](const QString& name, const QString& wanted, const QString& written) {
        if (!wanted.isEmpty() && wanted != written)
            members += name + u' ' + wanted;
    };
    compare(u"party"_s, asked.party, given.party);
    compare(u"documentType"_s, asked.documentType, given.documentType);
    compare(u"side"_s, asked.side, given.side);
    return members.join(u", "_s);
}

/// The same for the items of the pointer that are named most alike.
QStringList nearestItems(const forms::Form& form, const forms::ItemIdentity& given)
{
    QMap<int, QStringList> byDifferences;
    for (const forms::Field& field : form.fields) {
        const forms::ItemIdentity& asked = field.identity;
        if (asked.pointer != given.pointer || !field.isShown())
            continue;
        const int differences = int(asked.party != given.party) + int(asked.documentType != given.documentType)
            + int(asked.side != given.side);
        byDifferences[differences] += askedInstead(asked, given);
    }
    QStringList nearest = byDifferences.isEmpty() ? QStringList() : byDifferences.first();
    nearest.removeDuplicates();
    return nearest;
}

class Matcher
{
public:
    Matcher(const forms::Form& form, const QDir& folder) : m_form(form), m_folder(folder) {}

    void add(const AnswerLine& line)
    {
        const int index = m_form.indexOf(line.identity);
        if (index < 0)
            return report(line.identity, ErrorCode::NotAsked, nearestItems(m_form, line.identity));
        const forms::Field& field = m_form.fields.at(index);
        const bool isFile = !line.file.isEmpty() || !line.uri.isEmpty();
        if (!line.isLeftOut && isFile != (field.kind == ItemKind::File))
            return report(field.identity, ErrorCode::WrongType);
        // Files may come several times, but not together with the decision to leave the item out.
        const bool wasGiven = m_values.contains(index) || (!isFile && m_files.contains(index));
        (isFile ? m_files : m_values) += index;
        if (wasGiven)
            return report(field.identity, ErrorCode::AnswerTwice);
        if (isFile)
            return addFile(field, line);
        forms::Answer answer;
        answer.value = line.value;
        answer.isLeftOut = line.isLeftOut;
        m_matched.answers.set(field.identity, answer);
    }

    MatchedAnswers result() && { return std::move(m_matched); }

private:
    void report(const forms::ItemIdentity& item, ErrorCode code, const QStringList& arguments = {})
    {
        m_matched.problems += problemOf(item, code, arguments);
    }

    void addFile(const forms::Field& field, const AnswerLine& line)
    {
        forms::FileEntry entry;
        entry.uri = line.uri;
        entry.issued = line.issued;
        if (field.identity.side.isEmpty())
            entry.side = line.identity.side;
        if (!line.file.isEmpty()) {
            const auto document = read(line.file, field.document);
            if (!document)
                return report(field.identity, document.error().code, document.error().arguments);
            entry.document = *document;
        }
        forms::Answer answer = m_matched.answers.at(field.identity);
        answer.files += entry;
        m_matched.answers.set(field.identity, answer);
    }

    core::Result<forms::Document> read(const QString& written, const forms::DocumentRules& rules) const
    {
        const auto path = documentPath(written, m_folder);
        if (!path)
            return path.error();
        return readDocument(*path, rules);
    }

    const forms::Form& m_form;
    QDir m_folder;
    MatchedAnswers m_matched;
    QSet<int> m_values; ///< fields that have a value or were left out
    QSet<int> m_files;
};

} // namespace

MatchedAnswers matchAnswers(const forms::Form& form, const QList<AnswerLine>& lines, const QDir& folder)
{
    Matcher matcher(form, folder);
    for (const AnswerLine& line : lines)
        matcher.add(line);
    return std::move(matcher).result();
}

QList<Problem> checkAnswers(const forms::Form& form, const MatchedAnswers& matched, const QDate& today)
{
    QList<Problem> problems = matched.problems;
    const auto isReported = [&](const forms::ItemIdentity& item) {
        return std::any_of(matched.problems.begin(), matched.problems.end(),
                           [&](const Problem& problem) { return problem.item == item; });
    };
    for (const Problem& problem : forms::checkForm(form, matched.answers, today)) {
        const bool saysMissing = problem.code == ErrorCode::Required || problem.code == ErrorCode::SideMissing
            || problem.code == ErrorCode::DocumentTypeUnpicked;
        if (!saysMissing || !isReported(problem.item))
            problems += problem;
    }
    return problems;
}

} // namespace rfi::drafts
