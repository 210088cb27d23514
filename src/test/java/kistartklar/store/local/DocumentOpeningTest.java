package kistartklar.store.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import kistartklar.store.file.Disk;
import kistartklar.store.settings.UserDirectories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening a document for editing. */
@Tag("pure")
class DocumentOpeningTest {

  @TempDir Path folder;

  @Test
  void aFaultWhileReadingLeavesNoLock() throws Exception {
    Path file = Files.writeString(folder.resolve("a.kicheck"), "{}");
    LocalStore local =
        LocalStore.of(
            new Disk(),
            new UserDirectories(folder.resolve("data")),
            Clock.systemUTC(),
            bytes -> {
              throw new ArithmeticException("a year of nine digits");
            });
    assertThatThrownBy(() -> new DocumentOpening(local).open(file, false, Set.of()))
        .isInstanceOf(ArithmeticException.class);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.filter(Files::isRegularFile)).containsExactly(file);
    }
    assertThat(file).hasContent("{}");
  }
}
