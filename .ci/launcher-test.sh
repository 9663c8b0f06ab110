#!/bin/bash
# Tries the launcher as users start it: from elsewhere, through a link, with spaces in the path, twice at once, with
# sources touched, with a source that does not compile, and without a usable Java or Maven. Works on a copy.
set -euo pipefail

top=$(cd "$(dirname "$0")/.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
copy="$scratch/a folder with  spaces"
mkdir -p "$copy" "$scratch/elsewhere" "$scratch/bin"
(cd "$top" && tar -cf - --exclude=./.git --exclude=target --exclude=./results .) | tar -xf - -C "$copy"
failures=0

# expect NAME EXPECTED_CODE EXPECTED_TEXT COMMAND...
expect() {
    local name=$1 expected_code=$2 expected_text=$3 code=0
    shift 3
    "$@" >"$scratch/out" 2>&1 || code=$?
    if [ "$code" -eq "$expected_code" ] && grep -q -- "$expected_text" "$scratch/out"; then
        echo "ok: $name"
    else
        echo "FAILED: $name: exit code $code, expected $expected_code and '$expected_text' in:"
        sed 's/^/    /' "$scratch/out"
        failures=$((failures + 1))
    fi
}

count_is() {
    local name=$1 expected=$2 text=$3 file=$4 count
    count=$(grep -c -- "$text" "$file" || true)
    if [ "$count" -eq "$expected" ]; then
        echo "ok: $name"
    else
        echo "FAILED: $name: '$text' $count times, expected $expected, in:"
        sed 's/^/    /' "$file"
        failures=$((failures + 1))
    fi
}

cd "$scratch/elsewhere"
"$copy/fukabun" --help >"$scratch/first" 2>&1 &
first=$!
"$copy/fukabun" --help >"$scratch/second" 2>&1 || true
wait "$first" || true
cat "$scratch/first" "$scratch/second" >"$scratch/both"
count_is "two starts at once build once" 1 "building, for this is the first start" "$scratch/both"
count_is "and both start" 2 "^Usage: fukabun" "$scratch/both"

expect "a later start builds nothing" 0 "^Usage: fukabun" "$copy/fukabun" --help
count_is "and says nothing of building" 0 "building" "$scratch/out"

ln -s "$copy/fukabun" "$scratch/link"
ln -s ../link "$scratch/bin/fukabun"
expect "through two links, found on the path" 0 "^Usage: fukabun" env PATH="$scratch/bin:$PATH" fukabun --help
expect "a wrong option is a misuse" 2 "unknown option '--hepl'. Maybe '--help'" "$copy/fukabun" --hepl

touch "$copy/model/src/main/java/fukabun/base/Check.java"
expect "a newer source is built" 0 "the sources are newer" "$copy/fukabun" --help
expect "but only once" 0 "^Usage: fukabun" "$copy/fukabun" --help
count_is "and not again" 0 "building" "$scratch/out"

ln -s 999999999 "$copy/target/build.lock"
touch "$copy/app/pom.xml"
expect "the lock of a process that is gone does not block" 0 "the sources are newer" "$copy/fukabun" --help

echo "broken" >>"$copy/model/src/main/java/fukabun/base/Check.java"
expect "a build that fails says why" 1 "Check.java" "$copy/fukabun" --help
expect "and fails again, for no old program is run" 1 "the build failed" "$copy/fukabun" --help

fake() {
    printf '#!/bin/sh\n%s\n' "$2" >"$scratch/fake/$1"
    chmod +x "$scratch/fake/$1"
}
mkdir -p "$scratch/fake"
fake java 'echo "openjdk version \"11.0.2\" 2019-01-15" >&2'
expect "an old Java is named" 4 "Java 17 or later is needed, but 'java' is 11.0.2" \
    env -u JAVA_HOME PATH="$scratch/fake:$PATH" "$copy/fukabun" --help
fake java 'echo "java version \"1.8.0_202\"" >&2'
expect "an ancient Java too" 4 "1.8.0_202" env -u JAVA_HOME PATH="$scratch/fake:$PATH" "$copy/fukabun" --help
expect "a JAVA_HOME that is none" 4 "there is no '/nowhere/bin/java'" env JAVA_HOME=/nowhere "$copy/fukabun" --help
rm "$scratch/fake/java"
fake mvn 'echo "Apache Maven 3.6.3"'
expect "an old Maven is named" 4 "Maven 3.8 or later is needed, but 'mvn' is 3.6.3" \
    env PATH="$scratch/fake:$PATH" "$copy/fukabun" --help

[ "$failures" -eq 0 ] || {
    echo "$failures checks of the launcher failed"
    exit 1
}
echo "the launcher passed"
