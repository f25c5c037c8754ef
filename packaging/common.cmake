# What every package says of the program, once.
include(GNUInstallDirs)

# The public address of the project: it stands in every package, nothing else has to change when it moves.
set(RFI_HOMEPAGE "https://github.com/rfidesk/rfi-desk")
set(RFI_FILES "https://raw.githubusercontent.com/rfidesk/rfi-desk/main")

# The day of this version; packages, man pages and shops show it.
set(RFI_RELEASE_DATE 2026-11-20)

set(CPACK_PACKAGE_NAME "rfi-desk")
set(CPACK_PACKAGE_VENDOR "The RFI Desk authors")
set(CPACK_PACKAGE_CONTACT "The RFI Desk authors <rfidesk@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL "${RFI_HOMEPAGE}")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "answers requests for information from payment providers")
set(CPACK_PACKAGE_DESCRIPTION_FILE "${CMAKE_CURRENT_LIST_DIR}/description.txt")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_ICON "${PROJECT_SOURCE_DIR}/resources/application/256.png")
set(CPACK_PACKAGE_EXECUTABLES "rfi-desk" "RFI Desk")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/packages")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_MONOLITHIC_INSTALL ON)
