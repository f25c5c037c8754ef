#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace rfi::ui {

/// Text as a machine reads it, with a head line and a button to copy it. Never edited.
class CodeView : public QWidget
{
    Q_OBJECT

public:
    CodeView(const QString& head, const QString& code, QWidget* parent = nullptr);

    QString code() const;

private:
    QPlainTextEdit* m_text;
};

} // namespace rfi::ui
