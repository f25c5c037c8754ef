#include "app/tourstops.h"

#include "models/submission/case.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"

#include <QCoreApplication>
#include <QListView>

using namespace Qt::StringLiterals;

namespace rfi::app {

namespace {

using forms::Field;
using ui::TourStop;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GuidedTour)
};

/// A field that is shown and takes documents, or does not; one with a reason where there is one.
int someField(const forms::Form& form, bool isFile)
{
    int found = -1;
    for (int index = 0; index < form.fields.size(); ++index) {
        const Field& field = form.fields.at(index);
        if (!field.isShown() || (field.kind == forms::ItemKind::File) != isFile)
            continue;
        if (!field.reason.isEmpty())
            return index;
        if (found < 0)
            found = index;
    }
    return found;
}

/// A stop at a field of the form, with its section on screen, as long as that form is there.
TourStop fieldStop(ui::CasePage& page, const forms::Form& form, int field, const QString& title, const QString& words)
{
    const forms::ItemIdentity item = form.fields.at(field).identity;
    const auto prepare = [&page, item] {
        const int known = page.current() ? page.current()->form().form().indexOf(item) : -1;
        if (known >= 0)
            page.showField(known);
        else
            page.goTo(ui::Step::Answer);
    };
    return {u"field-"_s + item.text(), title, words, prepare};
}

QList<TourStop> answerStops(ui::CasePage& page, const forms::Form& form)
{
    const auto toForm = [&page] { page.goTo(ui::Step::Answer); };
    QList<TourStop> stops{{u"sections"_s, Words::tr("What is asked"),
                           Words::tr("One section for each document or group, under the person it belongs to. There is "
                                     "nothing here that the provider did not ask for."),
                           toForm}};
    if (const int field = someField(form, false); field >= 0)
        stops += fieldStop(
            page, form, field, Words::tr("A field and its reason"),
            Words::tr("If the provider gave a reason, its own words are shown above the field. The small icon, or "
                      "Shift+F1, shows where the field comes from. What you type is saved automatically."));
    if (const int field = someField(form, true); field >= 0)
        stops += fieldStop(page, form, field, Words::tr("Documents"),
                           Words::tr("Drop a file here, or choose one. You see at once whether the provider accepts "
                                     "it. In training, you are offered sample documents."));
    return stops;
}

} // namespace

QList<ui::TourStop> tourStops(ui::MainWindow& window, const submission::Case& shown)
{
    ui::CasePage& page = window.casePage();
    const auto goTo = [&page](ui::Step step) { return [&page, step] { page.goTo(step); }; };
    QList<TourStop> stops{
        {u"requests"_s, Words::tr("Your requests"),
         Words::tr("The most urgent one is at the top of the list. Each line says who it is about, who asks, when "
                   "the answer is due, and how much of it is done."),
         [&page, list = window.findChild<QListView*>(u"requests"_s)] {
             page.goTo(ui::Step::Answer);
             list->scrollToTop();
         }}};
    stops += answerStops(page, shown.form().form());
    // The review itself would mark all that is not answered yet as missing.
    stops += {{u"steps"_s, Words::tr("Answer, review, results"),
               Words::tr("The review checks everything once more. What is missing or does not fit is listed there, and "
                         "each line takes you to it. When all is right you see exactly what will leave this computer."),
               goTo(ui::Step::Answer)},
              {u"next"_s, Words::tr("The next step"),
               Words::tr("This button always shows the next step. In the review it sends the answer, once. Nothing is "
                         "sent before that."),
               goTo(ui::Step::Answer)},
              {u"results"_s, Words::tr("Result"),
               Words::tr("Here you see how the provider responded to the answer, for each field and each payment "
                         "provider behind it."),
               goTo(ui::Step::Results)},
              {u"case"_s, Words::tr("Your turn"),
               Words::tr("Answer this request now. F1 opens the help on whatever you are doing, and the tour is in the "
                         "menu."),
               goTo(ui::Step::Answer)}};
    return stops;
}

} // namespace rfi::app
