# Builds the program where it is absent or older than its sources. Called by fukabun.cmd. Exit codes as in the manual.
$ErrorActionPreference = 'Stop'
$top = Split-Path -Parent $PSScriptRoot
$jar = Join-Path $top 'app\target\fukabun.jar'
$target = Join-Path $top 'target'
$log = Join-Path $target 'build.log'

function Say($text) { [Console]::Error.WriteLine("fukabun: $text") }

function Test-Current {
    if (-not (Test-Path -LiteralPath $jar)) { return $false }
    $built = (Get-Item -LiteralPath $jar).LastWriteTimeUtc
    foreach ($part in 'pom.xml', 'model\pom.xml', 'app\pom.xml', 'model\src\main', 'app\src\main') {
        $path = Join-Path $top $part
        $newer = @(Get-Item -LiteralPath $path) + @(Get-ChildItem -LiteralPath $path -Recurse) |
            Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1
        if ($newer) { return $false }
    }
    return $true
}

if (Test-Current) { exit 0 }
if (-not (Get-Command mvn -ErrorAction SilentlyContinue)) {
    Say "there is no 'mvn' to build with. Maybe install Maven 3.8 or later."
    exit 4
}
New-Item -ItemType Directory -Force -Path $target | Out-Null

# The open file is the lock: the system closes it when the process ends, however it ends.
$lock = $null
$told = $false
while (-not $lock) {
    try {
        $lock = [IO.File]::Open((Join-Path $target 'build.lock.windows'), 'OpenOrCreate', 'ReadWrite', 'None')
    } catch [IO.IOException] {
        if (-not $told) { Say 'another start is building; waiting for it'; $told = $true }
        Start-Sleep -Seconds 1
    }
}

try {
    if (Test-Current) { exit 0 }
    $why = 'this is the first start'
    if (Test-Path -LiteralPath $jar) { $why = 'the sources are newer than the program' }
    Say "building, for $why (a minute or two where Maven must fetch libraries)"
    Remove-Item -LiteralPath $jar -Force -ErrorAction SilentlyContinue
    $start = (Get-Date).ToUniversalTime()
    $command = 'cd /d "{0}" && mvn -B -Dmaven.test.skip=true -Dstyle.color=never package > "{1}" 2>&1' -f $top, $log
    $maven = Start-Process -FilePath $env:ComSpec -ArgumentList "/d /s /c `"$command`"" -NoNewWindow -PassThru
    $handle = $maven.Handle
    $seconds = 0
    while (-not $maven.WaitForExit(1000)) {
        $seconds++
        if ($seconds % 10 -eq 0) { Say "building, $seconds s" }
    }
    if ($maven.ExitCode -ne 0) {
        Say "the build failed. The end of Maven's output, which is in '$log':"
        Get-Content -LiteralPath $log | Select-String '^\[ERROR\]' | Select-Object -First 15 |
            ForEach-Object { [Console]::Error.WriteLine($_.Line) }
        exit 1
    }
    (Get-Item -LiteralPath $jar).LastWriteTimeUtc = $start
} finally {
    $lock.Close()
}
