#include "ui/requests/proofwords.h"

#include "ui/requests/proofcard.h"
#include "ui/requests/requestwords.h"
#include "ui/texts/plainvalue.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using forms::FormState;
using submission::ProofLine;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewPage)
};

/// Both sides of a document are two lines and one item.
struct Counted
{
    QSet<int> asked;
    QSet<int> sent;
    QSet<int> named; ///< kinds of documents that the request names by itself, which nobody answers
};

Counted count(const forms::Form& form, const QList<ProofLine>& lines)
{
    Counted counted;
    for (const ProofLine& line : lines) {
        const int field = form.indexOf(line.item);
        if (field >= 0 && !form.fields.at(field).isShown()) {
            counted.named.insert(field);
            continue;
        }
        if (line.isAsked)
            counted.asked.insert(field);
        if (line.isSent)
            counted.sent.insert(field);
    }
    return counted;
}

/// What is asked but need not be answered, and is not.
QStringList openNames(const FormState& state, const QSet<int>& sent)
{
    const QList<int> leftOut = leftOutFields(state);
    QStringList names;
    for (const int field : state.shownFields()) {
        if (!sent.contains(field) && !leftOut.contains(field))
            names += itemText(state.form().fields.at(field), state.form());
    }
    return names;
}

/// Each once, in the order of the form.
QStringList namedKinds(const FormState& state, const QSet<int>& fields)
{
    QStringList kinds;
    for (int field = 0; field < state.form().fields.size(); ++field) {
        if (fields.contains(field))
            kinds += plainValue(state.form(), field, state.answers());
    }
    kinds.removeDuplicates();
    return kinds;
}

} // namespace

QString proofSentence(const FormState& state, const QList<ProofLine>& lines, bool isRecordReturned, bool isChosen)
{
    const Counted counted = count(state.form(), lines);
    const int sent = int(counted.sent.size());
    const QStringList open = openNames(state, counted.sent);
    const int leftOut = int(leftOutFields(state).size());
    const int asked = int(counted.asked.size());
    if (!differences(lines).isEmpty())
        return Words::tr("Items asked: %1. Items that would be sent: %2. They differ, so nothing can be sent.")
            .arg(asked)
            .arg(sent);
    QStringList sentences;
    if (leftOut == 0 && open.isEmpty()) {
        sentences += isChosen ? Words::tr("You chose %n item(s), and just these will be sent.", nullptr, sent)
                              : Words::tr("%n item(s) asked, and just these will be sent.", nullptr, sent);
    } else {
        sentences +=
            Words::tr("%n item(s) asked, %1 will be sent.", nullptr, sent + leftOut + int(open.size())).arg(sent);
    }
    if (leftOut > 0)
        sentences += sentence(Words::tr("Left out on purpose: %1."), {leftOutNames(state)});
    if (!open.isEmpty())
        sentences += sentence(Words::tr("Not answered, because optional: %1."), {listed(open)});
    if (!counted.named.isEmpty())
        sentences += sentence(Words::tr("Each document says its kind, as the request named it: %1."),
                              {listed(namedKinds(state, counted.named))});
    sentences += isRecordReturned
        ? Words::tr(
            "The provider wants its whole record back: what it already has and does not ask for goes back to it "
            "unchanged.")
        : Words::tr("Nothing else will be sent.");
    return sentences.join(u' ');
}

} // namespace rfi::ui
