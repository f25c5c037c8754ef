#include "ui/requests/welcomepage.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int SheetWidth = 640;
constexpr int EmblemSize = 28;

/// An icon that follows the theme.
class Emblem : public QWidget
{
public:
    explicit Emblem(const QString& name) : m_name(name) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    QSize sizeHint() const override { return {scaled(EmblemSize), scaled(EmblemSize)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_name, themeColour(Colour::Accent));
    }

private:
    QString m_name;
};

} // namespace

WelcomePage::WelcomePage(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(u"welcome"_s);
    setAccessibleName(tr("Answer a request"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto* sheet = new QWidget;
    sheet->setMaximumWidth(scaled(SheetWidth));
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins({});
    column->setSpacing(space::large);
    column->addWidget(new PlainLabel(tr("Answer a request"), TextRole::Title));
    column->addWidget(new PlainLabel(
        tr("RFI Desk asks for exactly what the provider asked, shows what will be sent, sends it once, and tells "
           "what came of it."),
        TextRole::Body, Tone::Muted));
    column->addSpacing(space::small);
    column->addWidget(makeWay(u"folder-open"_s, tr("Open a request"),
                              tr("A request file, a saved webhook event or a reply of the provider. You can also drop "
                                 "it anywhere on this window."),
                              tr("Open request…"), u"welcomeOpen"_s, &WelcomePage::openClicked));
    column->addWidget(makeWay(u"pencil"_s, tr("Write a request down"),
                              tr("For requests that came by mail or ticket: tick what is asked. A mail (.eml) or a "
                                 "table (CSV) can be dropped here too."),
                              tr("New request…"), u"welcomeNew"_s, &WelcomePage::newClicked));
    column->addWidget(makeWay(u"flask-conical"_s, tr("Learn without risk"),
                              tr("Training requests with a provider that is played on this computer. No account, no "
                                 "network, no personal data."),
                              tr("Start training"), u"welcomeTraining"_s, &WelcomePage::trainingClicked));
    column->addWidget(makeWay(u"key-round"_s, tr("Add an account"),
                              tr("The credentials of a provider, kept in the keychain of this computer."),
                              tr("Add account…"), u"welcomeAccount"_s, &WelcomePage::accountClicked));
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(sheet, 1);
    row->addStretch();
    auto* whole = new QWidget;
    auto* page = new QVBoxLayout(whole);
    page->setContentsMargins(space::vast, space::vast, space::vast, space::vast);
    page->addStretch();
    page->addLayout(row);
    page->addStretch();
    setWidget(whole);
}

QWidget* WelcomePage::makeWay(const QString& iconName, const QString& title, const QString& words,
                              const QString& action, const QString& name, void (WelcomePage::*chosen)())
{
    auto* card = new Card;
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::tight);
    texts->addWidget(new PlainLabel(title, TextRole::Heading));
    texts->addWidget(new PlainLabel(words, TextRole::Body, Tone::Muted));
    QPushButton* button = makeButton(action);
    button->setObjectName(name);
    button->setAccessibleDescription(words);
    connect(button, &QPushButton::clicked, this, chosen);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::large);
    row->addWidget(new Emblem(iconName), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(button, 0, Qt::AlignVCenter);
    card->body()->addLayout(row);
    return card;
}

} // namespace rfi::ui
