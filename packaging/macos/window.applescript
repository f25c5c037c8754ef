on run argv
    set theVolume to item 1 of argv
    tell application "Finder"
        tell disk theVolume
            open
            set theWindow to container window
            set current view of theWindow to icon view
            set toolbar visible of theWindow to false
            set statusbar visible of theWindow to false
            set the bounds of theWindow to {200, 120, 840, 520}
            set theOptions to the icon view options of theWindow
            set arrangement of theOptions to not arranged
            set icon size of theOptions to 96
            set background picture of theOptions to file ".background:background.png"
            set position of item "RFI Desk.app" of theWindow to {170, 200}
            set position of item "Applications" of theWindow to {470, 200}
            close
            open
            update without registering applications
            delay 1
        end tell
    end tell
end run
