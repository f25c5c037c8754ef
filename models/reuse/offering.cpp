#include "models/reuse/offering.h"

#include "models/core/folding.h"

#include <QSet>

#include <algorithm>

namespace rfi::reuse {

using forms::Answer;
using forms::Field;
using forms::FileEntry;
using forms::ItemKind;
using forms::ItemStatus;
using namespace Qt::StringLiterals;

namespace {

bool isComplaint(ItemStatus status) { return status == ItemStatus::Expired || status == ItemStatus::Invalid; }

/// One field that waits for an answer, and what stands beside it.
class Asking
{
public:
    Asking(const Filled& filled, int field, const Who& who, const QDate& today)
        : m_filled(filled), m_index(field), m_field(filled.form.fields.at(field)), m_meaning(filled.meanings.at(field)),
          m_who(who), m_today(today), m_kinds(kindsOf(filled, field))
    {
        const Group::Key key = keyOf(filled, field);
        for (int other = 0; other < filled.form.fields.size(); ++other) {
            const Field& beside = filled.form.fields.at(other);
            if (beside.identity.party == m_field.identity.party && !filled.meanings.at(other).isEmpty()
                && keyOf(filled, other) == key)
                m_together.insert(other);
        }
        for (const Group& group : groupsIn(filled, [this](int other) { return m_together.contains(other); }))
            m_beside = group;
    }

    bool isOpen() const
    {
        const Answer& answer = m_filled.answers.at(m_field.identity);
        const bool isUndecided =
            m_kinds.state == Kinds::State::Undecided && m_field.kind != ItemKind::Unknown && m_meaning.word != u"kind";
        return !m_meaning.isEmpty() && answer.isEmpty() && !answer.isLeftOut && m_field.defaultValue.isNull()
            && m_field.confirmWords.isEmpty() && !m_field.isPartyUnclear && !isUndecided;
    }

    std::optional<Answer> answerFrom(const Given& given, const Group& group) const
    {
        if (group.key.name != m_meaning.group || !isOfThisKind(given, group) || isKnownToBeWrong(given)
            || contradicts(group))
            return std::nullopt;
        if (m_meaning.isOfDocument() && group.date(u"expires"_s).isValid() && group.date(u"expires"_s) < m_today)
            return std::nullopt;
        const std::optional<Answer> answer = m_field.kind == ItemKind::File ? filesFrom(group) : valueFrom(group);
        return answer && isSound(*answer, given) ? answer : std::nullopt;
    }

private:
    bool isOfThisKind(const Given& given, const Group& group) const
    {
        if (!m_meaning.isOfDocument() || m_meaning.word == u"kind")
            return true;
        if (m_kinds.state == Kinds::State::Known && group.kinds.names.size() == 1)
            return m_kinds.fit(group.kinds);
        // Nobody says what it is, but the same place is meant.
        return given.who.provider == m_who.provider && group.pointers.value(m_meaning.word) == m_field.identity.pointer
            && m_kinds.names == group.kinds.names;
    }

    /// The provider has had it and asks for another.
    bool isKnownToBeWrong(const Given& given) const
    {
        const bool isItsOwn = given.who.provider == m_who.provider && given.who.customerId == m_who.customerId
            && given.who.party == m_who.party;
        const QDateTime& asked = m_filled.form.request.receivedAt;
        if (!isItsOwn || !given.sentAt.isValid() || (asked.isValid() && given.sentAt > asked))
            return false;
        if (!m_meaning.isOfDocument())
            return isComplaint(m_field.status);
        return std::any_of(m_together.begin(), m_together.end(),
                           [this](int other) { return isComplaint(m_filled.form.fields.at(other).status); });
    }

    /// Another document, or another address, than the one that the form speaks of already.
    bool contradicts(const Group& group) const
    {
        if (m_meaning.group.isEmpty())
            return false;
        for (const auto& [word, value] : m_beside.values.asKeyValueRange()) {
            if (group.values.contains(word) && !isSame(group.values.value(word), value))
                return true;
        }
        return false;
    }

    std::optional<Answer> valueFrom(const Group& group) const
    {
        const auto found = group.values.constFind(m_meaning.word);
        const auto value = found == group.values.constEnd() ? std::nullopt : writtenFor(m_field, *found);
        return value ? std::optional(Answer{*value, {}, false}) : std::nullopt;
    }

    std::optional<Answer> filesFrom(const Group& group) const
    {
        const bool isOneSide = m_meaning.word == u"front" || m_meaning.word == u"back";
        const QString wanted = isOneSide ? m_meaning.word : core::foldedWord(m_field.identity.side);
        QList<FileEntry> files;
        for (FileEntry file : group.files) {
            // The only page of a document is its front.
            const bool isWhole = file.side.isEmpty() && wanted == u"front" && group.files.size() == 1;
            if (!wanted.isEmpty() && file.side != wanted && !isWhole)
                continue;
            file.side = wanted.isEmpty() ? sideCalled(file.side) : QString();
            file.uri.clear();
            if (!file.issued.isValid())
                file.issued = group.date(u"issued"_s);
            files += file;
        }
        const bool takesMany = wanted.isEmpty() && m_field.schema.value(u"type"_s).toString() == u"array";
        if (files.isEmpty() || (!takesMany && files.size() > 1))
            return std::nullopt;
        return Answer{{}, files, false};
    }

    QString sideCalled(const QString& folded) const
    {
        for (const QString& side : m_field.document.sides) {
            if (core::foldedWord(side) == folded)
                return side;
        }
        return {};
    }

    bool isSound(Answer answer, const Given& given) const
    {
        // A document is at least as old as the day on which it was sent.
        for (FileEntry& file : answer.files) {
            if (!file.issued.isValid())
                file.issued = given.sentAt.toLocalTime().date();
        }
        forms::Answers tried = m_filled.answers;
        tried.set(m_field.identity, answer);
        if (!forms::checkField(m_filled.form, m_index, tried).isEmpty())
            return false;
        const QList<forms::Problem> before =
            forms::checkSection(m_filled.form, m_field.section, m_filled.answers, m_today);
        const QList<forms::Problem> after = forms::checkSection(m_filled.form, m_field.section, tried, m_today);
        return std::all_of(after.begin(), after.end(),
                           [&before](const forms::Problem& problem) { return before.contains(problem); });
    }

    const Filled& m_filled;
    int m_index;
    const Field& m_field;
    const Meaning& m_meaning;
    const Who& m_who;
    QDate m_today;
    Kinds m_kinds;
    QSet<int> m_together; ///< fields of the same group
    Group m_beside;       ///< what stands in them
};

} // namespace

std::optional<Offer> offerFor(const Filled& filled, int field, const Who& who, const QList<Given>& given,
                              const QDate& today)
{
    if (filled.meanings.at(field).isEmpty() || given.isEmpty())
        return std::nullopt;
    const Asking asking(filled, field, who, today);
    if (!asking.isOpen())
        return std::nullopt;
    for (const Given& before : given) {
        if (!isSame(before.who, who))
            continue;
        for (const Group& group : before.groups) {
            if (const auto answer = asking.answerFrom(before, group))
                return Offer{*answer, before.providerName, before.sentAt};
        }
    }
    return std::nullopt;
}

QList<Given> bestFirst(QList<Given> given)
{
    std::stable_sort(given.begin(), given.end(), [](const Given& left, const Given& right) {
        if (left.sentAt.isValid() != right.sentAt.isValid())
            return left.sentAt.isValid();
        return left.sentAt > right.sentAt;
    });
    return given;
}

} // namespace rfi::reuse
