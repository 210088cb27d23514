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
import kistartklar.domain.guide.QuestionId;
import kistartklar.report.picture.Pictures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the management reads stands on one page, whatever a firm is called. */
class FirstPageTest {

  private static final String WORDS = "Vereinigte Präzisionswerkzeugmaschinenbau Müller & Söhne ";
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
            "Maschinenbau",
            OptionalInt.of(250),
            List.of("Geschäftsleitung der Unternehmensgruppe", "W".repeat(200), WORDS.repeat(5)),
            Optional.of(Samples.TODAY));
    Assessment assessment =
        Samples.all(Answer.NO)
            .withCompany(company.withLogo(Optional.of(LOGO)))
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
      return reader.getText(document);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void staysOnePage(String kind, String name) throws IOException {
    Assessment assessment = crowded(name);
    assertThat(page(assessment, 1))
        .contains("Die ersten sechs Maßnahmen", "06.01.2027", "22 weitere Maßnahmen stehen");
    assertThat(page(assessment, 2)).contains("Inhalt");
  }

  @Test
  void namesAllWhoTookPartAtTheEndIfTheyAreTooMany() throws IOException {
    Assessment crowded = Samples.everything();
    assertThat(page(crowded, 1).replaceAll("\\s+", " "))
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
    assertThat(page(one, 1)).contains("Erst die Grundlagen (vorläufig)", "Die erste Maßnahme");
  }
}
