package kistartklar.ui.command;

import static kistartklar.ui.shell.DocumentFolder.NOW;
import static kistartklar.ui.shell.DocumentFolder.Q1;
import static kistartklar.ui.shell.DocumentFolder.Q2;
import static kistartklar.ui.shell.DocumentFolder.answer;
import static kistartklar.ui.shell.DocumentFolder.answered;
import static kistartklar.ui.shell.DocumentFolder.lockOf;
import static kistartklar.ui.shell.DocumentFolder.lockedBy;
import static kistartklar.ui.shell.DocumentFolder.opened;
import static kistartklar.ui.shell.DocumentFolder.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.ui.shell.DocumentFolder;
import kistartklar.ui.shell.ShellFixture;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may edit a document, and what those can do who may not. */
@Tag("window")
class DocumentAccessTest {

  @TempDir Path folder;
  private Path file;
  private Path other;
  private Assessment content;

  @BeforeEach
  void store() {
    content = answered(Q1);
    file = folder.resolve("firma.kicheck");
    other = folder.resolve("andere.kicheck");
    DocumentFolder.store(new ShellFixture(folder, Optional.empty()), file, content);
  }

  @Test
  void documentIsLockedWhileItIsOpen() {
    ShellFixture window = opened(folder, file);
    assertThat(lockOf(file)).exists();
    Fx.run(window.shell::backToStart);
    window.until(() -> window.shell.workspace().isEmpty());
    assertThat(lockOf(file)).doesNotExist();
  }

  @Test
  void savingElsewhereLocksTheNewFileAndFreesTheOld() {
    ShellFixture window = opened(folder, file);
    window.dialogs.files.add(other);
    Fx.run(window.shell.commands().document()::chooseFile);
    window.until(() -> Files.exists(lockOf(other)) && !Files.exists(lockOf(file)));
    assertThat(window.assessment().origin()).contains(content.id());
  }

  @Test
  void fileThatSomebodyElseHasOpenIsNotReplaced() {
    ShellFixture window = opened(folder, file);
    DocumentFolder.store(window, other, answered(Q2));
    lockedBy(other, "petra", "BUERO-2");
    window.dialogs.files.add(other);
    Fx.run(window.shell.commands().document()::chooseFile);
    window.until(() -> !window.dialogs.said.isEmpty() && window.dialogs.said.size() > 1);
    assertThat(window.dialogs.said.getLast()).contains("Nicht gespeichert", "petra", "BUERO-2");
    assertThat(window.read(other).answer(Q2)).isPresent();
    assertThat(lockOf(other)).exists();
  }

  @Test
  void documentOpenElsewhereIsShownWithWhoHasIt() {
    lockedBy(file, "petra", "BUERO-2");
    ShellFixture window = opened(folder, file);
    assertThat(window.says("seit dem 22.11.2026, ")).isTrue();
    assertThat(window.says("bei petra am Gerät „BUERO-2“ geöffnet")).isTrue();
    answer(window, Q2);
    assertThat(window.assessment()).isEqualTo(content);
    Fx.run(window.shell::backToStart);
    window.until(() -> window.shell.workspace().isEmpty());
    assertThat(lockOf(file)).exists();
  }

  @Test
  void documentOpenElsewhereCanBeTakenOverAfterAQuestion() {
    lockedBy(file, "petra", "BUERO-2");
    ShellFixture window = opened(folder, file);
    window.press("Übernehmen …");
    assertThat(window.says("Nur zum Lesen geöffnet")).isTrue();
    window.dialogs.answers.add("Übernehmen");
    window.press("Übernehmen …");
    window.until(() -> !window.says("Nur zum Lesen geöffnet"));
    answer(window, Q2);
    window.until(() -> window.says("Gespeichert um"));
    assertThat(window.read(file).answer(Q2)).isPresent();
    assertThat(lockOf(file)).content().doesNotContain("petra");
  }

  @Test
  void draftOfADocumentOpenElsewhereIsMentionedAndOfferedOnceItCanBeEdited() {
    StoredDocument draft = StoredDocument.unsaved(with(content, Q2)).withRevisionAtLeast(20);
    new ShellFixture(folder, Optional.empty()).local.drafts().save(draft, Optional.empty(), NOW);
    lockedBy(file, "petra", "BUERO-2");
    ShellFixture window = opened(folder, file);
    assertThat(window.dialogs.said).isEmpty();
    assertThat(window.says("Er wird Ihnen angeboten, sobald Sie")).isTrue();
    assertThat(window.assessment()).isEqualTo(content);
    window.dialogs.answers.add("Übernehmen");
    window.press("Übernehmen …");
    window.until(() -> window.says("Der Entwurf ist übernommen"));
    assertThat(window.assessment()).isEqualTo(draft.assessment());
  }

  @Test
  void takingOverByOthersIsToldToWhoHasTheDocumentOpen() {
    ShellFixture window = opened(folder, file);
    lockedBy(file, "petra", "BUERO-2");
    answer(window, Q2);
    Fx.run(() -> window.workspace().session().comeBack());
    window.until(() -> window.says("petra hat „firma.kicheck“ am 22.11.2026 um"));
    assertThat(window.says("Nur zum Lesen geöffnet")).isTrue();
    assertThat(window.read(file).answer(Q2)).isPresent();
    window.dialogs.answers.add("Übernehmen");
    window.press("Übernehmen …");
    window.until(() -> window.says("Gespeichert um"));
    assertThat(lockOf(file)).content().doesNotContain("petra");
  }

  @Test
  void copyOfADocumentOpenElsewhereIsADocumentOfItsOwnToWorkOn() {
    lockedBy(file, "petra", "BUERO-2");
    ShellFixture window = opened(folder, file);
    window.dialogs.files.add(other);
    window.press("Kopie speichern …");
    window.until(() -> !window.says("Nur zum Lesen geöffnet"));
    assertThat(window.assessment().origin()).contains(content.id());
    assertThat(window.assessment().id()).isNotEqualTo(content.id());
    answer(window, Q2);
    window.until(() -> window.says("Gespeichert um"));
    assertThat(window.read(other).answer(Q2)).isPresent();
    assertThat(window.read(file)).isEqualTo(content);
  }

  @Test
  void documentOfANewerProgramIsCopiedByteForByte() throws Exception {
    String newer =
        Files.readString(file).replaceFirst("(\"formatVersion\" ?: )1", "$12,\n  \"neu\": [1]");
    Files.writeString(file, newer);
    ShellFixture window = opened(folder, file);
    assertThat(window.says("unverändert kopieren")).isTrue();
    window.dialogs.files.add(other);
    window.press("Kopie speichern …");
    window.until(() -> window.says("gleicht der Datei Byte für Byte"));
    assertThat(other).hasContent(newer);
    assertThat(window.store.load(other)).isInstanceOf(LoadResult.NewerFormat.class);
    assertThat(lockOf(file)).doesNotExist();
  }

  @Test
  void whatThisPcKeepsOfADocumentCanBeDeleted() {
    ShellFixture window = opened(folder, file);
    answer(window, Q2);
    window.until(() -> window.says("Gespeichert um"));
    assertThat(folder.resolve("snapshots").resolve(content.id().toString())).isNotEmptyDirectory();
    window.dialogs.answers.add("Löschen");
    Fx.run(window.shell.commands().access()::forget);
    window.until(() -> window.says("nichts mehr aufbewahrt"));
    assertThat(folder.resolve("snapshots").resolve(content.id().toString())).doesNotExist();
    assertThat(folder.resolve("preferences.json")).content().doesNotContain("firma.kicheck");
    assertThat(window.says("firma.kicheck")).isFalse();
    assertThat(window.read(file).answer(Q2)).isPresent();
  }

  @Test
  void draftIsNotDeletedAlongTheWay() {
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    window.press("Neue Einschätzung");
    answer(window, Q1);
    window.until(() -> window.says("Noch nicht gespeichert (Entwurf)"));
    Fx.run(window.shell.commands().access()::forget);
    assertThat(window.dialogs.said.getLast()).startsWith("Zuerst speichern");
    assertThat(window.assessment().answer(Q1)).isPresent();
  }
}
