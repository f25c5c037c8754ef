# Completion of rfi-desk-cli for fish.
set -l commands providers fields answer sandbox log
set -l asks '__fish_seen_subcommand_from fields answer'

complete -c rfi-desk-cli -n "not __fish_seen_subcommand_from $commands" -f
complete -c rfi-desk-cli -n "not __fish_seen_subcommand_from $commands" -a providers -d 'List the known providers'
complete -c rfi-desk-cli -n "not __fish_seen_subcommand_from $commands" -a fields -d 'Show what a request asks'
complete -c rfi-desk-cli -n "not __fish_seen_subcommand_from $commands" -a answer -d 'Check answers, send, report'
complete -c rfi-desk-cli -n "not __fish_seen_subcommand_from $commands" -a sandbox -d 'Play the providers'
complete -c rfi-desk-cli -n "not __fish_seen_subcommand_from $commands" -a log -d 'Check the log'
complete -c rfi-desk-cli -n "not __fish_seen_subcommand_from $commands" -s v -l version -d 'Show the version'
complete -c rfi-desk-cli -s h -l help -d 'Show how it is used'
complete -c rfi-desk-cli -l data-dir -x -a '(__fish_complete_directories)' -d 'Keep everything that is stored in a folder'
complete -c rfi-desk-cli -l providers -x -a '(__fish_complete_directories)' -d 'Add provider descriptions'
complete -c rfi-desk-cli -n '__fish_seen_subcommand_from providers fields answer log' -l json -d 'Print one JSON document'

complete -c rfi-desk-cli -n '__fish_seen_subcommand_from providers' -a check -d 'Check descriptions'

complete -c rfi-desk-cli -n $asks -l rfi -r -F -d 'The request'
complete -c rfi-desk-cli -n $asks -l provider -x -d 'Id of the provider'
complete -c rfi-desk-cli -n $asks -l type -x -a 'individual business' -d 'Type of customer'

complete -c rfi-desk-cli -n '__fish_seen_subcommand_from answer' -l answers -r -F -d 'The answers file'
complete -c rfi-desk-cli -n '__fish_seen_subcommand_from answer' -l environment -x -a 'sandbox production' \
    -d 'Environment of the provider'
complete -c rfi-desk-cli -n '__fish_seen_subcommand_from answer' -l base-url -x -d 'Where the provider is'
complete -c rfi-desk-cli -n '__fish_seen_subcommand_from answer' -l credentials-stdin -d 'Read the credentials from stdin'
complete -c rfi-desk-cli -n '__fish_seen_subcommand_from answer' -l account -x -d 'The account of the keychain'
complete -c rfi-desk-cli -n '__fish_seen_subcommand_from answer' -l setting -x -d 'Set what differs by account'
complete -c rfi-desk-cli -n '__fish_seen_subcommand_from answer' -l dry-run -d 'Show what would be sent'

complete -c rfi-desk-cli -n '__fish_seen_subcommand_from sandbox' -l port -x -d 'The port to listen on'

complete -c rfi-desk-cli -n '__fish_seen_subcommand_from log' -a 'verify head export'
complete -c rfi-desk-cli -n '__fish_seen_subcommand_from log' -l head -r -F -d 'A head that the log has to hold'
complete -c rfi-desk-cli -n '__fish_seen_subcommand_from log' -l log -r -F -d 'An exported log'
complete -c rfi-desk-cli -n '__fish_seen_subcommand_from log' -l key-stdin -d 'Read the key of the store from stdin'
