package kistartklar.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Brake;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sentence about what holds back. */
@Tag("pure")
class BrakeWordsTest {

  private static final Guide GUIDE = GuideReader.read();
  private static final BrakeWords WORDS = new BrakeWords(Messages.german());

  @Test
  void namesThePhaseAndWhereToBegin() {
    Assessment assessment =
        Assessment.empty(new UUID(0, 1))
            .withAnswer(new QuestionId(16), Optional.of(Answer.YES))
            .withAnswer(new QuestionId(17), Optional.of(Answer.NO));
    assertThat(WORDS.of(Brake.of(GUIDE, assessment)))
        .isEqualTo(
            "Am meisten bremst „Datensicherheit“ mit 1\u00a0Ja von\u00a02; beginnen Sie bei"
                + " Frage\u00a017.");
  }

  @Test
  void countsInGerman() {
    assertThat(WORDS.of(new Brake.OpenQuestions(1)))
        .isEqualTo("Bisher bremst nichts; 1 Frage ist noch offen.");
    assertThat(WORDS.of(new Brake.DoneMeasures(2)))
        .isEqualTo("Alle Maßnahmen sind erledigt; beantworten Sie die 2 Fragen dazu neu.");
    assertThat(WORDS.of(new Brake.NotConcerned(1)))
        .isEqualTo("Es bremst nichts: Die eine Frage mit Nein betrifft Sie nicht.");
    assertThat(WORDS.of(new Brake.Nothing())).isEqualTo("Alle Fragen sind mit Ja beantwortet.");
  }
}
