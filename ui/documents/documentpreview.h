#pragma once

#include "models/forms/answers.h"
#include "models/forms/document.h"
#include "ui/common/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace rfi::ui {

class ElidedLabel;
class PictureView;

/// The document beside the form: large, with the facts about it and hints on what a reviewer may not like.
/// Has nothing to show at first.
class DocumentPreview : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPreview(QWidget* parent = nullptr);

    void showDocument(const forms::FileEntry& entry, const forms::DocumentRules& rules);
    void clear();
    bool isEmpty() const { return m_isEmpty; }

private:
    void enlarge();
    void showFacts(const forms::Document& document, const forms::DocumentRules& rules, QSize pixels);
    void addFact(const QString& text, Tone tone);

    bool m_isEmpty = true;
    QByteArray m_shown;
    QWidget* m_nothing;
    QWidget* m_content;
    PictureView* m_view;
    ElidedLabel* m_name;
    QVBoxLayout* m_facts;
};

} // namespace rfi::ui
