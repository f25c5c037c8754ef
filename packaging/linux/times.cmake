# RPM keeps the time of each file, and takes SOURCE_DATE_EPOCH only for those that are newer: now all are.
file(GLOB_RECURSE files LIST_DIRECTORIES false "${CPACK_TEMPORARY_DIRECTORY}/*")
file(TOUCH ${files})
