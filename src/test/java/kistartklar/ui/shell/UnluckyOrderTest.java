package kistartklar.ui.shell;

import static kistartklar.ui.shell.DocumentFolder.NOW;
import static kistartklar.ui.shell.DocumentFolder.Q1;
import static kistartklar.ui.shell.DocumentFolder.Q2;
import static kistartklar.ui.shell.DocumentFolder.answer;
import static kistartklar.ui.shell.DocumentFolder.answered;
import static kistartklar.ui.shell.DocumentFolder.changeOutside;
import static kistartklar.ui.shell.DocumentFolder.lockOf;
import static kistartklar.ui.shell.DocumentFolder.opened;
import static kistartklar.ui.shell.DocumentFolder.pressBeside;
import static kistartklar.ui.shell.DocumentFolder.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.StoredDocument;
import kistartklar.ui.team.TeamWindow;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Things that people do twice, too fast or in two windows. */
@Tag("window")
class UnluckyOrderTest {

  private static final QuestionId Q9 = new QuestionId(9);

  @TempDir Path folder;
  private Path file;
  private Path second;
  private Assessment content;
  private ShellFixture before;

  @BeforeEach
  void store() {
    content = answered(Q1);
    file = folder.resolve("firma.kicheck");
    second = folder.resolve("firma (Konflikt).kicheck");
    before = new ShellFixture(folder, Optional.empty());
    DocumentFolder.store(before, file, content);
  }

  private void draft(StoredDocument draft) {
    before.local.drafts().save(draft, Optional.empty(), NOW);
  }

  @Test
  void fileThatIsClickedTwiceIsOpenedOnce() {
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    Fx.run(() -> {
      window.shell.open(file);
      window.shell.open(folder.resolve("x").resolve("..").resolve("firma.kicheck"));
    });
    window.until(() -> window.shell.workspace().isPresent() && window.background.idle());
    assertThat(window.windows.open()).hasSize(1);
    assertThat(window.says("Nur zum Lesen")).isFalse();
    Fx.run(window.shell::backToStart);
    window.until(() -> window.shell.workspace().isEmpty());
    Fx.run(() -> window.shell.open(file));
    window.until(() -> window.shell.workspace().isPresent());
  }

  @Test
  void draftThatIsClickedTwiceIsInOneWindow() {
    draft(StoredDocument.unsaved(answered(Q2)));
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    window.until(() -> window.says("Wiederherstellen"));
    var draft = window.local.drafts().list().drafts().getFirst();
    Fx.run(() -> {
      window.shell.commands().starting().restore(draft);
      window.shell.commands().starting().restore(draft);
    });
    window.until(() -> window.shell.workspace().isPresent() && window.background.idle());
    assertThat(window.windows.open()).hasSize(1);
  }

  @Test
  void secondVersionIsComparedAndNotEditedBeside() {
    ShellFixture window = opened(folder, file);
    DocumentFolder.store(window, second, with(content, Q9));
    Fx.run(() -> window.shell.open(second));
    window.until(() -> window.says("„firma (Konflikt).kicheck“ ist eine zweite Fassung"));
    window.until(window.background::idle);
    assertThat(window.windows.open()).hasSize(1);
    assertThat(lockOf(second)).doesNotExist();
    window.press("Vergleichen …");
    pressBeside(window, "Unterschiede – KI-Startklar", "Auswahl übernehmen");
    window.until(() -> window.read(file).answer(Q9).isPresent());
  }

  @Test
  void secondVersionCanBeOpenedAsADocumentOfItsOwn() {
    ShellFixture window = opened(folder, file);
    DocumentFolder.store(window, second, content);
    Fx.run(() -> window.shell.open(second));
    window.until(() -> window.says("Als neues Dokument öffnen"));
    window.press("Als neues Dokument öffnen");
    window.until(() -> window.windows.open().size() == 2);
    var session = Fx.get(() -> window.windows.open().getLast().workspace().orElseThrow().session());
    assertThat(session.model().assessment().origin()).contains(content.id());
    assertThat(session.fileProperty().get()).isEmpty();
  }

  @Test
  void sameFileByALinkComesForwardAlsoWhereNothingCanBeLocked() throws IOException {
    ShellFixture window = opened(folder, file);
    Files.delete(lockOf(file));
    Files.createDirectory(lockOf(file));
    Path link = Files.createSymbolicLink(folder.resolve("verweis.kicheck"), file);
    Fx.run(() -> window.shell.open(link));
    window.until(() -> window.shell.isFocused() && window.background.idle());
    assertThat(window.windows.open()).hasSize(1);
    assertThat(window.says("zweite Fassung")).isFalse();
  }

  @Test
  void draftOfAnOpenDocumentIsNotTakenForOneFromBefore() {
    ShellFixture window = opened(folder, file);
    changeOutside(window, file, Q9);
    answer(window, Q2);
    window.until(() -> window.says("Ihr Stand ist als Entwurf gesichert"));
    DocumentFolder.store(window, second, with(content, Q9));
    Fx.run(() -> window.shell.open(second));
    window.until(() -> window.says("„firma (Konflikt).kicheck“ ist eine zweite Fassung"));
    assertThat(window.dialogs.said).isEmpty();
    assertThat(window.local.drafts().list().drafts()).hasSize(1);
  }

  @Test
  void bothStatesAreComparedWhenADraftAndSomebodyElseWentOnFromTheSameFile() {
    ShellFixture window = opened(folder, file);
    changeOutside(window, file, Q9);
    answer(window, Q2);
    window.until(() -> window.says("Ihr Stand ist als Entwurf gesichert"));
    for (int i = 10; i < 15; i++) {
      changeOutside(window, file, new QuestionId(i)); // Theirs is ahead in revisions by now.
    }
    window.dialogs.answers.add("Schließen");
    Fx.run(window.shell::backToStart);
    window.until(() -> window.shell.workspace().isEmpty());
    ShellFixture again = opened(folder, file);
    assertThat(again.dialogs.said)
        .containsExactly("Die Datei und ein Entwurf auf diesem PC wurden beide geändert COMPARE");
    pressBeside(again, "Unterschiede – KI-Startklar", "Auswahl übernehmen");
    again.until(() -> again.read(file).answer(Q2).isPresent());
    assertThat(again.read(file).answer(Q9)).isPresent();
  }

  @Test
  void draftKeptAfterAnOlderOneWasThrownAwayStays() {
    draft(StoredDocument.unsaved(with(content, Q9)).withRevisionAtLeast(20));
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    window.until(() -> window.says("Verwerfen"));
    window.press("Verwerfen");
    window.dialogs.answers.add("Stand der Datei behalten");
    Fx.run(() -> window.shell.open(file));
    window.until(() -> window.shell.workspace().isPresent());
    window.until(() -> window.local.drafts().list().drafts().isEmpty());
    changeOutside(window, file, Q9);
    answer(window, Q2);
    window.until(() -> window.says("Ihr Stand ist als Entwurf gesichert"));
    window.dialogs.answers.add("Schließen");
    Fx.run(window.shell::quit);
    window.until(() -> !window.ended.isEmpty());
    assertThat(window.local.drafts().list().drafts()).hasSize(1);
  }

  @Test
  void earlierStatesOfADraftThatWasThrownAwayGoWithIt() {
    StoredDocument draft = StoredDocument.unsaved(answered(Q2));
    draft(draft);
    before.local.snapshots().take(draft);
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    window.until(() -> window.says("Verwerfen"));
    window.press("Verwerfen");
    Fx.run(window.shell::quit);
    window.until(() -> !window.ended.isEmpty());
    assertThat(folder.resolve("drafts")).isEmptyDirectory();
    assertThat(window.local.snapshots().list(draft.assessment().id()).snapshots()).isEmpty();
  }

  @Test
  void teamCopyDoesNotReplaceWhatAnotherWindowHasOpen() {
    ShellFixture window = opened(folder, file);
    Path other = folder.resolve("andere.kicheck");
    DocumentFolder.store(window, other, answered(Q9));
    Fx.run(() -> window.shell.open(other));
    window.until(() -> window.windows.open().size() == 2);
    Fx.run(() -> window.shell.commands().document().team().makeCopy());
    window.dialogs.files.add(other);
    pressBeside(window, "Kopie für ein Teammitglied – KI-Startklar", "Kopie speichern …");
    window.until(() -> window.dialogs.said.stream().anyMatch(s -> s.startsWith("Nicht gespei")));
    assertThat(window.read(other).answer(Q9)).isPresent();
  }

  @Test
  void documentIsNotForgottenWithWhatWasJustTypedAndCannotBeSaved() {
    ShellFixture window = opened(folder, file);
    changeOutside(window, file, Q9);
    answer(window, Q2);
    Fx.run(window.shell.commands().access()::forget);
    window.until(() -> !window.dialogs.said.isEmpty());
    assertThat(window.dialogs.said.getLast()).startsWith("Zuerst speichern");
    assertThat(window.local.drafts().list().drafts()).hasSize(1);
  }

  @Test
  void documentThatIsOpenedLateDoesNotTakeThePlaceOfAnother() {
    DocumentFolder.lockedBy(file, "petra", "BUERO-2");
    ShellFixture window = opened(folder, file);
    window.dialogs.answers.add("Übernehmen");
    Fx.run(() -> {
      window.shell.commands().access().takeOver();
      window.shell.showStart();
      window.shell.commands().starting().createNew();
      answer(window, Q2);
    });
    window.until(() -> window.windows.open().size() == 2);
    assertThat(window.assessment().answer(Q2)).isPresent();
    assertThat(window.assessment().id()).isNotEqualTo(content.id());
  }

  @Test
  void quittingAsksFirstWhatAWindowAboveTheDocumentHolds() {
    ShellFixture window = opened(folder, file);
    AtomicBoolean holds = new AtomicBoolean(true);
    Stage above =
        Fx.get(() -> {
          Stage team = TeamWindow.over(window.stage, new Pane(), "Team", 800, 500);
          team.setOnCloseRequest(asked -> {
            if (holds.get()) {
              asked.consume();
            }
          });
          team.show();
          return team;
        });
    Fx.run(window.windows::quit);
    assertThat(above.isShowing()).isTrue();
    assertThat(window.windows.open()).hasSize(1);
    holds.set(false);
    Fx.run(window.windows::quit);
    window.until(() -> !window.ended.isEmpty());
    assertThat(above.isShowing()).isFalse();
  }
}
