package kistartklar.store.proof;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Programs of the system that the proofs need. */
final class Tools {

  private Tools() {}

  /** Skips the test, saying why, unless it runs as root. */
  static void needRoot(String purpose) throws Exception {
    assumeTrue(output("id", "-u").strip().equals("0"), "skipped: needs root to " + purpose);
  }

  /** Skips the test, saying why, unless the program is there. */
  static void need(String program, String debianPackage) throws Exception {
    boolean there = new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
    assumeTrue(there, "skipped: needs " + program + ", in the Debian package " + debianPackage);
  }

  /** Runs a command that must succeed. */
  static void run(String... command) throws Exception {
    output(command);
  }

  static void runQuietly(String... command) {
    try {
      new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String output(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(List.of(command) + ": " + output);
    }
    return output;
  }

  /** Tells what a proof has shown. */
  static void report(String sentence, Object... counts) {
    System.out.println("proof: " + sentence.formatted(Stream.of(counts).toArray()));
  }
}
