package kistartklar.ui.document;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import kistartklar.ui.shared.Background;

/**
 * Work of one document that waits for a disk, one piece after the other. A disk that does not
 * answer, such as a network drive whose server is gone, is noticed and can be given up; so is one
 * that takes long to answer.
 */
final class DiskQueue {

  private final Background background;
  private final OneAtATime jobs = new OneAtATime();
  private final OneTimer watch;
  private final OneTimer slowWatch;
  private final Duration patience;
  private final Duration slow;
  private boolean silent;
  private boolean asked;
  private boolean takesLong;
  private boolean tookLong;
  private long era;

  /**
   * Begins without work.
   *
   * @param patience after which a disk that has not answered counts as silent
   * @param onSilence told then, once for each piece of work
   * @param slow after which a job that is not done counts as slow
   * @param onLate told then
   */
  DiskQueue(
      Background background,
      Duration patience,
      Runnable onSilence,
      Duration slow,
      Runnable onLate) {
    this.background = background;
    this.patience = patience;
    this.slow = slow;
    watch =
        new OneTimer(
            background,
            () -> {
              silent = true;
              onSilence.run();
            });
    slowWatch =
        new OneTimer(
            background,
            () -> {
              takesLong = true;
              onLate.run();
            });
  }

  /** Begins a job now or after those before it. It ends with {@link #done}. */
  void add(Runnable job) {
    jobs.add(job);
  }

  /** The running job is done: the rest that belongs to it runs, then the next job. */
  void done(Runnable rest) {
    slowWatch.stop();
    if (asked) {
      tookLong = takesLong;
    }
    asked = false;
    takesLong = false;
    jobs.done(rest);
  }

  boolean busy() {
    return jobs.busy();
  }

  /** Whether the disk has not answered the running job for too long. */
  boolean silent() {
    return silent;
  }

  /** Whether the running job takes long, or the last one that asked the disk did. */
  boolean slow() {
    return takesLong || tookLong;
  }

  /**
   * Waits for the disk elsewhere, as a part of the running job.
   *
   * @param late gets the result if the job was given up meanwhile; the others are not called then
   */
  <T> void run(
      Callable<T> work, Consumer<T> onResult, Consumer<Throwable> onFault, Consumer<T> late) {
    long begun = era;
    watch.start(patience);
    if (!takesLong) {
      slowWatch.start(slow);
    }
    asked = true;
    background.run(
        work,
        result -> {
          if (begun == era) {
            answered();
            onResult.accept(result);
          } else {
            late.accept(result);
          }
        },
        fault -> {
          if (begun == era) {
            answered();
            onFault.accept(fault);
          }
        });
  }

  private void answered() {
    watch.stop();
    silent = false;
  }

  /** Waits no longer for a silent disk, nor for the jobs behind. None of them calls back. */
  void giveUp() {
    era++;
    answered();
    slowWatch.stop();
    asked = false;
    takesLong = false;
    tookLong = false;
    jobs.clear();
  }
}
