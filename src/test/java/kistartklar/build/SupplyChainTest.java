package kistartklar.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program is made of is named with it, and what builds it cannot change unseen. */
@Tag("pure")
class SupplyChainTest {

  private static final Path SHIPPED = Path.of("src/main/resources/kistartklar/about");
  private static final Pattern PINNED =
      Pattern.compile("\\s*(- )?uses: [\\w./-]+@[0-9a-f]{40} # v\\d+(\\.\\d+)*");

  @ParameterizedTest
  @ValueSource(strings = {"jackson-core", "jackson-databind", "jackson-annotations"})
  void noticeOfALibraryIsShipped(String library) throws IOException {
    Path jar =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(entry -> entry.getFileName().toString().matches(library + "-\\d.*\\.jar"))
            .findFirst()
            .orElseThrow();
    String shipped = Files.readString(SHIPPED.resolve("NOTICE-" + library + ".txt"));
    assertThat(shipped).contains(notice(jar).strip());
  }

  private static String notice(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry("META-INF/NOTICE");
      try (InputStream in = zip.getInputStream(entry)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  @Test
  void actionsArePinnedToACommit() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".github/workflows"))) {
      List<String> uses =
          files
              .filter(Files::isRegularFile)
              .flatMap(SupplyChainTest::lines)
              .filter(line -> line.matches("\\s*(- )?uses:.*"))
              .toList();
      assertThat(uses).isNotEmpty().allMatch(line -> PINNED.matcher(line).matches());
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
