# Run by "cmake --install": copies the DLLs that `programs` and `modules` need from `folders` beside the programs. Reads
# them with `objdump` where there is one, else with the tool of Visual Studio; what mingw-w64 made is still to be stripped.
if(objdump)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM "windows+pe")
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_TOOL objdump)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_COMMAND "${objdump}")
endif()
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${programs} MODULES ${modules} DIRECTORIES ${folders}
    RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR parts_of_windows
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" POST_EXCLUDE_REGEXES "[/\\][Ss]ystem32[/\\]")
foreach(library IN LISTS found)
    file(INSTALL "${library}" DESTINATION "${CMAKE_INSTALL_PREFIX}")
    if(strip)
        cmake_path(GET library FILENAME name)
        execute_process(COMMAND "${strip}" "${CMAKE_INSTALL_PREFIX}/${name}" COMMAND_ERROR_IS_FATAL ANY)
    endif()
endforeach()
