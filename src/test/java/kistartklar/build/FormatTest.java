package kistartklar.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every source file is in google-java-format. It runs as a test because the formatter needs the JDK
 * that the sources are written for, and Maven itself may run on an older one. {@code mvn test
 * -Dtest=FormatTest -Dformat=write} puts the files in order.
 */
@Tag("pure")
class FormatTest {

  private static final boolean WRITE = "write".equals(System.getProperty("format"));

  @Test
  void sourcesAreFormatted() throws Exception {
    List<Path> sources;
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    List<Path> unformatted = new ArrayList<>();
    for (Path source : sources) {
      String text = Files.readString(source);
      String formatted = format(text);
      if (!formatted.equals(text)) {
        unformatted.add(source);
        if (WRITE) {
          Files.writeString(source, formatted);
        }
      }
    }
    assertThat(sources).as("source files").isNotEmpty();
    assertThat(WRITE ? List.of() : unformatted)
        .as("files to put in order by: mvn test -Dtest=FormatTest -Dformat=write")
        .isEmpty();
  }

  private static String format(String text) throws Exception {
    String imports =
        ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(text), Style.GOOGLE);
    return new Formatter().formatSource(imports);
  }
}
