package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The record of processing activities. */
@Tag("pure")
class ActivitiesRecordTest {

  private static final RecordKind KIND = new RecordKind.ProcessingActivities();

  private static RecordFixture filled() {
    return new RecordFixture()
        .with(
            "useCases",
            "rows",
            RecordFixture.row("offers", "title", "Angebote schreiben", "status", "pilot"),
            RecordFixture.row("mails", "title", "E-Mails sortieren", "status", "operation"),
            RecordFixture.row("stock", "title", "Lager planen", "status", "operation"))
        .with(
            "vendors",
            "rows",
            RecordFixture.row("tool", "tool", "Schreibhilfe", "vendor", "Textwerk GmbH"))
        .with(
            "safeguards",
            "rows",
            RecordFixture.row("keys", "title", "Festplatten verschlüsselt", "status", "done"),
            RecordFixture.row("rights", "title", "Rechte je Rolle", "status", "planned"))
        .with(
            "privacy",
            "controllers",
            RecordFixture.row(
                "firm",
                "name",
                "Musterkamp Großhandel GmbH",
                "address",
                "Hafenstraße 1, 28195 Bremen",
                "contact",
                "datenschutz@musterkamp.example",
                "representative",
                "Ines Musterkamp",
                "officer",
                "Jana Brandt",
                "officerContact",
                "0421 123456"))
        .with(
            "privacy",
            "rows",
            RecordFixture.row(
                "first",
                "title",
                "Angebotstexte mit KI",
                "useCase",
                RecordFixture.id("offers"),
                "personal",
                "yes",
                "purpose",
                "Angebote schneller schreiben",
                "subjects",
                "Ansprechpersonen der Kundschaft",
                "dataKinds",
                "Name, Anschrift, Anfrage",
                "basis",
                "contract",
                "recipients",
                List.of(RecordFixture.id("tool")),
                "otherRecipients",
                "IT-Dienstleister",
                "thirdCountry",
                "yes",
                "guarantee",
                "Standardvertragsklauseln",
                "retention",
                "zehn Jahre nach Auftrag",
                "safeguards",
                List.of(RecordFixture.id("keys"), RecordFixture.id("rights")),
                "cases",
                List.of("none"),
                "listed",
                List.of("none"),
                "criteria",
                List.of("innovative", "matched")),
            RecordFixture.row(
                "second",
                "title",
                "Posteingang sortieren",
                "personal",
                "yes",
                "purpose",
                "E-Mails verteilen",
                "thirdCountry",
                "yes"),
            RecordFixture.row("third", "title", "Absatzzahlen", "personal", "no"))
        .by("privacy", "Jana Brandt");
  }

  @Test
  void saysAllThatTheLawAsksFor() throws Exception {
    assertThat(filled().text(KIND))
        .contains("H1 Verzeichnis der Verarbeitungstätigkeiten", "Art. 30 Abs. 1 DSGVO")
        .contains("Erstellt am 22.11.2026 · Verantwortlich für die Angaben: Jana Brandt")
        .contains("Musterkamp Großhandel GmbH", "Hafenstraße 1, 28195 Bremen")
        .contains("datenschutz@musterkamp.example", "Ines Musterkamp", "0421 123456")
        .containsSubsequence(
            "H2 Angebotstexte mit KI",
            "Zweck (Buchst. b)",
            "Angebote schneller schreiben",
            "Betroffene (Buchst. c)",
            "Ansprechpersonen der Kundschaft",
            "Datenarten (Buchst. c)",
            "Name, Anschrift, Anfrage",
            "Empfänger (Buchst. d)",
            "Schreibhilfe (Textwerk GmbH); IT-Dienstleister",
            "Daten in einem Drittland (Buchst. e)",
            "Ja",
            "Garantie dafür (Buchst. e)",
            "Standardvertragsklauseln",
            "Löschfrist (Buchst. f)",
            "zehn Jahre nach Auftrag",
            "Schutzmaßnahmen (Buchst. g)",
            "Festplatten verschlüsselt; Rechte je Rolle (geplant)",
            "Vertrag, Art. 6 Abs. 1 Buchst. b",
            "Angebote schreiben",
            "Voreinschätzung: in der Regel erforderlich",
            "Rechtlich geprüft ist es damit nicht.");
  }

  /** Seven particulars of the second activity, and two use cases without an activity. */
  @Test
  void whatIsMissingIsCountedAndNamed() throws Exception {
    assertThat(filled().text(KIND))
        .contains("Jana Brandt · 9 Angaben fehlen")
        .contains("H2 Was noch fehlt")
        .contains("„Posteingang sortieren“: Betroffene (Buchst. c), Datenarten (Buchst. c)")
        .contains("„Lager planen“ ist im Einsatz, steht hier aber nicht.")
        .doesNotContain("„Angebotstexte mit KI“:");
  }

  @Test
  void whatIsNotAboutPersonsIsLeftOutAndSaid() throws Exception {
    assertThat(filled().text(KIND))
        .contains("Eine weitere Verarbeitung steht hier nicht, weil sie nach den Angaben keine")
        .doesNotContain("H2 Absatzzahlen");
  }

  @Test
  void anActivityWithoutNameIsAGapToo() throws Exception {
    RecordFixture unnamed = new RecordFixture().with("privacy", "rows", RecordFixture.row("x"));
    assertThat(unnamed.text(KIND))
        .contains("H2 ohne Namen", "„ohne Namen“: Verarbeitung, Personenbezogene Daten, Zweck");
    assertThat(Conformance.failures(unnamed.pdf(KIND), "ua1")).isEmpty();
  }

  @Test
  void aFirmWithoutNameIsAGap() throws Exception {
    assertThat(filled().with("privacy", "controllers").by("privacy", "").text(KIND))
        .contains("Wer dafür verantwortlich ist, steht nicht da · 10 Angaben fehlen")
        .contains("„Verantwortliche Stelle (Buchst. a)“: Name, Anschrift und Kontakt");
  }

  @Test
  void nothingEnteredIsASentence() throws Exception {
    RecordFixture empty = new RecordFixture();
    assertThat(RecordFixture.WRITER.objection(KIND, empty.assessment(), Samples.TODAY))
        .hasValueSatisfying(
            said -> assertThat(said.key()).isEqualTo("report.record.activities.none"));
    assertThat(empty.notNeeded("privacy", "keine Daten über Menschen").text(KIND))
        .contains("Nicht gebraucht, weil: keine Daten über Menschen", "Keine Angabe fehlt");
  }

  @Test
  void conforms() throws Exception {
    byte[] pdf = filled().kept(KIND);
    assertThat(filled().pdf(KIND)).isEqualTo(pdf);
    assertThat(Conformance.failures(pdf, "2a")).isEmpty();
    assertThat(Conformance.failures(pdf, "ua1")).isEmpty();
  }
}
