#pragma once

#include "ui/forms/fieldeditor.h"

class QLineEdit;
class QPlainTextEdit;

namespace rfi::ui {

/// One line of text.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit LineEditor(const EditorContext& context, QWidget* parent = nullptr);
    bool isWide() const override;

protected:
    void showAnswer() override;

private:
    QLineEdit* m_line;
};

/// Text of several lines, for what is said in sentences.
class ParagraphEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit ParagraphEditor(const EditorContext& context, QWidget* parent = nullptr);
    bool isWide() const override { return true; }

    /// Whether a field has room for sentences.
    static bool fits(const forms::Field& field);

protected:
    void showAnswer() override;

private:
    void countLetters();

    QPlainTextEdit* m_text;
};

/// A number, kept with the digits that were typed.
class NumberEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit NumberEditor(const EditorContext& context, QWidget* parent = nullptr);

    /// A JSON number, the text itself when it is no number, null when empty.
    static core::Json fromText(const QString& text, const QLocale& locale);
    static QString toText(const core::Json& value, const QLocale& locale);

protected:
    void showAnswer() override;

private:
    QLineEdit* m_line;
};

} // namespace rfi::ui
