#!/bin/sh
# The recorded start is bound to the times of the files it was recorded from.
set -e
find "$JpAppImageDir" -exec touch -h -t "$(date -j -u -f %Y-%m-%dT%H:%M:%SZ "$PACKAGE_TIME" +%s | xargs -I@ date -r @ +%Y%m%d%H%M.%S)" {} +
