package kistartklar.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import kistartklar.domain.readiness.Progress;
import kistartklar.ui.shared.Style;

/** How far a step is, as a shape: an empty, a half and a full circle with a tick. */
final class ProgressMark extends StackPane {

  private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");
  private static final PseudoClass BEGUN = PseudoClass.getPseudoClass("begun");
  private static final double SIZE = 18;

  private final Circle disc = Style.MARK_DISC.on(new Circle(SIZE / 2 - 1));
  private final Arc half = Style.MARK_HALF.on(new Arc(0, 0, SIZE / 2 - 1, SIZE / 2 - 1, 90, 180));
  private final SVGPath tick = Style.MARK_TICK.on(new SVGPath());

  ProgressMark() {
    Style.MARK.on(this);
    half.setType(ArcType.CHORD);
    half.setTranslateX(-(SIZE / 2 - 1) / 2);
    tick.setContent("M0 3.5 L2.7 6.2 L8 0.8");
    getChildren().setAll(disc, half, tick);
    setMinSize(SIZE, SIZE);
    setPrefSize(SIZE, SIZE);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setMouseTransparent(true);
    show(Progress.NOT_BEGUN);
  }

  void show(Progress progress) {
    half.setVisible(progress == Progress.BEGUN);
    tick.setVisible(progress == Progress.COMPLETE);
    disc.pseudoClassStateChanged(FULL, progress == Progress.COMPLETE);
    disc.pseudoClassStateChanged(BEGUN, progress == Progress.BEGUN);
  }
}
