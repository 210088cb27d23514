package kistartklar.store.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kistartklar.build.Slow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that cannot see each other, as in containers, and a PC that got another name. */
@Slow
@Tag("pure")
class MachinesSlowTest {

  private static final List<String> CONTAINER =
      List.of("unshare", "--pid", "--fork", "--kill-child", "--mount-proc");
  private static final List<String> RENAMED =
      List.of("unshare", "--uts", "sh", "-c", "hostname umbenannt; exec \"$@\"", "sh");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void chooseFile() throws Exception {
    Tools.needRoot("make containers");
    Tools.need("unshare", "util-linux");
    file = folder.resolve("a.kicheck");
  }

  private String lock() throws Exception {
    return Files.readString(file.resolveSibling(".a.kicheck.lock"));
  }

  @Test
  void livingLockIsNotTakenByAContainerOfTheSameName() throws Exception {
    try (Child owner = Child.start("save", file, 0)) {
      owner.awaitFirst();
      String before = lock();
      try (Child other = Child.startUnder(CONTAINER, "save", file, 1)) {
        assertThat(other.awaitEnd()).isNotZero();
        assertThat(other.confirmed()).isZero();
      }
      assertThat(lock()).isEqualTo(before);
    }
  }

  @Test
  void livingLockOfAContainerIsNotTaken() throws Exception {
    try (Child owner = Child.startUnder(CONTAINER, "save", file, 0)) {
      owner.awaitFirst();
      String before = lock();
      try (Child other = Child.start("save", file, 1)) {
        assertThat(other.awaitEnd()).isNotZero();
      }
      assertThat(lock()).isEqualTo(before);
    }
  }

  @Test
  void lockOfAnEndedProcessIsClearedAwayUnderAnotherName() throws Exception {
    try (Child ended = Child.start("save", file, 0)) {
      ended.awaitFirst();
    }
    String before = lock();
    try (Child next = Child.startUnder(RENAMED, "save", file, 1)) {
      assertThat(next.awaitEnd()).isZero();
    }
    assertThat(lock()).isNotEqualTo(before).contains("host=umbenannt");
  }
}
