package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.MeasureTemplate;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The plan in the report: a table, then each measure, finished ones apart. */
@Tag("pure")
class PlanChapterTest {

  /** Question 2 is done, 3 overdue; one measure of the firm's own. */
  private static final Assessment PLANNED =
      Samples.all(Answer.YES)
          .withAnswer(new QuestionId(2), Optional.of(Answer.NO))
          .withAnswer(new QuestionId(3), Optional.of(Answer.NO))
          .withMeasure(new QuestionId(2), MeasureState.NONE.withStatus(Status.DONE))
          .withMeasure(
              new QuestionId(3),
              new MeasureState(
                  "Frau Öz", Optional.of(Samples.TODAY.minusDays(1)), Status.OPEN, "Weil "))
          .withOwnMeasure(
              OwnMeasure.empty(new UUID(3, 1)).withTitle("Betriebsrat").withSteps("Einladen"));

  private static MeasureTemplate template(int question) {
    return Samples.GUIDE.question(new QuestionId(question)).measure();
  }

  private static List<String> plan() throws Exception {
    List<String> lines = StructureText.lines(Samples.report(PLANNED, Form.FULL));
    return lines.subList(lines.lastIndexOf("H1 Maßnahmenplan"), lines.size());
  }

  @Test
  void beginsWithATableOfWhatIsToBeDone() throws Exception {
    List<String> plan = plan();
    List<String> table = plan.subList(0, plan.indexOf("H2 Maßnahmen der Reihe nach"));
    assertThat(table)
        .containsSubsequence("Link 2", "TH " + template(3).title(), "TD Frau Öz", "TD 21.11.2026")
        .containsSubsequence("TD überfällig", "Link 3", "TH Betriebsrat", "TD offen")
        .noneMatch(line -> line.contains(template(2).title()))
        .anyMatch(line -> line.startsWith("P 1 von 3 Maßnahmen erledigt · 1 überfällig · "));
  }

  @Test
  void numbersTheFirmsOwnMeasuresLikeAllOthers() throws Exception {
    List<String> plan = plan();
    assertThat(plan)
        .containsSubsequence(
            "H3 2. " + template(3).title(),
            "H2 Eigene Maßnahmen",
            "P Status: offen",
            "H3 3. Betriebsrat");
    assertThat(String.join("\n", plan)).contains("Einladen", "P Status: offen, überfällig");
  }

  @Test
  void keepsWhatIsDoneApartAndWithoutItsSteps() throws Exception {
    List<String> plan = plan();
    assertThat(plan)
        .containsSubsequence("H3 3. Betriebsrat", "H2 Erledigt", "H3 1. " + template(2).title());
    assertThat(String.join("\n", plan)).doesNotContain(template(2).steps().getFirst());
  }

  @Test
  void showsDaysOnALineAndWhoHasHowMuchToDo() throws Exception {
    assertThat(plan())
        .containsSubsequence(
            "H2 Termine",
            "Figure Zeitstrahl der offenen Maßnahmen mit Termin; heute ist der 22.11.2026."
                + " Maßnahme 2 bis 21.11.2026, offen, überfällig",
            "H2 Wer noch wie viel zu tun hat",
            "TH Frau Öz",
            "TD 1",
            "TD 1",
            "TH noch niemand",
            "TD 1",
            "TD –",
            "TD –")
        .anyMatch(line -> line.endsWith("eckig: überfällig · 1 Maßnahme ohne Termin"));
  }

  @Test
  void countsPersonsWithoutTheirNamesInWhatIsHandedOn() throws Exception {
    assertThat(StructureText.lines(Samples.report(PLANNED, Form.SHARE)))
        .containsSubsequence("H2 Wer noch wie viel zu tun hat, ohne Namen", "TH Person 1", "TD 1");
  }

  @Test
  void showsNoLineOfTimeWithoutDaysAndNoLoadWithoutOwners() throws Exception {
    assertThat(StructureText.lines(Samples.report(Samples.all(Answer.NO), Form.FULL)))
        .doesNotContain("H2 Termine", "H2 Wer noch wie viel zu tun hat");
  }
}
