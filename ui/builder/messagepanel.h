#pragma once

#include "models/forms/document.h"
#include "models/forms/request.h"

#include <QWidget>

class QListWidget;
class QPlainTextEdit;

namespace rfi::mail {
struct Message;
}
namespace rfi::providers {
class RequestDraft;
}

namespace rfi::ui {

class PlainLabel;

/// The words that the request came with, beside what is made of them, and the documents that came along.
class MessagePanel : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePanel(providers::RequestDraft& draft, QWidget* parent = nullptr);

    /// Adds a mail to what is there.
    void addMessage(const mail::Message& message);
    /// The provider's own words, to read only.
    void showNotes(const forms::Request& request);
    /// The attachments that are to go with the case.
    QList<forms::Document> documents() const;
    bool hasDocuments() const { return !m_documents.isEmpty(); }

private:
    void addDocument(const forms::Document& document);
    void refresh();

    providers::RequestDraft& m_draft;
    PlainLabel* m_heads;
    QPlainTextEdit* m_text;
    PlainLabel* m_attachedTitle;
    QListWidget* m_attached;
    QList<forms::Document> m_documents;
};

} // namespace rfi::ui
