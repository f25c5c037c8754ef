#include "ui/insights/insightspage.h"

#include "models/core/background.h"
#include "ui/common/buttons.h"
#include "ui/common/messages.h"
#include "ui/insights/duepanel.h"
#include "ui/insights/environmentchoice.h"
#include "ui/insights/insightsprint.h"
#include "ui/insights/insightwords.h"
#include "ui/insights/providercard.h"
#include "ui/texts/outsidetext.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTextDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using insights::Findings;
using insights::Period;

namespace {

/// What is shown; the numbers are those of the pages.
enum Page { Counting, Nothing, Counted };

constexpr int NarrowWidth = 760;
constexpr std::chrono::milliseconds ChangesGather{200};

insights::Onlooking onlookingAt(const QDateTime& now)
{
    return {now, QTimeZone::systemTimeZone(), QLocale().firstDayOfWeek()};
}

} // namespace

InsightsPage::InsightsPage(const submission::CaseList& cases, const core::Clock& clock, QWidget* parent)
    : QWidget(parent), m_cases(cases), m_clock(clock), m_stack(new QStackedWidget),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight)), m_acts(new QHBoxLayout),
      m_title(new SectionHeading(tr("Insights"), tr("When answers are due, and figures for each provider."))),
      m_note(new InlineMessage), m_environments(new EnvironmentChoice), m_due(new DuePanel(cases, clock)),
      m_providers(new SectionHeading(tr("Providers"))), m_providerHead(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_periods(new QButtonGroup(this)), m_grid(new QGridLayout)
{
    setObjectName(u"insights"_s);
    setAccessibleName(tr("Insights"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Divider);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(new EmptyState(u"hourglass"_s, tr("Requests are being counted"), tr("This takes a moment.")));
    m_stack->addWidget(new EmptyState(u"chart-column"_s, tr("There is nothing to count yet"),
                                      tr("Due dates and results appear here once you have requests.")));
    m_stack->addWidget(makeSheet());
    connect(m_environments, &EnvironmentChoice::chosen, this, [this](const QString& environment) {
        m_environment = environment;
        count();
    });
    connect(m_due, &DuePanel::caseChosen, this, &InsightsPage::caseChosen);
    forget();
    watch();
}

QWidget* InsightsPage::makeHead()
{
    m_title->setLarge();
    m_asTable = addAct(u"insightsAsTable"_s, tr("Show as tables"), u"layers"_s);
    m_asTable->setCheckable(true);
    m_save = addAct(u"saveInsights"_s, tr("Save as CSV…"), u"download"_s);
    m_print = addAct(u"printInsights"_s, tr("Print…"), u"printer"_s);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool isTable) {
        m_due->setAsTable(isTable);
        showCards();
    });
    connect(m_save, &QPushButton::clicked, this,
            [this] { Q_EMIT saveRequested(tr("insights") + u".csv"_s, insightsAsCsv(m_findings, m_cases)); });
    connect(m_print, &QPushButton::clicked, this, &InsightsPage::print);
    auto* head = new QWidget;
    head->setLayout(m_head);
    m_head->setContentsMargins(space::huge, space::large, space::huge, space::large);
    m_head->setSpacing(space::medium);
    m_head->addWidget(m_title, 1);
    m_head->addLayout(m_acts);
    m_acts->setSpacing(space::small);
    m_acts->addStretch();
    for (QPushButton* act : {m_asTable, m_save, m_print})
        m_acts->addWidget(act);
    return head;
}

QPushButton* InsightsPage::addAct(const QString& name, const QString& words, const QString& iconName)
{
    QPushButton* act = makeButton(words, ButtonLook::Secondary, iconName);
    act->setObjectName(name);
    return act;
}

QWidget* InsightsPage::makeSheet()
{
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->setSpacing(space::large);
    column->addWidget(m_note);
    column->addWidget(m_environments);
    column->addWidget(m_due);
    column->addSpacing(space::small);
    column->addWidget(makeProviderHead());
    m_grid->setSpacing(space::large);
    column->addLayout(m_grid);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"insightsSheet"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(sheet);
    return scroll;
}

QWidget* InsightsPage::makeProviderHead()
{
    auto* head = new QWidget;
    head->setLayout(m_providerHead);
    m_providerHead->setContentsMargins({});
    m_providerHead->setSpacing(space::small);
    m_providerHead->addWidget(m_providers, 1);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(space::tight);
    choices->addStretch();
    for (const Period period : {Period::Month, Period::Quarter, Period::Year}) {
        QPushButton* choice = makeButton(periodText(period));
        choice->setObjectName(u"period%1"_s.arg(insights::daysOf(period)));
        choice->setCheckable(true);
        choice->setChecked(period == m_period);
        m_periods->addButton(choice, static_cast<int>(period));
        choices->addWidget(choice);
    }
    m_providerHead->addLayout(choices);
    connect(m_periods, &QButtonGroup::idClicked, this, [this](int period) {
        m_period = static_cast<Period>(period);
        count();
    });
    return head;
}

/// While it is out of sight nothing is counted.
void InsightsPage::watch()
{
    m_changes.setSingleShot(true);
    m_changes.setInterval(ChangesGather);
    connect(&m_changes, &QTimer::timeout, this, &InsightsPage::count);
    connect(&m_minutes, &QTimer::timeout, this, &InsightsPage::touch);
    m_minutes.start(std::chrono::minutes(1));
    using Model = QAbstractItemModel;
    connect(&m_cases, &Model::dataChanged, this, &InsightsPage::touch);
    connect(&m_cases, &Model::rowsInserted, this, &InsightsPage::touch);
    connect(&m_cases, &Model::rowsRemoved, this, &InsightsPage::touch);
    connect(&m_cases, &Model::modelAboutToBeReset, this, &InsightsPage::forget);
    connect(&m_cases, &Model::modelReset, this, &InsightsPage::touch);
}

void InsightsPage::touch()
{
    if (isVisible() && !m_changes.isActive())
        m_changes.start();
}

void InsightsPage::count()
{
    m_changes.stop();
    m_isCounting = true;
    const auto counted = std::make_shared<const insights::Selection>(insights::selectFrom(m_cases, m_environment));
    const insights::Onlooking by = onlookingAt(m_clock.now());
    core::inBackground(
        this, [counted, period = m_period, by] { return insights::findingsOf(*counted, period, by); },
        [this, number = ++m_number](const Findings& findings) {
            if (number == m_number)
                take(findings);
        });
}

/// Cards stay as they are when nothing about them changed, for the sake of who is reading one.
void InsightsPage::take(const Findings& findings)
{
    const bool isOther = !m_isCounted || m_findings.cards != findings.cards || m_findings.period != findings.period;
    m_findings = findings;
    m_environments->setEnvironments(findings.environments, findings.environment);
    QStringList detail{tr("When answers are due, and figures for each provider."), countedWhere(findings)};
    detail.removeAll(QString());
    m_title->setDetail(detail.join(u' '));
    m_isCounted = true;
    m_isCounting = false;
    m_due->setCalendar(findings.calendar, findings.by);
    m_note->setMessage(Tone::Accent,
                       findings.isTraining ? tr(
                           "These are training requests. Once you have real requests, training is no longer counted.")
                                           : QString());
    m_providers->setDetail(periodSentence(findings.period, insights::firstDay(findings.period, findings.by)));
    if (isOther)
        showCards();
    allowActs(findings.hasAny);
    m_stack->setCurrentIndex(findings.hasAny ? Counted : Nothing);
    const bool isAwaited = hasFocus();
    setFocusProxy(findings.hasAny ? m_due : nullptr);
    if (isAwaited)
        setFocus(Qt::OtherFocusReason);
    if (std::exchange(m_isPrintWanted, false))
        QMetaObject::invokeMethod(this, &InsightsPage::print, Qt::QueuedConnection);
}

/// What was begun before ends unheard.
void InsightsPage::forget()
{
    ++m_number;
    m_isCounted = false;
    m_isCounting = false;
    m_isPrintWanted = false;
    m_findings = {};
    setFocusProxy(nullptr);
    m_due->setCalendar({}, onlookingAt(m_clock.now()));
    m_environments->setEnvironments({}, {});
    showCards();
    allowActs(false);
    m_stack->setCurrentIndex(Counting);
}

void InsightsPage::allowActs(bool areAllowed)
{
    for (QPushButton* act : {m_asTable, m_save, m_print}) {
        act->setEnabled(areAllowed);
        act->setAccessibleDescription(areAllowed ? QString() : tr("There is nothing to count yet"));
    }
}

void InsightsPage::showCards()
{
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const insights::Scorecard& card : std::as_const(m_findings.cards))
        m_cards += new ProviderCard(card, visibleMarks(m_cases.providerName(card.provider)), m_findings.period,
                                    m_asTable->isChecked());
    fit();
}

/// Side by side where there is room.
void InsightsPage::fit()
{
    const bool isNarrow = width() < scaled(NarrowWidth);
    m_head->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_providerHead->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_due->setNarrow(isNarrow);
    const int columns = isNarrow ? 1 : 2;
    for (int at = 0; at < m_cards.size(); ++at) {
        const bool isEmpty = m_findings.cards.at(at).received == 0;
        m_grid->addWidget(m_cards.at(at), at / columns, at % columns, isEmpty ? Qt::AlignTop : Qt::Alignment());
    }
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

QString InsightsPage::printOn(QPagedPaintDevice& paper) const
{
    const std::unique_ptr<QTextDocument> document = insightsDocument(m_findings, m_due->month(), m_cases);
    document->print(&paper);
    return document->toPlainText();
}

void InsightsPage::print()
{
    if (m_isCounting) {
        m_isPrintWanted = true;
        return;
    }
    if (!m_findings.hasAny)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Insights"));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT printed(printOn(printer));
}

void InsightsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    count();
}

void InsightsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void InsightsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

} // namespace rfi::ui
