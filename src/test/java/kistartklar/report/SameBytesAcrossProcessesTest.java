package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two programs on PCs that are set up differently write the same file. */
@Tag("pure")
class SameBytesAcrossProcessesTest {

  /** Writes reports on eight threads at once and prints the hashes of all that differ. */
  public static final class Child {

    private Child() {}

    public static void main(String[] arguments) throws Exception {
      try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
        Callable<String> full = () -> hash(Samples.report(Samples.example(), Form.FULL));
        Callable<String> shared = () -> hash(Samples.report(Samples.longNotes(), Form.SHARE));
        List<Future<String>> hashes = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
          hashes.add(threads.submit(i % 2 == 0 ? full : shared));
        }
        for (Future<String> hash : hashes) {
          System.out.println(hash.get());
        }
      }
    }

    private static String hash(byte[] report) throws Exception {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(report));
    }
  }

  @Test
  void settingsOfTheSystemChangeNothing() throws Exception {
    Set<String> here =
        hashes(
            "-Duser.timezone=Europe/Berlin",
            "-Duser.language=de",
            "-Duser.country=DE",
            "-Dfile.encoding=UTF-8");
    assertThat(here).hasSize(2);
    assertThat(
            hashes(
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1"))
        .isEqualTo(here);
  }

  private static Set<String> hashes(String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Child.class.getName()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Set<String> hashes = process.inputReader().lines().collect(Collectors.toSet());
    assertThat(process.waitFor()).isZero();
    return hashes;
  }
}
