<#function names licenses>
  <#return licenses?join(", ")>
</#function>
KI-Startklar enthält diese Bestandteile. Die Lizenztexte stehen daneben.

<#list dependencyMap as entry>
<#assign part = entry.getKey()>
${part.name!part.artifactId}
    ${part.groupId}:${part.artifactId}:${part.version}
    Lizenz: ${names(entry.getValue())}
<#if part.url??>    ${part.url}
</#if>

</#list>
In den Paketen stehen die Klassen von picocli im Format von Java 21; sonst ist nichts an ihnen geändert.

Schrift Source Sans 3
    Lizenz: SIL Open Font License 1.1

Trennmuster dehyphn-x 2022-03-16
    Lizenz: MIT

Farbprofil sRGB
    Lizenz: zlib

Java-Laufzeit (OpenJDK)
    Lizenz: GPL-2.0 mit Classpath-Ausnahme
