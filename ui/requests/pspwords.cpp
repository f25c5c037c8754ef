#include "ui/requests/pspwords.h"

#include "models/core/pointer.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::PspResult;
using submission::PspState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PspResults)
};

} // namespace

PspWords pspWords(PspState state)
{
    switch (state) {
    case PspState::Sent: return {Words::tr("Sent"), u"hourglass"_s, Tone::Accent};
    case PspState::Accepted: return {Words::tr("Accepted"), u"check"_s, Tone::Success};
    case PspState::Refused: return {Words::tr("Refused"), u"x"_s, Tone::Danger};
    case PspState::NotSupported: return {Words::tr("Not supported"), u"ban"_s, Tone::Danger};
    case PspState::Unknown: break;
    }
    return {Words::tr("Unknown"), u"circle-question-mark"_s, Tone::Warning};
}

QString pspName(const PspResult& result)
{
    return visibleMarks(result.pspName.isEmpty() ? result.pspId : result.pspName);
}

int pspsIn(const submission::Report& report, PspState state)
{
    return static_cast<int>(std::count_if(report.pspResults.cbegin(), report.pspResults.cend(),
                                          [state](const PspResult& result) { return result.state == state; }));
}

QStringList namedItems(const forms::Form& form, const QString& message)
{
    QStringList labels;
    for (const forms::Field& field : form.fields) {
        const QString name = core::Pointer::fromText(field.identity.pointer).last();
        const QRegularExpression word(u"\\b"_s + QRegularExpression::escape(name) + u"\\b"_s);
        if (!name.isEmpty() && message.contains(word))
            labels += itemText(field, form);
    }
    labels.removeDuplicates();
    return labels;
}

QString pspSentence(const PspResult& result, const QString& providerName, bool isLast)
{
    switch (result.state) {
    case PspState::Sent: return Words::tr("The answer was passed on. There is no reply yet.");
    case PspState::Accepted: return Words::tr("Accepted the answer.");
    case PspState::Refused:
        return isLast ? Words::tr("Did not accept the answer. Read what it says. If it names a problem in the answer, "
                                  "change it. If not, try again.")
                      : Words::tr("Did not accept the answer.");
    case PspState::NotSupported:
        return sentence(Words::tr("Sending again will not help. Ask %1 how %2 takes updates."),
                        {providerName, pspName(result)});
    case PspState::Unknown: break;
    }
    if (!isLast)
        return Words::tr("It was not known whether it had the answer.");
    return sentence(Words::tr("It is not known whether it has the answer. Check with %1 before sending again."),
                    {providerName});
}

} // namespace rfi::ui
