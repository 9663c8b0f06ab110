#!/bin/sh
# Makes the pictures of the documentation anew; docs/pictures/README.md lists them.
set -eu
cd "$(dirname "$0")/../.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
./fukabun claim --quiet --out "$scratch" >/dev/null
cp "$scratch"/seikei-fukabun/*/charts/effect-islands-1973-credit.png docs/pictures/
cp "$scratch"/seikei-fukabun/*/charts/before-any-data.png docs/pictures/
