package kistartklar.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.team.TeamCopy;
import kistartklar.store.Expectation;
import kistartklar.store.StoredDocument;
import kistartklar.text.Messages;
import kistartklar.ui.dialog.FxDialogs;
import kistartklar.ui.plan.PlanDocuments;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.FxBackground;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shared.Style;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.usecase.UseCaseDocuments;
import kistartklar.ui.worksheet.SheetDocuments;
import kistartklar.ui.workspace.Steps;

/** Goes through every screen, window and dialog of the program as a user would reach it. */
final class EveryScreen {

  private static final Messages MESSAGES = Messages.german();

  private final Path folder;
  private final BiConsumer<String, Parent> look;
  private final ShellFixture window;
  private final Path file;

  private EveryScreen(Path folder, BiConsumer<String, Parent> look) {
    this.folder = folder;
    this.look = look;
    window = new ShellFixture(folder, Optional.empty());
    file = stored("Beispiel.kicheck", planned());
  }

  /**
   * Visits them all.
   *
   * @param look gets each by its name, while it is shown
   */
  static void visit(Path folder, BiConsumer<String, Parent> look) {
    EveryScreen screens = new EveryScreen(folder, look);
    screens.start();
    screens.document();
    screens.besideTheSteps();
    screens.comparison();
    screens.team();
    screens.states();
    screens.portfolio();
    screens.preview();
    screens.help();
    screens.dialogs();
    screens.readOnly();
  }

  private static Assessment planned() {
    return PlanDocuments.planned().withWorksheets(SheetDocuments.example().worksheets());
  }

  private Path stored(String name, Assessment assessment) {
    Path target = folder.resolve(name);
    window.store.save(
        StoredDocument.unsaved(assessment), target, new Expectation.Replaceable(), Instant.EPOCH);
    return target;
  }

  private void look(String name) {
    look.accept(name, Fx.get(() -> (Parent) window.root()));
  }

  private void start() {
    look("start");
    window
        .local
        .drafts()
        .save(StoredDocument.unsaved(Documents.mixed()), Optional.empty(), Instant.EPOCH);
    Fx.run(() -> window.shell.open(file));
    window.until(() -> window.shell.workspace().isPresent());
    Fx.run(window.shell::backToStart);
    window.until(() -> window.says("Zuletzt verwendet") && window.says("Wiederherstellen"));
    look("start with a draft and a recent file");
    Fx.run(() -> window.shell.open(file));
    window.until(() -> window.shell.workspace().isPresent());
  }

  private void document() {
    for (StepId step : Steps.ALL) {
      Fx.run(() -> window.workspace().navigator().goTo(step));
      look("step " + step);
    }
    worksheets();
    Fx.run(() -> window.workspace().navigator().goTo(new QuestionId(3)));
    window.press("Notiz hinzufügen");
    look("phase with an empty note");
    Fx.run(() -> window.workspace().notice().say("Etwas ist geschehen.", MESSAGES, true));
    look("phase with a message");
    Fx.run(() -> window.workspace().notice().hide());
    useCases();
  }

  private void useCases() {
    Fx.run(() ->
        window
            .workspace()
            .session()
            .model()
            .edit(
                new Place.OfDocument(),
                document -> document.withWorksheets(UseCaseDocuments.example().worksheets())));
    Fx.run(() -> window.workspace().navigator().goTo(new StepId.UseCases()));
    look("use cases");
    Fx.run(() ->
        window.workspace().navigator().goTo(new Place.OfUseCase(UseCaseDocuments.pilot().id())));
    look("profile of a use case");
  }

  private void worksheets() {
    for (String sheet : List.of("useCases", "costsAndBenefits", "vendors", "indicators")) {
      Fx.run(() -> window.workspace().navigator().goTo(new Place.OfSheet(sheet)));
      look("worksheet " + sheet);
    }
  }

  private void besideTheSteps() {
    Fx.run(window.shell.commands().document()::find);
    Fx.run(() -> ((TextField) Find.spoken(window.root(), "Suchen")).setText("Strategie"));
    window.until(() ->
        Find.visible(window.root())
            .anyMatch(node ->
                node instanceof javafx.scene.control.ListView<?> hits
                    && !hits.getItems().isEmpty()));
    look("search");
    window.press("Schließen");
    Fx.run(() -> window.workspace().beginMeeting());
    look("meeting");
    Fx.run(() -> window.workspace().navigator().goTo(new StepId.Result()));
  }

  private void comparison() {
    Path earlier =
        stored(
            "Frühling.kicheck",
            Documents.all(Answer.NO)
                .identifiedAs(UUID.randomUUID(), Optional.empty())
                .withCompany(
                    Documents.mixed()
                        .company()
                        .withAssessedOn(Optional.of(LocalDate.of(2026, 4, 1)))));
    Fx.run(window.shell.commands().document().secondTime()::compare);
    Stage alone = shown("Vergleich");
    look.accept("comparison of one", root(alone));
    window.dialogs.files.add(earlier);
    pressLater(alone, "Dokumente hinzufügen …");
    window.until(() -> says(alone, "Frühling.kicheck") || says(alone, "Von 0 auf"));
    look.accept("comparison", root(alone));
    Fx.run(alone::close);
  }

  private void team() {
    Fx.run(window.shell.commands().document().team()::makeCopy);
    Stage copying = shown("Kopie für ein");
    look.accept("team copy", root(copying));
    Fx.run(copying::close);
    Assessment theirs =
        TeamCopy.of(window.assessment(), UUID.randomUUID(), "Einkauf", true)
            .withAnswer(new QuestionId(1), Optional.of(Answer.NO))
            .withAnswer(new QuestionId(12), Optional.of(Answer.YES))
            .withNote(new QuestionId(1), "Andere Ansicht");
    Path copy = stored("Einkauf.kicheck", theirs);
    Fx.run(window.shell.commands().document().team()::merge);
    Stage merging = shown("Antworten zusammenführen");
    look.accept("team without copies", root(merging));
    window.dialogs.files.add(copy);
    pressLater(merging, "Kopien wählen …");
    window.until(() -> says(merging, "Einkauf.kicheck"));
    look.accept("team with a copy", root(merging));
    pressLater(merging, "Antworten vergleichen");
    window.until(() -> says(merging, "Was gilt?") || says(merging, "Andere Ansicht"));
    look.accept("team merging", root(merging));
    Fx.run(merging::close);
  }

  private void states() {
    window.local.snapshots().take(StoredDocument.unsaved(window.assessment()));
    Assessment now = window.assessment();
    Fx.run(() -> window.shell.commands().versions().showHistory());
    Stage history = shown("Frühere Stände");
    window.until(() ->
        Find.visible(root(history))
            .anyMatch(
                node -> node instanceof javafx.scene.control.ListCell<?> cell && !cell.isEmpty()));
    look.accept("earlier states", root(history));
    Fx.run(history::close);
    Assessment other =
        now.withAnswer(new QuestionId(2), Optional.of(Answer.YES))
            .withNote(new QuestionId(3), "Neu");
    Fx.run(() ->
        window
            .shell
            .commands()
            .versions()
            .compare(Optional.empty(), other, "document.theirs", merged -> {}));
    Stage difference = newest();
    look.accept("difference", root(difference));
    Fx.run(difference::close);
  }

  private void portfolio() {
    window.dialogs.files.add(folder);
    Fx.run(window.shell.commands().starting()::chooseFolder);
    Stage list = newest();
    window.until(() ->
        Find.visible(root(list))
            .anyMatch(node -> node instanceof TableView<?> table && table.getItems().size() > 1));
    look.accept("portfolio", root(list));
    Fx.run(list::close);
  }

  private void preview() {
    Fx.run(window.shell.commands().document()::printReport);
    window.until(() ->
        Find.visible(root(newest()))
            .anyMatch(node -> node.getStyleClass().contains(Style.PREVIEW_PAGE.css())));
    Stage preview = newest();
    look.accept("preview", root(preview));
    Fx.run(preview::close);
  }

  private void help() {
    Fx.run(window.shell.commands().help()::showGlossary);
    Stage glossary = newest();
    look.accept("glossary", root(glossary));
    Fx.run(glossary::close);
    Fx.run(window.shell.commands().help()::showAbout);
    Stage about = newest();
    look.accept("about", root(about));
    Fx.run(about::close);
  }

  private void dialogs() {
    Dialogs real =
        Fx.get(() -> new FxDialogs(window.stage, MESSAGES, new FxBackground(window.faults::add)));
    dialog(
        "question",
        () ->
            real.ask(
                new Dialogs.Question<>(
                    MESSAGES.get("dialog.leave.draft.title"),
                    MESSAGES.get("dialog.leave.draft.text"),
                    List.of(
                        new Dialogs.Choice<>(1, MESSAGES.get("dialog.leave.save")),
                        new Dialogs.Choice<>(2, MESSAGES.get("dialog.leave.discard"))))));
    dialog(
        "ways",
        () ->
            real.choose(
                new Dialogs.Selection<>(
                    MESSAGES.get("shell.form.title"),
                    List.of(
                        new Dialogs.Way<>(
                            1,
                            MESSAGES.get("shell.form.full"),
                            MESSAGES.get("shell.form.full.sentence")),
                        new Dialogs.Way<>(
                            2,
                            MESSAGES.get("shell.form.share"),
                            MESSAGES.get("shell.form.share.sentence"))),
                    1,
                    MESSAGES.get("shell.form.confirm"))));
    dialog(
        "shortcuts",
        () ->
            real.tell(
                MESSAGES.get("dialog.shortcuts.title"), MESSAGES.get("dialog.shortcuts.text")));
  }

  private void dialog(String name, Runnable show) {
    int before = Fx.get(() -> Window.getWindows().size());
    Platform.runLater(show);
    window.until(() -> Window.getWindows().size() > before);
    Stage dialog = newest();
    look.accept("dialog " + name, root(dialog));
    Fx.run(dialog::close);
  }

  private void readOnly() {
    Fx.run(window.shell::backToStart);
    window.until(() -> window.shell.workspace().isEmpty());
    try {
      Files.writeString(
          file,
          Files.readString(file)
              .replace("\"formatVersion\": 1", "\"formatVersion\": 2")
              .replace("\"formatVersion\" : 1", "\"formatVersion\" : 2"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Fx.run(() -> window.shell.open(file));
    window.until(() -> window.says("Nur zum Lesen geöffnet"));
    for (StepId step :
        List.of(new StepId.CompanyData(), new StepId.OfPhase(1), new StepId.Plan())) {
      Fx.run(() -> window.workspace().navigator().goTo(step));
      look("read-only " + step);
    }
  }

  private static Parent root(Stage stage) {
    return Fx.get(() -> stage.getScene().getRoot());
  }

  private static boolean says(Stage stage, String part) {
    return Find.texts(root(stage)).stream().anyMatch(text -> text.contains(part));
  }

  private Stage shown(String title) {
    window.until(() -> newest().getTitle() != null && newest().getTitle().startsWith(title));
    return newest();
  }

  private static Stage newest() {
    return Fx.get(() -> (Stage) Window.getWindows().getLast());
  }

  /** Presses a button that may wait for a dialog. */
  private static void pressLater(Stage stage, String text) {
    Find.press(root(stage), text);
  }
}
