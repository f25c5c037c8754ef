# Completion of rfi-desk-cli for bash.
_rfi_desk_cli_options()
{
    local asked="--rfi --provider --type"
    echo "-h --help --data-dir --providers"
    case $1 in
        "") echo "-v --version" ;;
        providers) echo "--json" ;;
        fields) echo "$asked --json" ;;
        answer) echo "$asked --answers --environment --base-url --credentials-stdin --account --setting --dry-run --json" ;;
        sandbox) echo "--port" ;;
        log) echo "--head --log --key-stdin --json" ;;
    esac
}

# The command is the first word that is neither an option nor the value of one.
_rfi_desk_cli_command()
{
    local i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            --data-dir | --providers) ((i++)) ;;
            -*) ;;
            *) echo "${COMP_WORDS[i]}" && return ;;
        esac
    done
}

_rfi_desk_cli()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command words
    command=$(_rfi_desk_cli_command)
    COMPREPLY=()
    case $before in
        --data-dir | --providers) compopt -o filenames && mapfile -t COMPREPLY < <(compgen -d -- "$word") && return ;;
        --rfi | --answers | --head | --log)
            compopt -o filenames && mapfile -t COMPREPLY < <(compgen -f -- "$word") && return ;;
        --type) words="individual business" ;;
        --environment) words="sandbox production" ;;
        --provider | --base-url | --account | --setting | --port) return ;;
        *)
            case $word,$command,$before in
                -*) words=$(_rfi_desk_cli_options "$command") ;;
                *,,*) words="providers fields answer sandbox log" ;;
                *,log,log) words="verify head export" ;;
                *,providers,providers) words="check" ;;
                *) compopt -o filenames && mapfile -t COMPREPLY < <(compgen -f -- "$word") && return ;;
            esac
            ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -F _rfi_desk_cli rfi-desk-cli
