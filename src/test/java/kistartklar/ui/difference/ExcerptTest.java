package kistartklar.ui.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class ExcerptTest {

  private static final String SENTENCE = "Alles ist wie vorher besprochen. ";

  @Test
  void leavesShortTextsAlone() {
    String text = "x".repeat(Excerpt.LENGTH);
    assertThat(Excerpt.isLong(text)).isFalse();
    assertThat(Excerpt.of(text, "anders")).isEqualTo(text);
    assertThat(Excerpt.isLong(text + "x")).isTrue();
    assertThat(Excerpt.isLong("1\n2\n3\n4\n5\n6")).isFalse();
    assertThat(Excerpt.isLong("1\n2\n3\n4\n5\n6\n7")).isTrue();
  }

  @Test
  void showsWhereTheTextsBeginToDiffer() {
    String common = SENTENCE.repeat(100);
    assertThat(Excerpt.of(common + "Montag", common + "Freitag"))
        .startsWith("…")
        .endsWith("Montag")
        .hasSizeLessThanOrEqualTo(Excerpt.LENGTH + 2);
    assertThat(Excerpt.of(common + "Montag" + common, common + "Freitag"))
        .contains("Montag")
        .endsWith("…");
    assertThat(Excerpt.of("Montag " + common, "Freitag " + common)).startsWith("Montag");
    assertThat(Excerpt.of(common, "")).startsWith(SENTENCE.strip()).endsWith("…");
    assertThat(Excerpt.of(common, common + "mehr")).startsWith("…");
  }

  @Test
  void endsAfterSixLines() {
    assertThat(Excerpt.of("1\n2\n3\n4\n5\n6\n7", "")).isEqualTo("1\n2\n3\n4\n5\n6…");
  }

  @Test
  void neverCutsACharacterInTwo() {
    String rockets = "🚀".repeat(20_000);
    for (String before : new String[] {"", "a"}) {
      assertThat(broken(Excerpt.of(before + rockets, before + rockets + "x"))).isZero();
      assertThat(broken(Excerpt.of(before + rockets, ""))).isZero();
    }
  }

  private static long broken(String text) {
    return text.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF).count();
  }
}
