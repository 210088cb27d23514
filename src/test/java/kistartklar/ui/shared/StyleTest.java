package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Style sheets and code name the same classes, and only the tokens name colours. */
class StyleTest {

  private static final Path FOLDER = Path.of("src/main/resources/kistartklar/ui");
  private static final Pattern CLASS = Pattern.compile("\\.(ks-[a-z0-9-]+)");
  private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(");

  @Test
  void styleSheetsUseOnlyNamedClasses() throws IOException {
    Set<String> known =
        Stream.of(Style.values()).map(Style::css).collect(Collectors.toCollection(TreeSet::new));
    for (Path sheet : sheets()) {
      Matcher matcher = CLASS.matcher(Files.readString(sheet));
      while (matcher.find()) {
        assertThat(known).as(sheet.toString()).contains(matcher.group(1));
      }
    }
  }

  @Test
  void onlyTokensNameColours() throws IOException {
    for (Path sheet : sheets()) {
      if (!sheet.endsWith("tokens.css")) {
        assertThat(Files.readString(sheet)).as(sheet.toString()).doesNotContainPattern(COLOR);
      }
    }
  }

  @Test
  void styleSheetsForceNothing() throws IOException {
    for (Path sheet : sheets()) {
      assertThat(Files.readString(sheet)).as(sheet.toString()).doesNotContain("!important");
    }
  }

  @Test
  void everyClassIsUsedInCode() throws IOException {
    String code;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/kistartklar/ui"))) {
      code =
          files
              .filter(file -> file.toString().endsWith(".java") && !file.endsWith("Style.java"))
              .map(StyleTest::read)
              .collect(Collectors.joining());
    }
    assertThat(Style.values())
        .allSatisfy(style -> assertThat(code.contains("Style." + style)).as(style.name()).isTrue());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sheets() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    }
  }
}
