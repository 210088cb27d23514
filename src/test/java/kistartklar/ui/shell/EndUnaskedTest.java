package kistartklar.ui.shell;

import static kistartklar.ui.shell.DocumentFolder.Q1;
import static kistartklar.ui.shell.DocumentFolder.Q2;
import static kistartklar.ui.shell.DocumentFolder.answered;
import static kistartklar.ui.shell.DocumentFolder.lockOf;
import static kistartklar.ui.shell.DocumentFolder.opened;
import static kistartklar.ui.shell.DocumentFolder.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import kistartklar.domain.assessment.Assessment;
import kistartklar.ui.document.OpenedDocument;
import kistartklar.ui.shared.Place;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All windows are ended at once and without a question, because the program is being ended. */
@Tag("window")
class EndUnaskedTest {

  @TempDir Path folder;

  @AfterEach
  void closeAll() {
    ShellFixture.closeAll();
  }

  private static void end(ShellFixture window) {
    AtomicBoolean ended = new AtomicBoolean();
    Fx.run(() -> window.windows.endUnasked(() -> ended.set(true)));
    window.until(ended::get);
    assertThat(window.dialogs.said).isEmpty();
  }

  private static void edit(Shell window) {
    var model = window.workspace().orElseThrow().session().model();
    Fx.run(() -> model.edit(new Place.OfAnswer(Q2), old -> with(old, Q2)));
  }

  @Test
  void keepsEveryDocument() {
    ShellFixture other = new ShellFixture(folder.resolve("x"), Optional.empty());
    Path file = DocumentFolder.store(other, folder.resolve("a.kicheck"), answered(Q1));
    ShellFixture window = opened(folder.resolve("data"), file);
    Shell second = (Shell) Fx.get(() -> window.shell.showFree(OpenedDocument.blank()));
    Fx.run(() -> window.shell.showFree(OpenedDocument.blank()));
    edit(window.shell);
    edit(second);
    end(window);
    assertThat(lockOf(file)).doesNotExist();
    assertThat(other.read(file).answer(Q2)).isPresent();
    Assessment draft = second.workspace().orElseThrow().session().model().assessment();
    assertThat(window.local.drafts().list().drafts())
        .as("the second document alone; nothing was entered in the third")
        .singleElement()
        .satisfies(kept -> assertThat(kept.document().assessment()).isEqualTo(draft));
  }

  @Test
  void hasNothingToDoOnTheStartScreen() {
    end(new ShellFixture(folder, Optional.empty()));
  }
}
