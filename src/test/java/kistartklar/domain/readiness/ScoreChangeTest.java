package kistartklar.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the score changed since the last assessment. */
@Tag("pure")
class ScoreChangeTest {

  private static final Guide GUIDE = GuideReader.read();

  private static Predecessor earlier(int number, int yes) {
    Assessment assessment = Assessment.empty(new UUID(1, number));
    for (int i = 1; i <= 29; i++) {
      Answer answer = i <= yes ? Answer.YES : Answer.NO;
      assessment = assessment.withAnswer(new QuestionId(i), Optional.of(answer));
    }
    return Predecessor.of(assessment);
  }

  private static Optional<Integer> gain(Assessment now, Predecessor... earlier) {
    return ScoreChange.of(GUIDE, now.withPredecessors(List.of(earlier))).map(ScoreChange::gain);
  }

  @Test
  void comparesWithTheLastAssessmentOnly() {
    assertThat(gain(Answers.of(18, 11).assessment(), earlier(1, 2), earlier(2, 14))).contains(4);
  }

  @Test
  void canBeNoneOrLess() {
    assertThat(gain(Answers.of(18, 11).assessment(), earlier(1, 18))).contains(0);
    assertThat(gain(Answers.of(18, 11).assessment(), earlier(1, 29))).contains(-11);
  }

  @Test
  void saysNothingWithoutAnEarlierOneOrWhileQuestionsAreOpen() {
    assertThat(gain(Answers.of(18, 11).assessment())).isEmpty();
    assertThat(gain(Answers.of(18, 10).assessment(), earlier(1, 14))).isEmpty();
  }
}
