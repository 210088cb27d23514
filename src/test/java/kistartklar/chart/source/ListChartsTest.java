package kistartklar.chart.source;

import static kistartklar.domain.figures.SampleSheets.and;
import static kistartklar.domain.figures.SampleSheets.id;
import static kistartklar.domain.figures.SampleSheets.row;
import static kistartklar.domain.figures.SampleSheets.with;
import static kistartklar.domain.figures.SampleSheets.withLines;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kistartklar.chart.BarPlot;
import kistartklar.chart.Chart;
import kistartklar.chart.DaysPlot;
import kistartklar.chart.GridPlot;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.text.Messages;
import kistartklar.text.words.ColumnWords;
import kistartklar.text.words.SheetWords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Worksheets as bars, grids and lines over time. */
@Tag("pure")
class ListChartsTest {

  private static final WorksheetCatalogue CATALOGUE = WorksheetReader.read();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static SheetCharts charts(Worksheets worksheets) {
    SheetWords words = new SheetWords(Messages.german(), CATALOGUE, new RowIndex(worksheets));
    return new SheetCharts(new ColumnWords(words, new Figures(worksheets, TODAY)), worksheets);
  }

  private static Chart chart(Worksheets worksheets, String sheet) {
    return charts(worksheets).of(sheet).getFirst();
  }

  @Test
  void processesStandByTheirHours() {
    Chart chart =
        chart(
            with(
                "processes",
                row(1, "title", "Kurz", "count", "1", "per", "day", "minutes", "30"),
                row(2, "title", "Lang", "count", "3", "per", "day", "minutes", "30"),
                row(3, "title", "Offen")),
            "processes");
    assertThat(chart.table().rows())
        .containsExactly(
            List.of("Lang", "330\u00a0h · 75\u00a0%"), List.of("Kurz", "110\u00a0h · 100\u00a0%"));
    BarPlot plot = (BarPlot) chart.plot();
    assertThat(plot.most()).isEqualTo(330);
    assertThat(charts(with("processes", row(1, "title", "Kurz"))).of("processes")).isEmpty();
  }

  @Test
  void safeguardsAndFeedbackAreCounted() {
    Chart safeguards =
        chart(
            with(
                "safeguards",
                row(1, "title", "A", "group", "recovery", "status", "done"),
                row(2, "title", "B", "group", "recovery", "status", "planned"),
                row(3, "title", "C", "group", "recovery", "status", "none")),
            "safeguards");
    assertThat(safeguards.table().rows()).containsExactly(List.of("Wiederherstellung", "1 von 2"));
    Chart feedback =
        chart(
            with(
                "feedback",
                row(1, "from", "staff", "day", "2026-11-01", "answeredOn", "2026-11-04"),
                row(2, "from", "staff", "day", "2026-11-01", "answeredOn", "2026-11-09"),
                row(3, "from", "staff", "day", "2026-11-01")),
            "feedback");
    assertThat(feedback.table().rows().getFirst())
        .containsExactly("Mitarbeitende", "3, Antwort im Mittel nach 5,5 Tagen");
  }

  @Test
  void risksStandInTheGridByNumberBeforeAndAfter() {
    SheetRow risk =
        row(1, "text", "A", "likelihood", "rare", "impact", "existential")
            .with("likelihoodAfter", CellValue.of("rare"))
            .with("impactAfter", CellValue.of("negligible"));
    Chart chart = chart(with("risks", risk, row(2, "text", "B", "kind", "chance")), "risks");
    GridPlot plot = (GridPlot) chart.plot();
    assertThat(plot.grids()).hasSize(2);
    assertThat(plot.grids().get(0).rows().get(0).cells().get(0))
        .isEqualTo(new GridPlot.Cell("mittel", "1", false));
    assertThat(plot.grids().get(1).rows().get(3).cells().get(0))
        .isEqualTo(new GridPlot.Cell("gering", "1", false));
    assertThat(plot.grids().get(0).rows().get(0).cells().get(3))
        .isEqualTo(new GridPlot.Cell("sehr hoch", "", true));
  }

  @Test
  void peopleStandByTopicsWithWhatTheyShouldKnow() {
    SheetRow person =
        withLines(
            row(1, "person", "Frau Berg"),
            "levels",
            row(11, "topic", id(5), "level", "first", "target", "sure"));
    Worksheets worksheets =
        and(
            with("training", person),
            "training",
            "topics",
            row(5, "title", "Prüfen"),
            row(6, "title", "Schützen"));
    Chart chart = chart(worksheets, "training");
    assertThat(chart.title()).isEqualTo("Wissen im Team: niemand nutzt eine laufende Anwendung");
    assertThat(chart.table().headings()).containsExactly("Name oder Rolle", "Prüfen", "Schützen");
    assertThat(chart.table().rows())
        .containsExactly(List.of("Frau Berg", "erste Versuche, Soll: sicher", ""));
  }

  @Test
  void thePlanHasSpansAndRoles() {
    SheetRow task =
        withLines(
            row(1, "title", "A", "from", "2026-12-01", "to", "2026-11-01"),
            "roles",
            row(11, "person", "IT", "role", "responsible"),
            row(12, "person", "Frau Berg", "role", "accountable"),
            row(13, "person", " it ", "role", "consulted"));
    List<Chart> both = charts(with("integration", task)).of("integration");
    assertThat(both).hasSize(2);
    assertThat(((DaysPlot) both.get(0).plot()).spans())
        .as("a span the wrong way round is drawn")
        .hasSize(1);
    assertThat(both.get(1).table().headings()).containsExactly("Titel", "IT", "Frau Berg", "it");
    assertThat(both.get(1).table().rows().getFirst()).containsExactly("A", "R C", "A", "R C");
  }

  @Test
  void aTrialIsDrawnFromTwoDaysOn() {
    SheetRow trial = row(1, "useCase", id(7));
    SheetRow first = row(11, "day", "2026-11-01", "cases", "10", "right", "5");
    SheetRow again = row(12, "day", "2026-11-01", "cases", "10", "right", "10");
    SheetRow second = row(13, "day", "2026-11-02", "cases", "3", "right", "1");
    RowPlace place = new RowPlace("pilots", "rows", new UUID(0, 1));
    Worksheets two = with("pilots", withLines(trial, "log", first, again, second));
    assertThat(charts(two).of(place).orElseThrow().table().rows())
        .containsExactly(List.of("01.11.2026", "75"), List.of("02.11.2026", "33,3"));
    Worksheets one = with("pilots", withLines(trial, "log", first, again));
    assertThat(charts(one).of(place)).isEmpty();
  }
}
