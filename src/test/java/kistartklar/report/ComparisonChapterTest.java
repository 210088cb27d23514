package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.comparison.FollowUp;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The comparison with earlier assessments in the report. */
@Tag("pure")
class ComparisonChapterTest {

  private static String text(Assessment assessment, Form form) throws Exception {
    return StructureText.all(Samples.report(assessment, form)).replace('\u00a0', ' ');
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void standsInBothForms(Form form) throws Exception {
    assertThat(text(Samples.withPredecessors(), form))
        .contains(
            "H1 Vergleich",
            "H2 Seit Beginn",
            "P Verglichen wird der erste Stand (ohne Datum) mit dem heutigen (",
            "H2 Seit dem letzten Mal",
            "P Verglichen wird der vorige Stand (22.05.2026) mit dem heutigen (",
            "H3 Geänderte Antworten",
            "Fragen sind jetzt Ja",
            "H3 Erledigte Maßnahmen",
            "als erledigt eingetragen im Stand 22.05.2026",
            "Ergebnis im Verlauf. ohne Datum: 1 von 29",
            "Eine frühere Einschätzung hat kein Datum.",
            "„Nordlicht“")
        .doesNotContain("Frühere Notiz");
  }

  @Test
  void isMissingWithoutAnEarlierAssessment() throws Exception {
    assertThat(text(Samples.example(), Form.FULL)).doesNotContain("H1 Vergleich");
  }

  @Test
  void standsInTheContents() throws Exception {
    List<String> lines = StructureText.lines(Samples.report(Samples.withPredecessors(), Form.FULL));
    assertThat(lines.stream().filter(line -> line.contains("Vergleich"))).hasSizeGreaterThan(1);
  }

  @Test
  void identicalAssessmentsShowNoChange() throws Exception {
    Assessment same = Samples.all(Answer.YES);
    Assessment next = Samples.each(FollowUp.of(same, new UUID(1, 9)), id -> same.answer(id));
    assertThat(text(next, Form.SHARE))
        .contains("blieb das Ergebnis bei 29 von 29.", "Keine Antwort hat sich geändert.");
  }

  @Test
  void manyAssessmentsFit() throws Exception {
    Assessment assessment = Samples.all(Answer.NO);
    for (int i = 0; i < 29; i++) {
      assessment =
          FollowUp.of(assessment, new UUID(5, i))
              .withAnswer(new QuestionId(i + 1), java.util.Optional.of(Answer.YES));
    }
    assertThat(assessment.predecessors()).hasSize(29);
    assertThat(Conformance.failures(Samples.report(assessment, Form.FULL), "ua1")).isEmpty();
  }
}
