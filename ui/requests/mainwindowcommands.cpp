#include "models/submission/caselist.h"
#include "ui/palette/palette.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"
#include "ui/requests/navcolumn.h"
#include "ui/requests/palettesources.h"
#include "ui/requests/requestsidebar.h"
#include "ui/requests/selectionpage.h"
#include "ui/requests/windowcommands.h"

#include <QMenu>

using namespace Qt::StringLiterals;

// What MainWindow can be told about the request on screen, and the palette that finds all of it.

namespace rfi::ui {

using submission::Case;

void MainWindow::addRequestCommands(QMenu& menu)
{
    const auto goTo = [this](Step step) { return [this, step] { m_casePage->goTo(step); }; };
    const auto moveBy = [this](int by) { return [this, by] { m_casePage->moveSection(by); }; };
    const auto openField = [this](int by) { return [this, by] { m_casePage->focusOpenField(by); }; };
    // It may send, so it only comes back to a request that is out of sight.
    const auto nextStep = [this] {
        if (!leaveInsights())
            m_casePage->takeNextStep();
    };
    const auto ofCase = [this](void (MainWindow::*wanted)(Case*)) {
        return [this, wanted] {
            if (Case* current = m_casePage->current())
                Q_EMIT(this->*wanted)(current);
        };
    };
    QList<WindowCommand> commands{
        {tr("Answer"), {QKeySequence(Qt::CTRL | Qt::Key_1)}, goTo(Step::Answer)},
        {tr("Review"), {QKeySequence(Qt::CTRL | Qt::Key_2)}, goTo(Step::Review)},
        {tr("Results"), {QKeySequence(Qt::CTRL | Qt::Key_3)}, goTo(Step::Results)},
        {tr("Rounds"), {QKeySequence(Qt::CTRL | Qt::Key_4)}, goTo(Step::Rounds)},
        {tr("Section above"), {QKeySequence(Qt::ALT | Qt::Key_Up)}, moveBy(-1)},
        {tr("Section below"), {QKeySequence(Qt::ALT | Qt::Key_Down)}, moveBy(1)},
        {tr("Where this field comes from"),
         {QKeySequence(Qt::SHIFT | Qt::Key_F1)},
         [this] { m_casePage->showOrigin(); }},
        {tr("Next open field"), {QKeySequence(Qt::Key_F8)}, openField(1)},
        {tr("Previous open field"), {QKeySequence(Qt::SHIFT | Qt::Key_F8)}, openField(-1)},
        {tr("Attach a document…"),
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
         [this] { m_casePage->chooseDocument(); }},
        {.text = tr("Add documents…"),
         .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
         .run = [this] { m_casePage->chooseDocuments(); },
         .button = u"addDocuments"_s},
        {{}},
        {tr("Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { m_casePage->undo(); }},
        {tr("Redo"),
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
         [this] { m_casePage->redo(); }},
        {tr("Use the answer given before"),
         {QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter)},
         [this] { m_casePage->useGiven(); }},
        {{}},
        {tr("Check now"), {QKeySequence(Qt::Key_F5)}, ofCase(&MainWindow::readRequested)},
        {tr("Export evidence…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, ofCase(&MainWindow::evidenceRequested)},
        {tr("Set or release the legal hold"), {}, ofCase(&MainWindow::holdRequested), nullptr, u"hold"_s}};
    // What happens to a request happens before the eyes of who wants it. Of several that are selected none is there.
    for (WindowCommand& command : commands) {
        if (command.run)
            command.run = [this, run = command.run] {
                leaveInsights();
                if (home() != m_selection)
                    run();
            };
    }
    commands.prepend({.text = tr("Next step"),
                      .keys = {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                      .run = nextStep,
                      .button = u"next"_s});
    addCommands(*this, menu, commands);
}

void MainWindow::addRecordCommands(QMenu& menu)
{
    addCommands(*this, menu,
                {{tr("Due for deletion…"), {}, [this] { Q_EMIT dueRequested(); }},
                 {tr("Recovery key…"), {}, [this] { Q_EMIT recoveryKeyRequested(); }},
                 {tr("Log…"), {}, [this] { Q_EMIT logRequested(); }}});
}

void MainWindow::addHelpCommands(QMenu& menu)
{
    addCommands(*this, menu,
                {{tr("Help"), {QKeySequence(Qt::Key_F1)}, [this] { Q_EMIT helpRequested(); }},
                 {tr("Take the tour"),
                  {},
                  [this] {
                      leaveInsights();
                      Q_EMIT tourRequested();
                  }},
                 {tr("Keyboard shortcuts"),
                  {QKeySequence(Qt::CTRL | Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)},
                  [this] { showShortcuts(*this); }},
                 {tr("About RFI Desk"), {}, [this] { Q_EMIT aboutRequested(); }},
                 {tr("Start training"), {}, [this] { Q_EMIT trainingRequested(); }}});
}

void MainWindow::addPalette(QMenu& menu)
{
    m_palette = new Palette(this);
    m_palette->addSource(formSource(*m_casePage, [this] { leaveInsights(); }));
    m_palette->addSource(std::make_unique<RequestSource>(
        m_cases, [this]() -> const std::vector<int>& { return m_sidebar->order(); },
        [this](int row) {
            m_cases.open(row, [this](Case* opened) {
                if (opened)
                    openCase(opened);
            });
        }));
    m_palette->addSource(commandSource(menu));
    m_palette->addSource(navigationSource(*m_nav));
}

} // namespace rfi::ui
