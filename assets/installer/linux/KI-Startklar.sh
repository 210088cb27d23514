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
# In the C locale, which stands in for one that is not installed, Java cannot name a file with an umlaut.
case $(locale charmap 2>/dev/null) in
    ANSI_X3.4-1968 | '') export LC_ALL=C.UTF-8 ;;
esac
# A crash of Java is told beside the program's log, not in the folder that happens to be the current one.
case $XDG_DATA_HOME in
    /*) data=$XDG_DATA_HOME/ki-startklar ;;
    *) data=${HOME:+$HOME/.local/share/ki-startklar} ;;
esac
own=$home/KI-Startklar-Daten
[ -O "$own" ] && [ -w "$own" ] && data=$own
log=${data:+$data/log}
[ -n "$log" ] && { [ -d "$log" ] || (umask 077 && mkdir -p "$log") 2>/dev/null; } || log=/tmp
exec "$home/lib/runtime/bin/java" "-XX:ErrorFile=$log/hs_err_pid%p.log" "$@"
