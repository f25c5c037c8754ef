#include "models/secrets/secretkey.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace rfi::secrets {

QString SecretKey::text() const
{
    QString text = u"rfi-desk"_s;
    for (const QString& part : {environment, provider, account, kind})
        text += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(part));
    return text;
}

} // namespace rfi::secrets
