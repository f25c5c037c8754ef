// Types into the real window until it is killed, or tells what a store holds. Says on standard output, one line each:
// `key TEXT` (the recovery key of a new store), `holds N` (letters in the field when the case is there), `typed N`,
// `saving N`, `saved N`, `end`.
// usage: typist type|read FOLDER REQUEST [RECOVERY_KEY]

#include "app/application.h"
#include "app/hardening.h"
#include "app/startup.h"
#include "models/secrets/memorystore.h"
#include "ui/common/style.h"
#include "ui/requests/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;

namespace {

const QString pointer = u"/proof_of_identity/number"_s;
constexpr std::chrono::milliseconds Pace{3};

/// Unbuffered, so that what was said before a kill was said.
void say(const QByteArray& line)
{
    const QByteArray text = line + '\n';
    if (::write(STDOUT_FILENO, text.constData(), size_t(text.size())) != text.size())
        ::_exit(2);
}

class Typist : public QObject
{
public:
    explicit Typist(app::Application& desk, QString request, bool isReader)
        : m_desk(desk), m_request(std::move(request)), m_isReader(isReader)
    {
        m_pace.setInterval(Pace);
        connect(&m_pace, &QTimer::timeout, this, &Typist::type);
        cases::CaseKeeper* keeper = &desk.records().keeper();
        connect(keeper, &cases::CaseKeeper::saving, this, [this](Case*, qint64 revision) {
            m_saving.insert(revision, stored());
            say("saving " + QByteArray::number(stored()));
        });
        connect(keeper, &cases::CaseKeeper::saved, this,
                [this](Case*, qint64 revision) { say("saved " + QByteArray::number(m_saving.take(revision))); });
    }

    void begin()
    {
        submission::CaseList& cases = m_desk.cases();
        if (cases.rowCount() == 0)
            m_desk.openFiles({m_request});
        cases.open(0, [this](Case* opened) {
            if (opened)
                take(opened);
        });
    }

private:
    void take(Case* opened)
    {
        m_case = opened;
        m_desk.window().openCase(opened);
        const QList<forms::Field>& fields = opened->form().form().fields;
        for (m_field = 0; fields.at(m_field).identity.pointer != pointer; ++m_field) {
        }
        m_editor = m_desk.window().findChild<QLineEdit*>(fields.at(m_field).identity.text());
        if (!m_editor)
            qFatal("there is no editor");
        const QString text = opened->form().answer(m_field).value.toString();
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text.at(at) != letter(at))
                qFatal("the text is not what was typed");
        }
        say("holds " + QByteArray::number(text.size()));
        if (m_isReader) {
            say("end");
            return QCoreApplication::exit(0);
        }
        m_editor->setFocus();
        m_editor->end(false);
        m_pace.start();
    }

    void type()
    {
        QTest::keyClick(m_editor, letter(stored()).toLatin1());
        say("typed " + QByteArray::number(stored()));
    }

    static QChar letter(qsizetype at) { return QChar(u'a' + char16_t(at % 26)); }
    qsizetype stored() const { return m_case ? m_case->form().answer(m_field).value.toString().size() : 0; }

    app::Application& m_desk;
    QString m_request;
    bool m_isReader;
    QTimer m_pace;
    Case* m_case = nullptr;
    int m_field = 0;
    QLineEdit* m_editor = nullptr;
    QHash<qint64, qsizetype> m_saving;
};

} // namespace

int main(int argc, char* argv[])
{
    app::harden();
    QApplication application(argc, argv);
    app::nameApplication();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 1;
    ui::applyTheme(application, ui::Theme::Kind::Light);
    app::Options options;
    options.dataFolder = arguments.at(2);
    app::Application desk(options);
    desk.start();
    Typist typist(desk, arguments.at(3), arguments.at(1) == u"read");
    app::StoreDesk& records = desk.records();
    const auto begin = [&typist](const core::Outcome& opened) {
        if (!opened)
            qFatal("the store cannot be opened: %s", qPrintable(core::codeName(opened.error().code)));
        typist.begin();
    };
    if (arguments.size() > 4) {
        records.recover(arguments.at(4), nullptr, begin);
    } else {
        QObject::connect(&records, &app::StoreDesk::stateChanged, &typist, [&records, begin] {
            if (records.state() != app::StoreDesk::State::Open)
                return;
            say("key " + records.recoveryText().toLatin1());
            begin(core::success());
        });
        records.open(std::make_shared<secrets::MemoryStore>());
    }
    return QApplication::exec();
}
