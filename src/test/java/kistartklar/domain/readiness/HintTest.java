package kistartklar.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.HintRule;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hint appears exactly when a Ja stands without the Ja it usually presupposes. */
class HintTest {

  private static final Guide GUIDE = GuideReader.read();

  static Stream<HintRule> rules() {
    return GUIDE.hintRules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void appearsForYesWithoutYes(HintRule rule) {
    for (char first : "JN.".toCharArray()) {
      for (char second : "JN.".toCharArray()) {
        Answers answers =
            Answers.all('.')
                .with(rule.ifYes().number(), first)
                .with(rule.unlessYes().number(), second);
        boolean expected = first == 'J' && second != 'J';
        assertThat(Hint.of(GUIDE, answers.assessment()).contains(new Hint(rule)))
            .as("%s %s", rule, answers.text())
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void isSettledOnceItWasFoundToBeRight() {
    Assessment assessment = Answers.all('.').with(12, 'J').assessment();
    Hint hint = Hint.of(GUIDE, assessment).getFirst();
    Assessment confirmed = assessment.withConfirmedHint(hint.rule().id(), Optional.of(""));
    assertThat(Hint.unsettled(GUIDE, assessment)).containsExactly(hint);
    assertThat(Hint.confirmed(GUIDE, assessment)).isEmpty();
    assertThat(Hint.unsettled(GUIDE, confirmed)).isEmpty();
    assertThat(Hint.confirmed(GUIDE, confirmed)).containsExactly(hint);
    assertThat(Hint.confirmed(GUIDE, confirmed.withAnswer(new QuestionId(12), Optional.empty())))
        .isEmpty();
  }

  @Test
  void standsAtTheQuestionAnsweredYes() {
    List<Hint> hints = Hint.of(GUIDE, Answers.all('.').with(12, 'J').assessment());
    assertThat(hints).singleElement().extracting(hint -> hint.question().number()).isEqualTo(12);
  }

  @Test
  void questionMayRaiseSeveral() {
    assertThat(Hint.of(GUIDE, Answers.all('.').with(20, 'J').assessment()))
        .extracting(hint -> hint.rule().unlessYes().number())
        .containsExactly(9, 10, 19);
  }

  @Test
  void nothingIsOddWhenAllIsAnsweredAlike() {
    for (char answer : "JN.".toCharArray()) {
      assertThat(Hint.of(GUIDE, Answers.all(answer).assessment())).isEmpty();
    }
  }
}
