package kistartklar.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs become lines that stay in their column and lose nothing. */
@Tag("pure")
class TextLayoutTest {

  private static final Face FACE = face();
  private static final Hyphenator HYPHENATOR = hyphenator();
  private static final TextStyle STYLE = new TextStyle(FACE, 10, 14, Rgb.of(0));

  private static Face face() {
    try (InputStream in = open("fonts/SourceSans3-Regular.ttf")) {
      return new Face("SourceSans3-Regular.ttf", in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Hyphenator hyphenator() {
    try (InputStream in = open("hyphenation/dehyphn-x-2022-03-16.pat")) {
      return new Hyphenator(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(
        TextLayoutTest.class.getResourceAsStream("/kistartklar/report/" + name));
  }

  private static List<Line> lines(String text, float width) {
    return TextLayout.lines(Span.of(text, STYLE), width, HYPHENATOR);
  }

  private static String read(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.pieces().stream())
        .map(piece -> piece.actual().orElse(piece.shown()))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "Datenschutz, Daten-schutz",
    "Geschäftsleitung, Ge-schäfts-lei-tung",
    "Maßnahmenplan, Maß-nah-men-plan",
    "Bestellungen, Be-stel-lun-gen",
    "Prozessanalyse, Pro-zess-ana-ly-se"
  })
  void findsGermanHyphenationPoints(String word, String expected) {
    // Three letters stay together at either end, so some points of the dictionary are not used.
    assertThat(HYPHENATOR.breaks(word))
        .isNotEmpty()
        .allSatisfy(at -> assertThat(points(expected)).contains(at));
  }

  private static List<Integer> points(String hyphenated) {
    List<Integer> points = new ArrayList<>();
    int letters = 0;
    for (int i = 0; i < hyphenated.length(); i++) {
      if (hyphenated.charAt(i) == '-') {
        points.add(letters);
      } else {
        letters++;
      }
    }
    return points;
  }

  @Test
  void doesNotHyphenateShortWords() {
    assertThat(HYPHENATOR.breaks("Daten")).isEmpty();
  }

  @Test
  void kernsPairs() {
    assertThat(FACE.kern('T', 'o')).isNegative();
    assertThat(FACE.kern('n', 'n')).isZero();
    assertThat(FACE.width("To", 10)).isLessThan(FACE.width("T", 10) + FACE.width("o", 10));
  }

  @Test
  void neverHyphenatesTheLastWord() {
    for (float width = 60; width < 200; width++) {
      List<Line> lines = lines("Hier stehen einige kurze und dann Datenschutzgrundlagen", width);
      Line beforeLast = lines.get(Math.max(0, lines.size() - 2));
      if (width > STYLE.width("Datenschutzgrundlagen")) {
        assertThat(read(List.of(beforeLast))).doesNotEndWith("\u00ad");
      }
    }
  }

  /** A hyphen costs the reader more than a ragged edge does. */
  @Test
  void hyphenatesOnlyWhatWouldLeaveALineVisiblyShort() {
    String text =
        "Die Geschäftsleitung stimmt die Bestellungen mit der Lagerverwaltung und dem Einkauf ab,"
            + " damit Verantwortliche die Datenschutzgrundlagen rechtzeitig kennen und anwenden. ";
    int hyphens = 0;
    for (float width = 250; width < 480; width += 3) {
      List<Line> lines = lines(text.repeat(4), width);
      for (int i = 0; i < lines.size() - 1; i++) {
        if (lines.get(i).endsInHyphen()) {
          hyphens++;
          String line = read(List.of(lines.get(i)));
          float withoutPart = STYLE.width(line.substring(0, line.lastIndexOf(' ')));
          assertThat(width - withoutPart).as(line).isGreaterThan(TextLayout.VISIBLY_SHORT);
          assertThat(width - lines.get(i).width()).isLessThan(TextLayout.VISIBLY_SHORT);
        }
      }
    }
    assertThat(hyphens).isPositive();
  }

  @Test
  void hyphenIsNoPartOfTheWord() {
    List<Line> lines = lines("und Geschäftsprozessdokumentation und weiter", 90);
    assertThat(read(lines)).contains("\u00ad");
    assertThat(read(lines).replace("\u00ad", ""))
        .isEqualTo("und Geschäftsprozessdokumentation und weiter");
  }

  @Test
  void missingGlyphsStandAsBoxesForWhatTheyAre() {
    List<Line.Piece> pieces = lines("a 😀漢 b", 300).getFirst().pieces();
    assertThat(pieces).extracting(Line.Piece::shown).containsExactly("a ", "□□", " b");
    assertThat(pieces.get(1).actual()).hasValue("😀漢");
  }

  @Test
  void composesAccentsAndDropsControls() {
    assertThat(read(lines("a\u0308r\u0007ger\u200blich\uFEFF", 300))).isEqualTo("ärgerlich");
  }

  @Test
  void noBreakSpaceKeepsTogether() {
    for (float width = 40; width < 120; width++) {
      for (Line line : lines("kostet etwa 10\u00a0€ im Monat", width)) {
        assertThat(read(List.of(line))).doesNotStartWith("€").doesNotEndWith("10");
      }
    }
  }

  @Test
  void lineFeedEndsLineAndKeepsWordsApart() {
    List<Line> lines = lines("eins\nzwei\r\ndrei", 300);
    assertThat(lines).hasSize(3);
    assertThat(read(lines)).isEqualTo("eins zwei drei");
  }

  @ParameterizedTest
  @ValueSource(floats = {20, 55, 130, 390})
  void randomTextLosesNothingAndStaysInItsColumn(float width) {
    Random random = new Random(7);
    String letters = "abcdefghijklmnopqrstuvwxyzäöüßABCDEÄÖ-/–@.,;:€   ";
    for (int run = 0; run < 200; run++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = random.nextInt(200); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      List<Line> lines = lines(text.toString(), width);
      assertThat(lines).allMatch(line -> line.width() <= width + 0.02f);
      assertThat(read(lines).replace("\u00ad", "").replace(" ", ""))
          .isEqualTo(text.toString().replace(" ", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\u0000", "   \u200b"})
  void nothingToSeeMakesNoInk(String text) {
    assertThat(lines(text, 100)).allMatch(line -> line.width() == 0);
  }

  /** Ten times the characters in ten times the time; the square would be a hundred times. */
  @ParameterizedTest
  @ValueSource(strings = {"Wort", "😀", "\u0301\u0323", "漢", "a-", "Wort ", "\u00a0x", "e\u0301"})
  void longTextsTakeTimeThatGrowsWithThem(String unit) {
    String text = unit.repeat(400_000 / unit.length());
    List<Line> lines = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> lines(text, 400));
    assertThat(lines).allMatch(line -> line.width() <= 400.02f);
  }

  @Test
  void wordsThatAreNoneFillTheirLines() {
    List<Line> lines = lines("w".repeat(5_000), 200);
    assertThat(read(lines)).isEqualTo("w".repeat(5_000));
    assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> line.width() > 180);
  }
}
