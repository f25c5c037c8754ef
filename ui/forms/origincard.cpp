#include "ui/forms/origincard.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/buttons.h"
#include "ui/common/clipboard.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/forms/originwords.h"
#include "ui/texts/outsidetext.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int CardWidth = 460;
constexpr int MostHeight = 520;
constexpr int NameWidth = 128;

/// Grows with what is in it, up to a height.
class FactsArea final : public QScrollArea
{
public:
    explicit FactsArea(QWidget* facts)
    {
        setFrameShape(NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setWidget(facts);
    }

    QSize sizeHint() const override
    {
        const int width = scaled(CardWidth);
        return {width, std::min(widget()->heightForWidth(width), scaled(MostHeight))};
    }
};

} // namespace

OriginCard::OriginCard(const forms::Form& form, const forms::Field& field, const QString& providerName, QWidget* parent)
    : QWidget(parent, Qt::Popup)
{
    const QList<OriginGroup> groups = originOf(form, field, providerName);
    const QString text = originText(groups);
    setAccessibleRole(*this, QAccessible::Dialog);
    setObjectName(u"originCard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Where this comes from"));
    setAccessibleDescription(text);
    QPushButton* copy = makeButton(tr("Copy"), ButtonLook::Quiet, u"copy"_s);
    copy->setObjectName(u"copyOrigin"_s);
    connect(copy, &QPushButton::clicked, this, [text] { Clipboard::ofProgram().copy(text); });
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::large, space::medium, space::medium, space::small);
    head->addWidget(new PlainLabel(visibleMarks(providerText(form.request.provider, field.label)), TextRole::Heading),
                    1, Qt::AlignVCenter);
    head->addWidget(copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new FactsArea(makeFacts(groups)), 1);
}

QWidget* OriginCard::makeFacts(const QList<OriginGroup>& groups)
{
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins(space::large, 0, space::large, space::large);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnMinimumWidth(0, scaled(NameWidth));
    grid->setColumnStretch(1, 1);
    for (const OriginGroup& group : groups) {
        grid->setRowMinimumHeight(grid->rowCount(), space::small);
        grid->addWidget(new PlainLabel(group.title, TextRole::Strong), grid->rowCount(), 0, 1, 2);
        for (const OriginFact& fact : group.facts) {
            const int row = grid->rowCount();
            auto* words = new PlainLabel(fact.words);
            words->setSelectable(true);
            words->setAccessibleName(fact.name);
            words->setAccessibleDescription(fact.words);
            grid->addWidget(new PlainLabel(fact.name, TextRole::Body, Tone::Muted), row, 0, Qt::AlignTop);
            grid->addWidget(words, row, 1, Qt::AlignTop);
        }
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return sheet;
}

void OriginCard::showBeside(const QWidget* field)
{
    ensurePolished();
    const QSize size = sizeHint();
    const QRect room = field->screen()->availableGeometry();
    const QRect beside(field->mapToGlobal(QPoint(0, 0)), field->size());
    QRect place(QPoint(0, 0), size.boundedTo(room.size()));
    const bool isBelow =
        room.bottom() - beside.bottom() >= place.height() || beside.top() - room.top() < place.height();
    place.moveTop(isBelow ? beside.bottom() + space::tight : beside.top() - space::tight - place.height());
    if (layoutDirection() == Qt::RightToLeft)
        place.moveRight(beside.right());
    else
        place.moveLeft(beside.left());
    place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - place.width())));
    place.moveTop(std::clamp(place.top(), room.top(), std::max(room.top(), room.bottom() - place.height())));
    setGeometry(place);
    show();
    findChild<QPushButton*>(u"copyOrigin"_s)->setFocus(Qt::PopupFocusReason);
}

void OriginCard::keyPressEvent(QKeyEvent* event)
{
    const bool isAgain = event->key() == Qt::Key_F1 && event->modifiers() == Qt::ShiftModifier;
    if (event->key() == Qt::Key_Escape || isAgain)
        close();
    else
        QWidget::keyPressEvent(event);
}

void OriginCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), 0, themeColour(Colour::Surface), themeColour(Colour::ControlBorder));
}

} // namespace rfi::ui
