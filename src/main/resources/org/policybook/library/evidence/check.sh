#!/bin/sh
# Checks this folder with git and sha256sum alone. Run: sh check.sh
# It reads, and writes only into a temporary folder, which it removes. CHECK.md explains each step.
set -eu
LC_ALL=C
GIT_CONFIG_NOSYSTEM=1
GIT_CONFIG_GLOBAL=/dev/null
GIT_DEFAULT_HASH=sha1
export LC_ALL GIT_CONFIG_NOSYSTEM GIT_CONFIG_GLOBAL GIT_DEFAULT_HASH
unset GIT_DIR GIT_WORK_TREE GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES || true

folder='{{folder}}'
tag='{{tag}}'
commit='{{commit}}'
draft='{{draft}}'
journal='{{journal}}'
event='{{event}}'
content='{{content}}'
signatures='{{signatures}}'

cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "DOES NOT FIT: $1" >&2
    exit 1
}
inside() {
    git --git-dir="$work/objects.git" -c core.quotePath=false "$@"
}
files() {
    (cd "$1" && find . -type f | sed 's|^\./||' | sort)
}
hash() {
    sha256sum < "$1" | cut -d ' ' -f 1
}
field() {
    sed -n "s/^ *\"$2\" : \"\{0,1\}\([^\",]*\)\"\{0,1\},\{0,1\}\$/\1/p" "$1"
}

echo "1. Every file is as SHA256SUMS lists it, and none was added."
sha256sum --check --strict --quiet SHA256SUMS || fail "a file is not what SHA256SUMS says"
sed 's/^[0-9a-f]*  //' SHA256SUMS | sort > "$work/listed"
files . | sed '/^SHA256SUMS$/d' > "$work/found"
cmp -s "$work/listed" "$work/found" || fail "there are files that SHA256SUMS does not list"

echo "2. The objects are whole: Git computes their names from their bytes."
git init --quiet --bare "$work/objects.git"
inside unpack-objects -q < objects.pack || fail "objects.pack is damaged"
[ "$(inside rev-parse --verify --quiet "$tag^{commit}")" = "$commit" ] || fail "the tag $tag is not of commit $commit"
[ "$(inside rev-parse --verify --quiet "$commit^2")" = "$draft" ] || fail "commit $commit did not publish draft revision $draft"

echo "3. The files are those of the commits."
same() {
    inside ls-tree -r "$2" | cut -d ' ' -f 3- | tr '\t' ' ' | sort > "$work/theirs" || fail "$2 is not in objects.pack"
    [ -s "$work/theirs" ] || fail "$2 is not in objects.pack"
    files "$1" | while IFS= read -r file; do
        printf '%s %s\n' "$(inside hash-object --no-filters -- "$1/$file")" "$file"
    done | sort > "$work/ours"
    cmp -s "$work/ours" "$work/theirs" || fail "$1 does not hold the files of $2"
}
same policy "$commit:$folder"
same approved "$draft:$folder"
{{journals}}

echo "4. Each event names the hash of the one before it."
before=0000000000000000000000000000000000000000000000000000000000000000
while IFS= read -r file; do
    [ "$(field "$file" previous)" = "$before" ] || fail "$file does not follow the event before it"
    before=$(hash "$file")
done << 'EVENTS'
{{events}}
EVENTS

echo "5. The publication names these very files."
[ "$(field "$event" text)" = "$(hash policy/policy.md)" ] || fail "$event names another text"
[ "$(field "$event" draft)" = "$draft" ] || fail "$event names another draft revision"
[ "$(field "$event" approved-text)" = "$(hash approved/policy.md)" ] || fail "$event names another approved text"

if [ -n "$content" ]; then
    echo "6. The signatures are for the files approved."
    files approved | while IFS= read -r file; do
        printf '%s  %s\n' "$(hash "approved/$file")" "$file"
    done > "$work/approved"
    [ "$(hash "$work/approved")" = "$content" ] || fail "the files approved are not those signed"
    [ "$(field "$event" content)" = "$content" ] || fail "$event names other files"
    [ "$(field "$event" signatures)" = "$signatures" ] || fail "$event names another number of signatures"
    signed=0
    for file in $(files journal); do
        if [ "$(field "journal/$file" event)" = decided ] &&
            [ "$(field "journal/$file" approved)" = true ] &&
            [ "$(field "journal/$file" revision)" = "$draft" ] &&
            [ "$(field "journal/$file" content)" = "$content" ]; then
            signed=$((signed + 1))
        fi
    done
    [ "$signed" -ge "$signatures" ] || fail "$signed of $signatures signatures are there"
fi

echo "Everything fits together. That it is the organisation's own record, its library tells:"
echo "  journal $journal"
echo "  tag     $tag"
