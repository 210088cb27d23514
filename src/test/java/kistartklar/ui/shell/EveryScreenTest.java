package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kistartklar.ui.testing.AccessFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds on every screen, in every window and in every dialog. */
class EveryScreenTest {

  @TempDir Path folder;

  @Test
  void screenReadersGetNamesRolesAndStates() {
    List<String> seen = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    EveryScreen.visit(
        folder,
        (name, root) -> {
          seen.add(name);
          AccessFaults.of(root).forEach(fault -> faults.add(name + ": " + fault));
        });
    assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(35);
    assertThat(faults).isEmpty();
  }
}
