package kistartklar.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("pure")
class SystemIdentityTest {

  private static final String ID = "0123456789abcdef0123456789abcdef";

  @TempDir Path folder;

  private String machine(String content) throws Exception {
    return SystemIdentity.machine(Files.writeString(folder.resolve("machine-id"), content));
  }

  @Test
  void machineIsToldByAHashOfItsId() throws Exception {
    String hash = machine(ID + "\n");
    assertThat(hash).matches("\\p{XDigit}{32}").doesNotContain(ID);
    assertThat(machine(ID)).isEqualTo(hash);
    assertThat(machine(ID.replace('0', '1'))).isNotEqualTo(hash);
  }

  @Test
  void machineWithoutAnIdIsNotTold() throws Exception {
    assertThat(machine("")).isEmpty();
    assertThat(machine("uninitialized\n")).isEmpty();
    assertThat(SystemIdentity.machine(folder.resolve("x"))).isEmpty();
  }

  @Test
  void processesAreToldByTheirSpace() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("pid"), Path.of("pid:[4026531836]"));
    assertThat(SystemIdentity.processes(link)).isEqualTo("pid:[4026531836]");
    assertThat(SystemIdentity.processes(folder.resolve("x"))).isEmpty();
  }
}
