; The installer: for all users or for one, by hand or silently (/S, /AllUsers or /CurrentUser, /D=FOLDER comes last).
; windows.sh gives VERSION, PUBLISHER, FILES (the folder of what is installed), SIZE (in KB), OUTPUT and, where the
; makensis has more than one, the TARGET that the installer itself is for.
Unicode true
!ifdef TARGET
    Target ${TARGET}
!endif
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestLongPathAware true

!define NAME "RFI Desk"
!define PROGRAM "rfi-desk"
!define REGISTRY "Software\RfiDesk"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PROGRAM}"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${REGISTRY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Mode"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${REGISTRY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey FileDescription "Installer of ${NAME}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "${PUBLISHER}, MIT licence"

!define MUI_ICON "${FILES}\..\rfi-desk.ico"
!define MUI_UNICON "${FILES}\..\rfi-desk.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${FILES}\LICENSE.txt"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English

Function .onInit
    SetRegView 64
    ; Empty unless /D= names a folder, which the next line would take for the usual one.
    StrCpy $R9 $INSTDIR
    !insertmacro MULTIUSER_INIT
    ${If} $R9 != ""
        StrCpy $INSTDIR $R9
    ${EndIf}
FunctionEnd

Function un.onInit
    SetRegView 64
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section
    ; An older version takes its files away first, the new one may have others; the program keeps its data elsewhere.
    ${If} ${FileExists} "$INSTDIR\Uninstall.exe"
        ExecWait '"$INSTDIR\Uninstall.exe" /$MultiUser.InstallMode /S _?=$INSTDIR'
    ${EndIf}
    SetOutPath "$INSTDIR"
    File /r "${FILES}\*"
    WriteUninstaller "$INSTDIR\Uninstall.exe"
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}.exe"

    ; Windows goes by the last part of a name only, so ".rfi.json" cannot have a program of its own: RFI Desk stands
    ; under "Open with" of every .json file and takes none away from another program.
    WriteRegStr SHCTX "Software\Classes\Applications\${PROGRAM}.exe" "FriendlyAppName" "${NAME}"
    WriteRegStr SHCTX "Software\Classes\Applications\${PROGRAM}.exe\shell\open\command" "" \
        '"$INSTDIR\${PROGRAM}.exe" "%1"'
    WriteRegStr SHCTX "Software\Classes\Applications\${PROGRAM}.exe\SupportedTypes" ".json" ""

    WriteRegStr SHCTX "${REGISTRY}" "Folder" "$INSTDIR"
    WriteRegStr SHCTX "${REGISTRY}" "Mode" "$MultiUser.InstallMode"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}.exe"
    WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "${PUBLISHER}"
    WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\Uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" ${SIZE}
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
SectionEnd

; Removes what was installed, name by name (remove.nsh is made from the same folder): what the user keeps elsewhere,
; or put beside the programs, stays.
Section Uninstall
    !include "${FILES}\..\remove.nsh"
    Delete "$INSTDIR\Uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey SHCTX "Software\Classes\Applications\${PROGRAM}.exe"
    DeleteRegKey SHCTX "${UNINSTALL}"
    DeleteRegKey SHCTX "${REGISTRY}"
SectionEnd
