#include "models/evidence/casefile.h"

namespace rfi::evidence {

core::Outcome CaseFile::readDocuments()
{
    for (Document& document : documents) {
        if (!document.read)
            continue;
        const core::Result<QByteArray> bytes = document.read();
        if (!bytes)
            return bytes.error();
        document.bytes = *bytes;
        document.read = {};
    }
    return core::success();
}

} // namespace rfi::evidence
