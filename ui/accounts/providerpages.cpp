#include "ui/accounts/providerpages.h"

#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/messages.h"
#include "ui/texts/faulttext.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Providers)
};

QVBoxLayout* makeColumn(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    return column;
}

PlainLabel* makeFact(const QString& name, const QString& text)
{
    auto* fact = new PlainLabel(text, TextRole::Body, Tone::Muted);
    fact->setObjectName(name);
    fact->setSelectable(true);
    return fact;
}

QLayout* makeHead(const QString& title, Chip* chip)
{
    auto* head = new QHBoxLayout;
    head->addWidget(new PlainLabel(title, TextRole::Heading), 1);
    if (chip)
        head->addWidget(chip, 0, Qt::AlignTop);
    return head;
}

QWidget* makeHosts(const providers::Description& description)
{
    auto* card = new Card;
    card->body()->addWidget(new PlainLabel(Words::tr("Environments"), TextRole::Strong));
    for (const providers::Environment& environment : description.environments) {
        const QString host = hostText(environment.baseUrl);
        auto* pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(new PlainLabel(visibleMarks(providerText(description.id, environment.title))));
        pair->addWidget(makeFact(u"host-"_s + environment.id,
                                 host.isEmpty() ? Words::tr("Each account has its own address.")
                                                : sentence(Words::tr("Talks to %1 only."), {host})));
        card->body()->addLayout(pair);
    }
    return card;
}

} // namespace

QWidget* makeProviderPage(const providers::Description& description)
{
    const QString name = visibleMarks(description.name);
    auto* page = new QWidget;
    QVBoxLayout* column = makeColumn(page);
    Chip* chip = description.isUntried ? new Chip(Words::tr("Untried"), Tone::Warning, u"triangle-alert"_s) : nullptr;
    column->addLayout(makeHead(name, chip));
    column->addWidget(makeFact(u"providerId"_s, sentence(Words::tr("ID: %1"), {visibleMarks(description.id)})));
    column->addWidget(makeFact(u"providerOrigin"_s,
                               description.isBuiltIn
                                   ? Words::tr("Built in.")
                                   : sentence(Words::tr("Added by you: %1"), {visibleMarks(description.from)})));
    if (description.isUntried) {
        auto* note = new InlineMessage(Tone::Warning, untriedText(description.name));
        note->setObjectName(u"untriedNote"_s);
        column->addWidget(note);
    }
    column->addWidget(makeHosts(description));
    column->addStretch();
    return page;
}

QWidget* makeRefusedPage(const QString& file, const QList<core::Error>& faults)
{
    auto* page = new QWidget;
    QVBoxLayout* column = makeColumn(page);
    column->addLayout(makeHead(visibleMarks(QFileInfo(file).fileName()),
                               new Chip(Words::tr("Not in use"), Tone::Danger, u"circle-x"_s)));
    column->addWidget(
        new PlainLabel(Words::tr("None of this description is used. Correct it, then restart the program."),
                       TextRole::Body, Tone::Muted));
    auto* card = new Card;
    for (const core::Error& fault : faults) {
        auto* line = new PlainLabel(faultText(fault, file));
        line->setObjectName(u"fault"_s);
        line->setSelectable(true);
        card->body()->addWidget(line);
    }
    column->addWidget(card);
    column->addStretch();
    return page;
}

QString untriedText(const QString& providerName)
{
    return sentence(
        Words::tr("Untried: this was written from public facts and has never been used with %1 itself. Try it where "
                  "nothing is at stake first."),
        {visibleMarks(providerName)});
}

QString hostText(const QString& address)
{
    const QUrl url(address);
    const QString host = url.host(QUrl::FullyEncoded);
    return url.port() < 0 ? host : host + u':' + QString::number(url.port());
}

} // namespace rfi::ui
