package kistartklar.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kistartklar.content.GuideReader;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.Guide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Score, bands, parts and phases of an assessment. */
@Tag("pure")
class ReadinessTest {

  private static final Guide GUIDE = GuideReader.read();

  private static Readiness readiness(Answers answers) {
    return Readiness.of(GUIDE, answers.assessment());
  }

  @ParameterizedTest
  @CsvSource({
    "0,  0,  ,                   29, VERY_WELL_PREPARED",
    "0,  1,  FOUNDATIONS_FIRST,  28, VERY_WELL_PREPARED",
    "1,  0,  FOUNDATIONS_FIRST,  29, VERY_WELL_PREPARED",
    "0,  29, FOUNDATIONS_FIRST,  0,  FOUNDATIONS_FIRST",
    "4,  25, FOUNDATIONS_FIRST,  4,  FOUNDATIONS_FIRST",
    "4,  24, FOUNDATIONS_FIRST,  5,  STEPS_AHEAD",
    "5,  24, STEPS_AHEAD,        5,  STEPS_AHEAD",
    "14, 15, STEPS_AHEAD,        14, STEPS_AHEAD",
    "14, 14, STEPS_AHEAD,        15, WELL_PREPARED",
    "15, 5,  WELL_PREPARED,      24, WELL_PREPARED",
    "15, 4,  WELL_PREPARED,      25, VERY_WELL_PREPARED",
    "24, 5,  WELL_PREPARED,      24, WELL_PREPARED",
    "25, 0,  VERY_WELL_PREPARED, 29, VERY_WELL_PREPARED",
    "29, 0,  VERY_WELL_PREPARED, 29, VERY_WELL_PREPARED",
  })
  void rangeReachesFromTheScoreToAllOpenTurningOutYes(
      int yes, int no, @Nullable Band band, int highest, Band highestBand) {
    Readiness readiness = readiness(Answers.of(yes, no));
    assertThat(readiness.score()).isEqualTo(yes);
    assertThat(readiness.band()).isEqualTo(Optional.ofNullable(band));
    assertThat(readiness.highestPossible()).isEqualTo(highest);
    assertThat(readiness.highestPossibleBand()).isEqualTo(highestBand);
    assertThat(readiness.provisional()).isEqualTo(yes + no < 29);
    assertThat(readiness.total()).isEqualTo(new Tally(yes, no, 29 - yes - no));
  }

  @Test
  void preparationEndsWithQuestion19() {
    Readiness readiness = readiness(Answers.all('N').with(19, 'J').with(20, '.'));
    assertThat(readiness.preparation()).isEqualTo(new Tally(1, 18, 0));
    assertThat(readiness.operation()).isEqualTo(new Tally(0, 9, 1));
  }

  @Test
  void firmThatPreparedEverythingHas19() {
    Readiness readiness = readiness(Answers.of(19, 10));
    assertThat(readiness.score()).isEqualTo(19);
    assertThat(readiness.preparation()).isEqualTo(new Tally(19, 0, 0));
    assertThat(readiness.operation()).isEqualTo(new Tally(0, 10, 0));
  }

  @Test
  void everyPhaseCountsItsOwnQuestions() {
    Readiness readiness = readiness(Answers.all('.').with(8, 'J').with(9, 'N').with(29, 'J'));
    List<Tally> tallies = readiness.phases().stream().map(PhaseResult::tally).toList();
    assertThat(tallies)
        .containsExactly(
            new Tally(1, 0, 7),
            new Tally(0, 1, 6),
            new Tally(0, 0, 2),
            new Tally(0, 0, 3),
            new Tally(0, 0, 2),
            new Tally(0, 0, 2),
            new Tally(0, 0, 2),
            new Tally(0, 0, 2),
            new Tally(1, 0, 0));
    assertThat(readiness.phases().getFirst().cells()).hasSize(8);
    assertThat(readiness.phases().getFirst().cells().getLast().answer()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,8, NOT_BEGUN",
    "1,0,7, BEGUN",
    "0,1,7, BEGUN",
    "4,3,1, BEGUN",
    "8,0,0, COMPLETE",
    "0,8,0, COMPLETE",
    "0,0,1, NOT_BEGUN",
    "1,0,0, COMPLETE",
  })
  void progressIsByAnswersWhateverTheySay(int yes, int no, int open, Progress expected) {
    Tally tally = new Tally(yes, no, open);
    assertThat(Progress.of(tally)).isEqualTo(expected);
    assertThat(tally.answered()).isEqualTo(yes + no);
    assertThat(tally.total()).isEqualTo(yes + no + open);
  }

  @Test
  void phaseKnowsItsProgress() {
    PhaseResult last = readiness(Answers.all('.').with(29, 'N')).phases().getLast();
    assertThat(last.progress()).isEqualTo(Progress.COMPLETE);
  }
}
