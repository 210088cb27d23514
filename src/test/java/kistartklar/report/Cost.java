package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What a piece of work asks of the PC, whatever threads it is done by. */
public final class Cost {

  private static final int MEGABYTE = 1 << 20;
  private static final int ATTEMPTS = 3;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Cost() {}

  /**
   * Does some work and fails if all threads together asked for more memory, or if it took longer.
   * It is done again if need be: what loading classes costs, or threads at other work, do not
   * count.
   */
  public static void isAtMost(int megabytes, Duration time, Runnable work) {
    long start = System.nanoTime();
    long least = megabytes(work);
    for (int again = 0; again < ATTEMPTS && least > megabytes; again++) {
      least = Math.min(least, megabytes(work));
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(time);
    assertThat(least).as("megabytes asked for").isLessThanOrEqualTo(megabytes);
  }

  private static long megabytes(Runnable work) {
    long before = THREADS.getTotalThreadAllocatedBytes();
    work.run();
    return (THREADS.getTotalThreadAllocatedBytes() - before) / MEGABYTE;
  }
}
