package kistartklar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Work on one file is waited for, but not for ever. */
@Tag("pure")
class TimeLimitTest {

  private static final TimeLimit LONG = new TimeLimit(Duration.ofMinutes(1));

  @Test
  void returnsWhatTheWorkReturns() throws Exception {
    assertThat(LONG.<String>await(givenUp -> givenUp.getAsBoolean() ? "zu spät" : "fertig"))
        .isEqualTo("fertig");
  }

  @Test
  void throwsWhatTheWorkThrows() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() ->
            LONG.await(givenUp -> {
              throw new IllegalArgumentException("Inhalt");
            }));
    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(() ->
            LONG.await(givenUp -> {
              throw new OutOfMemoryError();
            }));
  }

  @Test
  void tellsTheWorkThatNobodyWaitsAnyMore() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    CountDownLatch told = new CountDownLatch(1);
    assertThatExceptionOfType(TimeLimit.ExceededException.class)
        .isThrownBy(() ->
            new TimeLimit(Duration.ZERO)
                .await(givenUp -> {
                  wait(over);
                  if (givenUp.getAsBoolean()) {
                    told.countDown();
                  }
                  return "";
                }));
    over.countDown();
    assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
  }

  private static void wait(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
