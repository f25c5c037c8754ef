#pragma once

#include "models/core/result.h"
#include "models/forms/document.h"
#include "models/providers/requestdraft.h"

#include <QDialog>

class QPushButton;

namespace rfi::mail {
struct Message;
}

namespace rfi::ui {

class AskedPanel;
class CustomerForm;
class FilePicker;
class InlineMessage;
class MessagePanel;
class PlacesPanel;

/// Where a request that came by mail or ticket is written down: whom it is about, what is asked and why, beside the
/// words that it came with. Opens nothing itself.
class RequestBuilder : public QDialog
{
    Q_OBJECT

public:
    RequestBuilder(const providers::Registry& registry, FilePicker& picker, QWidget* parent = nullptr);

    /// Takes in a mail, a table of items, a request file or a payload; says what is wrong with what is none.
    void import(const QByteArray& bytes, const QString& name);
    void importFiles(const QStringList& paths);
    /// Begins with a request that is there already, to change what is asked.
    void change(const forms::Request& request, const QStringList& sentParties = {});
    /// Adds what the customer lacks, as somebody worked it out; says so when that is nothing.
    void addMissing(const QList<forms::RequestItem>& items);
    void refuse(const core::Error& error, const QString& name);
    /// Whether closing loses what somebody did here.
    bool hasContent() const;

Q_SIGNALS:
    /// The request is complete; `documents` came with it.
    void openRequested(const rfi::forms::Request& request, const QList<rfi::forms::Document>& documents);
    void saveRequested(const QString& suggestedName, const QByteArray& bytes);
    /// What does this customer lack? Answered by addMissing or refuse.
    void missingRequested(const rfi::forms::Request& customer);

public Q_SLOTS:
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    QLayout* makeFoot();
    void paste();
    void pick();
    void importMail(const QByteArray& bytes, const QString& name);
    void takeMail(const core::Result<mail::Message>& message, const QString& name);
    void importTable(const QByteArray& bytes, const QString& name);
    void importRequest(const QByteArray& bytes, const QString& name);
    void replace(const forms::Request& request);
    /// Nothing, with words on the window, while something is missing.
    std::optional<forms::Request> finished();
    void findMissing();
    void openRequest();
    void save();

    FilePicker& m_picker;
    providers::RequestDraft m_draft;
    CustomerForm* m_customer;
    MessagePanel* m_message;
    PlacesPanel* m_places;
    AskedPanel* m_asked;
    QPushButton* m_open;
    InlineMessage* m_note;
    int m_mailsToCome = 0;    ///< being read
    QByteArray m_changedFrom; ///< the request that is to be changed, as a file; empty for a new one
};

} // namespace rfi::ui
