#!/bin/sh
# Makes sure that the browser tests find a Chromium: where there is none, installs Debian's when it can.
# It never fails by itself; a test that finds no browser says what is missing.
[ -n "${POLICYBOOK_BROWSER:-}" ] && exit 0
for name in chromium chromium-browser google-chrome; do
    command -v "$name" > /dev/null 2>&1 && exit 0
done
if [ -f /etc/debian_version ] && [ "$(id -u)" = 0 ]; then
    echo "No Chromium found; installing Debian's for the browser tests …"
    export DEBIAN_FRONTEND=noninteractive
    apt-get -q update > /dev/null && apt-get -q -y --no-install-recommends install chromium > /dev/null
fi
exit 0
