# Completion of rfi-desk for fish.
complete -c rfi-desk -l sandbox -d 'Start with training requests and the built-in simulator'
complete -c rfi-desk -l tour -d 'Walk through the main job without a user'
complete -c rfi-desk -l shots -x -a '(__fish_complete_directories)' -d 'With --tour: save pictures of the window'
complete -c rfi-desk -l data-dir -x -a '(__fish_complete_directories)' -d 'Keep everything that is stored in a folder'
complete -c rfi-desk -l providers -x -a '(__fish_complete_directories)' -d 'Add provider descriptions'
complete -c rfi-desk -s h -l help -d 'Show the options'
complete -c rfi-desk -l help-all -d 'Show the options, those of Qt among them'
complete -c rfi-desk -s v -l version -d 'Show the version'
