# macOS: a bundle with its document type, signed and notarised by macos.sh, and the disk image made of it. Built by the
# release workflow only: it was never tried by hand.
set(here "${CMAKE_CURRENT_LIST_DIR}/macos")
set_target_properties(rfi-desk PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME "RFI Desk"
    MACOSX_BUNDLE_INFO_PLIST "${here}/Info.plist.in"
    MACOSX_BUNDLE_GUI_IDENTIFIER "${RFI_APPLICATION_ID}"
    MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
    MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
    MACOSX_BUNDLE_COPYRIGHT "${CPACK_PACKAGE_VENDOR}, MIT licence"
    MACOSX_BUNDLE_ICON_FILE rfi-desk.icns)

set(icns "${CMAKE_CURRENT_BINARY_DIR}/rfi-desk.icns")
set(iconset "${CMAKE_CURRENT_BINARY_DIR}/rfi-desk.iconset")
add_custom_command(OUTPUT "${icns}"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${iconset}"
    COMMAND sh "${here}/icons.sh" "${PROJECT_SOURCE_DIR}/resources/application" "${iconset}"
    COMMAND iconutil --convert icns --output "${icns}" "${iconset}"
    DEPENDS "${here}/icons.sh")
add_custom_target(rfi-desk-icon DEPENDS "${icns}")
add_dependencies(rfi-desk rfi-desk-icon)
target_sources(rfi-desk PRIVATE "${icns}")
set_source_files_properties("${icns}" TARGET_DIRECTORY rfi-desk
    PROPERTIES GENERATED ON MACOSX_PACKAGE_LOCATION Resources)

# The others stand beside the program, and take the frameworks of the bundle.
set(beside "RFI Desk.app/Contents/MacOS")
set_target_properties(rfi-desk-cli rfi-desk-pages PROPERTIES INSTALL_RPATH "@executable_path/../Frameworks")
install(TARGETS rfi-desk BUNDLE DESTINATION .)
install(TARGETS rfi-desk-cli rfi-desk-pages RUNTIME DESTINATION "${beside}")
# Not the script that Qt makes by itself: it does not quote the name, and knows one program only.
qt_generate_deploy_script(TARGET rfi-desk OUTPUT_SCRIPT deploy CONTENT
    "qt_deploy_runtime_dependencies(EXECUTABLE \"RFI Desk.app\"
    ADDITIONAL_EXECUTABLES \"${beside}/rfi-desk-cli\" \"${beside}/rfi-desk-pages\")")
install(SCRIPT "${deploy}")
install(CODE "execute_process(COMMAND sh \"${here}/sign.sh\" \"\${CMAKE_INSTALL_PREFIX}/RFI Desk.app\"
    \"${here}/rfi-desk.entitlements\" COMMAND_ERROR_IS_FATAL ANY)")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "RFI Desk")
set(CPACK_DMG_BACKGROUND_IMAGE "${here}/background.png")
set(CPACK_DMG_DS_STORE_SETUP_SCRIPT "${here}/window.applescript")
