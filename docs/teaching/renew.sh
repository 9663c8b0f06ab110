#!/bin/sh
# Runs every command of the lessons and writes the tables and pictures that come out into docs/teaching/.
set -eu
cd "$(dirname "$0")/../.."
exec mvn -q verify -pl app -am -Dtest=NONE -Dit.test=LessonsIT -Dsurefire.failIfNoSpecifiedTests=false \
    -Dfailsafe.failIfNoSpecifiedTests=false -Djacoco.skip=true -Dfukabun.rewrite=true "$@"
