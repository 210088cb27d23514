package kistartklar.chart.source;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kistartklar.chart.BarPlot;
import kistartklar.chart.Chart;
import kistartklar.chart.ChartTable;
import kistartklar.chart.DayChart;
import kistartklar.chart.SpanPlot;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.plan.PlanItem;
import kistartklar.domain.plan.PlanLoad;
import kistartklar.domain.plan.PlanSpan;
import kistartklar.domain.plan.PlanTally;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;
import kistartklar.text.words.StatusWords;

/**
 * The charts of the plan: when measures have to be worked at, and who has how much to do.
 *
 * @param today what is due today is not late
 */
public record PlanCharts(Messages messages, LocalDate today) {

  /** More bars are no picture any more. */
  public static final int MOST = 60;

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uu", Locale.GERMANY);
  private static final int MONTHS_OF_QUARTER = 3;

  /** The open measures that have a day over a line of time; empty if none has. */
  public Optional<Chart> time(List<PlanItem> items) {
    List<PlanSpan> all = PlanSpan.of(items);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<PlanSpan> spans = all.subList(0, Math.min(MOST, all.size()));
    List<DayChart.Numbered> days = new ArrayList<>();
    for (PlanSpan span : spans) {
      days.add(new DayChart.Numbered(days.size(), span.from()));
      days.add(new DayChart.Numbered(days.size(), span.to()));
    }
    DayChart scale = DayChart.of(days, today, 0);
    SpanPlot plot =
        new SpanPlot(
            marks(scale),
            scale.today(),
            messages.get("plan.chart.today"),
            spans.stream().map(span -> bar(scale, span)).toList());
    List<List<String>> rows = all.stream().map(this::row).toList();
    String left = all.size() > MOST ? messages.get("plan.chart.more", all.size() - MOST) : "";
    return Optional.of(
        new Chart(
            messages.get("plan.chart.time"),
            messages.get("plan.chart.time.spoken", all.size(), left),
            new ChartTable(
                List.of(
                    messages.get("plan.table.measure"),
                    messages.get("plan.table.owner"),
                    messages.get("plan.chart.from"),
                    messages.get("plan.table.due"),
                    messages.get("plan.table.status")),
                rows),
            plot));
  }

  private static List<SpanPlot.Mark> marks(DayChart scale) {
    return scale.ticks().stream()
        .map(tick -> new SpanPlot.Mark(tick.place(), words(scale.step(), tick.day())))
        .toList();
  }

  private static String words(DayChart.Step step, LocalDate day) {
    return switch (step) {
      case MONTH -> MONTH.format(day);
      case QUARTER ->
          "Q%d %s"
              .formatted(
                  (day.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1, String.valueOf(day.getYear()));
      case YEAR -> String.valueOf(day.getYear());
    };
  }

  private SpanPlot.Span bar(DayChart scale, PlanSpan span) {
    return new SpanPlot.Span(
        title(span.item()),
        place(scale, span.from()),
        place(scale, span.to()),
        span.item().isOverdue(today),
        span.item().state().status() == Status.IN_PROGRESS);
  }

  private static double place(DayChart scale, LocalDate day) {
    LocalDate first = scale.ticks().getFirst().day();
    double length = ChronoUnit.DAYS.between(first, scale.ticks().getLast().day());
    return ChronoUnit.DAYS.between(first, day) / length;
  }

  private List<String> row(PlanSpan span) {
    return List.of(
        title(span.item()),
        owner(span.item().owner()),
        GermanFormat.date(span.from()),
        GermanFormat.date(span.to()),
        new StatusWords(messages).of(span.item(), today));
  }

  /** What is still to be done by whom; empty if nothing is. */
  public Optional<Chart> people(List<PlanItem> items) {
    List<PlanLoad> loads = PlanLoad.of(items);
    if (loads.isEmpty()) {
      return Optional.empty();
    }
    List<BarPlot.Bar> bars = loads.stream().limit(MOST).map(this::bar).toList();
    int most = (int) Math.ceil(bars.stream().mapToDouble(BarPlot.Bar::high).max().orElse(1));
    List<String> words =
        bars.stream().map(bar -> messages.get("chart.level", bar.name(), bar.value())).toList();
    return Optional.of(
        new Chart(
            messages.get("plan.chart.people"),
            messages.get("plan.chart.people.spoken", String.join("; ", words)),
            new ChartTable(
                List.of(messages.get("plan.table.owner"), messages.get("plan.chart.load")),
                loads.stream().map(load -> List.of(owner(load.owner()), value(load))).toList()),
            new BarPlot(bars, Math.max(1, most))));
  }

  private BarPlot.Bar bar(PlanLoad load) {
    Optional<Effort> sum = load.effort().sum();
    return new BarPlot.Bar(
        owner(load.owner()),
        sum.map(effort -> effort.minHalfDays() / 2.0).orElse(0.0),
        sum.map(effort -> effort.maxHalfDays() / 2.0).orElse(0.0),
        value(load),
        !load.owner().isEmpty());
  }

  private String value(PlanLoad load) {
    int late = PlanTally.of(load.measures(), today).overdue();
    String days = load.effort().sum().map(GermanFormat::effort).orElse("");
    return messages.get("plan.chart.load.value", load.measures().size(), days, late);
  }

  private String owner(String name) {
    return name.isEmpty() ? messages.get("plan.group.without-owner") : name;
  }

  private String title(PlanItem item) {
    return item.title().isEmpty() ? messages.get("plan.untitled") : item.title();
  }
}
