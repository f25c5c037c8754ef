# RPM keeps the time of each file, and takes SOURCE_DATE_EPOCH only for those that are newer: now all are.
execute_process(COMMAND find "${CPACK_TEMPORARY_DIRECTORY}" -type f -exec touch {} + COMMAND_ERROR_IS_FATAL ANY)
