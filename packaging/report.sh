# The table at the end of "./dev package"; sourced by it.
# shellcheck shell=bash

package_rows=()

# usage: package_row FILE GOAL_IN_MB CHECKS: remembers a made file; one that is larger than its goal is a fault.
package_row() {
    local bytes goal=$2 verdict=$3
    bytes=$(($(wc -c <"$1")))
    if [ "$bytes" -ge $((goal * 1000000)) ]; then
        verdict="TOO LARGE, $verdict"
        package_faults+=("$(basename "$1") is not under $goal MB")
    fi
    package_rows+=("$(printf '%-44s %6s MB  < %2d MB   %s' "$(basename "$1")" \
        "$(LC_ALL=C awk -v bytes="$bytes" 'BEGIN { printf "%.1f", bytes / 1000000 }')" "$goal" "$verdict")")
}

# usage: package_check NAME COMMAND...: runs a check, shows what it says only when it fails, adds its name to `checks`.
package_check() {
    # What is called here sees these, so they have no name that it could have for something of its own.
    local package_check_words=$1 package_check_output
    shift
    if package_check_output=$("$@" 2>&1); then
        checks+=("$package_check_words")
    else
        printf '%s\n' "$package_check_output" >&2
        checks+=("$package_check_words FAILED")
        package_faults+=("$package_check_words failed")
    fi
}

joined() {
    local text
    printf -v text '%s, ' "$@"
    echo "${text%, }"
}

package_report() {
    printf '%-44s %9s  %7s   %s\n' file size goal checks
    printf '%s\n' "${package_rows[@]}"
    [ ${#package_faults[@]} -eq 0 ] || { printf 'not good: %s\n' "${package_faults[@]}" && return 1; }
}
