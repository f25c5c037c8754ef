#include "ui/requests/palettesources.h"

#include "models/submission/caselist.h"
#include "ui/common/plaintext.h"
#include "ui/palette/listsource.h"
#include "ui/requests/casepage.h"
#include "ui/requests/navcolumn.h"
#include "ui/requests/navmodel.h"
#include "ui/requests/requestwords.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::Case;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

constexpr int Nowhere = -1;

QString titleOf(const QString& menuText)
{
    QString title = menuText;
    title.remove(u'&');
    if (title.endsWith(u'…'))
        title = title.chopped(1).trimmed();
    return title;
}

PaletteEntry entryOf(QAction* action, const QString& menuTitle)
{
    const QString title = titleOf(action->text());
    return {u"command/"_s + menuTitle + u'/' + title,
            title,
            menuTitle,
            action->shortcut().toString(QKeySequence::NativeText),
            u"chevron-right"_s,
            {},
            [given = QPointer<QAction>(action)] {
                if (given)
                    given->trigger();
            }};
}

/// Some menus decide only when they are opened what they offer.
void collect(QMenu& menu, const QString& title, QList<PaletteEntry>& to)
{
    Q_EMIT menu.aboutToShow();
    for (QAction* action : menu.actions()) {
        if (QMenu* inner = action->menu())
            collect(*inner, titleOf(inner->title()), to);
        else if (!action->isSeparator() && action->isVisible() && action->isEnabled())
            to += entryOf(action, title);
    }
}

/// The first field that is shown, -1 when the section has none.
int firstField(const forms::Form& form, int section)
{
    for (const int field : form.sections.at(section).fields) {
        if (form.fields.at(field).isShown())
            return field;
    }
    return Nowhere;
}

QString placeOf(const forms::Form& form, int section)
{
    const QString group = groupTitle(form, form.sections.at(section).party);
    return group.isEmpty() ? sectionTitle(form, section) : sectionTitle(form, section) + u" · "_s + group;
}

QList<PaletteEntry> partsOf(CasePage& page, const std::function<void()>& bringUp)
{
    const Case* shown = page.current();
    if (!shown)
        return {};
    QList<PaletteEntry> parts;
    const forms::Form& form = shown->form().form();
    const auto goTo = [&page, bringUp, id = shown->id()](int field) {
        return [&page, bringUp, id, field] {
            if (!page.current() || page.current()->id() != id)
                return;
            bringUp();
            page.showField(field);
        };
    };
    for (int section = 0; section < form.sections.size(); ++section) {
        const int first = firstField(form, section);
        if (first == Nowhere)
            continue;
        const QString key = u"/%1/"_s.arg(section);
        parts += {u"section/"_s + shown->id() + key,
                  sectionTitle(form, section),
                  groupTitle(form, form.sections.at(section).party),
                  {},
                  u"list-checks"_s,
                  {Words::tr("Section")},
                  goTo(first)};
        for (const int field : form.sections.at(section).fields) {
            if (form.fields.at(field).isShown())
                parts += {u"field/"_s + shown->id() + key + QString::number(field),
                          fieldLabel(form, field),
                          placeOf(form, section),
                          {},
                          u"pencil"_s,
                          {Words::tr("Field")},
                          goTo(field)};
        }
    }
    return parts;
}

QString kindWord(NavModel::Kind kind)
{
    switch (kind) {
    case NavModel::Kind::View: return Words::tr("View");
    case NavModel::Kind::Provider: return Words::tr("Provider");
    case NavModel::Kind::Filter:
    case NavModel::Kind::OwnFilter: return Words::tr("Filter");
    case NavModel::Kind::Heading:
    case NavModel::Kind::Save: return {};
    }
    Q_UNREACHABLE();
}

QList<PaletteEntry> rowsOf(NavColumn& navigation)
{
    const NavModel& model = navigation.model();
    QList<PaletteEntry> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const NavModel::Kind kind = model.kind(row);
        const bool hasCommand = kind == NavModel::Kind::View && row < NavColumn::ViewsWithKeys;
        if (kind == NavModel::Kind::Heading || kind == NavModel::Kind::Save || hasCommand)
            continue;
        const QModelIndex index = model.index(row);
        const QString key = index.data(NavModel::KeyRole).toString();
        const QString sign = index.data(NavModel::IconRole).toString();
        rows += {u"navigation/"_s + key,
                 index.data().toString(),
                 kindWord(kind),
                 {},
                 sign.isEmpty() ? u"building-2"_s : sign,
                 {},
                 [&navigation, key] { navigation.chooseByKey(key); }};
    }
    return rows;
}

} // namespace

std::unique_ptr<PaletteSource> commandSource(QMenu& menu)
{
    const auto all = [&menu] {
        QList<PaletteEntry> commands;
        collect(menu, {}, commands);
        return commands;
    };
    return std::make_unique<ListSource>(all, ListSource::BeforeTyping::Offered);
}

std::unique_ptr<PaletteSource> formSource(CasePage& page, const std::function<void()>& bringUp)
{
    return std::make_unique<ListSource>([&page, bringUp] { return partsOf(page, bringUp); });
}

std::unique_ptr<PaletteSource> navigationSource(NavColumn& navigation)
{
    return std::make_unique<ListSource>([&navigation] { return rowsOf(navigation); });
}

RequestSource::RequestSource(const submission::CaseList& cases, Rows rows, Open open)
    : m_cases(cases), m_rows(std::move(rows)), m_open(std::move(open))
{
}

/// Ends as soon as there are enough that could not be better.
QList<PaletteHit> RequestSource::search(const QString& text, int most) const
{
    const QStringList words = text.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QList<int> best;
    QList<int> others;
    for (const int row : m_rows()) {
        const int rank = rankOf(row, words);
        if (rank == 0)
            best += row;
        else if (rank > 0 && others.size() < most)
            others += row;
        if (best.size() == most)
            break;
    }
    QList<PaletteHit> hits;
    for (const int row : std::as_const(best))
        hits.append({0, entryOf(row)});
    for (const int row : others.mid(0, most - hits.size()))
        hits.append({1, entryOf(row)});
    return hits;
}

std::optional<PaletteEntry> RequestSource::find(const QString& id) const
{
    const int row = id.startsWith(u"request/"_s) ? m_cases.rowOf(id.mid(id.indexOf(u'/') + 1)) : -1;
    return row < 0 ? std::nullopt : std::optional(entryOf(row));
}

/// 0 where the customer's name begins with the first word.
int RequestSource::rankOf(int row, const QStringList& words) const
{
    for (const QString& word : words) {
        if (m_cases.placeOfWord(row, word) < 0)
            return Nowhere;
    }
    return m_cases.placeOfWord(row, words.constFirst()) == 0 ? 0 : 1;
}

PaletteEntry RequestSource::entryOf(int row) const
{
    const submission::CaseSummary& summary = m_cases.summary(row);
    return {u"request/"_s + summary.id,
            visibleMarks(summary.customer()),
            visibleMarks(m_cases.providerName(summary.provider)),
            {},
            u"file-text"_s,
            {},
            [this, id = summary.id] {
                if (const int found = m_cases.rowOf(id); found >= 0)
                    m_open(found);
            }};
}

} // namespace rfi::ui
