#include "ui/requests/sectionnavigator.h"

#include "ui/common/followselection.h"
#include "ui/common/theme.h"
#include "ui/requests/sectiondelegate.h"

namespace rfi::ui {

namespace {
constexpr int ComfortableWidth = 216;
constexpr int MostWidth = 300;
} // namespace

SectionNavigator::SectionNavigator(QWidget* parent) : QListView(parent), m_delegate(new SectionDelegate(this))
{
    setObjectName(QStringLiteral("sections"));
    setAccessibleName(tr("Sections"));
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(space::small, space::medium, space::small, space::small);
}

SectionNavigator::~SectionNavigator() { setModel(nullptr); }

void SectionNavigator::setForm(const forms::FormState* state)
{
    setModel(nullptr);
    m_sections = state ? std::make_unique<SectionModel>(*state) : nullptr;
    setModel(m_sections.get());
    if (!m_sections)
        return;
    followSelection(*this);
    setSection(m_sections->firstSection());
}

int SectionNavigator::section() const
{
    return m_sections && currentIndex().isValid() ? currentIndex().data(SectionModel::SectionRole).toInt() : -1;
}

void SectionNavigator::setSection(int section)
{
    const QModelIndex index = m_sections ? m_sections->indexOfSection(section) : QModelIndex();
    if (index.isValid())
        setCurrentIndex(index);
}

bool SectionNavigator::step(int by)
{
    const int next = m_sections ? m_sections->neighbour(section(), by) : -1;
    if (next >= 0)
        setSection(next);
    return next >= 0;
}

int SectionNavigator::wholeWidth() const
{
    const QMargins margins = viewportMargins();
    return m_sections ? SectionDelegate::wholeWidth(*m_sections) + margins.left() + margins.right() : 0;
}

QSize SectionNavigator::sizeHint() const
{
    return {qMin(scaled(ComfortableWidth), MostWidth), QListView::sizeHint().height()};
}

void SectionNavigator::doItemsLayout()
{
    if (m_sections)
        m_delegate->measure(*m_sections, viewport()->width());
    QListView::doItemsLayout();
}

void SectionNavigator::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT sectionChosen(current.data(SectionModel::SectionRole).toInt());
}

} // namespace rfi::ui
