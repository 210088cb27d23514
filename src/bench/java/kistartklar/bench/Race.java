package kistartklar.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Runs contenders in turn, round after round, and tells the median time of each. Whatever slows the
 * machine for a while slows all of them.
 *
 * @param warmUp rounds that are not counted
 * @param rounds rounds that are counted
 */
record Race(int warmUp, int rounds) {

  /** What is timed. */
  @FunctionalInterface
  interface Contender {
    void run() throws Exception;
  }

  /** The median time of each contender, in their order. */
  List<Duration> run(Contender... contenders) throws Exception {
    long[][] times = new long[contenders.length][rounds];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < contenders.length; i++) {
      order.add(i);
    }
    for (int round = -warmUp; round < rounds; round++) {
      // Nobody always runs in the caches, or on the garbage, of the same other.
      Collections.rotate(order, 1);
      if (round % 2 == 0) {
        Collections.reverse(order);
      }
      for (int i : order) {
        long start = System.nanoTime();
        contenders[i].run();
        long time = System.nanoTime() - start;
        if (round >= 0) {
          times[i][round] = time;
        }
      }
    }
    return Arrays.stream(times).map(Race::median).toList();
  }

  private static Duration median(long[] times) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return Duration.ofNanos(
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
  }
}
