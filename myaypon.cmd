@echo off
rem Starts Myaypon: the desktop without arguments, a command with them ("myaypon --help").
rem Builds the program first when it has not been built, or when pom.xml or src is newer than the build.
setlocal
chcp 65001 >nul
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "jar=%home%\target\myaypon.jar"
set "archive=%home%\target\myaypon.jsa"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo Myaypon needs Java 17 or newer, and no java command was found. Install a JDK 17. 1>&2
  exit /b 1
)

powershell -NoProfile -Command "$j='%jar%'; if (-not (Test-Path $j)) { exit 9 }; $t=(Get-Item $j).LastWriteTimeUtc; $n=Get-ChildItem -Path '%home%\pom.xml','%home%\src' -Recurse | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1; if ($n) { exit 9 }; exit 0"
if not errorlevel 9 goto built
where mvn >nul 2>&1
if errorlevel 1 (
  echo Myaypon has to be built once, and no mvn command was found. Install Apache Maven. 1>&2
  exit /b 1
)
echo Building Myaypon; the first time it fetches its libraries, which takes a few minutes ... 1>&2
if exist "%archive%" del "%archive%"
pushd "%home%"
call mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2
if errorlevel 1 (
  popd
  echo Myaypon could not be built; the lines above say why. 1>&2
  exit /b 1
)
popd
powershell -NoProfile -Command "(Get-Item '%jar%').LastWriteTimeUtc = [DateTime]::UtcNow"

:built
rem Class-data sharing makes the start quicker; without the archive everything works all the same.
if not exist "%archive%" "%java%" -XX:ArchiveClassesAtExit="%archive%" -XX:+UseSerialGC -Xlog:disable "-Dmyaypon.home=%home%" -Djava.awt.headless=true -cp "%jar%" org.myaypon.Myaypon export "%home%\maps\sample-3w.yaml" -o "%home%\target\first-map.pdf" >nul 2>&1
set "mode="
if not "%~1"=="" if /i not "%~1"=="open" set "mode=-Djava.awt.headless=true -XX:TieredStopAtLevel=1"
set "sharing="
if exist "%archive%" set sharing="-XX:SharedArchiveFile=%archive%"
"%java%" %sharing% -Xshare:auto -Xlog:disable -XX:+UseSerialGC -Dfile.encoding=UTF-8 "-Dmyaypon.home=%home%" %mode% -cp "%jar%" org.myaypon.Myaypon %*
exit /b %errorlevel%
