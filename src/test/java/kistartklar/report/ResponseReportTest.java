package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a firm says about a question besides its answer is printed. */
@Tag("pure")
class ResponseReportTest {

  private static final QuestionId Q2 = new QuestionId(2);
  private static final QuestionId Q7 = new QuestionId(7);
  private static final QuestionId Q26 = new QuestionId(26);

  private static String text(Assessment assessment, Form form) throws IOException {
    return String.join("\n", StructureText.lines(Samples.report(assessment, form)))
        .replace('\u00a0', ' ');
  }

  private static Assessment ticked(int... positions) {
    CriteriaMet met = CriteriaMet.NONE;
    for (int position : positions) {
      met = met.with(position, true);
    }
    Assessment example = Samples.example();
    return example.withResponse(Q2, example.response(Q2).withCriteria(met));
  }

  @Test
  void ticksTheCriteriaThatAreMet() throws IOException {
    List<String> criteria = Samples.GUIDE.question(Q2).criteria();
    String first = "\nLBody " + criteria.getFirst().replace('\u00a0', ' ');
    String second = "\nLBody " + criteria.getLast().replace('\u00a0', ' ');
    for (Form form : Form.values()) {
      assertThat(text(ticked(1), form)).contains("☑" + first, "☐" + second);
      assertThat(text(ticked(1, 2), form)).contains("☑" + first, "☑" + second);
      assertThat(text(ticked(), form)).doesNotContain(first);
    }
  }

  @Test
  void keepsLinesAndTabbedTablesOfANote() throws IOException {
    String note = "Gemessen:\nProzess\tStunden\nEinkauf\t9\nLager\t3,5\n\nDanach mehr";
    assertThat(text(Samples.example().withNote(Q2, note), Form.FULL))
        .contains("P Notiz: Gemessen:\nTH Prozess\nTH Stunden\nTH Einkauf\nTD 9\n")
        .contains("TH Lager\nTD 3,5\nP Danach mehr");
  }

  @Test
  void countsWhoSeesItDifferently() throws IOException {
    List<View> views =
        List.of(
            new View("Lager", Optional.of(Answer.NO), "kennt niemand"),
            new View("", Optional.of(Answer.NO), ""),
            new View("IT", Optional.of(Answer.YES), ""),
            new View("Büro", Optional.empty(), ""));
    Assessment example = Samples.example();
    Assessment asked = example.withResponse(Q2, example.response(Q2).withViews(views));
    assertThat(text(asked, Form.FULL))
        .contains("P 2 von 3 sehen das anders:")
        .contains("LBody Lager: Nein – kennt niemand", "LBody Eine Person: Nein");
    assertThat(text(asked, Form.SHARE)).doesNotContain("sehen das anders");
  }

  private static Assessment notConcerned() {
    Assessment example = Samples.example();
    return example
        .withResponse(Q7, example.response(Q7).withNotApplicable(Optional.of("Wir sind zu zweit.")))
        .withMeasure(
            Q7,
            new MeasureState(
                "Frau Öz", Optional.empty(), MeasureState.Status.OPEN, "nur unter uns"));
  }

  @Test
  void foldsTheMeasureOfAQuestionThatDoesNotConcernTheFirm() throws IOException {
    String title = Samples.GUIDE.question(Q7).measure().title();
    String full = text(notConcerned(), Form.FULL);
    assertThat(full)
        .contains(
            "H2 Betrifft das Unternehmen nicht",
            "Betrifft das Unternehmen nicht, weil: Wir sind zu zweit.")
        .contains("Verantwortlich: Frau Öz", "17 von 29");
    assertThat(full.lines().filter(line -> line.startsWith("H3") && line.contains(title)))
        .isEmpty();
    assertThat(text(Samples.example(), Form.FULL))
        .contains(title)
        .doesNotContain("H2 Betrifft das Unternehmen nicht");
  }

  @Test
  void keepsTheReasonOutOfWhatIsHandedOn() throws IOException {
    assertThat(text(notConcerned(), Form.SHARE))
        .contains("Betrifft das Unternehmen nicht")
        .doesNotContain("Wir sind zu zweit.", "nur unter uns");
  }

  @Test
  void saysWhyThereIsNoMeasure() throws IOException {
    Assessment best = Samples.all(Answer.YES).withAnswer(Q7, Optional.of(Answer.NO));
    Assessment none = best.withResponse(Q7, best.response(Q7).withNotApplicable(Optional.of("")));
    assertThat(text(none, Form.FULL))
        .contains("Von den Fragen mit Nein betrifft keine das Unternehmen")
        .doesNotContain("Keine Frage ist mit Nein beantwortet");
  }

  @Test
  void saysWhoClarifiesWhatIsOpen() throws IOException {
    Assessment example = Samples.example();
    Clarification known = new Clarification("Frau Öz", Optional.of(LocalDate.of(2026, 12, 4)));
    Assessment clarified =
        example.withResponse(Q26, example.response(Q26).withClarification(Optional.of(known)));
    for (Form form : List.of(Form.FULL, Form.SHARE)) {
      assertThat(text(clarified, form)).contains("Klärt: Frau Öz, bis 04.12.2026");
    }
    assertThat(text(clarified.withAnswer(Q26, Optional.of(Answer.NO)), Form.FULL))
        .doesNotContain("Klärt: Frau Öz");
  }

  @Test
  void printsTheEffortOfASmallFirm() throws IOException {
    Assessment example = Samples.example();
    Assessment small = example.withCompany(example.company().withEmployees(OptionalInt.of(12)));
    List<String> efforts =
        List.of("Aufwand: 2 bis 6 Tage einmalig", "Aufwand: 1 bis 3 Tage einmalig");
    assertThat(text(example, Form.FULL)).contains(efforts.getFirst());
    assertThat(text(small, Form.FULL))
        .contains(efforts.getLast())
        .doesNotContain(efforts.getFirst());
  }
}
