package kistartklar.ui.shell;

import static kistartklar.ui.shell.DocumentFolder.lockOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.text.Messages;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault of the program while a document is opened locks nobody out of it. */
@Tag("window")
class OpeningFaultTest {

  private static final String NAME = "firma.kicheck";

  @TempDir Path folder;

  /** A window in which showing something that has these words fails. */
  private ShellFixture without(String key) {
    Map<String, String> patterns = new HashMap<>(Messages.german().patterns());
    patterns.remove(key);
    return new ShellFixture(
        folder, Optional.empty(), new Disk(), Messages.of(patterns, Locale.GERMAN));
  }

  private void assertSaidAndFree(ShellFixture window, Path file, byte[] before) throws Exception {
    window.until(() -> !window.dialogs.said.isEmpty());
    assertThat(window.dialogs.said)
        .singleElement()
        .asString()
        .startsWith("Das Dokument lässt sich nicht öffnen: Beim Öffnen von „" + NAME + "“ trat");
    window.until(() -> !Files.exists(lockOf(file)));
    assertThat(file).hasBinaryContent(before);
    assertThat(window.shell.workspace()).isEmpty();
  }

  @Test
  void whileItsWindowIsMade() throws Exception {
    ShellFixture window = without("shell.title.step");
    Path file = DocumentFolder.store(window, folder.resolve(NAME), Documents.mixed());
    byte[] before = Files.readAllBytes(file);
    Fx.run(() -> window.shell.open(file));
    assertSaidAndFree(window, file, before);
  }

  @Test
  void whileADraftIsOffered() throws Exception {
    ShellFixture window = without("document.recovery.newer");
    Path file = DocumentFolder.store(window, folder.resolve(NAME), Documents.mixed());
    byte[] before = Files.readAllBytes(file);
    window
        .local
        .drafts()
        .save(
            StoredDocument.unsaved(Documents.mixed().withNote(new QuestionId(1), "neuer"))
                .withRevisionAtLeast(9),
            Optional.empty(),
            Instant.parse("2026-11-22T14:32:10Z"));
    Fx.run(() -> window.shell.open(file));
    assertSaidAndFree(window, file, before);
  }
}
