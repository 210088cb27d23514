package kistartklar.store.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A {@link SavingProcess} and what it has confirmed so far. */
final class Child implements AutoCloseable {

  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  private final Process process;
  private final Thread listener;
  private final CountDownLatch begun = new CountDownLatch(1);
  private volatile long confirmed;

  private Child(List<String> command) throws IOException {
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    listener = Thread.ofPlatform().daemon().start(this::listen);
  }

  static Child start(String what, Path file, int times) throws IOException {
    return new Child(command(what, file, times));
  }

  static Child startUnder(List<String> watcher, String what, Path file, int times)
      throws IOException {
    List<String> command = new ArrayList<>(watcher);
    command.addAll(command(what, file, times));
    return new Child(command);
  }

  private static List<String> command(String what, Path file, int times) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-cp",
        CLASS_PATH,
        SavingProcess.class.getName(),
        what,
        file.toString(),
        String.valueOf(times));
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("saved ")) {
          confirmed = Long.parseLong(line.substring("saved ".length()));
          begun.countDown();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      begun.countDown();
    }
  }

  /** Waits for the first confirmed save. */
  void awaitFirst() throws InterruptedException {
    if (!begun.await(60, TimeUnit.SECONDS) || confirmed == 0) {
      throw new IllegalStateException("no save within a minute");
    }
  }

  /** The revision confirmed last. */
  long confirmed() {
    return confirmed;
  }

  int awaitEnd() throws InterruptedException {
    int code = process.waitFor();
    listener.join();
    return code;
  }

  /** Ends the process as kill -9 does; everything it had said is known afterwards. */
  @Override
  public void close() {
    try {
      // Not by the process itself, which would close its output with words still unread.
      process.toHandle().destroyForcibly();
      awaitEnd();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops it where it is, so that nothing is written while its medium is copied. */
  void freeze() throws Exception {
    Tools.run("kill", "-STOP", Long.toString(process.pid()));
  }
}
