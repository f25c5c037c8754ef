# Linux: what desktops, shells and man have to know, and the DEB and the RPM.
set(here "${CMAKE_CURRENT_LIST_DIR}/linux")
set(made "${CMAKE_CURRENT_BINARY_DIR}/linux")
set(id "${RFI_APPLICATION_ID}")

# Equal input makes an equal file: no name and no time of the input in it.
find_program(RFI_GZIP gzip REQUIRED)
set(compressed "")
function(rfi_compress source result)
    add_custom_command(OUTPUT "${made}/${result}"
        COMMAND sh -c "\"$1\" -9nc \"$2\" > \"$3\"" sh "${RFI_GZIP}" "${source}" "${made}/${result}"
        DEPENDS "${source}" VERBATIM)
    set(compressed "${compressed};${made}/${result}" PARENT_SCOPE)
endfunction()

configure_file("${here}/${id}.metainfo.xml.in" "${made}/${id}.metainfo.xml" @ONLY)
foreach(program rfi-desk rfi-desk-cli)
    configure_file("${here}/${program}.1.in" "${made}/${program}.1" @ONLY)
    rfi_compress("${made}/${program}.1" "${program}.1.gz")
endforeach()
execute_process(COMMAND date -u -R -d "${RFI_RELEASE_DATE}" OUTPUT_VARIABLE RFI_RELEASE_TIME
    OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
configure_file("${here}/changelog.in" "${made}/changelog" @ONLY)
rfi_compress("${made}/changelog" changelog.gz)
add_custom_target(rfi_compressed ALL DEPENDS ${compressed})

# Nobody starts it by hand.
install(TARGETS rfi-desk rfi-desk-cli)
install(TARGETS rfi-desk-pages DESTINATION "${CMAKE_INSTALL_LIBEXECDIR}/rfi-desk")
install(FILES "${here}/${id}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${made}/${id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${here}/${id}.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME "${id}.xml")
set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
install(FILES "${PROJECT_SOURCE_DIR}/resources/application/rfi-desk.svg" DESTINATION "${icons}/scalable/apps"
    RENAME "${id}.svg")
foreach(size 16 24 32 48 64 128 256 512)
    install(FILES "${PROJECT_SOURCE_DIR}/resources/application/${size}.png" DESTINATION "${icons}/${size}x${size}/apps"
        RENAME "${id}.png")
endforeach()
install(FILES "${made}/rfi-desk.1.gz" "${made}/rfi-desk-cli.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${here}/copyright" "${made}/changelog.gz" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/rfi-desk")
foreach(program rfi-desk rfi-desk-cli)
    install(FILES "${here}/completions/${program}.bash" RENAME "${program}"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
    install(FILES "${here}/completions/${program}.fish"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
    install(FILES "${here}/completions/_${program}" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions")
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
include("${CMAKE_CURRENT_LIST_DIR}/linux/deb.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/linux/rpm.cmake")
