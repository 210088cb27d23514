package kistartklar.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kistartklar.domain.guide.LegalNote;
import kistartklar.domain.guide.LegalNotes;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Legal notes age: what was to come applies one day, and what was checked long ago says so. */
@Tag("pure")
class LegalWordsTest {

  private static final Messages MESSAGES = Messages.german();

  private static final LegalNote NOTE =
      new LegalNote(
          "id",
          "Titel",
          "Inhalt",
          "Alle.",
          "Ein Fall.",
          List.of(
              new LegalNote.Effective(LocalDate.of(2026, 12, 2), "das Verbot"),
              new LegalNote.Effective(LocalDate.of(2027, 12, 2), "die Pflicht")),
          List.of(
              new LegalNote.Source("Art. 5", Optional.of("https://example.org")),
              new LegalNote.Source("KI-MIG", Optional.empty())));

  private static LegalWords on(String day) {
    return new LegalWords(MESSAGES, LocalDate.parse(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, Ab, Ab",
    "2026-12-02, Seit, Ab",
    "2027-12-01, Seit, Ab",
    "2027-12-02, Seit, Seit",
  })
  void aDateThatHasPassedSaysSo(String day, String first, String second) {
    assertThat(on(day).dates(NOTE))
        .containsExactly(
            first + " dem 02.12.2026: das Verbot.", second + " dem 02.12.2027: die Pflicht.");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, false",
    "2027-05-22, false",
    "2027-05-23, true",
    "2029-01-01, true",
  })
  void notesCheckedMoreThanSixMonthsAgoAreOld(String day, boolean old) {
    LegalNotes notes = new LegalNotes(LocalDate.of(2026, 11, 22), "Keine.", List.of(NOTE));
    assertThat(on(day).asOf(notes))
        .isEqualTo(
            old
                ? "Stand: 22.11.2026, älter als sechs Monate, bitte prüfen. Keine."
                : "Stand: 22.11.2026. Keine.");
  }

  @Test
  void sourcesAreCitedWithTheirAddress() {
    assertThat(NOTE.sources().stream().map(on("2026-12-01")::source))
        .containsExactly("Quelle: Art. 5, https://example.org", "Quelle: KI-MIG");
  }
}
