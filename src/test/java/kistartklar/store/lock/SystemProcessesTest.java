package kistartklar.store.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class SystemProcessesTest {

  @Test
  void knowsTheRunningProcess() {
    assertThat(new SystemProcesses(() -> "").started(ProcessHandle.current().pid())).isNotEmpty();
  }

  /** After a crash nobody may take note of the end for a while, and the number stays in use. */
  @Test
  void doesNotTakeAProcessThatHasEndedForARunningOne() throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/stat")), "only where Linux tells the state");
    // The program that takes the shell's place never asks what became of the shell's child, which
    // ends with its input.
    Process parent =
        new ProcessBuilder("sh", "-c", "exec 3<&0; cat <&3 >&2 & echo $!; exec sleep 60").start();
    try (BufferedReader out = parent.inputReader(StandardCharsets.US_ASCII)) {
      long ended = Long.parseLong(out.readLine());
      Path name = Path.of("/proc", String.valueOf(parent.pid()), "comm");
      while (!Files.readString(name).startsWith("sleep")) {
        LockSupport.parkNanos(1_000_000);
      }
      parent.getOutputStream().close();
      Path stat = Path.of("/proc", String.valueOf(ended), "stat");
      while (!Files.readString(stat).contains(") Z ")) {
        LockSupport.parkNanos(1_000_000);
      }
      assertThat(ProcessHandle.of(ended)).isPresent();
      assertThat(new SystemProcesses(() -> "").started(ended)).isEmpty();
    } finally {
      parent.destroyForcibly();
    }
  }
}
