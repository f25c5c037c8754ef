#include "ui/forms/fieldnote.h"

#include "models/forms/rules.h"
#include "ui/common/announcer.h"
#include "ui/common/chip.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <functional>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldNote)
};

constexpr int markGap = 6;

/// The quoted words may bring the stop of the sentence along.
bool endsASentence(const QString& words)
{
    static const QString stops = u".!?…。！？؟"_s;
    return !words.isEmpty() && stops.contains(words.back());
}

/// Of an answer that is not complete yet, not of one that is wrong.
bool isLack(const forms::Problem& problem)
{
    switch (problem.code) {
    case core::ErrorCode::Required:
    case core::ErrorCode::SideMissing:
    case core::ErrorCode::SideUnpicked:
    case core::ErrorCode::DocumentTypeUnpicked: return true;
    default: return false;
    }
}

/// Why an item that is answered now was asked.
QString becauseText(forms::ItemStatus status, const QString& reason)
{
    if (!reason.isEmpty())
        return sentence(endsASentence(reason) ? Words::tr("Asked because: “%1”") : Words::tr("Asked because: “%1”."),
                        {visibleMarks(reason)});
    switch (status) {
    case forms::ItemStatus::Missing: return Words::tr("Asked because it was missing.");
    case forms::ItemStatus::Expired: return Words::tr("Asked because it had expired.");
    case forms::ItemStatus::Invalid: return Words::tr("Asked because it was not valid.");
    case forms::ItemStatus::None: break;
    }
    return {};
}

/// Who says why, or at least who asks.
QString askedText(const QString& reason, const QString& providerName)
{
    const QString quoted = quotedReason(reason, providerName);
    if (!quoted.isEmpty())
        return quoted;
    return providerName.isEmpty() ? QString() : sentence(Words::tr("%1 asks for this."), {visibleMarks(providerName)});
}

} // namespace

FieldNote::FieldNote(Tone tone, QWidget* parent)
    : QWidget(parent), m_tone(tone), m_label(new PlainLabel({}, TextRole::Caption, tone))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addSpacing(iconSize() + markGap);
    row->addWidget(m_label);
    hide();
}

void FieldNote::setNote(const QString& text, Tone tone)
{
    const bool isNews = text != note() && !text.isEmpty() && tone != Tone::Muted;
    m_tone = tone;
    m_label->setTone(tone);
    m_label->setPlainText(text);
    setAccessibleName(text);
    if (isHidden() != text.isEmpty())
        setVisible(!text.isEmpty());
    update();
    if (isNews)
        announce(this, text);
}

void FieldNote::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString name = m_tone == Tone::Danger ? u"circle-alert"_s
        : m_tone == Tone::Warning               ? u"triangle-alert"_s
                                                : u"info"_s;
    const int top = m_label->y() + (m_label->fontMetrics().height() - iconSize()) / 2;
    const QRect mark(0, qMax(0, top), iconSize(), iconSize());
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), mark), name, themeColour(textColour(m_tone)));
}

ReasonLine::ReasonLine(forms::ItemStatus status, const QString& reason, const QString& providerName, QWidget* parent)
    : QWidget(parent), m_status(status), m_asked(askedText(reason, providerName)),
      m_because(becauseText(status, reason)), m_hasReason(!reason.isEmpty()), m_chip(new Chip({}, Tone::Muted)),
      m_words(new PlainLabel)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_chip, 0, Qt::AlignTop | Qt::AlignLeading);
    row->addWidget(m_words, 1, Qt::AlignVCenter);
    showStage();
    if (!hasWords(status, reason))
        hide();
}

QSize ReasonLine::minimumSizeHint() const
{
    const int chip = m_chip->isHidden() ? 0 : m_chip->minimumSizeHint().width();
    return {qMax(chip, m_words->minimumSizeHint().width()), QWidget::minimumSizeHint().height()};
}

/// Where the longest word has no room beside the chip, the words stand below it.
void ReasonLine::resizeEvent(QResizeEvent* event)
{
    const int chip = m_chip->isHidden() ? 0 : m_chip->sizeHint().width() + space::small;
    const bool isBeside = chip + m_words->minimumSizeHint().width() <= width();
    static_cast<QBoxLayout*>(layout())->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

void ReasonLine::setStage(Stage stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    showStage();
}

void ReasonLine::showStage()
{
    const bool isUnfit = m_stage == Stage::Unfit;
    const bool isUndated = m_stage == Stage::Undated;
    const bool isOpen = m_stage == Stage::Open || isUnfit;
    if (isUndated)
        m_chip->setStatus(Words::tr("Date missing"), Tone::Warning, u"calendar"_s);
    else if (isUnfit)
        m_chip->setStatus(Words::tr("Does not fit"), Tone::Danger, u"circle-x"_s);
    else if (isOpen)
        m_chip->setStatus(statusWord(m_status), statusTone(m_status), statusIcon(m_status));
    else if (m_stage == Stage::LeftOut)
        m_chip->setStatus(Words::tr("Left out"), Tone::Muted, u"minus"_s);
    else
        m_chip->setStatus(Words::tr("Answered"), Tone::Success, u"check"_s);
    m_chip->setVisible(isOpen && !isUnfit ? m_status != forms::ItemStatus::None : m_stage != Stage::Given);
    m_words->setRole(isOpen ? TextRole::Body : TextRole::Caption);
    m_words->setTone(isOpen ? Tone::Normal : Tone::Muted);
    m_words->setPlainText(isOpen ? m_asked : m_because);
    if (m_stage == Stage::Given)
        m_words->setPlainText(Words::tr("Given in the request.") + (m_hasReason ? u' ' + m_because : QString()));
}

QString ReasonLine::words() const
{
    QStringList parts{m_stage == Stage::Given ? QString() : m_chip->plainText(), m_words->plainText()};
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

Stage stageOf(const forms::FormState& state, int field)
{
    const forms::Answer& answer = state.answer(field);
    const QList<forms::Problem> problems = state.visibleProblems(field);
    if (!answer.isEmpty() && std::any_of(problems.cbegin(), problems.cend(), std::not_fn(isLack)))
        return Stage::Unfit;
    if (problems.isEmpty() && forms::isUndated(state.form(), field, state.answers()))
        return Stage::Undated;
    if (!state.isDone(field) || !problems.isEmpty())
        return Stage::Open;
    if (answer.isLeftOut)
        return Stage::LeftOut;
    return answer.isEmpty() ? Stage::Given : Stage::Answered;
}

bool ReasonLine::hasWords(forms::ItemStatus status, const QString& reason)
{
    return status != forms::ItemStatus::None || !reason.isEmpty();
}

QString statusWord(forms::ItemStatus status)
{
    switch (status) {
    case forms::ItemStatus::Missing: return Words::tr("Missing");
    case forms::ItemStatus::Expired: return Words::tr("Expired");
    case forms::ItemStatus::Invalid: return Words::tr("Invalid");
    case forms::ItemStatus::None: break;
    }
    return {};
}

Tone statusTone(forms::ItemStatus status)
{
    return status == forms::ItemStatus::Missing ? Tone::Warning : Tone::Danger;
}

QString statusIcon(forms::ItemStatus status)
{
    switch (status) {
    case forms::ItemStatus::Missing: return u"circle-dashed"_s;
    case forms::ItemStatus::Expired: return u"clock"_s;
    case forms::ItemStatus::Invalid: return u"circle-x"_s;
    case forms::ItemStatus::None: break;
    }
    return {};
}

QString quotedReason(const QString& reason, const QString& providerName)
{
    if (reason.isEmpty())
        return {};
    const QString words = visibleMarks(reason);
    if (providerName.isEmpty())
        return sentence(Words::tr("“%1”"), {words});
    return sentence(endsASentence(reason) ? Words::tr("%1: “%2”") : Words::tr("%1: “%2”."), {providerName, words});
}

} // namespace rfi::ui
