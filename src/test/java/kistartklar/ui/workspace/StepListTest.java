package kistartklar.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kistartklar.domain.assessment.CompanyParts;
import kistartklar.store.Expectation;
import kistartklar.store.StoredDocument;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shell.ShellFixture;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of steps of a document that is saved: its place and file stand below the list. */
@Tag("window")
class StepListTest {

  /** What the frame of a window takes. */
  private static final double FRAME = 40;

  @TempDir Path folder;
  private ShellFixture window;
  private Region root;

  @BeforeEach
  void open() {
    window = new ShellFixture(folder, Optional.empty());
    Path file = folder.resolve("Musterkamp Verpackungsgroßhandel 2026.kicheck");
    window.store.save(
        StoredDocument.unsaved(Documents.mixed()),
        file,
        new Expectation.Replaceable(),
        Instant.EPOCH);
    Fx.run(() -> window.shell.open(file));
    window.until(() -> window.shell.workspace().isPresent());
    root = Fx.get(() -> (Region) window.root());
    Fx.run(() -> window.stage.getScene().setRoot(new Pane()));
  }

  @AfterEach
  void giveBack() {
    Fx.run(() -> ((Pane) root.getParent()).getChildren().clear());
  }

  private ScrollPane shown(double width, double height) {
    Fx.show(root, width, height - FRAME, ColorScheme.LIGHT);
    Fx.run(() -> {});
    return Fx.get(() ->
        Find.visible(root)
            .filter(StepList.class::isInstance)
            .flatMap(Find::visible)
            .filter(ScrollPane.class::isInstance)
            .map(ScrollPane.class::cast)
            .findFirst()
            .orElseThrow());
  }

  private static double left(ScrollPane list) {
    return Fx.get(() ->
        list.getViewportBounds().getHeight() - list.getContent().getLayoutBounds().getHeight());
  }

  @Test
  void showsAllStepsInTheUsualWindow() {
    assertThat(left(shown(1240, 800))).isGreaterThanOrEqualTo(0);
  }

  @Test
  void givesThemTheUsualRoomAgainWhereThereIsEnough() {
    ScrollPane list = shown(1240, 1000);
    double usual = left(list);
    resize(600);
    assertThat(left(list)).isLessThan(usual);
    resize(1000 - FRAME);
    assertThat(left(list)).isEqualTo(usual);
  }

  private List<Double> heights() {
    return Fx.get(() ->
        Find.visible(root)
            .filter(StepRow.class::isInstance)
            .map(row -> ((StepRow) row).getHeight())
            .toList());
  }

  /** The firm's name takes a second line, and the state gains some. */
  @Test
  void rowsStayWhenLinesAboveAndBelowComeAndGo() {
    for (int height = 780; height <= 1000; height += 20) {
      shown(1240, height);
      rename("A");
      List<Double> before = heights();
      rename("Musterkamp Verpackungsgroßhandel und Logistik");
      assertThat(heights()).as("%s", height).isEqualTo(before);
    }
  }

  private void rename(String name) {
    Fx.run(() ->
        window
            .workspace()
            .session()
            .model()
            .edit(
                new Place.OfCompany(CompanyParts.NAME),
                now -> now.withCompany(now.company().withName(name))));
    Fx.run(() -> root.layout());
    Fx.run(() -> {});
  }

  private void resize(double height) {
    Fx.run(() -> {
      root.setMinHeight(height);
      root.setMaxHeight(height);
    });
    Fx.run(() -> {});
  }
}
