@echo off
rem Starts Fukabun on Windows. Builds it first where it is absent or older than its sources.
setlocal
set "FUKABUN_HOME=%~dp0."
set "FUKABUN_JAVA=java"
if defined JAVA_HOME set "FUKABUN_JAVA=%JAVA_HOME%\bin\java"

"%FUKABUN_JAVA%" --version >nul 2>nul
if errorlevel 1 (
    echo fukabun: there is no usable '%FUKABUN_JAVA%'. Maybe install a JDK 17 or later, or set JAVA_HOME. 1>&2
    exit /b 4
)

powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0.ci\build.ps1"
if errorlevel 1 exit /b %errorlevel%

"%FUKABUN_JAVA%" -Djdk.console=java.base -Djava.awt.headless=true -XX:+UseParallelGC "-Dfukabun.home=%FUKABUN_HOME%" -jar "%FUKABUN_HOME%\app\target\fukabun.jar" %*
exit /b %errorlevel%
