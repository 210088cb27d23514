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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Style sheets and code name the same classes, and only the tokens name colours. */
@Tag("pure")
class StyleTest {

  private static final Path FOLDER = Path.of("src/main/resources/kistartklar/ui");
  private static final Pattern CLASS = Pattern.compile("\\.(ks-[a-z0-9-]+)");
  private static final Pattern TOKEN = Pattern.compile("(?<![\\w-])-ks-[a-z0-9-]+");
  private static final Pattern DECLARATION = Pattern.compile("(-fx-[a-z-]+|transition):[^;{]*");
  private static final Pattern LITERAL = Pattern.compile("[1-9]|\"");
  private static final Pattern STYLE_IN_CODE =
      Pattern.compile(
          "setStyle\\(|Color\\.(web|rgb|valueOf|[A-Z]{3})|new Insets\\(|setPadding\\(|setSpacing\\("
              + "|set[HV]gap\\(|Font\\.font\\(|setFont\\(|new [HV]Box\\(\\d|new FlowPane\\(\\d");
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
  void onlyTokensNameSizesAndFonts() throws IOException {
    for (Path sheet : sheets()) {
      if (!sheet.endsWith("tokens.css")) {
        assertThat(literals(Files.readString(sheet))).as(sheet.toString()).isEmpty();
      }
    }
  }

  @Test
  void findsLiterals() {
    assertThat(literals(".a { -fx-padding: 0 -ks-space-3 0 7; -fx-opacity: 1; }"))
        .containsExactly("-fx-padding: 0 -ks-space-3 0 7");
    assertThat(literals(".a { -fx-font-family: \"Arial\"; -fx-font-size: 1.2em; }")).hasSize(2);
  }

  private static List<String> literals(String css) {
    return DECLARATION
        .matcher(css)
        .results()
        .map(found -> found.group().strip())
        .filter(line -> LITERAL.matcher(TOKEN.matcher(line).replaceAll("")).find())
        .filter(line -> !line.equals("-fx-opacity: 1"))
        .toList();
  }

  @Test
  void everyTokenIsUsed() throws IOException {
    String all = sheets().stream().map(StyleTest::read).collect(Collectors.joining("\n"));
    Set<String> tokens = new TreeSet<>();
    Matcher defined = Pattern.compile("(-ks-[a-z0-9-]+):").matcher(all);
    while (defined.find()) {
      tokens.add(defined.group(1));
    }
    assertThat(tokens)
        .isNotEmpty()
        .allSatisfy(token ->
            assertThat(Pattern.compile(token + "(?![a-z0-9:-])").matcher(all).find())
                .as(token)
                .isTrue());
  }

  @Test
  void everyTokenIsDefined() {
    Set<String> sizesLeft = new TreeSet<>();
    String css = Stylesheets.css();
    Matcher named = TOKEN.matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""));
    while (named.find()) {
      if (!css.contains(named.group() + ":")) {
        sizesLeft.add(named.group());
      }
    }
    assertThat(sizesLeft).isEmpty();
  }

  @Test
  void codeSetsNoStyle() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/kistartklar/ui"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file ->
              assertThat(read(file)).as(file.toString()).doesNotContainPattern(STYLE_IN_CODE));
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
