#include "models/submission/fingerprint.h"

#include "models/core/jsonwriter.h"

#include <QCryptographicHash>

namespace rfi::submission {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const forms::ItemIdentity& item, const forms::Answer& answer)
{
    QStringList parts{item.text(), QString::fromUtf8(core::writeJson(answer.value)),
                      answer.isLeftOut ? u"left out"_s : QString()};
    for (const forms::FileEntry& file : answer.files) {
        const QByteArray sha256 = file.document ? file.document->sha256.toHex() : QByteArray();
        parts += {file.side, file.uri, QString::fromLatin1(sha256)};
    }
    return parts.join(u'\x1f');
}

} // namespace

QByteArray fingerprint(const forms::Answers& answers)
{
    QStringList texts;
    for (const forms::ItemIdentity& item : answers.identities()) {
        const forms::Answer& answer = answers.at(item);
        if (!answer.isEmpty() || answer.isLeftOut)
            texts += textOf(item, answer);
    }
    texts.sort();
    return QCryptographicHash::hash(texts.join(u'\x1e').toUtf8(), QCryptographicHash::Sha256);
}

} // namespace rfi::submission
