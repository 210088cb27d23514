package kistartklar.export;

import static kistartklar.export.Exports.EMPTY;
import static kistartklar.export.Exports.GERMAN;
import static kistartklar.export.Exports.GUIDE;
import static kistartklar.export.Exports.own;
import static kistartklar.export.Exports.two;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What the workbook of a plan holds beside the table of measures, and how it prints. */
@Tag("pure")
class PlanWorkbookTest {

  private static SheetXml sheet(Assessment assessment, int number) throws Exception {
    return new SheetXml(
        new PlanTable(GERMAN, Exports.WORKSHEETS).write(Exports.file(assessment), "1.0.0"), number);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void printsOnA4AcrossWithFirmDayAndPageNumber(int number) throws Exception {
    SheetXml sheet = sheet(two(), number);
    Element page = sheet.element("pageSetup");
    assertThat(page.getAttribute("paperSize")).isEqualTo("9");
    assertThat(page.getAttribute("orientation")).isEqualTo("landscape");
    assertThat(page.getAttribute("fitToWidth")).isEqualTo("1");
    assertThat(page.getAttribute("fitToHeight")).isEqualTo("0");
    assertThat(sheet.element("oddHeader").getTextContent())
        .contains("Muster; Söhne, KG")
        .contains("Stand 23.11.2026");
    assertThat(sheet.element("oddFooter").getTextContent()).contains("Seite &P von &N");
  }

  @Test
  void takesNoPartOfAFirmsNameForAnInstruction() throws Exception {
    Assessment firm = EMPTY.withCompany(EMPTY.company().withName("A &P & B " + "x".repeat(300)));
    String header = sheet(firm, 1).element("oddHeader").getTextContent();
    assertThat(header).contains("A &&P && B ").hasSizeLessThan(255);
  }

  @Test
  void offersTheThreeStatuses() throws Exception {
    Element list = sheet(two(), 1).element("dataValidation");
    assertThat(list.getAttribute("type")).isEqualTo("list");
    assertThat(list.getAttribute("sqref")).isEqualTo("E2:E3");
    assertThat(list.getAttribute("showDropDown")).isEqualTo("false");
    assertThat(list.getTextContent()).isEqualTo("\"offen,in Arbeit,erledigt\"");
    assertThat(sheet(EMPTY, 1).elements("dataValidation")).isEmpty();
  }

  @Test
  void coloursWhatIsOverdueOnTheDayItIsLookedAt() throws Exception {
    Element rule = sheet(two(), 1).element("conditionalFormatting");
    assertThat(rule.getAttribute("sqref")).isEqualTo("D2:F3");
    assertThat(rule.getTextContent())
        .isEqualTo(
            "AND(ISNUMBER($D2),$D2<TODAY(),$E2<>\"erledigt\","
                + "$M2<>\"Frage ist inzwischen mit Ja beantwortet\","
                + "$M2<>\"Betrifft uns nicht\")");
  }

  @Test
  void hasARowForEachQuestionWithAnswerCriteriaAndNote() throws Exception {
    QuestionId seven = new QuestionId(7);
    Assessment assessment =
        two()
            .withResponse(
                seven,
                two()
                    .response(seven)
                    .withCriteria(CriteriaMet.NONE.with(2, true))
                    .withNote("=Liste\nim Ordner"));
    SheetXml answers = sheet(assessment, 2);
    assertThat(answers.elements("row")).hasSize(30);
    assertThat(answers.cell("A8").value()).isEqualTo("7");
    assertThat(answers.cell("B8").value()).isEqualTo("1");
    assertThat(answers.cell("C8").value()).isEqualTo(GUIDE.question(seven).text());
    assertThat(answers.cell("D8").value()).isEqualTo("Nein");
    assertThat(answers.cell("D9").value()).isEqualTo("offen");
    assertThat(answers.cell("E8").value()).isEqualTo("1");
    assertThat(answers.cell("F8").value())
        .isEqualTo(String.valueOf(GUIDE.question(seven).criteria().size()));
    assertThat(answers.cell("G8").value())
        .startsWith("☐ " + GUIDE.question(seven).criteria().get(0) + "\n☑ ");
    assertThat(answers.cell("H8").isText()).isTrue();
    assertThat(answers.cell("H8").format()).isEqualTo("@");
    assertThat(answers.cell("H8").value()).isEqualTo("=Liste\nim Ordner");
  }

  @Test
  void saysWhyAQuestionDoesNotConcernTheFirmAndWhoClarifiesOne() throws Exception {
    QuestionId seven = new QuestionId(7);
    QuestionId eight = new QuestionId(8);
    Assessment assessment =
        two()
            .withResponse(
                seven, two().response(seven).withNotApplicable(Optional.of("kein Personal")))
            .withResponse(
                eight,
                two()
                    .response(eight)
                    .withClarification(Optional.of(Clarification.NEEDED.withBy("Frau Öz"))));
    SheetXml answers = sheet(assessment, 2);
    assertThat(answers.cell("H8").value()).isEqualTo("Betrifft uns nicht, weil: kein Personal");
    assertThat(answers.cell("H9").value()).isEqualTo("Klärt: Frau Öz");
  }

  @Test
  void saysWhatHasToBeDone() throws Exception {
    SheetXml steps = sheet(two(), 3);
    assertThat(steps.cell("C3").value()).isEqualTo("1. Termin\n2. Raum");
    assertThat(steps.cell("E2").value()).isEqualTo(GUIDE.question(new QuestionId(7)).why());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 10, 0",
    "kurz, 10, 1",
    "'eins zwei drei', 5, 3",
    "'a\nb\n\nc', 10, 4",
    "'wwwwwwwwwwwwwwwwwwwwwwwwwwwwww', 10, 3",
    "'kurz wwwwwwwwwwwwwwwwwwwwwwwwwwwwww kurz', 10, 4"
  })
  void countsTheLinesOfAText(String text, int width, int lines) {
    assertThat(TextCells.lines(text, width)).isEqualTo(lines);
  }

  @Test
  void makesRowsAsHighAsTheirText() throws Exception {
    Assessment assessment =
        EMPTY.withOwnMeasure(own("Titel").withState(MeasureState.NONE.withRemark("x\n".repeat(9))));
    List<Element> rows = sheet(assessment, 1).elements("row");
    assertThat(rows.get(1).getAttribute("ht")).isEqualTo("135.0");
  }

  @Test
  void makesNoRowHigherThanTheFormatAllows() throws Exception {
    Assessment assessment =
        EMPTY.withOwnMeasure(
            own("Titel").withState(MeasureState.NONE.withRemark("x\n".repeat(99))));
    List<Element> rows = sheet(assessment, 1).elements("row");
    assertThat(Double.parseDouble(rows.get(1).getAttribute("ht"))).isLessThan(409.6);
  }
}
