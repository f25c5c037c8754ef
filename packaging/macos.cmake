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
target_sources(rfi-desk PRIVATE "${icns}")
set_source_files_properties("${icns}" PROPERTIES MACOSX_PACKAGE_LOCATION Resources)

# It stands beside the program, and takes the frameworks of the bundle.
set_target_properties(rfi-desk-pages PROPERTIES INSTALL_RPATH "@executable_path/../Frameworks")
install(TARGETS rfi-desk-pages DESTINATION "RFI Desk.app/Contents/MacOS")
qt_generate_deploy_app_script(TARGET rfi-desk FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deploy}")
install(CODE "execute_process(COMMAND sh \"${here}/sign.sh\" \"\${CMAKE_INSTALL_PREFIX}/RFI Desk.app\"
    \"${here}/rfi-desk.entitlements\" COMMAND_ERROR_IS_FATAL ANY)")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "RFI Desk")
set(CPACK_DMG_BACKGROUND_IMAGE "${here}/background.png")
set(CPACK_DMG_DS_STORE_SETUP_SCRIPT "${here}/window.applescript")
