# Windows: the programs with all that Windows does not bring beside them. windows.sh makes ZIP, NSIS and MSI of it.
enable_language(RC)

# usage: rfi_describe_program(TARGET TITLE): version, icon and manifest, as Explorer shows them.
function(rfi_describe_program RFI_PROGRAM RFI_PROGRAM_TITLE)
    set(resource "${CMAKE_CURRENT_BINARY_DIR}/${RFI_PROGRAM}.rc")
    configure_file("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/windows/program.rc.in" "${resource}" @ONLY)
    target_sources(${RFI_PROGRAM} PRIVATE "${resource}")
    # The manifest is in the resource; the tools of Visual Studio would add one of their own.
    target_link_options(${RFI_PROGRAM} PRIVATE $<$<CXX_COMPILER_ID:MSVC>:/MANIFEST:NO>)
    set_property(TARGET ${RFI_PROGRAM} APPEND PROPERTY LINK_DEPENDS
        "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/windows/program.manifest")
endfunction()
rfi_describe_program(rfi-desk "RFI Desk")
rfi_describe_program(rfi-desk-cli "RFI Desk, command line")
rfi_describe_program(rfi-desk-pages "RFI Desk, pages of documents")
set_target_properties(rfi-desk rfi-desk-pages PROPERTIES WIN32_EXECUTABLE ON)
install(TARGETS rfi-desk rfi-desk-cli rfi-desk-pages DESTINATION .)
target_link_options(rfi_settings INTERFACE
    $<$<CXX_COMPILER_ID:GNU>:-Wl,--nxcompat,--dynamicbase,--high-entropy-va,--no-insert-timestamp>)

get_target_property(core Qt6::Core LOCATION)
cmake_path(GET core PARENT_PATH libraries)
cmake_path(GET libraries PARENT_PATH qt)
set(plugins "${qt}/${QT6_INSTALL_PLUGINS}")
set(imports platforms/qwindows platforms/qoffscreen platforms/qminimal sqldrivers/qsqlite tls/qschannelbackend
    imageformats/qjpeg)
foreach(style IN ITEMS qmodernwindowsstyle qwindowsvistastyle) # since Qt 6.7, and before
    if(EXISTS "${plugins}/styles/${style}.dll")
        list(APPEND imports "styles/${style}")
    endif()
endforeach()
foreach(plugin IN LISTS imports)
    cmake_path(GET plugin PARENT_PATH kind)
    install(FILES "${plugins}/${plugin}.dll" DESTINATION "${kind}")
    list(APPEND plugin_files "${plugins}/${plugin}.dll")
endforeach()
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION . RENAME LICENSE.txt)

# Named here, because on a file system that tells large letters from small ones the search below finds only small ones.
install(IMPORTED_RUNTIME_ARTIFACTS Qt6::Core Qt6::Gui Qt6::Widgets Qt6::PrintSupport Qt6::Network Qt6::Sql DESTINATION .)

# Everything that these need and that is not a part of Windows; gcc's own libraries lie where it looks for them.
set(folders "${libraries}" "$ENV{RFI_WINDOWS_PREFIX}/bin")
if(MINGW)
    list(APPEND folders ${CMAKE_CXX_IMPLICIT_LINK_DIRECTORIES})
endif()
install(CODE "set(programs \"$<TARGET_FILE:rfi-desk>\" \"$<TARGET_FILE:rfi-desk-cli>\" \"$<TARGET_FILE:rfi-desk-pages>\")
    set(modules \"${plugin_files}\")
    set(folders \"${folders}\")
    set(objdump \"$<$<BOOL:${MINGW}>:${CMAKE_OBJDUMP}>\")
    set(strip \"$<$<BOOL:${MINGW}>:${CMAKE_STRIP}>\")")
install(SCRIPT "${CMAKE_CURRENT_LIST_DIR}/windows/libraries.cmake")
if(MSVC)
    # A Windows that nothing was installed on lacks the libraries of the compiler.
    set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION .)
    include(InstallRequiredSystemLibraries)
endif()

set(CPACK_GENERATOR ZIP)
