package kistartklar.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class EllipsisTest {

  @Test
  void aTextThatFitsStaysAsItIs() {
    assertThat(Ellipsis.shorten("")).isEmpty();
    assertThat(Ellipsis.shorten("ä".repeat(80))).isEqualTo("ä".repeat(80));
    assertThat(Ellipsis.shorten("😀".repeat(80))).isEqualTo("😀".repeat(80));
  }

  @Test
  void aLongTextEndsWithAnEllipsisAndHas80Characters() {
    assertThat(Ellipsis.shorten("ä".repeat(81))).isEqualTo("ä".repeat(79) + "…");
    assertThat(Ellipsis.shorten("ä".repeat(78) + " GmbH & Co. KG")).isEqualTo("ä".repeat(78) + "…");
  }

  @Test
  void aCharacterIsKeptWholeOrLeftOut() {
    assertThat(Ellipsis.shorten("😀".repeat(81))).isEqualTo("😀".repeat(79) + "…");
    String family = "👩‍👧";
    assertThat(Ellipsis.shorten("a".repeat(78) + family + "GmbH"))
        .isEqualTo("a".repeat(78) + family + "…");
    String accent = "e\u0301";
    assertThat(Ellipsis.shorten(accent.repeat(81))).isEqualTo(accent.repeat(79) + "…");
  }

  @Test
  void theMiddleOfALongTextIsLeftOutAtWholeCharacters() {
    assertThat(Ellipsis.middle("", 5)).isEmpty();
    assertThat(Ellipsis.middle("😀".repeat(5), 5)).isEqualTo("😀".repeat(5));
    assertThat(Ellipsis.middle("abcdef", 5)).isEqualTo("ab…ef");
    assertThat(Ellipsis.middle("a😀😀😀😀z", 5)).isEqualTo("a😀…😀z");
    assertThat(Ellipsis.middle("ab cdef gh", 7)).isEqualTo("ab…gh");
  }

  @Test
  void onlyTheBeginningOfAnEnormousTextIsLookedAt() {
    assertThat(Ellipsis.shorten("Wort ".repeat(200_000))).hasSize(80).endsWith("Wort…");
    String marks = Ellipsis.shorten("e" + "\u0301".repeat(1_000_000));
    assertThat(marks).hasSizeLessThan(5_000).endsWith("…");
    assertThat(Ellipsis.shorten("😀" + "\u200d😀".repeat(500_000))).hasSizeLessThan(5_000);
  }

  @Test
  void onlyEnormousTextsAreCutWhereTheyAreShownAsAWhole() {
    String most = "x".repeat(Ellipsis.MOST_SHOWN);
    assertThat(Ellipsis.enormous(most)).isEqualTo(most);
    assertThat(Ellipsis.enormous(most + "x")).isEqualTo(most + "…");
    for (String before : new String[] {"", "a"}) {
      String cut = Ellipsis.enormous(before + "🚀".repeat(Ellipsis.MOST_SHOWN));
      assertThat(cut.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
    }
  }
}
