#include "app/traininghint.h"

#include "models/providers/description.h"
#include "models/providers/requestreader.h"
#include "ui/requests/requestwords.h"
#include "ui/texts/plainvalue.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::app {

using simulator::TrainingAnswer;
using simulator::TrainingRequest;
using submission::Case;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrainingHint)
};

bool fits(const QString& wanted, const QString& given) { return wanted.isEmpty() || wanted == given; }

bool isDecided(const submission::Report& report)
{
    using submission::Outcome;
    return report.outcome == Outcome::Accepted || report.outcome == Outcome::PartlyAccepted
        || report.outcome == Outcome::Rejected;
}

/// Whether the provider has had this sample for the item.
bool wasSent(const QString& sample, const Case& of, const forms::ItemIdentity& item)
{
    const auto isIt = [&](const submission::SentDocument& document) {
        return document.name == sample && document.item.pointer == item.pointer && document.item.party == item.party;
    };
    return std::any_of(of.reports().cbegin(), of.reports().cend(), [&isIt](const submission::Report& report) {
        const auto isInCall = [&isIt](const submission::CallReport& call) {
            return std::any_of(call.documents.cbegin(), call.documents.cend(), isIt);
        };
        return isDecided(report)
            && (std::any_of(report.calls.cbegin(), report.calls.cend(), isInCall)
                || std::any_of(report.uploads.cbegin(), report.uploads.cend(),
                               [&isIt](const submission::UploadReport& upload) { return isIt(upload.document); }));
    });
}

/// A value in the words that its field has on screen.
QString valueText(const forms::Form& form, int field, const core::Json& value)
{
    forms::Answers answers;
    answers.set(form.fields.at(field).identity, {value, {}, false});
    const QString plain = ui::plainValue(form, field, answers);
    // Where a text to be typed ends is not to be guessed.
    const bool isTyped = form.fields.at(field).kind == forms::ItemKind::Text && form.fields.at(field).options.isEmpty();
    return isTyped ? ui::sentence(Words::tr("“%1”"), {plain}) : plain;
}

/// What the provider's words ask as far as training knows, ticked or not.
forms::Form meantForm(const TrainingRequest& training, const Case& of, const providers::Description& description)
{
    forms::Request meant = of.request();
    meant.items.clear();
    for (const forms::Note& note : of.request().notes) {
        for (const forms::ItemIdentity& item : providers::suggestedItems(description, note)) {
            forms::RequestItem asked;
            asked.identity = item;
            if (trainingAnswer(training, item))
                meant.items += asked;
        }
    }
    return forms::makeForm(description.forms, meant);
}

struct Hint
{
    QStringList answers;
    bool isAboutTicks = false; ///< what is answered has to be ticked first
    bool hasSamples = false;
    QStringList notWhole;    ///< samples that are there to be refused
    bool isReadable = false; ///< there is more, in the samples

    void add(const TrainingRequest& training, const Case& of, const forms::Form& form, int field)
    {
        const forms::Field& asked = form.fields.at(field);
        const TrainingAnswer* known = asked.isShown() ? trainingAnswer(training, asked.identity) : nullptr;
        if (!known && asked.isShown() && !asked.suggestion.value.isEmpty())
            answers +=
                ui::sentence(Words::tr("%1: the value that the provider gives; in training nobody has to be asked"),
                             {ui::fieldLabel(form, field)});
        if (asked.kind == forms::ItemKind::Unknown && !asked.isPartyUnclear)
            answers += ui::sentence(Words::tr("%1: leave it out; in training nobody has to be told"),
                                    {ui::fieldLabel(form, field)});
        if (!known)
            return;
        const TrainingAnswer& answer = *known;
        const QString name =
            isAboutTicks ? ui::sentence(Words::tr("“%1”"), {ui::itemText(asked, form)}) : ui::fieldLabel(form, field);
        if (answer.isOnDocument) {
            isReadable = true;
            if (isAboutTicks)
                answers += name;
            return;
        }
        QStringList samples = trainingSamples(answer, of, asked.identity);
        const bool wasGiven = samples != answer.samples;
        hasSamples = hasSamples || !samples.isEmpty();
        std::transform(samples.begin(), samples.end(), samples.begin(), ui::codeText);
        if (!answer.instead.isEmpty() && !wasGiven)
            notWhole += samples;
        const QString given = samples.isEmpty() ? valueText(form, field, answer.value) : ui::listed(samples);
        answers += ui::sentence(Words::tr("%1: %2"), {name, given});
    }

    QString text() const
    {
        QStringList words;
        if (!answers.isEmpty())
            words += ui::sentence(isAboutTicks ? Words::tr("To tick and answer in training: %1.")
                                               : Words::tr("Training answers: %1."),
                                  {answers.join(u"; "_s)});
        if (hasSamples && isReadable)
            words += Words::tr("The other answers stand in these documents.");
        if (!notWhole.isEmpty())
            words += ui::sentence(Words::tr("%1 is not whole and will be refused, so that you see what happens then."),
                                  {ui::listed(notWhole)});
        if (hasSamples)
            words += Words::tr("Training does not compare the names in documents.");
        return words.join(u' ');
    }
};

} // namespace

const TrainingAnswer* trainingAnswer(const TrainingRequest& training, const forms::ItemIdentity& item)
{
    const auto found =
        std::find_if(training.answers.cbegin(), training.answers.cend(), [&item](const TrainingAnswer& answer) {
            return answer.pointer == item.pointer && fits(answer.party, item.party)
                && fits(answer.documentType, item.documentType) && fits(answer.side, item.side);
        });
    return found == training.answers.cend() ? nullptr : &*found;
}

QStringList trainingSamples(const TrainingAnswer& answer, const Case& of, const forms::ItemIdentity& item)
{
    const bool isOver = std::any_of(answer.samples.cbegin(), answer.samples.cend(),
                                    [&](const QString& sample) { return wasSent(sample, of, item); });
    return isOver && !answer.instead.isEmpty() ? answer.instead : answer.samples;
}

QString trainingHint(const TrainingRequest& training, const Case& of, int section,
                     const providers::Description& description)
{
    Hint hint;
    // Ticks make and move sections; what is said beside them does not change with each.
    if (section <= 0 && !of.request().notes.isEmpty()) {
        const forms::Form form = meantForm(training, of, description);
        hint.isAboutTicks = true;
        for (int field = 0; field < form.fields.size(); ++field)
            hint.add(training, of, form, field);
        return hint.text();
    }
    const forms::Form& form = of.form().form();
    if (section >= 0 && section < form.sections.size()) {
        for (const int field : form.sections.at(section).fields)
            hint.add(training, of, form, field);
    }
    return hint.text();
}

} // namespace rfi::app
