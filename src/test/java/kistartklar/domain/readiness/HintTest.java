package kistartklar.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.HintCause;
import kistartklar.domain.guide.HintRule;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hint appears exactly when a Ja stands without the Ja it usually presupposes. */
@Tag("pure")
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
        Assessment assessment = said(rule.ifYes(), first, rule.unlessYes().number(), second);
        boolean later =
            rule.ifYes().answered().map(id -> id.number() < rule.unlessYes().number()).orElse(true);
        boolean expected = first == 'J' && (later ? second == 'N' : second != 'J');
        assertThat(Hint.of(GUIDE, assessment).contains(new Hint(rule)))
            .as("%s %s %s", rule, first, second)
            .isEqualTo(expected);
      }
    }
  }

  private static Assessment said(HintCause cause, char first, int question, char second) {
    Answers answers = Answers.all('.').with(question, second);
    return switch (cause) {
      case HintCause.Answered(QuestionId id) -> answers.with(id.number(), first).assessment();
      case HintCause.SaidInUse() -> {
        Assessment assessment = answers.assessment();
        yield assessment.withCompany(
            assessment
                .company()
                .withAiInUse(
                    switch (first) {
                      case 'J' -> Optional.of(Answer.YES);
                      case 'N' -> Optional.of(Answer.NO);
                      default -> Optional.empty();
                    }));
      }
    };
  }

  /** At question 8 nobody has seen question 13 yet. */
  @Test
  void waitsForAQuestionThatComesLater() {
    Answers budget = Answers.all('.').with(8, 'J');
    assertThat(Hint.of(GUIDE, budget.assessment())).isEmpty();
    assertThat(Hint.of(GUIDE, budget.with(13, 'N').assessment()))
        .extracting(hint -> hint.rule().unlessYes().number())
        .containsExactly(13);
    Answers allAnswered = Answers.all('J').with(13, 'N');
    assertThat(Hint.of(GUIDE, allAnswered.assessment()))
        .extracting(hint -> hint.rule().id().key())
        .containsExactly("q08-q13", "q14-q13", "q15-q13");
  }

  @Test
  void standsAtTheQuestionPresupposedWhereTheFirmSaysSo() {
    assertThat(Hint.of(GUIDE, said(new HintCause.SaidInUse(), 'J', 17, 'N')))
        .extracting(hint -> hint.question().number())
        .containsExactly(17);
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
        .containsExactly(9, 10, 16, 17, 19);
  }

  @Test
  void nothingIsOddWhenAllIsAnsweredAlike() {
    for (char answer : "JN.".toCharArray()) {
      assertThat(Hint.of(GUIDE, Answers.all(answer).assessment())).isEmpty();
    }
  }
}
