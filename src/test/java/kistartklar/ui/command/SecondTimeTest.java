package kistartklar.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.CompanyParts;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.comparison.FollowUp;
import kistartklar.store.Expectation;
import kistartklar.store.StoredDocument;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shell.Shell;
import kistartklar.ui.shell.ShellFixture;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The next assessment and the comparison, from the window. */
@Tag("window")
class SecondTimeTest {

  @TempDir Path folder;
  private ShellFixture fixture;

  @BeforeEach
  void begin() {
    fixture = new ShellFixture(folder, Optional.empty());
  }

  private Path stored(String name, Assessment content) {
    Path file = folder.resolve(name);
    fixture.store.save(
        StoredDocument.unsaved(content),
        file,
        new Expectation.Absent(),
        Instant.parse("2026-11-22T13:32:10Z"));
    return file;
  }

  private void open(Assessment content) {
    Path file = stored("Mai.kicheck", content);
    Fx.run(() -> fixture.shell.open(file));
    fixture.until(() -> fixture.shell.workspace().isPresent());
  }

  private void startFollowUp() {
    Fx.run(fixture.shell.commands().document().secondTime()::startFollowUp);
  }

  private void compare() {
    Fx.run(fixture.shell.commands().document().secondTime()::compare);
  }

  private static Optional<Stage> comparison() {
    return Fx.get(() ->
        Window.getWindows().stream()
            .filter(Stage.class::isInstance)
            .map(Stage.class::cast)
            .filter(stage -> "Vergleich – KI-Startklar".equals(stage.getTitle()))
            .findFirst());
  }

  private static boolean comparisonSays(String text) {
    return Find.texts(comparison().orElseThrow().getScene().getRoot()).stream()
        .anyMatch(said -> said.contains(text));
  }

  @Test
  void followUpOpensBesideTheEarlierOneAndKnowsIt() {
    open(Documents.mixed());
    startFollowUp();
    assertThat(fixture.windows.open()).hasSize(2);
    assertThat(fixture.assessment()).isEqualTo(Documents.mixed());
    Workspace next = fixture.windows.open().getLast().workspace().orElseThrow();
    Assessment begun = Fx.get(() -> next.session().model().assessment());
    assertThat(begun.predecessors()).containsExactly(Predecessor.of(Documents.mixed()));
    assertThat(begun.responses()).isEmpty();
    assertThat(next.navigator().current()).isEqualTo(new StepId.CompanyData());
    assertThat(Find.texts(next))
        .anyMatch(said -> said.startsWith("Das ist eine neue Einschätzung auf Basis der"));
  }

  @Test
  void saysWhatGoesAlongAndCanBeClosedWithoutAQuestion() {
    open(Documents.mixed());
    startFollowUp();
    Shell next = fixture.windows.open().getLast();
    assertThat(fixture.says(next, "Angaben zum Unternehmen und unerledigte Maßnahmen")).isTrue();
    Fx.run(() -> next.close(() -> {}));
    fixture.until(() -> fixture.windows.open().size() == 1);
    assertThat(fixture.dialogs.said).isEmpty();
  }

  @Test
  void offersANameThatTheEarlierOneDoesNotBearAndSaysNoMoreOnceThereIsAFile() {
    open(Documents.mixed());
    startFollowUp();
    Shell next = fixture.windows.open().getLast();
    Fx.run(next.commands().document()::chooseFile);
    String firm = Documents.mixed().company().name();
    assertThat(fixture.dialogs.said)
        .containsExactly("target " + firm + " – " + LocalDate.now() + ".kicheck");
    Fx.run(() -> undated(next));
    Fx.run(next.commands().document()::chooseFile);
    assertThat(fixture.dialogs.said)
        .last()
        .isEqualTo("target " + firm + " – neue Einschätzung.kicheck");
    assertThat(fixture.says(next, "Das ist eine neue Einschätzung")).isTrue();
    Fx.run(() -> date(next, LocalDate.of(2027, 5, 3)));
    fixture.dialogs.files.add(folder.resolve("Neu.kicheck"));
    Fx.run(next.commands().document()::chooseFile);
    assertThat(fixture.dialogs.said).last().isEqualTo("target " + firm + " – 2027-05-03.kicheck");
    fixture.until(() -> !fixture.says(next, "Das ist eine neue Einschätzung"));
  }

  private static void undated(Shell window) {
    var model = window.workspace().orElseThrow().session().model();
    model.edit(
        new Place.OfCompany(CompanyParts.ASSESSED_ON),
        now -> now.withCompany(now.company().withAssessedOn(Optional.empty())));
  }

  private static void date(Shell window, LocalDate day) {
    var model = window.workspace().orElseThrow().session().model();
    model.edit(
        new Place.OfCompany(CompanyParts.ASSESSED_ON),
        now -> now.withCompany(now.company().withAssessedOn(Optional.of(day))));
  }

  @Test
  void refusesToBuildOnNothing() {
    open(Documents.empty());
    startFollowUp();
    assertThat(fixture.dialogs.said).singleElement().asString().contains("keine Antworten");
    assertThat(fixture.windows.open()).hasSize(1);
  }

  @Test
  void resultAndOutlookOfferTheNextOne() {
    open(Documents.mixed());
    for (StepId step : List.of(new StepId.Result(), new StepId.Outlook())) {
      Fx.run(() -> fixture.workspace().navigator().goTo(step));
      fixture.press("Neue Einschätzung auf Basis dieser");
    }
    assertThat(fixture.windows.open()).hasSize(3);
  }

  @Test
  void comparisonReadsChosenFiles() {
    Assessment earlier =
        Documents.all(kistartklar.domain.assessment.Answer.NO)
            .identifiedAs(UUID.randomUUID(), Optional.empty());
    Path file =
        stored(
            "Alt.kicheck",
            earlier.withCompany(
                Documents.mixed()
                    .company()
                    .withAssessedOn(Optional.of(LocalDate.of(2025, 11, 22)))));
    open(Documents.mixed());
    compare();
    assertThat(comparisonSays("Es gibt erst einen Stand")).isTrue();
    fixture.dialogs.files.add(file);
    fixture.dialogs.files.add(folder.resolve("weg.kicheck"));
    Fx.run(() -> {
      var add =
          Find.visible(comparison().orElseThrow().getScene().getRoot())
              .filter(Button.class::isInstance)
              .map(Button.class::cast)
              .filter(button -> "Dokumente hinzufügen …".equals(button.getText()))
              .findFirst()
              .orElseThrow();
      Platform.runLater(add::fire);
    });
    fixture.until(() -> comparisonSays("Von 0 auf 17 von 29"));
    assertThat(comparisonSays("weg.kicheck")).isTrue();
  }

  @Test
  void comparisonJumpsIntoTheDocumentAndFollowsIt() {
    open(FollowUp.of(Documents.mixed(), UUID.randomUUID()));
    compare();
    assertThat(comparisonSays("Von 17 auf 0 von 29")).isTrue();
    Fx.run(() ->
        Find.visible(comparison().orElseThrow().getScene().getRoot())
            .filter(Hyperlink.class::isInstance)
            .map(Hyperlink.class::cast)
            .filter(link -> "Zu Frage 22".equals(link.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
    assertThat(fixture.workspace().navigator().current()).isEqualTo(new StepId.OfPhase(5));
    assertThat(comparison()).as("stays open beside it").isPresent();
  }

  @Test
  void comparisonIsShownOnceAndClosesByEscape() {
    open(Documents.mixed());
    compare();
    Stage first = comparison().orElseThrow();
    compare();
    assertThat(comparison()).containsSame(first);
    Fx.run(() ->
        first
            .getScene()
            .getRoot()
            .fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
    assertThat(comparison()).isEmpty();
  }

  @Test
  void comparisonGoesWithItsDocument() {
    open(Documents.mixed());
    compare();
    Fx.run(fixture.shell::backToStart);
    fixture.until(() -> fixture.shell.workspace().isEmpty());
    assertThat(comparison()).isEmpty();
  }

  @Test
  void comparesFilesWithoutAnOpenDocument() {
    compare();
    assertThat(comparisonSays("Noch nichts zu vergleichen")).isTrue();
  }
}
