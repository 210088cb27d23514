package kistartklar.report;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.chart.Chart;
import kistartklar.chart.ChartTable;
import kistartklar.chart.ResultPlot;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.readiness.PhaseResult;
import kistartklar.domain.readiness.Readiness;
import kistartklar.report.picture.ChartSvg;
import kistartklar.text.Messages;

/** The result and its phases as a chart, for slides and other documents. */
public final class ResultChart {

  private final Wording wording;
  private final Readiness readiness;

  private ResultChart(Guide guide, Assessment assessment, Messages messages) {
    wording = new Wording(messages, guide);
    readiness = Readiness.of(guide, assessment);
  }

  /** Returns the chart of an assessment. */
  public static Chart of(Guide guide, Assessment assessment, Messages messages) {
    return new ResultChart(guide, assessment, messages).chart(guide, assessment);
  }

  /** Paints a chart as an SVG file. */
  public static byte[] svg(Chart chart) {
    return ChartSvg.of(chart, ChartFigure::color);
  }

  private Chart chart(Guide guide, Assessment assessment) {
    String scale =
        readiness
            .band()
            .map(band ->
                wording.get(
                    "bandBar", readiness.score(), guide.text(band).name(), wording.range(band)))
            .orElseGet(() -> wording.get("unanswered.bandBar"));
    String phases =
        readiness.phases().stream()
            .map(phase ->
                wording.get(
                    "strip.spoken",
                    wording.get("phaseHeading", phase.phase().number(), phase.phase().title()),
                    wording.yesOf(phase.tally())))
            .collect(Collectors.joining("; "));
    return new Chart(
        wording.get("picture.title", wording.firm(assessment), wording.headline(assessment)),
        wording.get("picture.spoken", scale, phases),
        new ChartTable(
            List.of(wording.get("column.phase"), wording.get("column.result")),
            readiness.phases().stream()
                .map(phase -> List.of(name(phase), wording.yesOf(phase.tally())))
                .toList()),
        plot());
  }

  private ResultPlot plot() {
    return new ResultPlot(
        Stream.of(Band.values())
            .map(band -> new ResultPlot.Band(wording.shortName(band), band.min(), band.max()))
            .toList(),
        readiness.band().isPresent() ? OptionalInt.of(readiness.score()) : OptionalInt.empty(),
        readiness.highestPossible(),
        readiness.phases().stream()
            .map(phase ->
                new ResultPlot.Phase(
                    name(phase),
                    phase.cells().stream().map(ResultChart::field).toList(),
                    wording.yesOf(phase.tally())))
            .toList(),
        List.of(wording.get("legend.yes"), wording.get("legend.no"), wording.get("legend.open")));
  }

  private String name(PhaseResult phase) {
    return wording.get("phaseTitle", phase.phase().number(), phase.phase().title());
  }

  private static ResultPlot.Field field(PhaseResult.Cell cell) {
    return switch (cell.answer().orElse(null)) {
      case Answer.YES -> ResultPlot.Field.FILLED;
      case Answer.NO -> ResultPlot.Field.EMPTY;
      case null -> ResultPlot.Field.HATCHED;
    };
  }
}
