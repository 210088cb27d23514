package kistartklar.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("pure")
class LineBreaksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n", "\r\n", "\r", "\u000b", "\f", "\u0085", "\u2028", "\u2029", "\t", " \n\t ", "\n \n"
      })
  void anyRunIsOneBlankInOneLine(String between) {
    assertThat(LineBreaks.oneLine("Müller" + between + "Söhne")).isEqualTo("Müller Söhne");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u000b", "\f", "\u0085", "\u2028", "\u2029"})
  void everyKindIsALineFeedInManyLines(String between) {
    assertThat(LineBreaks.unified("eins" + between + "zwei")).isEqualTo("eins\nzwei");
    assertThat(LineBreaks.unified("eins" + between + "zwei\r\ndrei")).isEqualTo("eins\nzwei\ndrei");
  }

  @Test
  void nothingElseChanges() {
    String text = "  zwei  Blanks \u00a0 „Ende“ 😀 ";
    assertThat(LineBreaks.oneLine(text)).isSameAs(text);
    assertThat(LineBreaks.unified(text + "\n\t\n")).isEqualTo(text + "\n\t\n");
  }

  @Test
  void longTextsTakeNoLongerThanTheyAre() {
    String blanks = " ".repeat(1_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(LineBreaks.oneLine(blanks + "x")).hasSize(1_000_001);
          assertThat(LineBreaks.oneLine(" \n".repeat(500_000))).isEqualTo(" ");
        });
  }

  @Test
  void textsOfADocumentAreWhatTheirPlaceShows() {
    Company company =
        new Company("A\u000bB", "C\u0085D", OptionalInt.empty(), List.of("E\nF"), Optional.empty());
    assertThat(company.name()).isEqualTo("A B");
    assertThat(company.industry()).isEqualTo("C D");
    assertThat(company.participants()).containsExactly("E F");
    OwnMeasure own = OwnMeasure.empty(UUID.randomUUID()).withTitle("A\tB").withRole("C\fD");
    assertThat(own.withSteps("1\u20282").steps()).isEqualTo("1\n2");
    assertThat(own.title() + own.role()).isEqualTo("A BC D");
    assertThat(MeasureState.NONE.withOwner("A\r\nB").withRemark("C\u0085D"))
        .isEqualTo(MeasureState.NONE.withOwner("A B").withRemark("C\nD"));
    assertThat(Response.NONE.withNote("A\u000bB").note()).isEqualTo("A\nB");
    assertThat(new View("A\nB", Optional.empty(), "C\fD"))
        .isEqualTo(new View("A B", Optional.empty(), "C\nD"));
  }

  @Test
  void fullDocumentsTakeNoMoreText() {
    Assessment empty = Assessment.empty(UUID.randomUUID());
    assertThat(TextVolume.hasRoom(empty, "x".repeat(1_000_000))).isTrue();
    String megabytes = "–".repeat(2_900_000);
    Assessment full = empty.withCompany(empty.company().withName(megabytes));
    assertThat(TextVolume.hasRoom(full, "x".repeat(10_000))).isTrue();
    assertThat(TextVolume.hasRoom(full, "x".repeat(1_000_000))).isFalse();
  }
}
