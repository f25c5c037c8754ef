#include "ui/forms/texteditor.h"

#include "models/forms/rules.h"
#include "ui/common/datetext.h"
#include "ui/texts/sentence.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <functional>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 shortText = 40;
constexpr qint64 longText = 300;
constexpr int paragraphLines = 4;
/// What a QLineEdit takes, far more than any provider does. Laying out megabytes without a break takes Qt seconds.
constexpr int mostLetters = 32'767;
/// From here on the remaining room is told.
constexpr double nearlyFull = 0.8;

qint64 limitOf(const forms::Field& field) { return field.schema.value(u"maxLength"_s).toInteger().value_or(0); }

/// Takes no more of a paste than a line does, and tells.
class Paragraph : public QPlainTextEdit
{
public:
    explicit Paragraph(const std::function<void()>& cut) : m_cut(cut) {}

protected:
    void insertFromMimeData(const QMimeData* source) override
    {
        const QString pasted = source->text();
        const auto kept = toPlainText().size() - textCursor().selectedText().size();
        const auto room = mostLetters - qMin<qsizetype>(mostLetters, kept);
        textCursor().insertText(pasted.left(room));
        ensureCursorVisible();
        if (pasted.size() > room)
            m_cut();
    }

private:
    std::function<void()> m_cut;
};

core::Json textOrNothing(const QString& text) { return text.isEmpty() ? core::Json() : core::Json(text); }

QString cutWords()
{
    return QCoreApplication::translate("TextEditor", "The text is too long: only its first %1 characters are here.")
        .arg(QLocale().toString(mostLetters));
}

} // namespace

LineEditor::LineEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(context, parent), m_line(new QLineEdit)
{
    setInput(m_line);
    connect(m_line, &QLineEdit::inputRejected, this, [this] { setHint(cutWords(), true); });
    // Screen readers set the text without "editing" it; what is shown of the answer is no news.
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.size() < mostLetters)
            setHint({});
        if (text != answer().value.toString())
            give(textOrNothing(text));
    });
}

bool LineEditor::isWide() const
{
    const qint64 limit = limitOf(asked());
    return limit == 0 || limit > shortText;
}

void LineEditor::showAnswer()
{
    const QString text = answer().value.toString();
    if (text == m_line->text())
        return;
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

ParagraphEditor::ParagraphEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(context, parent), m_text(new Paragraph([this] { setHint(cutWords(), true); }))
{
    m_text->setTabChangesFocus(true);
    const int frame = 2 * m_text->frameWidth() + 2 * static_cast<int>(m_text->document()->documentMargin());
    m_text->setFixedHeight(paragraphLines * m_text->fontMetrics().lineSpacing() + frame);
    setInput(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        give(textOrNothing(m_text->toPlainText()));
        countLetters();
    });
    countLetters();
}

bool ParagraphEditor::fits(const forms::Field& field)
{
    return limitOf(field) >= longText || field.schema.value(u"x-paragraph"_s).toBool();
}

void ParagraphEditor::showAnswer()
{
    const QString text = answer().value.toString();
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
}

void ParagraphEditor::countLetters()
{
    const qint64 limit = limitOf(asked());
    const qint64 used = m_text->toPlainText().toUcs4().size();
    const bool isNear = limit > 0 && static_cast<double>(used) > static_cast<double>(limit) * nearlyFull;
    if (used == 0 || (isNear && used > limit))
        return setHint({});
    const qint64 least = forms::leastLength(context().state->form(), field());
    if (used < least)
        return setHint(tr("%1 of at least %n characters.", nullptr, static_cast<int>(least)).arg(used));
    // A reason may ask for so many of them in words that no rule knows.
    setHint(isNear ? tr("%n characters left.", nullptr, static_cast<int>(limit - used))
                   : tr("%n character(s).", nullptr, static_cast<int>(used)));
}

NumberEditor::NumberEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(context, parent), m_line(new QLineEdit)
{
    m_line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    setInput(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (fromText(text, locale()) != answer().value)
            give(fromText(text, locale()));
    });
}

core::Json NumberEditor::fromText(const QString& text, const QLocale& locale)
{
    static const QRegularExpression number(u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"_s);
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return {};
    QString plain = withAsciiDigits(typed).replace(u'٫', u'.').replace(u'−', u'-');
    if (locale.decimalPoint() == u"," && !plain.contains(u'.'))
        plain.replace(u',', u'.');
    return number.match(plain).hasMatch() ? core::Json::number(plain) : core::Json(typed);
}

QString NumberEditor::toText(const core::Json& value, const QLocale& locale)
{
    if (!value.isNumber())
        return value.toString();
    return value.numberText().replace(u'.', locale.decimalPoint());
}

void NumberEditor::showAnswer()
{
    if (fromText(m_line->text(), locale()) == answer().value)
        return;
    m_line->setText(toText(answer().value, locale()));
}

} // namespace rfi::ui
