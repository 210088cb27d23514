package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.MeasureLink;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.Expectation;
import kistartklar.store.StoredDocument;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.workspace.Steps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arabic, Hebrew and turned text can stand in every place that a user fills in. */
@Tag("window")
class RightToLeftTest {

  private static final String NAME = "Al-Salam شركة السلام للتجارة GmbH & Co. KG";
  private static final String LONG =
      "شركة السلام للتجارة والتوريد 2026 – שלום עולם ועוד כמה מילים, \u202eund 12 verkehrte Worte"
          + "\u202c, dann wieder richtig. ".repeat(3);

  private static final List<Integer> WIDTHS = List.of(437, 701, 1130);

  @TempDir Path folder;
  private ShellFixture window;
  private Path file;

  private static Assessment everywhere() {
    MeasureState state =
        new MeasureState(NAME, Optional.of(LocalDate.of(2026, 1, 2)), MeasureState.Status.OPEN)
            .withRemark(LONG);
    Assessment assessment =
        Documents.mixed()
            .withCompany(
                new Company(
                    NAME,
                    "تجارة הסחר",
                    OptionalInt.of(7),
                    List.of("السيد محمد عبد الرحمن", "\u202ekeller", "רחל כהן"),
                    Optional.of(LocalDate.of(2026, 11, 22))))
            .withOwnMeasure(
                new OwnMeasure(
                    UUID.randomUUID(),
                    LONG,
                    new MeasureLink.ToPhase(2),
                    LONG,
                    Optional.empty(),
                    "\u202eRolle שלום",
                    state));
    for (int number : List.of(1, 2, 7, 13)) {
      QuestionId id = new QuestionId(number);
      assessment = assessment.withNote(id, LONG + "\n" + NAME).withMeasure(id, state);
    }
    return assessment;
  }

  @BeforeEach
  void open() {
    window = new ShellFixture(folder, Optional.empty());
    file = folder.resolve("تقرير שלום عن الذكاء الاصطناعي في الشركة.kicheck");
    window.store.save(
        StoredDocument.unsaved(everywhere()), file, new Expectation.Replaceable(), Instant.EPOCH);
    Fx.run(() -> window.shell.open(file));
    window.until(() -> window.shell.workspace().isPresent());
  }

  /** Lays out what the window shows at widths at which its texts break in other places. */
  private void assertShown(String name) {
    Region root = Fx.get(() -> (Region) window.stage.getScene().getRoot());
    List<String> empty =
        Fx.get(() -> {
          List<String> found = new ArrayList<>();
          for (int width : WIDTHS) {
            root.resize(width, 700);
            root.layout();
            root.applyCss(); // What comes with a new width has its style and place now.
            root.layout();
            found.addAll(emptyTexts(root));
          }
          return found;
        });
    assertThat(empty).as(name).isEmpty();
    assertThat(window.faults).isEmpty();
  }

  /** Texts that have no place in the window, as all have behind one whose layout failed. */
  private static List<String> emptyTexts(Node root) {
    List<String> empty = new ArrayList<>();
    Find.visible(root)
        .filter(node -> node instanceof Labeled labeled && labeled.getText() != null)
        .map(Labeled.class::cast)
        .filter(labeled -> !labeled.getText().isBlank() && labeled.isManaged())
        .filter(labeled -> labeled.getLayoutBounds().getHeight() <= 0)
        .forEach(labeled -> empty.add(labeled.getText()));
    return empty;
  }

  @Test
  void everyStepIsShownAtEveryWidth() {
    for (StepId step : Steps.ALL) {
      Fx.run(() -> window.workspace().navigator().goTo(step));
      assertShown(step.toString());
    }
  }

  @Test
  void startShowsFilesWithSuchNames() {
    Fx.run(window.shell::backToStart);
    window.until(() -> window.says("تقرير שלום"));
    assertShown("start");
  }

  @Test
  void messagesNameSuchFiles() {
    Fx.run(() -> window.workspace().navigator().goTo(new StepId.OfPhase(1)));
    window.dialogs.files.add(folder.resolve("تقرير עם שלום.pdf"));
    Fx.run(window.shell.commands().document()::saveReport);
    window.until(() -> window.says("ist gespeichert"));
    assertShown("message");
  }

  @Test
  void textIsTakenLetterByLetterInEveryField() {
    for (StepId step :
        List.of(new StepId.CompanyData(), new StepId.OfPhase(1), new StepId.Plan())) {
      Fx.run(() -> window.workspace().navigator().goTo(step));
      List<TextInputControl> fields =
          Fx.get(() ->
              Find.visible(window.root())
                  .filter(TextInputControl.class::isInstance)
                  .map(TextInputControl.class::cast)
                  .filter(TextInputControl::isEditable)
                  .limit(2)
                  .toList());
      assertThat(fields).isNotEmpty();
      for (TextInputControl field : fields) {
        Fx.run(() -> {
          field.requestFocus();
          field.clear();
        });
        Fx.run(() -> {
          for (String letter : "שלום \u202e12 ab שלום".split("")) {
            field.replaceSelection(letter);
            ((Region) window.root()).layout();
          }
        });
      }
    }
    assertThat(window.faults).isEmpty();
  }
}
