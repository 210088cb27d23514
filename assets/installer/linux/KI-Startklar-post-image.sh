#!/bin/sh
set -e
starter=$(find "$JpAppImageDir" -path '*/bin/KI-Startklar')
cp "$PACKAGE_STARTER" "$starter"
find "$JpAppImageDir" -name libapplauncher.so -delete
# The recorded start is bound to the times of the files it was recorded from.
find "$JpAppImageDir" -exec touch -h -d "$PACKAGE_TIME" {} +
