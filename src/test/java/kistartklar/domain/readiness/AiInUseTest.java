package kistartklar.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where AI runs, data security and data protection come first. */
@Tag("pure")
class AiInUseTest {

  private static final Set<Integer> SHOWN_BY = Set.of(20, 23, 24, 25, 27);

  static IntStream questions() {
    return IntStream.rangeClosed(1, 29);
  }

  private static Assessment saying(Optional<Answer> fact, Answers answers) {
    Assessment assessment = answers.assessment();
    return assessment.withCompany(assessment.company().withAiInUse(fact));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void isShownByQuestionsThatOnlyAFirmWithAiCanAnswerWithJa(int question) {
    Answers answers = Answers.all('N').with(question, 'J');
    assertThat(AiInUse.by(answers.assessment())).isEqualTo(SHOWN_BY.contains(question));
    assertThat(AiInUse.by(answers.with(question, '.').assessment())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"YES,true", "NO,false", ",false"})
  void isWhatTheFirmSays(Answer fact, boolean runs) {
    assertThat(AiInUse.by(saying(Optional.ofNullable(fact), Answers.all('.')))).isEqualTo(runs);
  }

  @Test
  void aJaOutweighsWhatTheFirmSays() {
    assertThat(AiInUse.by(saying(Optional.of(Answer.NO), Answers.all('.').with(23, 'J')))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "N,N,'16,17'",
    "N,J,16",
    "J,N,17",
    "N,.,16",
    ".,N,17",
    "J,J,''",
    ".,.,''",
  })
  void namesWhatIsAnsweredNein(char security, char protection, String expected) {
    Answers answers = Answers.all('.').with(16, security).with(17, protection);
    List<String> numbers =
        AiInUse.unprotected(saying(Optional.of(Answer.YES), answers)).stream()
            .map(QuestionId::number)
            .map(String::valueOf)
            .toList();
    assertThat(String.join(",", numbers)).isEqualTo(expected);
    assertThat(AiInUse.unprotected(answers.assessment())).isEmpty();
  }

  @Test
  void comesFirstWhateverTheScore() {
    Answers best = Answers.all('J').with(17, 'N');
    assertThat(AiInUse.unprotected(best.assessment())).containsExactly(new QuestionId(17));
    assertThat(Readiness.of(kistartklar.content.GuideReader.read(), best.assessment()).score())
        .isEqualTo(28);
  }

  @Test
  void putsItsMeasuresFirstWithoutAPilot() {
    Assessment assessment = saying(Optional.of(Answer.YES), Answers.all('N'));
    List<Integer> order =
        MeasureOrder.of(assessment).all().stream().map(QuestionId::number).toList();
    assertThat(order).startsWith(16, 17, 1, 2).endsWith(29, 23, 24, 25, 27, 28);
  }
}
