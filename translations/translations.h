#pragma once

namespace rfi::translations {

/// Gives the running application the words of the user's language, and English ones where there are none.
void install();

} // namespace rfi::translations
