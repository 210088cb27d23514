package kistartklar.store.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class SnapshotScheduleTest {

  /** A clock that starts where its next second is a negative number. */
  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);

  private final SnapshotSchedule schedule = new SnapshotSchedule(now::get);

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  @Test
  void keepsTheOpenedStateBeforeTheFirstChangeOnly() {
    assertThat(schedule.onChange()).isTrue();
    assertThat(schedule.onChange()).isFalse();
    schedule.onSaved();
    assertThat(schedule.onChange()).isFalse();
  }

  @Test
  void keepsAStateAfterTenMinutesOfChanges() {
    schedule.onChange();
    pass(Duration.ofMinutes(10).minusNanos(1));
    assertThat(schedule.onSaved()).isFalse();
    pass(Duration.ofNanos(1));
    assertThat(schedule.onSaved()).isTrue();
    assertThat(schedule.onSaved()).isFalse();
    pass(Duration.ofMinutes(10));
    assertThat(schedule.onSaved()).isTrue();
  }

  @Test
  void countsTheTenMinutesFromTheFirstChangeNotFromOpening() {
    pass(Duration.ofHours(3));
    schedule.onChange();
    pass(Duration.ofSeconds(1));
    assertThat(schedule.onSaved()).isFalse();
  }

  @Test
  void keepsNothingOnClosingWhatWasOnlyLookedAt() {
    assertThat(schedule.onClosing()).isFalse();
  }

  @Test
  void keepsTheLastStateOnClosingOnce() {
    schedule.onChange();
    schedule.onSaved();
    assertThat(schedule.onClosing()).isTrue();
    assertThat(schedule.onClosing()).isFalse();
  }

  @Test
  void keepsNothingOnClosingWhenTheLastSaveWasKept() {
    schedule.onChange();
    pass(Duration.ofMinutes(11));
    assertThat(schedule.onSaved()).isTrue();
    assertThat(schedule.onClosing()).isFalse();
  }
}
