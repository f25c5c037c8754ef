#include "ui/settings/updatedialog.h"

#include "models/updates/releases.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/dialogs.h"
#include "ui/common/messages.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr QSize ComfortableSize(620, 520);

void addLines(Card& card, const QStringList& lines)
{
    for (const QString& line : lines) {
        auto* label = new PlainLabel(line);
        label->setSelectable(true);
        card.body()->addWidget(label);
    }
}

/// In groups, so that it fits and two people can compare it.
QString grouped(const QString& hash)
{
    QStringList groups;
    for (qsizetype place = 0; place < hash.size(); place += 8)
        groups += hash.mid(place, 8);
    return groups.join(u' ');
}

} // namespace

UpdateDialog::UpdateDialog(const updates::Release& release, const QString& installed, const QString& system,
                           QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"updateDialog"_s);
    setWindowTitle(tr("New version"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::medium);
    column->setSpacing(space::medium);
    addParts(*column, release, installed, system);
    column->addStretch();
    auto* page = new QScrollArea;
    page->setFrameShape(QFrame::NoFrame);
    page->setWidgetResizable(true);
    page->setWidget(content);
    page->setAccessibleName(tr("What is new"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(page, 1);
    all->addWidget(makeButtons());
    sizeComfortably(*this, ComfortableSize);
}

void UpdateDialog::addParts(QVBoxLayout& column, const updates::Release& release, const QString& installed,
                            const QString& system)
{
    column.addWidget(
        new PlainLabel(sentence(tr("Version %1 is available"), {release.version.toString()}), TextRole::Title));
    column.addWidget(
        new PlainLabel(sentence(tr("Published on %1. You use version %2."), {dateText(release.released), installed}),
                       TextRole::Caption, Tone::Muted));
    if (release.isSecurity)
        column.addWidget(new InlineMessage(Tone::Warning, tr("It fixes a security problem.")));
    QStringList news;
    for (const QString& line : release.news)
        news += visibleMarks(line);
    if (!news.isEmpty()) {
        auto* card = new Card;
        card->body()->addWidget(new SectionHeading(tr("What is new")));
        addLines(*card, news);
        column.addWidget(card);
    }
    QStringList files;
    for (const updates::ReleaseFile& file : release.files) {
        if (file.system == system)
            files += file.name + u"\nSHA-256 "_s + grouped(file.sha256);
    }
    auto* card = new Card;
    card->body()->addWidget(new SectionHeading(tr("How to get it"),
                                               tr("RFI Desk does not download or install new versions. Open the page "
                                                  "in your browser, or get the new version from your administrator.")));
    addLines(*card, QStringList{visibleMarks(release.page.toString())} + files);
    column.addWidget(card);
}

QWidget* UpdateDialog::makeButtons()
{
    QPushButton* later = makeButton(tr("Do not tell me again"));
    later->setObjectName(u"putOffUpdate"_s);
    connect(later, &QPushButton::clicked, this, [this] {
        Q_EMIT putOff();
        accept();
    });
    QPushButton* close = makeButton(tr("Close"));
    close->setObjectName(u"closeUpdate"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    QPushButton* open = makeButton(tr("Open the page"), ButtonLook::Primary);
    open->setObjectName(u"openUpdatePage"_s);
    connect(open, &QPushButton::clicked, this, &UpdateDialog::pageRequested);
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(space::huge, 0, space::huge, space::large);
    row->setSpacing(space::small);
    row->addWidget(later);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(open);
    close->setFocus();
    return buttons;
}

} // namespace rfi::ui
