#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace rfi::ui {

class PlainLabel;

/// Text as a machine reads it, with a head line and a button to copy it. Never edited. As high as it needs, up to a
/// limit.
class CodeView : public QWidget
{
    Q_OBJECT

public:
    CodeView(const QString& head, const QString& code, QWidget* parent = nullptr);

    QString code() const;
    /// A quiet line below the head.
    void setFacts(const QString& facts);
    /// The same text in lines that are easier to read, for whoever asks for it.
    void setInLines(const QString& readable);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QPlainTextEdit* m_text;
    PlainLabel* m_facts;
    QPushButton* m_inLines;
};

} // namespace rfi::ui
