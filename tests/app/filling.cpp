#include "tests/app/filling.h"

#include "models/drafts/documentcheck.h"
#include "ui/requests/casefooter.h"

#include <QDir>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rfi::app {

namespace {

QList<core::Json> valuesFor(const forms::Field& field)
{
    const QDate today = QDate::currentDate();
    switch (field.kind) {
    case forms::ItemKind::Date:
        return {core::Json(today.addDays(800).toString(Qt::ISODate)),
                core::Json(today.addDays(-20).toString(Qt::ISODate))};
    case forms::ItemKind::Country: return {core::Json(u"DEU"_s), core::Json(u"DE"_s)};
    case forms::ItemKind::Boolean: return {core::Json::boolean(true)};
    case forms::ItemKind::Number: return {core::Json::integer(1)};
    case forms::ItemKind::Choice: return {core::Json(field.options.constFirst().value)};
    case forms::ItemKind::Choices: {
        core::Json chosen = core::Json::array();
        chosen.append(core::Json(field.options.constFirst().value));
        return {chosen};
    }
    default:
        return {core::Json(u"SAMPLE4711"_s), core::Json(u"SAMPLE "_s.repeated(20)),
                core::Json(u"5d7e0c0e-6c5a-4a39-b3f9-6a0f1b0c2d3e"_s), core::Json(u"https://sample.example"_s),
                core::Json(u"sample@sample.example"_s)};
    }
}

QList<forms::FileEntry> filesFor(const forms::Field& field, const QString& samples)
{
    auto document = drafts::readDocument(QDir(samples).filePath(u"sample-bank-statement.pdf"_s), field.document);
    if (!document)
        document = drafts::readDocument(QDir(samples).filePath(u"sample-passport.jpg"_s), field.document);
    Q_ASSERT(document.isOk());
    QStringList sides{QString()};
    if (field.identity.side.isEmpty() && !field.document.sides.isEmpty())
        sides = field.document.sides;
    QList<forms::FileEntry> files;
    for (const QString& side : std::as_const(sides))
        files.append(forms::FileEntry{side, {}, *document, {}});
    return files;
}

void answerField(forms::FormState& state, int number, const QString& samples)
{
    const forms::Field& field = state.form().fields.at(number);
    if (field.kind == forms::ItemKind::File)
        return state.setFiles(number, filesFor(field, samples));
    if (field.kind == forms::ItemKind::Unknown)
        return state.setLeftOut(number, true);
    for (const core::Json& value : valuesFor(field)) {
        state.setValue(number, value);
        if (state.isDone(number))
            return;
    }
}

} // namespace

void answerEverything(submission::Case& answered, const QString& samples)
{
    forms::FormState& state = answered.form();
    for (const int field : state.shownFields()) {
        if (!state.isDone(field))
            answerField(state, field, samples);
    }
}

void pressNext(const QWidget& window)
{
    const auto* footer = window.findChild<ui::CaseFooter*>(u"caseFooter"_s);
    QVERIFY(QTest::qWaitFor([footer] { return footer->isReady(); }));
    QTest::mouseClick(footer->nextButton(), Qt::LeftButton);
}

} // namespace rfi::app
