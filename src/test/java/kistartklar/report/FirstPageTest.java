package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.Logo;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.guide.QuestionId;
import kistartklar.report.picture.Pictures;
import kistartklar.text.words.HeadlineWords;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the management reads stands on one page, whatever a firm is called. */
@Tag("pure")
class FirstPageTest {

  private static final String WORDS = "Vereinigte Präzisionswerkzeugmaschinenbau Müller & Söhne ";
  private static final String DECISION = "Die Geschäftsleitung beschließt";
  private static final Logo LOGO = new Logo(Logo.Type.PNG, Pictures.png(300, 200), "");

  static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of("short", "Müller"),
        Arguments.of("one line", WORDS.strip()),
        Arguments.of("500 characters", WORDS.repeat(9).substring(0, 500)),
        Arguments.of("500 letters in one word", "Werkzeugbau".repeat(46).substring(0, 500)),
        Arguments.of("500 wide letters", "W".repeat(500)),
        Arguments.of("500 boxes", "漢".repeat(500)));
  }

  /** Everything that takes room: logo, participants, six measures with owner and due date. */
  private static Assessment crowded(String name) {
    Company company =
        new Company(
            name,
            "Maschinenbau " + WORDS.repeat(9),
            OptionalInt.of(250),
            List.of("Geschäftsleitung der Unternehmensgruppe", "W".repeat(200), WORDS.repeat(5)),
            Optional.of(Samples.TODAY));
    Assessment assessment =
        Samples.all(Answer.NO)
            .withCompany(company.withLogo(Optional.of(LOGO)).withAiInUse(Optional.of(Answer.YES)))
            .withPredecessors(List.of(Predecessor.of(Samples.all(Answer.YES))))
            .withAnswer(new QuestionId(29), Optional.empty());
    for (int number = 1; number <= 6; number++) {
      assessment =
          assessment.withMeasure(
              new QuestionId(number),
              new MeasureState(
                  "Donaudampfschifffahrtsgesellschaftskapitän".repeat(3),
                  Optional.of(LocalDate.of(2027, 1, number)),
                  MeasureState.Status.OPEN));
    }
    return assessment;
  }

  private static String page(Assessment assessment, int number) throws IOException {
    try (PDDocument document = Loader.loadPDF(Samples.report(assessment, Form.FULL))) {
      PDFTextStripper reader = new PDFTextStripper();
      reader.setStartPage(number);
      reader.setEndPage(number);
      return reader.getText(document).replaceAll("[ \\u00a0\\r\\n]+", " ");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void staysOnePage(String kind, String name) throws IOException {
    Assessment assessment = crowded(name);
    assertThat(page(assessment, 1))
        .contains("Die nächsten sechs Maßnahmen", "04.01.2027", "22 weitere stehen", DECISION);
    assertThat(page(assessment, 2)).contains("Inhalt");
  }

  @Test
  void saysIndustryAndHeadCountUnderTheName() throws IOException {
    Company company = Company.UNKNOWN.withName("Tischlerei Ahorn").withIndustry(" Handwerk ");
    Assessment one = Samples.empty().withCompany(company.withEmployees(OptionalInt.of(1)));
    assertThat(page(one, 1)).contains("Handwerk · 1 mitarbeitende Person");
    Assessment industryOnly = Samples.empty().withCompany(company);
    assertThat(page(industryOnly, 1)).contains("Handwerk · Bericht vom");
    assertThat(page(Samples.empty(), 1)).contains("Ohne Namen Bericht vom");
  }

  @Test
  void namesNoMeasureThatIsDoneAndSaysWhatIsOverdue() throws IOException {
    Assessment planned =
        Samples.all(Answer.NO)
            .withMeasure(new QuestionId(1), MeasureState.NONE.withStatus(MeasureState.Status.DONE))
            .withMeasure(
                new QuestionId(2),
                new MeasureState(
                    "Frau Öz",
                    Optional.of(Samples.TODAY.minusDays(1)),
                    MeasureState.Status.IN_PROGRESS));
    assertThat(page(planned, 1))
        .contains("Frau Öz", "21.11.2026 überfällig", "1 von 29 Maßnahmen erledigt · 1 überfällig")
        .doesNotContain(measure(1));
    assertThat(page(planned.withMeasure(new QuestionId(1), MeasureState.NONE), 1))
        .contains(measure(1));
  }

  /** Who gets the report to share does not decide. */
  @Test
  void asksForADecisionInTheFullFormOnly() throws IOException {
    assertThat(page(Samples.example(), 1))
        .contains(DECISION, "den Maßnahmenplan das Budget die Verantwortlichen");
    assertThat(StructureText.all(Samples.report(Samples.example(), Form.SHARE)))
        .doesNotContain(DECISION, "Unterschrift");
  }

  @Test
  void saysWhereTheFirmStandsAndHowItCameThere() throws IOException {
    assertThat(page(Samples.withPredecessors(), 1))
        .contains("+9 seit 22.05.2026", "Grundlagen Wichtige Schritte Gut vorbereitet Sehr gut")
        .contains(new HeadlineWords(Samples.GERMAN, Samples.GUIDE).of(Samples.withPredecessors()));
    assertThat(StructureText.all(Samples.report(Samples.example(), Form.FULL)))
        .contains("Phase 3: Datensicherheit und Datenschutz: 1 Ja von 2; Phase 4: ");
  }

  @Test
  void saysThatEverythingIsDone() throws IOException {
    Assessment done =
        Samples.all(Answer.YES)
            .withAnswer(new QuestionId(7), Optional.of(Answer.NO))
            .withMeasure(new QuestionId(7), MeasureState.NONE.withStatus(MeasureState.Status.DONE));
    assertThat(page(done, 1))
        .contains("Alle Maßnahmen sind erledigt.")
        .doesNotContain("Keine Frage ist mit Nein");
  }

  @Test
  void showsTheDaysOfThePlanWhereThereIsRoom() throws IOException {
    assertThat(page(Samples.example(), 1)).contains("Termine", "heute", DECISION);
    assertThat(page(crowded("Müller"), 1)).doesNotContain("Termine");
  }

  private static String measure(int question) {
    return Samples.GUIDE.question(new QuestionId(question)).measure().title();
  }

  @Test
  void namesAllWhoTookPartAtTheEndIfTheyAreTooMany() throws IOException {
    Assessment crowded = Samples.everything();
    assertThat(page(crowded, 1))
        .contains("Teilnehmende: Abteilung 1 ", "), …", "(alle unter „Über diesen Bericht“)")
        .doesNotContain("Abteilung 24");
    String last = StructureText.all(Samples.report(crowded, Form.SHARE));
    assertThat(last.substring(last.lastIndexOf("Über diesen Bericht")))
        .contains(
            "H2 Alle Teilnehmenden", "Abteilung 1 ", "Abteilung 24 (Vertretung: Frau Muster)");
  }

  @Test
  void namesFewWhoTookPartOnlyOnce() throws IOException {
    assertThat(StructureText.all(Samples.report(Samples.example(), Form.FULL)))
        .doesNotContain("Alle Teilnehmenden", "alle unter");
  }

  @Test
  void saysNothingOfFirmThatAnsweredNothing() throws IOException {
    assertThat(page(Samples.empty(), 1))
        .contains("Noch keine Stufe", "9 Innovation")
        .doesNotContain("Erst die Grundlagen");
    assertThat(page(Samples.empty(), 2))
        .contains("Inhalt", "Solange nichts beantwortet ist")
        .doesNotContain("passen zueinander");
  }

  @Test
  void namesBandFromTheFirstAnswer() throws IOException {
    Assessment one = Samples.empty().withAnswer(new QuestionId(1), Optional.of(Answer.NO));
    assertThat(page(one, 1)).contains("Erst die Grundlagen (vorläufig)", "Die nächste Maßnahme");
  }
}
