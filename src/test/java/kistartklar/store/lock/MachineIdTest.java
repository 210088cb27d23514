package kistartklar.store.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.FaultyFiles;
import kistartklar.store.file.FaultyFiles.Fault;
import kistartklar.store.file.SystemIdentity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("pure")
class MachineIdTest {

  private final FaultyFiles files = new FaultyFiles();

  @TempDir Path folder;

  private MachineId machine(boolean kept) {
    Path file = folder.resolve("data").resolve("machine-id");
    return new MachineId(files, new DurableWriter(files), file, kept);
  }

  @Test
  void staysTheSameForTheUserOfAPc() {
    String id = machine(true).get();
    assertThat(UUID.fromString(id)).isNotNull();
    assertThat(machine(true).get()).isEqualTo(id);
  }

  @Test
  void isMadeAnewWhereTheFileHoldsNone() throws Exception {
    Files.createDirectories(folder.resolve("data"));
    Files.createFile(folder.resolve("data").resolve("machine-id"));
    String id = machine(true).get();
    assertThat(id).hasSize(36);
    assertThat(machine(true).get()).isEqualTo(id);
  }

  @Test
  void isEmptyWhereNoneCanBeKept() {
    files.fail(Fault.FOLDER, new IOException("No space left on device"));
    assertThat(machine(true).get()).isEmpty();
  }

  @Test
  void isTheSystemsOwnWhereThatHasOne() {
    assertThat(machine(false).get()).isEqualTo(SystemIdentity.machine());
    assertThat(folder).isEmptyDirectory();
  }
}
