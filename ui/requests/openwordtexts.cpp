#include "ui/requests/openwordtexts.h"

#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

namespace rfi::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenWords)
};

QString quoted(QStringList words)
{
    for (QString& word : words)
        word = sentence(Words::tr("“%1”"), {visibleMarks(word)});
    return listed(words);
}

} // namespace

QString openWordsText(const QStringList& words)
{
    return words.isEmpty() ? Words::tr("Nothing is ticked for this yet:")
                           : sentence(Words::tr("Nothing is ticked yet for %1:"), {quoted(words)});
}

QString openNoteText(const submission::OpenNote& open)
{
    const QString text = visibleMarks(open.note.text);
    return open.words.isEmpty() ? sentence(Words::tr("Nothing is ticked for: “%1”"), {text})
                                : sentence(Words::tr("Nothing is ticked for %1 in: “%2”"), {quoted(open.words), text});
}

QString settledText(const forms::Note& note)
{
    return sentence(Words::tr("Nothing more is to be sent for: “%1”"), {visibleMarks(note.text)});
}

} // namespace rfi::ui
