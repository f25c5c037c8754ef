#include "models/submission/round.h"

namespace rfi::submission {

forms::Answers remembered(const forms::Answers& answers)
{
    forms::Answers kept;
    for (const forms::ItemIdentity& item : answers.identities()) {
        forms::Answer answer = answers.at(item);
        for (forms::FileEntry& file : answer.files) {
            if (file.document)
                file.document->bytes.clear();
        }
        kept.set(item, answer);
    }
    return kept;
}

} // namespace rfi::submission
