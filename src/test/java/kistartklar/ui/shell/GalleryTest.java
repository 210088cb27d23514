package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kistartklar.build.Slow;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.file.Disk;
import kistartklar.store.settings.TextSize;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Appearance;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.LayoutFaults;
import kistartklar.ui.testing.Pictures;
import kistartklar.ui.testing.Pseudo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole window in all its states, painted into {@code target/gallery} to be looked at, and
 * checked for text that is cut and things that do not fit.
 */
class GalleryTest {

  private static final Path FOLDER = Path.of("target/gallery");

  enum Colors {
    LIGHT,
    DARK,
    CONTRAST
  }

  record Look(int width, int height, Colors colors, TextSize size) {
    @Override
    public String toString() {
      return "%dx%d-%s-%d"
          .formatted(width, height, colors.name().toLowerCase(Locale.ROOT), size.percent());
    }
  }

  /** One state of the window by name, and how it comes about. */
  record State(String name, Assessment assessment, StepId step) {}

  private static final List<Look> EVERY_BUILD =
      List.of(
          new Look(900, 520, Colors.CONTRAST, TextSize.DOUBLE),
          new Look(1240, 800, Colors.DARK, TextSize.NORMAL));

  /**
   * Every size of the window with every size of text, the colours in turn; with {@code
   * -Dgallery=all} each of them in all colours, which takes three times as long.
   */
  private static List<Look> looks() {
    boolean all = "all".equals(System.getProperty("gallery"));
    List<Look> looks = new ArrayList<>();
    for (int[] size : new int[][] {{900, 520}, {960, 640}, {1240, 800}, {1920, 1080}}) {
      for (TextSize text : List.of(TextSize.NORMAL, TextSize.LARGER, TextSize.DOUBLE)) {
        int turn = looks.size() + looks.size() / 3;
        Colors next = Colors.values()[turn % Colors.values().length];
        for (Colors colors : all ? List.of(Colors.values()) : List.of(next)) {
          looks.add(new Look(size[0], size[1], colors, text));
        }
      }
    }
    return looks;
  }

  @TempDir Path folder;

  private final List<String> faults = new ArrayList<>();

  @Test
  void nothingIsCutOrOutOfPlace() {
    walk(EVERY_BUILD, Messages.german(), "");
    assertThat(faults).isEmpty();
  }

  @Test
  void longerLanguageFits() {
    walk(List.of(new Look(900, 520, Colors.LIGHT, TextSize.NORMAL)), Pseudo.messages(), "longer-");
    assertThat(faults).isEmpty();
  }

  @Slow
  @Test
  void nothingIsCutOrOutOfPlaceInAnyLook() {
    walk(looks(), Messages.german(), "");
    assertThat(faults).isEmpty();
  }

  private void walk(List<Look> looks, Messages messages, String prefix) {
    ShellFixture start = new ShellFixture(folder, Optional.empty(), new Disk(), messages);
    look(start, looks, prefix + "start");
    states()
        .forEach(state -> {
          ShellFixture window = new ShellFixture(folder, Optional.empty(), new Disk(), messages);
          Fx.run(() -> window.shell.showFree(OpenedDocument.unsaved(state.assessment())));
          Fx.run(() -> window.workspace().navigator().goTo(state.step()));
          look(window, looks, prefix + state.name());
        });
  }

  private static Stream<State> states() {
    Assessment mixed = Documents.mixed();
    Assessment full = Documents.all(Answer.YES);
    Assessment oneOpen = full.withAnswer(new QuestionId(8), Optional.empty());
    Assessment empty = Documents.empty();
    StepId result = new StepId.Result();
    StepId phase = new StepId.OfPhase(1);
    return Stream.concat(
        Steps.ALL.stream().map(step -> new State("step-" + name(step), mixed, step)),
        Stream.of(
            new State("company-empty", empty, new StepId.CompanyData()),
            new State("company-long", extreme(), new StepId.CompanyData()),
            new State("phase-29-open", empty, phase),
            new State("phase-1-open", oneOpen, phase),
            new State("phase-long", extreme(), phase),
            new State("result-empty", empty, result),
            new State("result-1-open", oneOpen, result),
            new State("result-all-yes", full, result),
            new State("result-all-no", Documents.all(Answer.NO), result)));
  }

  private static String name(StepId step) {
    String number = step instanceof StepId.OfPhase(int phase) ? "-" + phase : "";
    return step.getClass().getSimpleName().toLowerCase(Locale.ROOT) + number;
  }

  private static Assessment extreme() {
    String name =
        "Vereinigte Süddeutsche Großhandels- und Lagerhausgesellschaft für Elektro-, Sanitär- und"
            + " Heizungsbedarf Müller, Meier & Söhne Nachfolger GmbH & Co. KG";
    String note = "Das klärt die Leitung bis Ende März. ".repeat(540);
    return Documents.mixed()
        .withCompany(Documents.mixed().company().withName(name))
        .withNote(new QuestionId(1), note)
        .withNote(new QuestionId(2), "Donaudampfschifffahrtsgesellschaft".repeat(20));
  }

  private void look(ShellFixture window, List<Look> looks, String name) {
    Region root = Fx.get(() -> (Region) window.root());
    for (Look look : looks) {
      Fx.run(() -> {
        if (root.getParent() instanceof Pane pane) {
          pane.getChildren().clear();
        } else if (root.getScene() != null) {
          root.getScene().setRoot(new Pane());
        }
      });
      boolean light = look.colors() == Colors.LIGHT;
      Scene scene =
          Fx.show(root, look.width(), look.height(), light ? ColorScheme.LIGHT : ColorScheme.DARK);
      Fx.run(() -> {
        for (var part : List.of(scene.getRoot(), root)) {
          Appearance.dress(part, look.colors() == Colors.CONTRAST, look.size());
        }
      });
      Fx.run(() -> {});
      Fx.run(() -> {});
      LayoutFaults.of(root).forEach(fault -> faults.add(name + " " + look + " " + fault));
      Pictures.write(root, 1, FOLDER.resolve(name + "-" + look + ".png"));
    }
  }
}
