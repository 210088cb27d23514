package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.SheetRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The proof of training. */
@Tag("pure")
class TrainingRecordTest {

  private static final RecordKind KIND = new RecordKind.TrainingProof();

  private static RecordFixture filled() {
    return new RecordFixture()
        .with(
            "useCases",
            "rows",
            RecordFixture.row("chat", "title", "Fragen im Shop", "status", "operation"))
        .with(
            "training",
            "rows",
            person("Ayşe Demir", "Vertrieb"),
            person("Bernd Voss", "Lager"),
            RecordFixture.row("aside", "person", "Carla Ohm"))
        .with(
            "training",
            "trainings",
            training("Ergebnisse prüfen", "2026-10-05")
                .with("hours", CellValue.of(BigDecimal.valueOf(3)))
                .with(
                    "attendance",
                    new CellValue.Lines(
                        List.of(line("Ayşe Demir", "attended"), line("Bernd Voss", "excused")))),
            training("Auffrischung", "2027-01-15"))
        .by("training", "Jana Brandt");
  }

  private static SheetRow person(String name, String area) {
    return RecordFixture.row(
        name, "person", name, "area", area, "uses", List.of(RecordFixture.id("chat")));
  }

  private static SheetRow training(String title, String day) {
    return RecordFixture.row(
        title,
        "title",
        title,
        "kind",
        "workshop",
        "day",
        day,
        "contents",
        "Fehler der KI erkennen",
        "useCases",
        List.of(RecordFixture.id("chat")));
  }

  private static SheetRow line(String person, String state) {
    return RecordFixture.row(
        "at " + person,
        "person",
        person,
        "state",
        state,
        "proof",
        "certificate",
        "rating",
        CellValue.of(BigDecimal.ONE));
  }

  @Test
  void saysWhoWasTrainedInWhatAndWhen() throws Exception {
    assertThat(filled().text(KIND))
        .contains("H1 Schulungsnachweis", "Art. 4 der KI-Verordnung")
        .contains("Verantwortlich für die Angaben: Jana Brandt · Keine Angabe fehlt")
        .containsSubsequence(
            "H2 Team",
            "Ayşe Demir",
            "Vertrieb",
            "Fragen im Shop",
            "ja, für alle genutzten",
            "Bernd Voss",
            "nein",
            "Carla Ohm",
            "nutzt keine laufende Anwendung")
        .containsSubsequence(
            "H2 Ergebnisse prüfen",
            "Workshop",
            "05.10.2026",
            "3 Stunden",
            "Fehler der KI erkennen",
            "Fragen im Shop",
            "1 von 2",
            "Ayşe Demir",
            "teilgenommen",
            "Zertifikat",
            "Bernd Voss",
            "entschuldigt")
        .doesNotContain("hilft kaum", "Bewertung");
  }

  @Test
  void saysHowManyOfThoseConcernedAreTrained() throws Exception {
    assertThat(filled().text(KIND))
        .contains("1 von 2 Personen, die mit laufenden KI-Anwendungen arbeiten, sind für alle");
    assertThat(filled().with("training", "rows", person("Ayşe Demir", "")).text(KIND))
        .contains("1 von einer Person, die mit laufenden KI-Anwendungen arbeitet, ist für alle");
  }

  @Test
  void allOfNobodyIsNotAll() throws Exception {
    assertThat(filled().with("training", "rows").text(KIND))
        .contains("Es ist niemand eingetragen, der mit einer laufenden KI-Anwendung arbeitet.")
        .doesNotContain("H2 Team");
  }

  @Test
  void whatIsMissingIsCountedAndNamed() throws Exception {
    RecordFixture holed =
        filled()
            .with(
                "training",
                "trainings",
                RecordFixture.row("x", "title", "Einführung", "day", "2026-10-05"));
    assertThat(holed.text(KIND))
        .contains("· 4 Angaben fehlen", "„Einführung“: Art, Inhalte, Für, Teilgenommen");
    assertThat(filled().with("training", "trainings").text(KIND))
        .contains("Eine Schulung ist noch nicht eingetragen.");
  }

  @Test
  void nothingEnteredIsASentence() throws Exception {
    RecordFixture empty = new RecordFixture();
    assertThat(RecordFixture.WRITER.objection(KIND, empty.assessment(), Samples.TODAY))
        .hasValueSatisfying(
            said -> assertThat(said.key()).isEqualTo("report.record.training.none"));
    assertThat(empty.notNeeded("training", "keine KI").text(KIND))
        .contains("Nicht gebraucht, weil: keine KI", "Keine Angabe fehlt");
  }

  @Test
  void conforms() throws Exception {
    byte[] pdf = filled().kept(KIND);
    assertThat(filled().pdf(KIND)).isEqualTo(pdf);
    assertThat(Conformance.failures(pdf, "2a")).isEmpty();
    assertThat(Conformance.failures(pdf, "ua1")).isEmpty();
  }
}
