package kistartklar.chart.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kistartklar.chart.BandPlot;
import kistartklar.chart.Chart;
import kistartklar.chart.ChartTable;
import kistartklar.domain.comparison.Comparison;
import kistartklar.domain.comparison.State;
import kistartklar.domain.comparison.TimeScale;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.readiness.Readiness;
import kistartklar.text.words.ComparisonWords;

/** The chart of how the score changed over time. */
public final class ScoreCourse {

  private ScoreCourse() {}

  /** Returns the chart of a comparison. */
  public static Chart of(Comparison comparison, Guide guide, ComparisonWords words) {
    List<State> states = comparison.states();
    List<String> labels = words.labels(states);
    List<Readiness> results = comparison.results(guide);
    List<BandPlot.Point> points = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      Readiness result = results.get(i);
      points.add(new BandPlot.Point(result.score(), labels.get(i), result.provisional()));
      rows.add(List.of(labels.get(i), words.result(result)));
    }
    List<BandPlot.Band> bands =
        Stream.of(Band.values())
            .map(band -> new BandPlot.Band(words.band(band), band.min(), band.max()))
            .toList();
    return new Chart(
        words.get("chart"),
        words.line(comparison),
        new ChartTable(List.of(words.get("chart.state"), words.get("chart.result")), rows),
        new BandPlot(bands, points, least -> TimeScale.places(states, least)));
  }
}
