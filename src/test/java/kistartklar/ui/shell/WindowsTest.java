package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.Expectation;
import kistartklar.store.StoredDocument;
import kistartklar.ui.shared.Place;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One window per document. */
@Tag("window")
class WindowsTest {

  private static final QuestionId Q1 = new QuestionId(1);

  @TempDir Path folder;
  private ShellFixture fixture;
  private Path one;
  private Path two;

  @BeforeEach
  void begin() {
    fixture = new ShellFixture(folder, Optional.empty());
    one = stored("eins.kicheck");
    two = stored("zwei.kicheck");
  }

  private Path stored(String name) {
    Path file = folder.resolve(name);
    fixture.store.save(
        StoredDocument.unsaved(Assessment.empty(UUID.randomUUID())),
        file,
        new Expectation.Absent(),
        Instant.parse("2026-11-22T13:32:10Z"));
    return file;
  }

  private void openBoth() {
    Fx.run(() -> fixture.shell.open(one));
    fixture.until(() -> fixture.shell.workspace().isPresent());
    Fx.run(() -> fixture.shell.open(two));
    fixture.until(() -> fixture.windows.open().size() == 2);
  }

  private static void answer(Shell window) {
    Fx.run(() ->
        window
            .workspace()
            .orElseThrow()
            .session()
            .model()
            .edit(new Place.OfAnswer(Q1), a -> a.withAnswer(Q1, Optional.of(Answer.YES))));
  }

  @Test
  void startScreenTakesTheFirstDocumentAndTheNextGetsItsOwnWindow() {
    openBoth();
    assertThat(fixture.titles())
        .containsExactly(
            "Einleitung – eins.kicheck – KI-Startklar", "Einleitung – zwei.kicheck – KI-Startklar");
  }

  @Test
  void openFileComesForwardInsteadOfOpeningTwice() {
    openBoth();
    Shell second = fixture.windows.open().getLast();
    Fx.run(() -> second.open(folder.resolve("x").resolve("..").resolve("eins.kicheck")));
    fixture.until(fixture.shell::isFocused);
    assertThat(fixture.windows.open()).hasSize(2);
  }

  @Test
  void newAssessmentLeavesTheOpenDocumentWhereItIs() {
    openBoth();
    Fx.run(fixture.shell.commands().starting()::createNew);
    assertThat(fixture.titles()).hasSize(3).last().asString().contains("Neue Einschätzung");
    assertThat(fixture.titles().getFirst()).contains("eins.kicheck");
  }

  @Test
  void closingAWindowLeavesTheOthersOpen() {
    openBoth();
    Fx.run(() -> fixture.shell.close(() -> {}));
    fixture.until(() -> fixture.windows.open().size() == 1);
    assertThat(fixture.titles()).containsExactly("Einleitung – zwei.kicheck – KI-Startklar");
    assertThat(fixture.ended).isEmpty();
    Fx.run(() -> fixture.windows.open().getFirst().close(() -> {}));
    fixture.until(() -> !fixture.ended.isEmpty());
    assertThat(fixture.ended).containsExactly("quit");
  }

  @Test
  void quittingSavesAndClosesAll() {
    openBoth();
    fixture.windows.open().forEach(WindowsTest::answer);
    Fx.run(fixture.windows::quit);
    fixture.until(() -> !fixture.ended.isEmpty());
    assertThat(fixture.titles()).isEmpty();
    assertThat(List.of(one, two))
        .allSatisfy(file -> assertThat(fixture.read(file).answer(Q1)).contains(Answer.YES));
  }

  @Test
  void quittingStopsWhereTheUserStays() {
    openBoth();
    Fx.run(fixture.shell.commands().starting()::createNew);
    Shell draft = fixture.windows.open().getLast();
    answer(draft);
    Fx.run(draft::comeForward);
    Fx.run(fixture.windows::quit);
    fixture.until(() -> !fixture.dialogs.said.isEmpty());
    assertThat(fixture.windows.open()).hasSize(3);
    assertThat(fixture.ended).isEmpty();
  }

  @Test
  void laterStartBringsAWindowForwardAndOpensItsFile() {
    Fx.run(() -> fixture.windows.request(List.of(one)));
    fixture.until(() -> fixture.shell.workspace().isPresent());
    Fx.run(() -> fixture.windows.request(List.of(two)));
    fixture.until(() -> fixture.windows.open().size() == 2);
    Fx.run(() -> fixture.windows.request(List.of()));
    assertThat(fixture.windows.open()).hasSize(2);
  }

  @Test
  void laterStartRightAfterTheLastWindowWasClosedGetsAWindow() {
    Fx.run(() -> {
      fixture.windows.quit();
      fixture.windows.request(List.of(one));
    });
    fixture.until(() -> fixture.titles().contains("Einleitung – eins.kicheck – KI-Startklar"));
    fixture.until(fixture.background::idle);
    assertThat(fixture.ended).isEmpty();
    Fx.run(fixture.windows::quit);
    fixture.until(() -> !fixture.ended.isEmpty());
    assertThat(fixture.windows.open()).isEmpty();
  }

  @Test
  void recentFilesAreTheSameInAllWindows() {
    openBoth();
    Shell second = fixture.windows.open().getLast();
    Fx.run(second::backToStart);
    fixture.until(() -> second.workspace().isEmpty());
    assertThat(fixture.says(second, "eins.kicheck")).isTrue();
    Fx.run(fixture.shell.commands().starting()::clearRecent);
    assertThat(fixture.says(second, "eins.kicheck")).isFalse();
  }
}
