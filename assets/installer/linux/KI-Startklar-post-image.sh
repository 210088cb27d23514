#!/bin/sh
# The recorded start is bound to the times of the files it was recorded from.
set -e
find "$JpAppImageDir" -exec touch -h -d "$PACKAGE_TIME" {} +
