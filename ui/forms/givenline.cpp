#include "ui/forms/givenline.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/documents/thumbnail.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/plainvalue.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QHBoxLayout>
#include <QKeySequence>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

/// Sentences are shown by their beginning; the field shows all of them when they are taken.
QString shortened(const QString& text)
{
    constexpr qsizetype Longest = 80;
    const QString line = text.simplified();
    return line.size() > Longest ? line.first(Longest - 1) + u'…' : line;
}

} // namespace

GivenLine::GivenLine(QWidget* parent)
    : QWidget(parent), m_picture(new Thumbnail), m_words(new PlainLabel({}, TextRole::Caption, Tone::Muted)),
      m_use(makeButton(tr("Use"), ButtonLook::Link, u"history"_s))
{
    setObjectName(u"given"_s);
    m_use->setObjectName(u"useGiven"_s);
    m_use->setAccessibleName(tr("Use the answer given before"));
    const QString keys = QKeySequence(Qt::ALT | Qt::Key_Return).toString(QKeySequence::NativeText);
    m_use->setToolTip(sentence(tr("Use the answer given before (%1)"), {keys}));
    // It only shows what the button takes.
    m_picture->setFocusPolicy(Qt::NoFocus);
    m_picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_picture);
    row->addWidget(m_words, 1);
    row->addWidget(m_use);
    connect(m_use, &QPushButton::clicked, this, &GivenLine::useClicked);
    hide();
}

void GivenLine::showOffer(const reuse::Offer& offer, const forms::Form& form, int field, const QDate& today)
{
    forms::Answers answers;
    answers.set(form.fields.at(field).identity, offer.answer);
    const QString whole = plainValue(form, field, answers);
    const QString value = shortened(whole);
    const QString provider = visibleMarks(offer.providerName);
    if (offer.sentAt.isValid())
        m_words->setPlainText(sentence(tr("Given before: %1 — %2, %3"),
                                       {value, provider, ageText(offer.sentAt.toLocalTime().date(), today)}));
    else
        m_words->setPlainText(sentence(tr("Given before: %1 — %2, not sent yet"), {value, provider}));
    m_words->setToolTip(value == whole ? QString() : plainToolTip(whole));
    m_use->setAccessibleDescription(words());
    const QList<forms::FileEntry>& files = offer.answer.files;
    m_picture->setVisible(!files.isEmpty());
    if (!files.isEmpty() && files.constFirst().document) {
        m_picture->setDocument(*files.constFirst().document);
        m_picture->setAccessibleName(visibleMarks(files.constFirst().document->name));
    }
}

QString GivenLine::words() const { return m_words->plainText(); }

} // namespace rfi::ui
