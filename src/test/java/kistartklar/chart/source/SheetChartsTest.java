package kistartklar.chart.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kistartklar.chart.Chart;
import kistartklar.chart.ChartShape;
import kistartklar.chart.Picture;
import kistartklar.chart.Spot;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.FullSheets;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetSettings;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.text.Messages;
import kistartklar.text.words.ColumnWords;
import kistartklar.text.words.SheetWords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The charts of worksheets: what stands where, and that all of it can be read. */
@Tag("pure")
class SheetChartsTest {

  private static final Messages GERMAN = Messages.german();
  private static final WorksheetCatalogue CATALOGUE = WorksheetReader.read();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final UUID USE_CASE = new UUID(0, 1);
  private static final UUID ROW = new UUID(0, 2);

  private static SheetCharts charts(Worksheets worksheets) {
    SheetWords words = new SheetWords(GERMAN, CATALOGUE, new RowIndex(worksheets));
    return new SheetCharts(new ColumnWords(words, new Figures(worksheets, TODAY)), worksheets);
  }

  private static Picture draw(Chart chart, double width) {
    return chart.plot().draw(width, (text, strong) -> text.length() * (strong ? 0.55 : 0.5));
  }

  private static List<String> words(Picture picture) {
    return shapes(picture, ChartShape.Words.class).map(ChartShape.Words::text).toList();
  }

  private static <S extends ChartShape> Stream<S> shapes(Picture picture, Class<S> kind) {
    return picture.shapes().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static Worksheets with(String sheet, SheetRow row) {
    SheetRow useCase =
        SheetRow.empty(USE_CASE).with("title", CellValue.of("Bestellungen erfassen"));
    return Worksheets.NONE
        .withSettings(new SheetSettings(Optional.of(BigDecimal.valueOf(32)), 46, 220))
        .withSheet("useCases", SheetContent.NONE.withRow("rows", useCase))
        .withSheet(sheet, SheetContent.NONE.withRow("rows", row));
  }

  private static SheetRow line(int id, String... values) {
    SheetRow line = SheetRow.empty(new UUID(9, id));
    for (int i = 0; i < values.length; i += 2) {
      boolean number = Character.isDigit(values[i + 1].charAt(0)) && !values[i + 1].contains("-");
      line =
          line.with(
              values[i],
              number ? CellValue.of(new BigDecimal(values[i + 1])) : CellValue.of(values[i + 1]));
    }
    return line;
  }

  /** 11,500 € once, 6,500 € a year, nine hours a week at 32 €. */
  private static SheetRow calculation() {
    return SheetRow.empty(ROW)
        .with("useCase", CellValue.of(USE_CASE))
        .with(
            "costs",
            new CellValue.Lines(
                List.of(
                    line(1, "kind", "once", "amount", "11500"),
                    line(2, "kind", "running", "per", "year", "amount", "6500"))))
        .with("benefits", new CellValue.Lines(List.of(line(3, "hoursPerWeek", "9"))));
  }

  @Test
  void bothCasesCrossZeroWhereTheyArePaid() {
    Chart chart = charts(with("costsAndBenefits", calculation())).of("costsAndBenefits").getFirst();
    Picture picture = draw(chart, 50);
    List<ChartShape.Stroke> curves =
        shapes(picture, ChartShape.Stroke.class).filter(ChartShape.Stroke::thick).toList();
    assertThat(curves).extracting(curve -> curve.points().size()).containsExactly(61, 61);
    List<ChartShape.Disc> crossings = shapes(picture, ChartShape.Disc.class).toList();
    double left = curves.getFirst().points().getFirst().x();
    double right = curves.getFirst().points().getLast().x();
    assertThat(crossings).hasSize(2);
    assertThat((crossings.get(0).x() - left) / (right - left) * 60).isBetween(20.0, 21.0);
    assertThat((crossings.get(1).x() - left) / (right - left) * 60).isBetween(59.0, 60.0);
    assertThat(crossings.get(0).y()).isCloseTo(crossings.get(1).y(), within(1e-9));
    assertThat(words(picture))
        .contains("Monat\u00a021", "Monat\u00a060", "36\u00a0Monate", "erwartet", "vorsichtig");
    assertThat(chart.description())
        .contains("im 21. Monat gedeckt", "nicht innerhalb von 36 Monaten", "8.744");
    assertThat(chart.table().rows())
        .contains(List.of("0", "−11.500\u00a0€", "−11.500\u00a0€"))
        .extracting(List::getFirst)
        .contains("21", "36", "60");
  }

  @Test
  void whatIsNotCompleteHasNoChart() {
    SheetRow costsOnly = calculation().with("benefits", Optional.empty());
    assertThat(charts(with("costsAndBenefits", costsOnly)).of("costsAndBenefits")).isEmpty();
    assertThat(charts(with("indicators", SheetRow.empty(ROW))).of("indicators")).isEmpty();
    for (var sheet : CATALOGUE.worksheets()) {
      assertThat(charts(Worksheets.NONE).of(sheet.id())).isEmpty();
    }
    assertThat(charts(Worksheets.NONE).of(new RowPlace("useCases", "rows", ROW))).isEmpty();
    assertThat(charts(Worksheets.NONE).of("unknown")).isEmpty();
  }

  @Test
  void indicatorStandsBetweenItsTargetAndItsLimit() {
    SheetRow indicator =
        SheetRow.empty(ROW)
            .with("name", CellValue.of("Minuten"))
            .with("baseline", CellValue.of(new BigDecimal("9.5")))
            .with("target", CellValue.of(BigDecimal.valueOf(4)))
            .with("limit", CellValue.of(BigDecimal.valueOf(11)))
            .with(
                "values",
                new CellValue.Lines(
                    List.of(
                        line(1, "day", "2026-10-09", "value", "9.4"),
                        line(2, "day", "2026-11-20", "value", "6.1"))));
    SheetCharts charts = charts(with("indicators", indicator));
    Chart chart = charts.of(new RowPlace("indicators", "rows", ROW)).orElseThrow();
    Picture picture = draw(chart, 40);
    assertThat(words(picture)).contains("Ziel 4", "Grenzwert 11", "Ist 9,5", "6,1", "20.11.2026");
    List<Spot> curve =
        shapes(picture, ChartShape.Stroke.class)
            .filter(ChartShape.Stroke::thick)
            .findFirst()
            .orElseThrow()
            .points();
    assertThat(curve.getFirst().y()).isGreaterThan(curve.getLast().y());
    assertThat(chart.description()).contains("2 Werte", "9,4", "6,1", "Grenzwert 11");
    assertThat(chart.table().rows())
        .containsExactly(List.of("09.10.2026", "9,4"), List.of("20.11.2026", "6,1"));
  }

  /** A hyphen is no minus: in the picture, the words for it and the table. */
  @Test
  void whatIsBelowZeroHasAMinusEverywhere() {
    SheetRow value = line(1, "day", "2026-10-09").with("value", number("-2.5"));
    SheetRow later = line(2, "day", "2026-11-20").with("value", number("-1234.25"));
    SheetRow indicator =
        SheetRow.empty(ROW)
            .with("name", CellValue.of("Saldo"))
            .with("baseline", number("-7"))
            .with("target", number("-0.5"))
            .with("values", new CellValue.Lines(List.of(value, later)));
    Chart course = charts(with("indicators", indicator)).of("indicators").getFirst();
    assertThat(words(draw(course, 50))).contains("Ist −7", "Ziel −0,5", "−1.234,25", "−500");
    assertThat(course.description()).contains("−2,5", "−1.234,25", "Ziel −0,5");
    assertThat(course.table().rows())
        .containsExactly(List.of("09.10.2026", "−2,5"), List.of("20.11.2026", "−1.234,25"));
    SheetRow never =
        calculation().with("benefits", new CellValue.Lines(List.of(line(3, "hoursPerWeek", "1"))));
    Chart loss = charts(with("costsAndBenefits", never)).of("costsAndBenefits").getFirst();
    assertThat(words(draw(loss, 50))).anyMatch(text -> text.matches("−[\\d.]+\u00a0€"));
    for (Chart chart : List.of(course, loss)) {
      List<String> all = new ArrayList<>(words(draw(chart, 50)));
      all.add(chart.description());
      chart.table().rows().forEach(all::addAll);
      assertThat(all).as(chart.title()).noneMatch(text -> text.matches(".*(^|\\W)-\\d.*"));
    }
  }

  private static CellValue number(String number) {
    return CellValue.of(new BigDecimal(number));
  }

  /** Colours may be gone: lines differ by how they are broken, and each is named. */
  @Test
  void linesDifferWithoutColour() {
    for (Chart chart : all(3)) {
      Set<ChartShape.Dash> curves = new HashSet<>();
      shapes(draw(chart, 50), ChartShape.Stroke.class)
          .filter(ChartShape.Stroke::thick)
          .forEach(curve -> assertThat(curves.add(curve.dash())).as(chart.title()).isTrue());
    }
  }

  private static List<Chart> all(int rows) {
    SheetCharts charts = charts(FullSheets.of(CATALOGUE, rows));
    List<Chart> all = new ArrayList<>();
    CATALOGUE.worksheets().forEach(sheet -> all.addAll(charts.of(sheet.id())));
    return all;
  }

  @ParameterizedTest
  @ValueSource(doubles = {17, 30, 53, 80})
  void everythingStaysInThePictureAndTextInItsRow(double width) {
    List<Chart> all = all(50);
    assertThat(all).hasSizeGreaterThan(100);
    for (Chart chart : all) {
      Picture picture = draw(chart, width);
      double rows = picture.height() / Picture.ROW;
      assertThat(rows).isCloseTo(Math.rint(rows), within(1e-9));
      for (ChartShape.Words words : shapes(picture, ChartShape.Words.class).toList()) {
        double row = words.y() / Picture.ROW - 0.5;
        assertThat(row).isCloseTo(Math.rint(row), within(1e-9));
        assertThat(words.x()).as(words.text()).isGreaterThanOrEqualTo(-0.2);
        double end = words.x() + words.text().length() * (words.strong() ? 0.55 : 0.5);
        assertThat(end).as("%s in %s", words.text(), chart.title()).isLessThan(width + 0.4);
        assertThat(words.y()).isBetween(0.0, picture.height() - 0.5);
      }
    }
  }

  /** However many use cases share a place, each number can be read. */
  @ParameterizedTest
  @ValueSource(ints = {1, 7, 50})
  void markersOfUseCasesNeverCoverEachOther(int rows) {
    Chart chart = charts(FullSheets.of(CATALOGUE, rows)).of("useCases").getFirst();
    List<ChartShape.Disc> discs =
        shapes(draw(chart, 53), ChartShape.Disc.class).filter(disc -> disc.radius() > 0.5).toList();
    assertThat(discs).hasSize(chart.table().rows().size());
    for (int i = 0; i < discs.size(); i++) {
      for (int k = 0; k < i; k++) {
        double distance =
            Math.hypot(discs.get(i).x() - discs.get(k).x(), discs.get(i).y() - discs.get(k).y());
        assertThat(distance).isGreaterThan(1.7 * discs.get(i).radius());
      }
    }
  }
}
