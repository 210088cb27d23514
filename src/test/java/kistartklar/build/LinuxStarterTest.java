package kistartklar.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The starter of the packages for Linux, with something else in the place of Java. */
@Tag("pure")
class LinuxStarterTest {

  @TempDir private Path home;
  private Path starter;

  @BeforeEach
  void install() throws IOException {
    Path image = home.resolve("Büro & Co!");
    Path app = Files.createDirectories(image.resolve("lib/app"));
    Files.writeString(
        app.resolve("KI-Startklar.cfg"),
        """
        [Application]
        app.classpath=$APPDIR/a.jar
        app.mainclass=kistartklar.Main
        app.classpath=$APPDIR/lib/b.jar

        [JavaOptions]
        java-options=-Da=b c
        java-options=-XX:AOTCache=$APPDIR/x.aot
        """);
    executable(
        image.resolve("lib/runtime/bin/java"),
        "#!/bin/sh\nprintf '%s\\n' \"LC_ALL=$LC_ALL\" \"$@\"\n");
    starter = image.resolve("bin/KI-Startklar");
    executable(starter, Files.readString(Path.of("assets/installer/linux/KI-Startklar.sh")));
  }

  private static void executable(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private List<String> started(Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(starter.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    try (var output = builder.start().inputReader()) {
      return output.lines().toList();
    }
  }

  @Test
  void callsJavaAsTheConfigurationSays() throws IOException {
    String app = starter.resolveSibling("../lib/app").normalize().toString();
    assertThat(started(Map.of("LC_ALL", "C.UTF-8"), "a b.kicheck", "--x=\"ü\""))
        .containsExactly(
            "LC_ALL=C.UTF-8",
            "-XX:ErrorFile=/tmp/hs_err_pid%p.log",
            "-Djpackage.app-path=" + starter,
            "-Da=b c",
            "-XX:AOTCache=" + app + "/x.aot",
            "-classpath",
            app + "/a.jar:" + app + "/lib/b.jar",
            "kistartklar.Main",
            "a b.kicheck",
            "--x=\"ü\"");
  }

  @Test
  void letsJavaTellOfACrashBesideTheLog() throws IOException {
    assertThat(reportFolder(Map.of("HOME", home.toString())))
        .isEqualTo(home.resolve(".local/share/ki-startklar/log"))
        .isDirectory();
    Path data = home.resolve("Daten");
    assertThat(reportFolder(Map.of("XDG_DATA_HOME", data.toString())))
        .isEqualTo(data.resolve("ki-startklar/log"))
        .isDirectory();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
        .isEqualTo("rwx------");
    assertThat(reportFolder(Map.of("XDG_DATA_HOME", "relativ"))).isEqualTo(Path.of("/tmp"));
    assertThat(reportFolder(Map.of("HOME", "/dev/null"))).isEqualTo(Path.of("/tmp"));
    Path portable = starter.getParent().resolveSibling("KI-Startklar-Daten");
    Files.createDirectory(portable);
    assertThat(reportFolder(Map.of("HOME", home.toString())))
        .isEqualTo(portable.resolve("log"))
        .isDirectory();
  }

  private Path reportFolder(Map<String, String> environment) throws IOException {
    String option = started(environment).get(1);
    assertThat(option).startsWith("-XX:ErrorFile=").endsWith("/hs_err_pid%p.log");
    return Path.of(option.substring("-XX:ErrorFile=".length())).getParent();
  }

  @ParameterizedTest
  @CsvSource({
    "LANG,   C,           C.UTF-8",
    "LC_ALL, POSIX,       C.UTF-8",
    "LANG,   xx_XX.UTF-8, C.UTF-8",
    "OTHER,  x,           C.UTF-8",
    "LANG,   C.UTF-8,     ''",
    "LC_ALL, C.UTF-8,     C.UTF-8",
  })
  void takesALocaleThatKnowsUmlauts(String variable, String value, String locale)
      throws IOException {
    assertThat(started(Map.of(variable, value))).startsWith("LC_ALL=" + locale);
  }
}
