#include "ui/palette/palette.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/announcer.h"
#include "ui/common/card.h"
#include "ui/common/paint.h"
#include "ui/common/searchline.h"
#include "ui/common/style.h"
#include "ui/palette/palettedelegate.h"
#include "ui/palette/palettemodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int Width = 640;
constexpr int RowsInView = 9;
constexpr int VeilStrength = 90;

/// The sheet that field and list lie on.
class Sheet final : public QWidget
{
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), radius::card, themeColour(Colour::Surface), themeColour(Colour::ControlBorder));
    }
};

QListView* makeList(QAbstractItemModel* model)
{
    auto* list = new QListView;
    list->setObjectName(u"paletteEntries"_s);
    list->setAccessibleName(Palette::tr("Found"));
    list->setModel(model);
    list->setItemDelegate(new PaletteDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setUniformItemSizes(true);
    list->setFocusPolicy(Qt::NoFocus);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setResizeMode(QListView::Adjust);
    return list;
}

/// Tells screen readers the current row as what has the focus now, while the keyboard writes into the field.
void tellCurrentRow(QListView& list)
{
    if (!list.currentIndex().isValid())
        return;
    QAccessibleEvent event(&list, QAccessible::Focus);
    event.setChild(list.currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

} // namespace

Palette::Palette(QWidget* window)
    : QWidget(window), m_model(new PaletteModel(this)), m_sheet(new Sheet), m_field(new QLineEdit),
      m_list(makeList(m_model)), m_nothing(new PlainLabel(tr("Nothing found."), TextRole::Body, Tone::Muted)),
      m_hint(new PlainLabel(tr("Arrow keys choose, Return opens, Escape goes back."), TextRole::Caption, Tone::Muted))
{
    setAccessibleRole(*this, QAccessible::Dialog);
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Find anything"));
    hide();
    layOut();
    window->installEventFilter(this);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { run(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (isVisible() && now && now->window() == this->window() && !isAncestorOf(now))
            dismiss();
    });
}

Palette::~Palette() = default;

void Palette::addSource(std::unique_ptr<PaletteSource> source) { m_model->addSource(std::move(source)); }

void Palette::layOut()
{
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Find anything"));
    m_field->setAccessibleDescription(m_hint->plainText());
    m_field->setPlaceholderText(tr("A command, a customer, a field or a setting"));
    addLens(*m_field);
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(space::large, space::large, space::large, space::large);
    auto* sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    sheet->setSpacing(space::small);
    for (QWidget* part : std::initializer_list<QWidget*>{m_field, m_list, m_nothing, new Divider, m_hint})
        sheet->addWidget(part);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_sheet);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addStretch();
}

void Palette::toggle()
{
    if (isVisible())
        dismiss();
    else
        open();
}

void Palette::open()
{
    m_before = window()->focusWidget();
    m_field->clear();
    search({});
    fit();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

/// What was found stays nowhere, so that nothing of it is there while the window is locked.
void Palette::dismiss()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    m_field->clear();
    m_model->clear();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void Palette::search(const QString& text)
{
    if (!isVisible() && !text.isEmpty())
        return;
    m_model->search(text);
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    fit();
    if (isEmpty)
        announce(this, m_nothing->plainText());
    else if (!text.isEmpty()) // after the field has told what was typed
        QMetaObject::invokeMethod(
            this, [this] { tellCurrentRow(*m_list); }, Qt::QueuedConnection);
}

void Palette::moveBy(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int wanted = m_list->currentIndex().row() + rows;
    // One step goes around, a page stops at the end.
    const int row = qAbs(rows) == 1 ? (wanted + count) % count : qBound(0, wanted, count - 1);
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_list->currentIndex());
    tellCurrentRow(*m_list);
}

void Palette::run(int row)
{
    if (row < 0)
        return;
    const PaletteEntry chosen = m_model->entry(row);
    m_model->remember(chosen.id);
    dismiss();
    chosen.run();
}

bool Palette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Tab: moveBy(1); return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab: moveBy(-1); return true;
    case Qt::Key_PageDown: moveBy(RowsInView); return true;
    case Qt::Key_PageUp: moveBy(-RowsInView); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(m_list->currentIndex().row()); return true;
    case Qt::Key_Escape: dismiss(); return true;
    default: return false;
    }
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        const bool isPlain = !(pressed->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        return isPlain && takeKey(pressed->key());
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, VeilStrength));
}

void Palette::mousePressEvent(QMouseEvent* event)
{
    if (!m_sheet->geometry().contains(event->pos()))
        dismiss();
}

void Palette::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

void Palette::fit()
{
    const QSize room = parentWidget()->size();
    setGeometry(QRect(QPoint(), room));
    layout()->setContentsMargins(space::huge, room.height() / 10, space::huge, space::huge);
    m_sheet->setFixedWidth(qMin(scaled(Width), room.width() - 2 * space::huge));
    const int rowHeight = qMax(1, m_list->sizeHintForRow(0));
    const int others =
        m_field->sizeHint().height() + m_hint->sizeHint().height() + 2 * space::medium + 3 * space::small;
    const int most = (room.height() * 9 / 10 - space::huge - others) / rowHeight;
    const int rows = qMin(RowsInView, m_model->rowCount());
    m_list->setFixedHeight(qBound(1, rows, qMax(1, most)) * rowHeight);
    // As high as what is on it: a label that wraps would take more.
    m_sheet->layout()->activate();
    m_sheet->setFixedHeight(m_sheet->layout()->totalHeightForWidth(m_sheet->width()));
}

} // namespace rfi::ui
