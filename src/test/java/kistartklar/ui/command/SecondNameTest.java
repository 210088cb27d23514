package kistartklar.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shell.ShellFixture;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that cannot replace a file in use is saved beside it by one press. */
@Tag("window")
class SecondNameTest {

  @TempDir Path folder;

  @Test
  void savesUnderTheSecondNameAtOnce() throws Exception {
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    window.press("Beispiel ansehen");
    window.until(() -> window.shell.workspace().isPresent());
    Fx.run(() -> window.workspace().navigator().goTo(new StepId.Result()));
    Path target = folder.resolve("Bericht.pdf");
    Files.writeString(target, "%PDF-1.4 offen");
    window.inUse.add(target);
    window.dialogs.files.add(target);

    window.press("Bericht als PDF speichern");
    window.until(() -> window.says("von einem anderen Programm gesperrt"));
    assertThat(target).hasContent("%PDF-1.4 offen");
    assertThat(folder.resolve("Bericht (2).pdf")).doesNotExist();

    window.press("Als „Bericht (2).pdf“ speichern");
    window.until(() -> window.says("„Bericht (2).pdf“ ist gespeichert"));
    assertThat(folder.resolve("Bericht (2).pdf")).isNotEmptyFile();
    assertThat(target).hasContent("%PDF-1.4 offen");
    assertThat(window.faults).isEmpty();
  }
}
