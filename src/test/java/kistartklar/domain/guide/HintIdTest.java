package kistartklar.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("pure")
class HintIdTest {

  private static final HintId HINT = new HintId(new QuestionId(8), new QuestionId(13));

  @Test
  void keyCanBeReadAgain() {
    assertThat(HINT.key()).isEqualTo("q08-q13");
    assertThat(HintId.parse("q08-q13")).contains(HINT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "q08",
        "q08-",
        "q08-q13-q14",
        "q8-q13",
        "q08-q30",
        "q08-q08",
        "Q08-q13",
        "aiInUse",
        "aiInUse-",
        "q17-aiInUse",
        "aiInUse-aiInUse"
      })
  void anythingElseIsNone(String key) {
    assertThat(HintId.parse(key)).isEmpty();
  }

  @Test
  void questionCannotContradictItself() {
    QuestionId question = new QuestionId(4);
    assertThatIllegalArgumentException().isThrownBy(() -> new HintId(question, question));
  }

  @Test
  void followsTheOrderOfTheQuestions() {
    assertThat(HINT)
        .isLessThan(new HintId(new QuestionId(8), new QuestionId(14)))
        .isLessThan(new HintId(new QuestionId(9), new QuestionId(1)));
  }

  @Test
  void ruleKnowsItsName() {
    assertThat(new HintRule(HINT.ifYes(), HINT.unlessYes(), "x").id()).isEqualTo(HINT);
  }

  @Test
  void mayBeginWithWhatTheFirmSays() {
    HintId said = new HintId(new HintCause.SaidInUse(), new QuestionId(17));
    assertThat(said.key()).isEqualTo("aiInUse-q17");
    assertThat(HintId.parse("aiInUse-q17")).contains(said);
    assertThat(said.place()).isEqualTo(new QuestionId(17));
    assertThat(HINT.place()).isEqualTo(new QuestionId(8));
    assertThat(said).isGreaterThan(new HintId(new QuestionId(29), new QuestionId(1)));
  }

  @ParameterizedTest
  @CsvSource({"8,13,true", "12,17,true", "20,21,true", "13,8,false", "29,28,false"})
  void knowsWhetherItPointsForward(int ifYes, int unlessYes, boolean forward) {
    assertThat(GuideFixture.hint(ifYes, unlessYes).pointsForward()).isEqualTo(forward);
  }

  @Test
  void whatTheFirmSaysPointsForward() {
    assertThat(new HintRule(new HintCause.SaidInUse(), new QuestionId(17), "x").pointsForward())
        .isTrue();
  }
}
