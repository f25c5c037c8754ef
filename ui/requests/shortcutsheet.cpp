#include "ui/common/accessiblerole.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/requests/keysdelegate.h"
#include "ui/requests/readtable.h"
#include "ui/requests/windowcommands.h"
#include "ui/texts/sentence.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

// The sheet of shortcuts, made of what the window has.

namespace rfi::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WindowCommands)
};

constexpr QSize ComfortableSize(980, 640);
/// What the frame of a dialog takes at most.
constexpr QSize RoomOfFrame(16, 48);
constexpr int WidthForWords = 150;

struct Group
{
    QString title;
    QList<const QAction*> actions = {};
};

/// In the order in which the window knows them.
QList<Group> groupsOf(const QWidget& window)
{
    QList<Group> groups;
    for (const QAction* action : window.actions()) {
        if (action->shortcuts().isEmpty())
            continue;
        const QString title = commandGroup(*action);
        auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& one) { return one.title == title; });
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{title});
        group->actions += action;
    }
    return groups;
}

QStringList keysOf(const QAction& action)
{
    QStringList texts;
    for (const QKeySequence& keys : action.shortcuts()) {
        // Whoever reads of the one finds the other.
        const bool isOfNumberPad = !texts.isEmpty() && keys[0].key() == Qt::Key_Enter;
        if (!isOfNumberPad)
            texts += keys.toString(QKeySequence::NativeText);
    }
    return texts;
}

QWidget* makeCard(const Group& group)
{
    auto* table = new ReadTable({Words::tr("What"), Words::tr("Keys")}, {1, 0});
    table->setAccessibleName(group.title);
    table->horizontalHeader()->hide();
    table->setItemDelegateForColumn(1, new KeysDelegate(table));
    for (const QAction* action : group.actions) {
        const QStringList keys = keysOf(*action);
        QString title = action->text().remove(u'&');
        if (title.endsWith(u'…'))
            title.chop(1);
        table->addRow({{title}, {keys.join(Words::tr(" or "))}});
        table->item(table->rowCount() - 1, 1)->setData(KeysDelegate::KeysRole, keys);
    }
    auto* card = new Card;
    card->body()->setSpacing(space::small);
    card->body()->addWidget(new SectionHeading(group.title));
    card->body()->addWidget(table);
    return card;
}

/// What the longest keys and what they do take beside each other, in a card.
int columnWidth(const QList<Group>& groups)
{
    int keys = 0;
    for (const Group& group : groups) {
        for (const QAction* action : group.actions)
            keys = qMax(keys, KeysDelegate::widthOf(keysOf(*action)));
    }
    return keys + scaled(WidthForWords) + 2 * space::huge + 2 * space::large;
}

/// The first half of the rows to one side, the rest to the other.
QLayout* makeColumns(const QList<Group>& groups, bool isWide)
{
    const auto all = std::accumulate(groups.cbegin(), groups.cend(), qsizetype(0),
                                     [](qsizetype sum, const Group& group) { return sum + group.actions.size(); });
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    QVBoxLayout* column = nullptr;
    qsizetype rows = 0;
    for (const Group& group : groups) {
        const bool isFull = isWide && columns->count() == 1 && rows + group.actions.size() / 2 >= all / 2;
        if (!column || isFull) {
            column = new QVBoxLayout;
            column->setSpacing(space::large);
            columns->addLayout(column, 1);
        }
        column->addWidget(makeCard(group), 0, Qt::AlignTop);
        rows += group.actions.size();
    }
    for (int side = 0; side < columns->count(); ++side)
        static_cast<QVBoxLayout*>(columns->itemAt(side)->layout())->addStretch();
    return columns;
}

} // namespace

void showShortcuts(QWidget& window)
{
    auto* dialog = new QDialog(&window);
    dialog->setObjectName(u"shortcuts"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Keyboard shortcuts"));
    const QSize room = dialog->screen()->availableSize() - RoomOfFrame;
    const QSize size(qMin(scaled(ComfortableSize.width()), room.width()),
                     qMin(scaled(ComfortableSize.height()), room.height()));
    auto* sheet = new QWidget;
    const QList<Group> groups = groupsOf(window);
    const int columns = size.width() - 2 * space::huge - space::large;
    sheet->setLayout(makeColumns(groups, columns / 2 >= columnWidth(groups)));
    sheet->layout()->setContentsMargins(space::huge, space::large, space::huge, space::large);
    auto* scroll = new QScrollArea;
    setAccessibleRole(*scroll, QAccessible::Pane);
    scroll->setAccessibleName(dialog->windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setWidget(sheet);
    QPushButton* close = makeButton(Words::tr("Close"));
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::huge, space::medium, space::huge, space::medium);
    foot->addWidget(new PlainLabel(sentence(Words::tr("Find anything by its name with %1."),
                                            {QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)}),
                                   TextRole::Body, Tone::Muted),
                    1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(new Divider);
    column->addLayout(foot);
    dialog->resize(size);
    dialog->open();
    scroll->setFocus(); // the arrows and pages move it
}

} // namespace rfi::ui
