package kistartklar.ui.workspace;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import kistartklar.domain.readiness.Progress;
import kistartklar.ui.shared.Style;

/** How far a step is, as a shape: an empty, a half and a full circle with a tick. */
final class ProgressMark extends StackPane {

  private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");
  private static final PseudoClass BEGUN = PseudoClass.getPseudoClass("begun");

  private final Region disc = Style.MARK_DISC.on(new Region());
  private final Region half = shape(Style.MARK_HALF, "M9 0 A9 9 0 0 0 9 18 Z");
  private final Region tick =
      shape(Style.MARK_TICK, "M0 4.4 L1.3 3.1 L3.4 5.2 L8.4 0.2 L9.7 1.5 L3.4 7.8 Z");

  ProgressMark() {
    Style.MARK.on(this);
    getChildren().setAll(disc, half, tick);
    setMouseTransparent(true);
    show(Progress.NOT_BEGUN);
  }

  private static Region shape(Style style, String path) {
    SVGPath outline = new SVGPath();
    outline.setContent(path);
    Region region = style.on(new Region());
    region.setShape(outline);
    return region;
  }

  void show(Progress progress) {
    half.setVisible(progress == Progress.BEGUN);
    tick.setVisible(progress == Progress.COMPLETE);
    disc.pseudoClassStateChanged(FULL, progress == Progress.COMPLETE);
    disc.pseudoClassStateChanged(BEGUN, progress == Progress.BEGUN);
  }
}
