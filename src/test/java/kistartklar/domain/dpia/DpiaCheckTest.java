package kistartklar.domain.dpia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import kistartklar.domain.dpia.DpiaCheck.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** First guesses on the impact assessment. Empty is a list that nobody has gone through. */
@Tag("pure")
class DpiaCheckTest {

  private static OptionalInt count(@Nullable Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  @ParameterizedTest
  @CsvSource({
    "false,  , , , NOT_PERSONAL",
    "false, 1, 1, 5, NOT_PERSONAL",
    ", 0, 0, 0,",
    ", 1, 1, 1,",
    "true, 1, , , REQUIRED",
    "true, , 1, , REQUIRED",
    "true, 1, 0, 0, REQUIRED",
    "true, 0, 2, 9, REQUIRED",
    "true, 0, 0, 2, USUALLY",
    "true, 0, 0, 9, USUALLY",
    "true, 0, 0, 1, JUSTIFY",
    "true, 0, 0, 0, UNLIKELY",
    "true, , 0, 2,",
    "true, 0, , 2,",
    "true, 0, 0, ,",
    "true, , , ,",
  })
  void judges(
      @Nullable Boolean personal,
      @Nullable Integer cases,
      @Nullable Integer listed,
      @Nullable Integer criteria,
      @Nullable Verdict verdict) {
    assertThat(
            new DpiaCheck(
                    Optional.ofNullable(personal), count(cases), count(listed), count(criteria))
                .verdict())
        .isEqualTo(Optional.ofNullable(verdict));
  }

  /** A verdict stands as soon as no answer to what is open can change it. */
  @RepeatedTest(100)
  void agreesWithTryingOutAllAnswers(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int personal = random.nextInt(3);
    int[] counts = {random.nextInt(4) - 1, random.nextInt(4) - 1, random.nextInt(5) - 1};
    Set<Verdict> possible = new HashSet<>();
    for (int p = 0; p < 2; p++) {
      for (int c = 0; c <= 3; c++) {
        for (int l = 0; l <= 2; l++) {
          for (int k = 0; k <= 9; k++) {
            boolean fits =
                (personal == 2 || personal == p)
                    && (counts[0] < 0 || counts[0] == c)
                    && (counts[1] < 0 || counts[1] == l)
                    && (counts[2] < 0 || counts[2] == k);
            if (fits) {
              possible.add(
                  p == 0
                      ? Verdict.NOT_PERSONAL
                      : c + l > 0
                          ? Verdict.REQUIRED
                          : k > 1 ? Verdict.USUALLY : k > 0 ? Verdict.JUSTIFY : Verdict.UNLIKELY);
            }
          }
        }
      }
    }
    DpiaCheck check =
        new DpiaCheck(
            personal == 2 ? Optional.empty() : Optional.of(personal == 1),
            count(counts[0] < 0 ? null : counts[0]),
            count(counts[1] < 0 ? null : counts[1]),
            count(counts[2] < 0 ? null : counts[2]));
    assertThat(check.verdict())
        .isEqualTo(possible.size() == 1 ? possible.stream().findFirst() : Optional.empty());
  }
}
