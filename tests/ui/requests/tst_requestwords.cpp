#include "models/core/files.h"
#include "models/forms/formstate.h"
#include "models/providers/registry.h"
#include "models/providers/requestreader.h"
#include "ui/requests/requestwords.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace rfi;

namespace {

/// The texts of a provider in another language.
class OtherWords : public QTranslator
{
public:
    explicit OtherWords(const QString& provider) : m_provider(provider.toUtf8())
    {
        QCoreApplication::installTranslator(this);
    }
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return m_provider == context ? u"other "_s + QString::fromUtf8(source) : QString();
    }

private:
    QByteArray m_provider;
};

} // namespace

class TestRequestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFieldsInErrorsAsTheFormDoes()
    {
        providers::Registry registry;
        registry.addBuiltIn();
        const QString file = QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-request.rfi.json");
        const auto request = providers::readRequest(registry, core::readFile(file, 1'000'000).value(), {});
        QVERIFY(request.isOk());
        const forms::Form form = forms::makeForm(registry.find(u"fincom"_s)->forms, *request);
        const OtherWords words(u"fincom"_s);
        forms::Problem problem;
        problem.item = {{}, u"/proof_of_identity/number"_s, u"PASSPORT"_s, {}};
        problem.code = core::ErrorCode::Required;
        const int field = form.indexOf(problem.item);
        QVERIFY(field >= 0);
        const QString label = ui::fieldLabel(form, field);
        QCOMPARE(label, u"other Document number"_s);
        const QString line = ui::problemLine(form, problem);
        QVERIFY2(line.contains(u"“%1” is empty"_s.arg(label)), qPrintable(line));
        // The other date is named as well.
        problem.code = core::ErrorCode::DateOrder;
        problem.arguments = {u"2026-02-01"_s, u"2026-01-31"_s, u"Issued on"_s};
        const QString order = ui::problemLine(form, problem);
        QVERIFY2(order.contains(u"“other Issued on”"_s), qPrintable(order));
    }
};

QTEST_GUILESS_MAIN(TestRequestWords)
#include "tst_requestwords.moc"
