package kistartklar.ui.chart;

import javafx.application.ColorScheme;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import kistartklar.chart.Chart;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Stylesheets;
import kistartklar.ui.shared.Texts;

/**
 * A chart as a picture for other programs: with its title, dark on white and always as large,
 * whatever the window looks like.
 */
final class ChartImage {

  private static final double WIDTH = 720;
  private static final double SCALE = 2;

  private ChartImage() {}

  static WritableImage of(Chart chart) {
    VBox picture =
        Style.CHART_IMAGE.on(
            new VBox(Texts.wrapped(chart.title(), Style.CARD_TITLE), new ChartNode(chart)));
    picture.setManaged(false);
    Scene scene = new Scene(new Group(picture));
    Stylesheets.addTo(scene);
    scene.getPreferences().setColorScheme(ColorScheme.LIGHT);
    picture.applyCss();
    picture.resize(WIDTH, picture.prefHeight(WIDTH));
    picture.layout();
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(new Scale(SCALE, SCALE));
    return picture.snapshot(parameters, null);
  }
}
