package kistartklar.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class ResultTextTest {

  private static final Guide GUIDE = GuideReader.read();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final ResultText TEXT = new ResultText(GUIDE, Messages.german());

  private static Assessment all(Optional<Answer> answer) {
    Assessment assessment = Assessment.empty(UUID.randomUUID());
    for (QuestionId question : QuestionId.all()) {
      assessment = assessment.withAnswer(question, answer).withNote(question, "vertraulich");
    }
    return assessment;
  }

  @Test
  void saysScorePhasesAndFirstMeasuresOfAFirm() {
    String text =
        TEXT.of(
            all(Optional.of(Answer.NO))
                .withAnswer(new QuestionId(1), Optional.of(Answer.YES))
                .withAnswer(new QuestionId(2), Optional.empty())
                .withCompany(Company.UNKNOWN.withName("Beispiel GmbH")),
            TODAY);
    assertThat(text.lines())
        .startsWith("Beispiel GmbH")
        .contains("Phase 1 · Bedarfsanalyse: 1\u00a0Ja von\u00a08, 1\u00a0offen")
        .contains("Vorbereitung (Fragen\u00a01–19): 1\u00a0Ja von\u00a019, 1\u00a0offen");
    assertThat(text.lines().filter(line -> line.matches("\\d\\. .*")).toList())
        .hasSize(6)
        .first()
        .asString()
        .contains(GUIDE.question(new QuestionId(3)).measure().title());
  }

  @Test
  void namesNoMeasureWhereNothingIsMissing() {
    assertThat(TEXT.of(all(Optional.of(Answer.YES)), TODAY))
        .contains("29 von 29")
        .doesNotContain("Womit Sie anfangen", "offen");
  }

  @Test
  void saysWhatDoesNotFitTogether() {
    assertThat(TEXT.of(kistartklar.ui.testing.Documents.mixed(), TODAY).lines())
        .anyMatch(line -> line.startsWith("Passt das zusammen? ("))
        .anyMatch(line -> line.startsWith("– "));
    assertThat(TEXT.of(all(Optional.of(Answer.YES)), TODAY)).doesNotContain("Passt das zusammen?");
  }

  @Test
  void namesNoBandWhereNothingIsAnswered() {
    assertThat(TEXT.of(all(Optional.empty()), TODAY))
        .isEqualTo("Ohne Namen\nNoch keine Antworten\n");
  }

  @Test
  void saysWhatComesFirstWhateverTheScore() {
    Assessment best = all(Optional.of(Answer.YES));
    Optional<Answer> no = Optional.of(Answer.NO);
    assertThat(TEXT.of(best, TODAY)).doesNotContain("Datenschutz zuerst");
    assertThat(TEXT.of(best.withAnswer(new QuestionId(16), no), TODAY))
        .contains("Datenschutz zuerst: KI ist schon im Einsatz, aber Frage\u00a016 ist mit Nein");
    assertThat(
            TEXT.of(
                best.withAnswer(new QuestionId(16), no).withAnswer(new QuestionId(17), no), TODAY))
        .contains("aber die Fragen 16 und\u00a017 sind mit Nein beantwortet");
  }

  @Test
  void namesWhatComesNextWithOwnerDayAndWhatIsOverdue() {
    Assessment planned =
        all(Optional.of(Answer.NO))
            .withMeasure(new QuestionId(1), MeasureState.NONE.withStatus(Status.DONE))
            .withMeasure(
                new QuestionId(2),
                new MeasureState("Frau Öz", Optional.of(TODAY.minusDays(1)), Status.IN_PROGRESS));
    assertThat(TEXT.of(planned, TODAY).lines())
        .anyMatch(line ->
            line.matches("1\\. .* \\(Frau Öz, bis 22.11.2026, in Arbeit, überfällig, Frage 2\\)"))
        .anyMatch(line -> line.matches("2\\. .* \\(üblich: .*, offen, Frage 3\\)"))
        .noneMatch(line -> line.contains(GUIDE.question(new QuestionId(1)).measure().title()))
        .anyMatch(line ->
            line.startsWith(
                "1 von 29 Maßnahmen erledigt · 1 überfällig · 27 ohne Verantwortliche · noch "));
  }

  @Test
  void keepsNotesOut() {
    assertThat(TEXT.of(all(Optional.of(Answer.NO)), TODAY)).doesNotContain("vertraulich");
  }
}
