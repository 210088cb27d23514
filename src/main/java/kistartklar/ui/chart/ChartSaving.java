package kistartklar.ui.chart;

import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import kistartklar.chart.Chart;

/** The wish to save a chart as a file, which the window around it fulfils. */
public final class ChartSaving extends Event {

  /** Its only type. */
  public static final EventType<ChartSaving> WISH = new EventType<>(Event.ANY, "CHART_SAVING");

  private static final long serialVersionUID = 1;

  private final transient Chart chart;
  private final transient Consumer<String> saved;

  /**
   * Creates the wish.
   *
   * @param saved gets the name of the file once it is written
   */
  ChartSaving(Chart chart, Consumer<String> saved) {
    super(WISH);
    this.chart = chart;
    this.saved = saved;
  }

  public Chart chart() {
    return chart;
  }

  /** Tells that the chart is in a file. */
  public void saved(String file) {
    saved.accept(file);
  }
}
