#include "ui/forms/fieldeditor.h"

#include "models/reuse/offers.h"
#include "ui/common/buttons.h"
#include "ui/common/clipboard.h"
#include "ui/common/linkline.h"
#include "ui/common/plaintext.h"
#include "ui/common/style.h"
#include "ui/forms/fieldnote.h"
#include "ui/forms/givenline.h"
#include "ui/forms/origincard.h"
#include "ui/forms/originmark.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <functional>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

/// One after the other, with a stop behind those that have none.
QString asSentences(const QStringList& parts)
{
    QString text;
    for (const QString& part : parts) {
        if (!text.isEmpty() && !part.isEmpty())
            text += text.back().isPunct() && text.back() != u'”' ? u" "_s : u". "_s;
        text += part;
    }
    return text;
}

bool isForHistory(const QKeyEvent& key)
{
    static const QList<QKeyCombination> keys{Qt::CTRL | Qt::Key_Z, Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
                                             Qt::CTRL | Qt::Key_Y};
    return keys.contains(key.keyCombination());
}

/// At once, unless a button of the mouse is down.
void afterClick(QObject* context, const std::function<void()>& act)
{
    constexpr int Pause = 30;
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        return act();
    QTimer::singleShot(Pause, context, [context, act] { afterClick(context, act); });
}

} // namespace

FieldEditor::FieldEditor(const EditorContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)), m_hint(new FieldNote(Tone::Muted)),
      m_problems(new FieldNote(Tone::Danger))
{
    const forms::Field& field = asked();
    setObjectName(u"field-"_s + field.identity.text());
    m_detail = new PlainLabel({}, TextRole::Caption, Tone::Muted);
    m_reason = new ReasonLine(field.status, field.reason, context.providerName);
    m_help = new PlainLabel(translated(field.help), TextRole::Caption, Tone::Muted);
    makeOffer();
    m_page = makePage();
    m_column->setContentsMargins({});
    m_column->setSpacing(6);
    m_column->addLayout(makeHead());
    for (QWidget* part :
         {static_cast<QWidget*>(m_detail), static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_help), m_page,
          static_cast<QWidget*>(m_offer), static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_problems)})
        m_column->addWidget(part);
    m_detail->hide();
    m_page->setVisible(!field.suggestion.page.isEmpty());
    m_help->setVisible(!field.help.isEmpty());
    if (!field.isRequired)
        m_label->setPlainText(sentence(tr("%1 (optional)"), {label()}));
    connect(context.state, &forms::FormState::fieldChanged, this, [this](int changed) {
        if (changed != this->field())
            return;
        showAnswer();
        showOffer();
    });
    connect(context.state, &forms::FormState::problemsChanged, this, [this](int changed) {
        if (changed == this->field())
            showProblems();
    });
}

/// Label and control lie side by side in the editor itself: Qt tells of no other label what a control is called.
QLayout* FieldEditor::makeHead()
{
    m_label = new PlainLabel(label(), TextRole::Strong);
    m_mark = new OriginMark;
    m_mark->setObjectName(u"origin-"_s + asked().identity.text());
    m_mark->setAccessibleName(sentence(tr("Where this comes from: %1"), {label()}));
    connect(m_mark, &OriginMark::clicked, this, &FieldEditor::showOrigin);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::tight);
    row->addWidget(m_label, 1);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    return row;
}

void FieldEditor::showOrigin()
{
    auto* card = new OriginCard(m_context.state->form(), asked(), m_context.providerName, this);
    card->showBeside(m_input && m_input->isVisible() ? m_input : this);
}

void FieldEditor::makeOffer()
{
    const QString words = sentence(tr("Use the value that %1 gives"), {m_context.providerName});
    const QString value = visibleMarks(asked().suggestion.value); // may be longer than the card is wide
    m_offer = new LinkLine(words);
    m_offer->setAccessibleDescription(value);
    m_offer->setToolTip(plainToolTip(value));
    connect(m_offer, &LinkLine::clicked, this,
            [this] { m_context.state->setValue(field(), core::Json(asked().suggestion.value)); });
    showOffer();
}

QWidget* FieldEditor::makePage()
{
    const forms::Suggestion& suggestion = asked().suggestion;
    const QString title = translated(suggestion.pageTitle);
    auto* address =
        new PlainLabel(sentence(tr("%1: %2"), {title, visibleMarks(suggestion.page)}), TextRole::Caption, Tone::Muted);
    address->setObjectName(u"suggestionPage"_s);
    address->setLongestWord(16);
    QPushButton* copy = makeIconButton(withoutShortcut(sentence(tr("Copy the address: %1"), {title})), u"copy"_s);
    copy->setObjectName(u"copySuggestionPage"_s);
    connect(copy, &QPushButton::clicked, this, [page = suggestion.page] { Clipboard::ofProgram().copy(page); });
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::small);
    line->addWidget(address, 1);
    line->addWidget(copy, 0, Qt::AlignTop);
    return row;
}

void FieldEditor::showOffer()
{
    const QString& suggestion = asked().suggestion.value;
    m_offer->setVisible(!suggestion.isEmpty() && answer().value != core::Json(suggestion));
}

void FieldEditor::showGiven()
{
    const auto offer = m_context.offers != nullptr ? m_context.offers->offer(*m_context.state, field()) : std::nullopt;
    if (offer)
        m_given->showOffer(*offer, m_context.state->form(), field(), m_context.offers->today());
    m_given->setVisible(offer.has_value());
    // Its place stays while the page does: what stands below it may be about to be clicked.
    if (offer && asked().kind != forms::ItemKind::File) {
        QSizePolicy policy = m_given->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        m_given->setSizePolicy(policy);
    }
    describe();
}

void FieldEditor::useGiven()
{
    if (m_context.offers == nullptr || !m_context.offers->take(*m_context.state, field()))
        return;
    // The button goes away with the offer, and the cursor must not go with it.
    takeFocus();
    if (!answer().files.isEmpty())
        Q_EMIT documentChosen(0);
}

const forms::Field& FieldEditor::asked() const { return m_context.state->form().fields.at(m_context.field); }

QString FieldEditor::translated(const QString& sourceText) const
{
    return visibleMarks(providerText(m_context.state->form().request.provider, sourceText));
}

QString FieldEditor::label() const { return withSide(translated(asked().label), asked().identity.side); }

void FieldEditor::useAsHeading(const QString& detail)
{
    m_label->setRole(TextRole::Heading);
    m_column->insertSpacing(m_column->indexOf(m_reason) + 1, space::tight + 2);
    m_detail->setPlainText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void FieldEditor::setReasonShown(bool isShown)
{
    m_reason->setVisible(isShown && ReasonLine::hasWords(asked().status, asked().reason));
}

void FieldEditor::setInput(QWidget* input, QWidget* shown)
{
    m_input = input;
    input->setObjectName(asked().identity.text());
    input->setAccessibleName(label());
    input->installEventFilter(this);
    m_label->setLabelledField(input);
    // What a document has to be is read before one is looked for.
    const int place = m_column->indexOf(m_help) + (asked().kind == forms::ItemKind::File ? 1 : 0);
    m_column->insertWidget(place, shown != nullptr ? shown : input);
    m_given = new GivenLine(this);
    m_column->insertWidget(m_column->indexOf(m_hint), m_given);
    connect(m_given, &GivenLine::useClicked, this, &FieldEditor::useGiven);
    if (m_context.offers != nullptr)
        connect(m_context.offers, &reuse::Offers::changed, this, &FieldEditor::showGiven);
    setFocusProxy(input);
    showAnswer();
    showProblems();
    showGiven();
}

void FieldEditor::takeFocus()
{
    QWidget* target = m_input;
    if (m_input->isHidden() || !m_input->isVisibleTo(this)) {
        for (QAbstractButton* button : findChildren<QAbstractButton*>()) {
            if (button->isVisibleTo(this) && button->focusPolicy() != Qt::NoFocus) {
                target = button;
                break;
            }
        }
    }
    target->setFocus(Qt::OtherFocusReason);
    // Whoever did not press it has to see where the cursor went.
    window()->setAttribute(Qt::WA_KeyboardFocusChange);
}

void FieldEditor::setReadOnly(bool isReadOnly)
{
    m_offer->setEnabled(!isReadOnly);
    m_given->setEnabled(!isReadOnly);
    if (auto* text = qobject_cast<QPlainTextEdit*>(m_input))
        text->setReadOnly(isReadOnly);
    else if (m_input->metaObject() == &QLineEdit::staticMetaObject)
        static_cast<QLineEdit*>(m_input)->setReadOnly(isReadOnly);
    else
        m_input->setEnabled(!isReadOnly); // a list or a calendar would still open
}

void FieldEditor::give(const core::Json& value)
{
    // A group of buttons lends its focus to one of them; there is nothing half typed in it.
    m_isTyping = m_input != nullptr && m_input->hasFocus() && m_input->focusProxy() == nullptr;
    m_context.state->setValue(field(), value);
}

void FieldEditor::setTyping(bool isTyping)
{
    m_isTyping = isTyping;
    // What moves between the press and the release of a button takes the click away from where it was meant.
    if (!isTyping)
        afterClick(this, [this] { showProblems(); });
}

void FieldEditor::setHint(const QString& text, bool isWarning)
{
    m_hint->setNote(text, isWarning ? Tone::Warning : Tone::Muted);
    describe();
}

void FieldEditor::showProblems()
{
    QStringList sentences;
    bool isFromProvider = false;
    for (const forms::Problem& problem : m_context.state->visibleProblems(field())) {
        sentences += problemText(problem, &asked(), m_context.state->form().request.provider);
        isFromProvider = isFromProvider || problem.isFromProvider;
    }
    sentences.removeDuplicates();
    // Half of a word is no mistake yet; one that is shown goes as soon as it is put right.
    if (m_isTyping && !isFromProvider && m_problems->note().isEmpty())
        sentences.clear();
    const bool isQuestion = isAsking() && !isFromProvider;
    m_problems->setNote(isQuestion ? QString() : sentences.join(u'\n'), Tone::Danger);
    if (m_input != nullptr)
        setInvalid(m_input, !sentences.isEmpty());
    showReason();
    describe();
}

Stage FieldEditor::stage() const
{
    const Stage known = stageOf(*m_context.state, field());
    return known == Stage::Unfit && m_problems->note().isEmpty() ? Stage::Open : known;
}

void FieldEditor::showReason()
{
    m_reason->setStage(stage());
    Q_EMIT stageShown();
}

void FieldEditor::describe()
{
    if (m_input == nullptr)
        return;
    QStringList parts{m_reason->words(), m_help->plainText(), m_given->isHidden() ? QString() : m_given->words(),
                      m_hint->isWarning() ? m_hint->note() : QString(), m_problems->note()};
    m_input->setAccessibleDescription(asSentences(parts));
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_input && event->type() == QEvent::FocusOut && m_isTyping)
        setTyping(false);
    // The case takes changes back, also those from before a restart, so the control leaves these keys to it.
    if (event->type() == QEvent::ShortcutOverride && isForHistory(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rfi::ui
