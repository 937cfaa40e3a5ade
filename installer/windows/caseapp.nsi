; Installs the tree that build_windows.py made, for one person and without administrator rights.
; Called with -DVERSION -DTARGET -DICON -DKILOBYTES -DFILES -DREMOVALS. The vaults of a person lie elsewhere and are never touched.

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetDateSave off
ManifestDPIAware true
RequestExecutionLevel user
Name "caseapp"
BrandingText "caseapp ${VERSION}"
OutFile "${TARGET}"
Icon "${ICON}"
UninstallIcon "${ICON}"
InstallDir "$LOCALAPPDATA\Programs\caseapp"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "caseapp"
VIAddVersionKey "FileDescription" "caseapp"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache-2.0"

LoadLanguageFile "${NSISDIR}\Contrib\Language files\English.nlf"
LoadLanguageFile "${NSISDIR}\Contrib\Language files\Russian.nlf"

LangString RUNNING ${LANG_ENGLISH} "caseapp is open. Close it, then try again."
LangString RUNNING ${LANG_RUSSIAN} "Программа caseapp открыта. Закройте её и повторите попытку."
LangString OLD ${LANG_ENGLISH} "caseapp needs 64-bit Windows 10 or newer."
LangString OLD ${LANG_RUSSIAN} "Для caseapp нужна 64-разрядная Windows 10 или новее."

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\caseapp"
!include WinVer.nsh
!include x64.nsh

Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

; A file of the program that cannot be opened for writing is in use.
!macro REFUSE_WHILE_OPEN
  IfFileExists "$INSTDIR\python313.dll" 0 +6
  ClearErrors
  FileOpen $0 "$INSTDIR\python313.dll" a
  IfErrors 0 +3
  MessageBox MB_ICONEXCLAMATION|MB_OK "$(RUNNING)" /SD IDOK
  Abort
  FileClose $0
!macroend

; Only what the installer brought is removed; a file that somebody put beside it stays, and so does the folder then.
!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\licences"
  !include "${REMOVALS}"
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP|MB_OK "$(OLD)" /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

Section
  !insertmacro REFUSE_WHILE_OPEN
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  !include "${FILES}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  SetOutPath "$PROFILE"
  CreateShortcut "$SMPROGRAMS\caseapp.lnk" "$INSTDIR\pythonw.exe" "-m caseapp" "$INSTDIR\caseapp.ico" 0
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "caseapp"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\caseapp.ico"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  !insertmacro REFUSE_WHILE_OPEN
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\uninstall.exe"
  Delete "$SMPROGRAMS\caseapp.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
SectionEnd
