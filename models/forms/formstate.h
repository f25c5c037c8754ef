#pragma once

#include "models/core/moments.h"
#include "models/forms/checks.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace rfi::forms {

struct Progress
{
    int done = 0;
    int total = 0;
};

/// A form being filled: holds form, answers and problems as three values, checks what changed, tells what
/// changed. Owned by a case; widgets only show it. A field is quiet until touched or until `checkAll`.
class FormState : public QObject
{
    Q_OBJECT

public:
    FormState(Form form, const core::Clock& clock, QObject* parent = nullptr);

    const Form& form() const { return m_form; }
    const Answers& answers() const { return m_answers; }
    const Answer& answer(int field) const;

    void setValue(int field, const core::Json& value);
    void setFiles(int field, const QList<FileEntry>& files);
    /// For an item without a place in the body: the officer decides that it stays out of the answer.
    void setLeftOut(int field, bool isLeftOut);
    void setAnswer(int field, const Answer& answer) { store(field, answer); }
    void setAnswers(const Answers& answers);

    /// What may be shown now: problems of touched fields, all after checkAll, and the provider's.
    QList<Problem> visibleProblems(int field) const;
    /// Checks everything and makes it visible; true when nothing is wrong.
    bool checkAll();
    QList<Problem> problems() const;
    /// Problems a provider reported; those of a field go away when the field changes.
    void setProviderProblems(const QList<Problem>& problems);
    QList<Problem> providerProblems() const { return m_providerProblems; }

    /// Documents that came along with the request; any field may take one.
    void setOffered(const QList<Document>& documents) { m_offered = documents; }
    const QList<Document>& offered() const { return m_offered; }

    /// Hashes of the documents that were given for an item before it was asked again.
    using GivenBefore = QHash<ItemIdentity, QSet<QByteArray>>;
    void setGivenBefore(const GivenBefore& documents) { m_givenBefore = documents; }
    bool wasGivenBefore(int field, const QByteArray& sha256) const;

    /// Also false while the date of a document is not told; that does not keep it from being sent.
    bool isDone(int field) const;
    Progress sectionProgress(int section) const;
    Progress progress() const;
    QList<int> shownFields() const;

Q_SIGNALS:
    /// Of one answer, after which fieldChanged comes; not when all are set at once.
    void answerReplaced(int field, const rfi::forms::Answer& before);
    void fieldChanged(int field);
    void problemsChanged(int field);
    void progressChanged();

private:
    void store(int field, const Answer& answer);
    void recheckField(int field);
    void recheckSection(int section);
    QList<Problem> fieldProblems(int field) const;
    Progress progressOf(const QList<int>& fields) const;

    Form m_form;
    const core::Clock& m_clock;
    Answers m_answers;
    QList<QList<Problem>> m_fieldProblems;   ///< by field
    QList<QList<Problem>> m_sectionProblems; ///< by section
    QList<Problem> m_providerProblems;
    QList<Document> m_offered;
    GivenBefore m_givenBefore;
    QSet<int> m_touched;
    bool m_isAllVisible = false;
};

} // namespace rfi::forms
