#!/bin/sh
# Runs the elements' tests in WebKit. Needs Debian's webkit2gtk-driver and xvfb, and `npm ci` in this folder:
#
#   apt-get install webkit2gtk-driver xvfb
#   (cd tests/cross-browser && npm ci --ignore-scripts)
#   xvfb-run -a sh tests/cross-browser/webkit.sh
cd "$(dirname "$0")/../.." || exit 2
export WEBDRIVER_PORT="${WEBDRIVER_PORT:-4747}"
export WEBKIT_DISABLE_COMPOSITING_MODE=1 WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1 LIBGL_ALWAYS_SOFTWARE=1
WebKitWebDriver --host=127.0.0.1 --port="$WEBDRIVER_PORT" &
driver=$!
trap 'kill "$driver"' EXIT
sleep 1
npx wtr --config tests/cross-browser/webkit.config.js
