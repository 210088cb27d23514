package kistartklar.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Test;

class ResultTextTest {

  private static final Guide GUIDE = GuideReader.read();
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
                .withCompany(Company.UNKNOWN.withName("Beispiel GmbH")));
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
    assertThat(TEXT.of(all(Optional.of(Answer.YES))))
        .contains("29 von 29")
        .doesNotContain("Was jetzt am meisten bringt", "offen");
  }

  @Test
  void saysWhatDoesNotFitTogether() {
    assertThat(TEXT.of(kistartklar.ui.testing.Documents.mixed()).lines())
        .anyMatch(line -> line.startsWith("Passt das zusammen? ("))
        .anyMatch(line -> line.startsWith("– "));
    assertThat(TEXT.of(all(Optional.of(Answer.YES)))).doesNotContain("Passt das zusammen?");
  }

  @Test
  void keepsNotesOut() {
    assertThat(TEXT.of(all(Optional.empty()))).doesNotContain("vertraulich");
  }
}
