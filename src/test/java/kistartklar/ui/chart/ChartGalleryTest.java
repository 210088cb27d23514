package kistartklar.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.layout.VBox;
import kistartklar.chart.Chart;
import kistartklar.chart.source.SheetCharts;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.worksheet.FullSheets;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.store.DocumentFormat;
import kistartklar.store.LoadResult;
import kistartklar.store.settings.TextSize;
import kistartklar.text.Messages;
import kistartklar.text.words.ColumnWords;
import kistartklar.text.words.SheetWords;
import kistartklar.ui.shared.Appearance;
import kistartklar.ui.shared.Style;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Pictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pictures of the charts in {@code target/screens/chart}, to be looked at. */
@Tag("looks")
class ChartGalleryTest {

  private static final Path FOLDER = Path.of("target/screens/chart");
  private static final Messages GERMAN = Messages.german();
  private static final WorksheetCatalogue CATALOGUE = WorksheetReader.read();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  static SheetCharts charts(Worksheets worksheets) {
    SheetWords words = new SheetWords(GERMAN, CATALOGUE, new RowIndex(worksheets));
    return new SheetCharts(new ColumnWords(words, new Figures(worksheets, TODAY)), worksheets);
  }

  static List<Chart> all(Worksheets worksheets) {
    SheetCharts charts = charts(worksheets);
    return CATALOGUE.worksheets().stream()
        .flatMap(sheet -> charts.of(sheet.id()).stream().limit(2))
        .toList();
  }

  static Worksheets example() throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of("assets/Beispiel Großhandel.kicheck"));
    if (DocumentFormat.read(bytes) instanceof LoadResult.Loaded loaded) {
      return loaded.document().assessment().worksheets();
    }
    throw new IllegalStateException();
  }

  private static void paint(
      String name,
      List<Chart> charts,
      double width,
      ColorScheme colors,
      TextSize size,
      boolean contrast) {
    VBox column =
        Fx.get(() -> {
          List<ChartPane> panes = new ArrayList<>();
          charts.forEach(chart -> panes.add(new ChartPane(chart, GERMAN)));
          VBox cards = Style.PAGE.on(new VBox());
          panes.forEach(pane -> cards.getChildren().add(Style.CARD.on(new VBox(pane))));
          return cards;
        });
    VBox outer = Fx.get(() -> Style.SHELL.on(new VBox(column)));
    Fx.show(outer, width, 400, colors);
    Fx.run(() -> Appearance.dress(outer.getScene().getRoot(), contrast, size));
    double height = Fx.get(() -> column.prefHeight(width));
    Fx.show(outer, width, height, colors);
    Fx.run(() -> Appearance.dress(outer.getScene().getRoot(), contrast, size));
    Pictures.write(outer, 1, FOLDER.resolve(name + ".png"));
    assertThat(FOLDER.resolve(name + ".png")).exists();
  }

  @Test
  void paintsAll() throws Exception {
    paint("example-700", all(example()), 700, ColorScheme.LIGHT, TextSize.NORMAL, false);
    paint("example-dark", all(example()), 1000, ColorScheme.DARK, TextSize.NORMAL, false);
    paint("example-contrast", all(example()), 560, ColorScheme.DARK, TextSize.NORMAL, true);
    paint("example-200", all(example()), 700, ColorScheme.LIGHT, TextSize.DOUBLE, false);
    paint(
        "many", all(FullSheets.of(CATALOGUE, 50)), 900, ColorScheme.LIGHT, TextSize.NORMAL, false);
  }
}
