package kistartklar.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a firm before anything else. */
@Tag("pure")
class HeadlineWordsTest {

  private static final HeadlineWords WORDS =
      new HeadlineWords(Messages.german(), GuideReader.read());

  /** One letter for each question: J, N or a dot. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ............................. | Noch keine Stufe
          JJJJJJJJJJJJJJJJJJJJJJJJJJJJJ | Sehr gut vorbereitet. Alle 29 Fragen sind mit Ja beantwortet.
          JJJJJJJJJJJJJJJJJJJNNNNNNNNNN | Gut vorbereitet. Die Vorbereitung steht, das Pilotprojekt kann beginnen.
          JJJJJJJJJJJJJJJJJJJJJJJJJJJJN | Sehr gut vorbereitet. Das Pilotprojekt läuft, im Einsatz fehlt noch 1 von 10 Ja.
          NJJJJJJJJJJJJJJJJJJNNNNNNNNNN | Gut vorbereitet. In der Vorbereitung fehlt noch 1 von 19 Ja, das Pilotprojekt hat nicht begonnen.
          .NNNNNNNNNNNNNNNNNNNNNNNNNNNN | Erst die Grundlagen (vorläufig). In der Vorbereitung fehlen noch 19 von 19 Ja, das Pilotprojekt hat nicht begonnen.
          NNJJJJJJJJJJJJJJJJJJNNNNNNNNN | Gut vorbereitet. Das Pilotprojekt läuft, obwohl in der Vorbereitung noch 2 von 19 Ja fehlen.
          """)
  void saysBandAndWhatIsMissing(String answers, String expected) {
    Assessment assessment = Assessment.empty(new UUID(0, 1));
    for (QuestionId question : QuestionId.all()) {
      Optional<Answer> answer =
          switch (answers.charAt(question.number() - 1)) {
            case 'J' -> Optional.of(Answer.YES);
            case 'N' -> Optional.of(Answer.NO);
            default -> Optional.empty();
          };
      assessment = assessment.withAnswer(question, answer);
    }
    assertThat(WORDS.of(assessment)).isEqualTo(expected);
  }
}
