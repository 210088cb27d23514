package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The register of all AI in use. */
@Tag("pure")
class AiRegisterRecordTest {

  private static final RecordKind KIND = new RecordKind.AiRegister();

  private static RecordFixture filled() {
    return new RecordFixture()
        .with(
            "useCases",
            "rows",
            RecordFixture.row(
                "chat", "title", "Fragen im Shop", "status", "operation", "owner", "Vertrieb"),
            RecordFixture.row("hiring", "title", "Bewerbungen ordnen", "status", "decided"),
            RecordFixture.row(
                "stock", "title", "Lager planen", "status", "pilot", "owner", "Logistik"))
        .with(
            "vendors",
            "rows",
            RecordFixture.row("tool", "tool", "Plauderbot", "vendor", "Textwerk GmbH"))
        .with(
            "aiAct",
            "rows",
            RecordFixture.row(
                "first",
                "useCase",
                RecordFixture.id("chat"),
                "tool",
                RecordFixture.id("tool"),
                "role",
                "deployer",
                "prohibited",
                List.of("none"),
                "product",
                "no",
                "area",
                "none",
                "transparency",
                List.of("chatbot"),
                "checkedOn",
                "2026-10-01",
                "by",
                "Jana Brandt",
                "recheckOn",
                "2027-10-01"),
            RecordFixture.row(
                "second", "useCase", RecordFixture.id("hiring"), "area", "employment"))
        .by("aiAct", "Jana Brandt");
  }

  @Test
  void saysLevelRoleDutiesAndWhoIsResponsible() throws Exception {
    assertThat(filled().text(KIND))
        .contains(
            "H1 KI-Verzeichnis", "(EU) 2024/1689", "Jede Einstufung ist eine Voreinschätzung.")
        .containsSubsequence(
            "Fragen im Shop",
            "Plauderbot (Textwerk GmbH)",
            "Betreiber",
            "Voreinschätzung: Kennzeichnung",
            "Vertrieb")
        .containsSubsequence(
            "H2 Fragen im Shop: Plauderbot (Textwerk GmbH)",
            "im Betrieb",
            "Vertrieb",
            "spricht direkt mit Menschen",
            "Pflichten und Termine",
            "Art. 4",
            "Geprüft am",
            "01.10.2026",
            "Jana Brandt",
            "01.10.2027",
            "Rechtlich geprüft ist es damit nicht.");
  }

  /** Role, person and day of the second, and a use case that nobody looked at. */
  @Test
  void whatIsMissingIsCountedAndNamed() throws Exception {
    assertThat(filled().text(KIND))
        .contains("Verantwortlich für die Angaben: Jana Brandt · 4 Angaben fehlen")
        .containsSubsequence("Lager planen", "noch nicht eingeschätzt", "Logistik")
        .contains("„Bewerbungen ordnen“: Rolle, Verantwortlich, Geprüft am")
        .contains("„Lager planen“ ist im Einsatz, aber noch nicht nach der KI-Verordnung");
  }

  @Test
  void whatIsOpenRestsOnNothingYet() throws Exception {
    String text = filled().text(KIND);
    String open = text.substring(text.indexOf("H2 Bewerbungen ordnen"));
    assertThat(open)
        .contains("Voreinschätzung: noch offen", "Noch offen")
        .doesNotContain("Worauf das beruht", "Pflichten und Termine");
  }

  @Test
  void nothingEnteredIsASentence() throws Exception {
    RecordFixture empty = new RecordFixture();
    assertThat(RecordFixture.WRITER.objection(KIND, empty.assessment(), Samples.TODAY))
        .hasValueSatisfying(
            said -> assertThat(said.key()).isEqualTo("report.record.register.none"));
    assertThat(empty.notNeeded("aiAct", "keine KI").text(KIND))
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
