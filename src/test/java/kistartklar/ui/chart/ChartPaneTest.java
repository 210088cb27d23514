package kistartklar.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import kistartklar.chart.BarPlot;
import kistartklar.chart.Chart;
import kistartklar.chart.ChartTable;
import kistartklar.store.settings.TextSize;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.testing.AccessFaults;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A chart on the screen: drawn, spoken, as a table and as a picture for other programs. */
@Tag("window")
class ChartPaneTest {

  private static final Chart CHART =
      new Chart(
          "Nutzwert",
          "Belegfix 4, OrderScan 2.",
          new ChartTable(
              List.of("Werkzeug", "Nutzwert"),
              List.of(List.of("Belegfix", "4"), List.of("OrderScan", "2"))),
          new BarPlot(
              List.of(
                  new BarPlot.Bar("Belegfix", 4, 4, "4", true),
                  new BarPlot.Bar("OrderScan", 2, 2, "2", true)),
              5));

  private static ChartPane shown(double width, ColorScheme colors) {
    ChartPane pane = Fx.get(() -> new ChartPane(CHART, Messages.german()));
    VBox root = Fx.get(() -> new VBox(pane));
    Fx.show(root, width, 700, colors);
    return pane;
  }

  private static ChartNode node(ChartPane pane) {
    return (ChartNode)
        Find.visible(pane).filter(ChartNode.class::isInstance).findFirst().orElseThrow();
  }

  @Test
  void saysWhatItShows() {
    ChartPane pane = shown(600, ColorScheme.LIGHT);
    Fx.run(() -> {
      assertThat(node(pane).getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
      assertThat(node(pane).getAccessibleText()).isEqualTo("Belegfix 4, OrderScan 2.");
      assertThat(AccessFaults.of(pane)).isEmpty();
    });
  }

  @Test
  void growsWithTheText() {
    ChartPane pane = shown(600, ColorScheme.LIGHT);
    double before = Fx.get(() -> node(pane).getHeight());
    Fx.setTextSize(pane, TextSize.DOUBLE);
    assertThat(Fx.get(() -> node(pane).getHeight())).isGreaterThan(1.8 * before);
    Fx.run(() ->
        assertThat(Find.visible(node(pane)).filter(Text.class::isInstance).map(Text.class::cast))
            .isNotEmpty()
            .allSatisfy(text -> {
              assertThat(text.getFont().getSize()).isEqualTo(27);
              assertThat(text.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(601);
            }));
  }

  @Test
  void offersTheValuesAsTable() {
    ChartPane pane = shown(600, ColorScheme.LIGHT);
    Fx.run(() ->
        Find.visible(pane)
            .filter(Disclosure.class::isInstance)
            .map(Disclosure.class::cast)
            .forEach(Disclosure::open));
    Fx.run(() -> {
      TableView<?> table =
          (TableView<?>)
              Find.visible(pane).filter(TableView.class::isInstance).findFirst().orElseThrow();
      assertThat(table.getItems()).hasSize(2);
      assertThat(table.getColumns().get(1).getText()).isEqualTo("Nutzwert");
      assertThat(table.getColumns().getFirst().getCellData(1)).isEqualTo("OrderScan");
    });
  }

  /** Also from a dark window: what is pasted stands on white. */
  @Test
  void copiesAPictureOnWhite() {
    ChartPane pane = shown(400, ColorScheme.DARK);
    Fx.run(() -> Find.press(pane, "Als Bild kopieren"));
    Image image = Fx.get(() -> Clipboard.getSystemClipboard().getImage());
    assertThat(image.getWidth()).isEqualTo(1440);
    assertThat(image.getPixelReader().getColor(5, 5)).isEqualTo(Color.WHITE);
    int dark = 0;
    for (int x = 0; x < 1440; x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        dark += image.getPixelReader().getColor(x, y).grayscale().getBrightness() < 0.5 ? 1 : 0;
      }
    }
    assertThat(dark).as("bars and words").isGreaterThan(20_000);
    assertThat(Fx.get(() -> Find.texts(pane)))
        .anyMatch(text -> text.startsWith("Das Bild ist kopiert"));
  }
}
