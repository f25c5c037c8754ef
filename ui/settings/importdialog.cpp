#include "ui/settings/importdialog.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/dialogs.h"
#include "ui/texts/outsidetext.h"

#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr QSize ComfortableSize(620, 560);

} // namespace

ImportDialog::ImportDialog(const QString& fileName, const QList<Group>& groups, bool canImport, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import settings"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::medium);
    column->setSpacing(space::medium);
    column->addWidget(
        new PlainLabel(canImport ? tr("This would change") : tr("There is nothing to change"), TextRole::Title));
    column->addWidget(new PlainLabel(visibleMarks(fileName), TextRole::Caption, Tone::Muted));
    for (const Group& group : groups) {
        if (!group.lines.isEmpty())
            addGroup(*column, group);
    }
    column->addStretch();
    auto* page = new QScrollArea;
    page->setFrameShape(QFrame::NoFrame);
    page->setWidgetResizable(true);
    page->setWidget(content);
    setAccessibleRole(*page, QAccessible::Pane);
    page->setAccessibleName(tr("What would change"));
    QPushButton* cancel = makeButton(canImport ? tr("Cancel") : tr("Close"));
    cancel->setObjectName(u"importCancel"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    QPushButton* import = makeButton(tr("Import these settings"), ButtonLook::Primary);
    import->setObjectName(u"importNow"_s);
    import->setVisible(canImport);
    connect(import, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::huge, 0, space::huge, space::large);
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(import);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(page, 1);
    all->addLayout(buttons);
    sizeComfortably(*this, ComfortableSize);
    cancel->setFocus();
}

void ImportDialog::addGroup(QVBoxLayout& column, const Group& group) const
{
    auto* card = new Card;
    card->body()->addWidget(new SectionHeading(group.title, group.detail));
    for (const QString& line : group.lines) {
        auto* label = new PlainLabel(line);
        label->setSelectable(true);
        card->body()->addWidget(label);
    }
    column.addWidget(card);
}

} // namespace rfi::ui
