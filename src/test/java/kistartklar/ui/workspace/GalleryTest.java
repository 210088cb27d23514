package kistartklar.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import kistartklar.build.Slow;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Logo;
import kistartklar.domain.comparison.FollowUp;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.PlanKey;
import kistartklar.store.Expectation;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.document.OpenedDocument;
import kistartklar.ui.document.SaveState;
import kistartklar.ui.plan.PlanDocuments;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Place.OfMeasure.Field;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shell.ShellFixture;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Gallery;
import kistartklar.ui.testing.Pseudo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole window in all its states: nothing is cut, nothing lies over another thing. */
@Tag("looks")
class GalleryTest {

  /**
   * One state of the window by name, and how it comes about.
   *
   * @param more what is done once the step is there
   */
  record State(String name, Assessment assessment, StepId step, Consumer<ShellFixture> more) {
    State(String name, Assessment assessment, StepId step) {
      this(name, assessment, step, window -> {});
    }
  }

  private static final StepId PHASE = new StepId.OfPhase(1);
  private static final StepId RESULT = new StepId.Result();
  private static final Path FILE = Path.of("/home/eva/Einschätzungen/Beispiel GmbH.kicheck");

  @TempDir Path folder;

  @Test
  void nothingIsCutOrOutOfPlace() {
    walk(Gallery.ofEveryBuild(), Messages.german(), "");
  }

  @Test
  void longerLanguageFits() {
    walk(Gallery.ofLongerLanguage(), Pseudo.messages(), "longer-");
  }

  @Slow
  @Test
  void nothingIsCutOrOutOfPlaceInAnyLook() {
    walk(new Gallery(Gallery.manyLooks()), Messages.german(), "");
  }

  @Test
  void filesUsedLastFit() {
    Gallery.usual().paint("start-used", root(used(Messages.german()))).assertWhole();
  }

  @Test
  void linesAboveTheStepFit() {
    Gallery gallery = Gallery.usual();
    passing().forEach(state -> paint(gallery, state, Messages.german(), ""));
    gallery.assertWhole();
  }

  /** The search lies over the step on purpose; what it covers is no fault. */
  @Test
  void paintsTheSearch() {
    Stream.of("Strategie", "Xylophon")
        .map(text ->
            new State("search-" + text, Documents.mixed(), PHASE, window -> search(window, text)))
        .forEach(state -> paint(Gallery.ofEveryBuild(), state, Messages.german(), ""));
    assertThat(Path.of("target/gallery/search-Xylophon-1240x800-dark-100.png")).isNotEmptyFile();
  }

  private void paint(Gallery gallery, State state, Messages messages, String prefix) {
    ShellFixture window = window(messages);
    Fx.run(() -> window.shell.showFree(OpenedDocument.unsaved(state.assessment())));
    gallery.paint(
        prefix + state.name(),
        root(window),
        () -> {
          Fx.run(() -> window.workspace().navigator().goTo(state.step()));
          state.more().accept(window);
        });
  }

  private void walk(Gallery gallery, Messages messages, String prefix) {
    gallery.paint(prefix + "start", root(window(messages)));
    states().forEach(state -> paint(gallery, state, messages, prefix));
    gallery.assertWhole();
  }

  private ShellFixture window(Messages messages) {
    return new ShellFixture(folder, Optional.empty(), new Disk(), messages);
  }

  private static Region root(ShellFixture window) {
    return Fx.get(() -> (Region) window.root());
  }

  /** The start screen of who has worked with the program: files, a lost one, and a draft. */
  private ShellFixture used(Messages messages) {
    ShellFixture window = window(messages);
    store(window, "Beispiel GmbH.kicheck", Documents.mixed());
    store(window, "Neu.kicheck", Documents.empty());
    store(window, "Vereinigte Großhandelsgesellschaft.kicheck", extreme());
    Fx.run(() ->
        List.of("Neu", "Verschwunden", "Vereinigte Großhandelsgesellschaft", "Beispiel GmbH")
            .forEach(
                name -> window.windows.open().getFirst().commands().starting().open(file(name))));
    window.until(() -> window.windows.open().size() > 1 || window.shell.workspace().isPresent());
    window
        .local
        .drafts()
        .save(StoredDocument.unsaved(Documents.mixed()), Optional.empty(), Instant.EPOCH);
    ShellFixture next = window(messages);
    next.until(() -> next.says("Verwerfen"));
    return next;
  }

  private Path file(String name) {
    return folder.resolve(name + ".kicheck");
  }

  private void store(ShellFixture window, String name, Assessment assessment) {
    window.store.save(
        StoredDocument.unsaved(assessment.identifiedAs(UUID.randomUUID(), Optional.empty())),
        folder.resolve(name),
        new Expectation.Replaceable(),
        Instant.EPOCH);
  }

  private static Stream<State> states() {
    Assessment mixed = Documents.mixed();
    Assessment full = Documents.all(Answer.YES);
    Assessment oneOpen = full.withAnswer(new QuestionId(8), Optional.empty());
    Assessment empty = Documents.empty();
    return Stream.concat(
        Steps.ALL.stream().map(step -> new State("step-" + name(step), mixed, step)),
        Stream.of(
            new State("company-empty", empty, new StepId.CompanyData()),
            new State("company-long", extreme(), new StepId.CompanyData()),
            new State("company-logo", withLogo(mixed), new StepId.CompanyData()),
            new State("phase-29-open", empty, PHASE),
            new State("phase-1-open", oneOpen, PHASE),
            new State("phase-long", extreme(), PHASE),
            new State("phase-earlier", FollowUp.of(mixed, UUID.randomUUID()), PHASE),
            new State("result-empty", empty, RESULT),
            new State("result-1-open", oneOpen, RESULT),
            new State("result-all-yes", full, RESULT),
            new State("result-all-no", Documents.all(Answer.NO), RESULT),
            new State("result-long", extreme(), RESULT),
            new State("result-what-if", mixed, RESULT, GalleryTest::suppose),
            new State("plan-empty", full, new StepId.Plan()),
            new State("plan-overdue", PlanDocuments.planned(), new StepId.Plan()),
            new State("plan-own", PlanDocuments.planned(), new StepId.Plan(), GalleryTest::openOwn),
            new State("meeting", mixed, PHASE, GalleryTest::meet)));
  }

  /** What tells above a step. */
  private static Stream<State> passing() {
    Message reason = Message.of("store.save.changed", FILE.toString());
    return Stream.of(
        banner("failed", new SaveState.Failed(reason, true)),
        banner("waiting", new SaveState.Waiting(true)),
        banner("outside", new SaveState.ChangedOutside(reason, true)),
        banner("other-writer", new SaveState.ReadOnly(reason, true)),
        banner("read-only", new SaveState.ReadOnly(reason, false)),
        new State(
            "banner-two",
            Documents.mixed(),
            PHASE,
            window ->
                Fx.run(() -> {
                  Workspace open = window.workspace();
                  SaveState failed = new SaveState.Failed(reason, true);
                  new SaveBanner(
                          Messages.german(), window.shell.commands().document(), open.stateLine())
                      .show(failed, "Beispiel GmbH.kicheck");
                  tell(
                      open,
                      window.shell.commands().document(),
                      new SaveState.ReadOnly(reason, true));
                })));
  }

  private static State banner(String name, SaveState state) {
    return new State(
        "banner-" + name,
        Documents.mixed(),
        PHASE,
        window ->
            Fx.run(() -> tell(window.workspace(), window.shell.commands().document(), state)));
  }

  private static void tell(Workspace open, SaveBanner.Actions actions, SaveState state) {
    new SaveBanner(Messages.german(), actions, open.notice()).show(state, "Beispiel GmbH.kicheck");
  }

  private static void openOwn(ShellFixture window) {
    Place steps = new Place.OfMeasure(new PlanKey.OfOwn(PlanDocuments.OWN), Field.STEPS);
    Fx.run(() -> window.workspace().navigator().goTo(steps));
  }

  /** Ticks the first three measures, if they are not yet. */
  private static void suppose(ShellFixture window) {
    Fx.run(() ->
        Find.visible(window.workspace())
            .filter(node -> node instanceof CheckBox box && !box.isSelected())
            .limit(3)
            .toList()
            .forEach(box -> ((CheckBox) box).fire()));
  }

  private static void meet(ShellFixture window) {
    Fx.run(() -> window.workspace().beginMeeting());
  }

  private static void search(ShellFixture window, String text) {
    Fx.run(window.shell.commands().document()::find);
    TextField field =
        Fx.get(() ->
            Find.visible(window.workspace())
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow());
    Fx.run(() -> field.setText(text));
  }

  private static String name(StepId step) {
    String number = step instanceof StepId.OfPhase(int phase) ? "-" + phase : "";
    return step.getClass().getSimpleName().toLowerCase(Locale.ROOT) + number;
  }

  private static Assessment withLogo(Assessment assessment) {
    Logo logo = new Logo(Logo.Type.PNG, kistartklar.report.picture.Pictures.png(360, 120), "");
    return assessment.withCompany(assessment.company().withLogo(Optional.of(logo)));
  }

  /** A firm's name of 500 characters, a note of 20,000 and one without any space. */
  private static Assessment extreme() {
    String name =
        "Vereinigte Süddeutsche Großhandels- und Lagerhausgesellschaft für Elektro-, Sanitär- und"
            + " Heizungsbedarf Müller, Meier & Söhne Nachfolger GmbH & Co. KG, ";
    String note = "Das klärt die Leitung bis Ende März. ".repeat(540);
    return Documents.mixed()
        .withCompany(Documents.mixed().company().withName(name.repeat(4).substring(0, 500)))
        .withNote(new QuestionId(1), note)
        .withNote(new QuestionId(2), "Donaudampfschifffahrtsgesellschaft".repeat(20));
  }
}
