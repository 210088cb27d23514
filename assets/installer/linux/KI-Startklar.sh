#!/bin/sh
# Starts the program with its own Java, as its configuration says. Takes the place of jpackage's own starter, which
# asks rpm and dpkg four times at every start where the program lies, and that takes a quarter as long as the rest.
here=$(readlink -f "$0")
home=${here%/bin/*}
app=$home/lib/app
class_path=
main_class=
given=$#
set -- "$@" "-Djpackage.app-path=$here"
while IFS= read -r line; do
    value=${line#*=}
    case $value in
        *'$APPDIR'*) value=${value%%'$APPDIR'*}$app${value#*'$APPDIR'} ;;
    esac
    case $line in
        app.classpath=*) class_path=$class_path${class_path:+:}$value ;;
        app.mainclass=*) main_class=$value ;;
        java-options=*) set -- "$@" "$value" ;;
    esac
done <"$app/KI-Startklar.cfg"
set -- "$@" -classpath "$class_path" "$main_class"
# What the user gave stands in front of all that; it goes to the end.
while [ "$given" -gt 0 ]; do
    set -- "$@" "$1"
    shift
    given=$((given - 1))
done
exec "$home/lib/runtime/bin/java" "$@"
