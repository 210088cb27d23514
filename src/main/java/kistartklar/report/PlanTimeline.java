package kistartklar.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kistartklar.chart.DayChart;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.plan.PlanItem;
import kistartklar.report.pdf.Align;
import kistartklar.report.pdf.Canvas;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Span;

/**
 * The open measures that have a day, by their numbers on a line of months, quarters or years. What
 * is overdue has corners and a bar as long as it is late, what is begun is filled.
 */
final class PlanTimeline {

  /** Radius of a mark. */
  private static final float RADIUS = 5.5f;

  private static final float LANE = Design.LINE_HEIGHT;

  /** The names of months stand below it. */
  private static final float AXIS = Design.LINE_HEIGHT;

  private static final float NUMBER_ABOVE_LINE = 2.6f;
  private static final int MOST_LANES = 20;
  private static final int CORNERS = 24;

  private final ReportContext context;
  private final Wording wording;
  private final Design design;
  private final List<PlanItem> items;
  private final DayChart chart;

  private PlanTimeline(ReportContext context, List<PlanItem> items) {
    this.context = context;
    this.wording = context.wording();
    this.design = context.design();
    this.items = items;
    float room = Design.COLUMN.width() - 2 * RADIUS;
    chart =
        DayChart.of(
            items.stream()
                .map(item ->
                    new DayChart.Numbered(
                        context.plan().number(item), item.state().due().orElseThrow()))
                .toList(),
            context.request().date(),
            (2 * RADIUS + 1.5f) / room);
  }

  /** None if no open measure has a day, or so many have the same that nobody could read it. */
  static Optional<PlanTimeline> of(ReportContext context) {
    List<PlanItem> dated =
        context.plan().open().stream().filter(item -> item.state().due().isPresent()).toList();
    return Optional.of(dated)
        .filter(items -> !items.isEmpty())
        .map(items -> new PlanTimeline(context, items))
        .filter(timeline -> timeline.chart.lanes() <= MOST_LANES);
  }

  /** Under a heading, as a part of the plan. */
  void layOut(Flow flow, float after) {
    flow.heading(
        2, wording.get("timeline"), design.heading(), Design.UNIT / 2, height() + 2 * Design.UNIT);
    figure(flow);
    flow.paragraph(legend(), design.smallMuted(), after);
  }

  /** Where there is little room. */
  void layOutShort(Flow flow) {
    figure(flow);
    flow.paragraph(
        List.of(
            new Span(wording.get("timeline") + ": ", design.smallStrong()),
            new Span(legend(), design.smallMuted())),
        0);
  }

  private float height() {
    return AXIS + (chart.lanes() + 1) * LANE;
  }

  private void figure(Flow flow) {
    float height = height();
    flow.figure(alternative(), height, 0, canvas -> paint(canvas, Design.COLUMN.width(), height));
  }

  private String legend() {
    return wording.get("timeline.legend", context.plan().open().size() - items.size());
  }

  private String alternative() {
    return wording.get(
        "timeline.alternative",
        wording.date(context.request().date()),
        items.stream().map(this::spoken).collect(Collectors.joining("; ")));
  }

  private String spoken(PlanItem item) {
    return wording.get(
        "timeline.spoken",
        context.plan().number(item),
        wording.due(item.state()),
        context.status(item));
  }

  private void paint(Canvas canvas, float width, float height) {
    float room = width - 2 * RADIUS;
    ticks(canvas, room, height - LANE);
    for (DayChart.Mark mark : chart.marks()) {
      float x = x(mark.place(), room);
      canvas.line(Design.LINE, 0.7f, x, AXIS, x, center(mark));
    }
    chart.marks().stream()
        .filter(mark -> item(mark).isOverdue(context.request().date()))
        .forEach(mark -> late(canvas, mark, room));
    canvas.line(Design.BORDER, 0.9f, 0, AXIS, width, AXIS);
    today(canvas, room, height, width);
    chart.marks().forEach(mark -> mark(canvas, mark, x(mark.place(), room)));
  }

  private void ticks(Canvas canvas, float room, float top) {
    List<DayChart.Tick> ticks = chart.ticks();
    for (int i = 0; i < ticks.size(); i++) {
      float x = x(ticks.get(i).place(), room);
      canvas.line(Design.LINE, 0.5f, x, AXIS - 3, x, top);
      if (i < ticks.size() - 1) {
        float next = x(ticks.get(i + 1).place(), room);
        String name = wording.tick(chart.step(), ticks.get(i).day(), i == 0);
        canvas.text(name, design.strip(), Align.LEFT, x + 2, Design.UNIT / 2, next - x - 2);
      }
    }
  }

  /** From the day that was agreed to today. */
  private void late(Canvas canvas, DayChart.Mark mark, float room) {
    float x = x(mark.place(), room);
    canvas.fill(Design.WARNING, x, center(mark) - 1, x(chart.today(), room) - x, 2);
  }

  private void today(Canvas canvas, float room, float height, float width) {
    float x = x(chart.today(), room);
    canvas.line(Design.INK, 1.2f, x, AXIS - 3, x, height - LANE + 2);
    String word = wording.get("timeline.today");
    float wide = design.stripStrong().face().width(word, design.stripStrong().size()) + 1;
    float left = Math.clamp(x - wide / 2, 0, width - wide);
    canvas.text(
        word, design.stripStrong(), Align.LEFT, left, height - LANE + Design.UNIT / 2, wide);
  }

  private void mark(Canvas canvas, DayChart.Mark mark, float x) {
    PlanItem item = item(mark);
    float y = center(mark);
    boolean filled = true;
    if (item.isOverdue(context.request().date())) {
      canvas.fill(Design.WARNING, x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
    } else {
      filled = item.state().status() == Status.IN_PROGRESS;
      canvas.polygon(Design.ACCENT, circle(x, y, RADIUS));
      if (!filled) {
        canvas.polygon(Design.PAPER, circle(x, y, RADIUS - 1));
      }
    }
    canvas.text(
        String.valueOf(mark.number()),
        design.stripStrong().in(filled ? Design.PAPER : Design.INK),
        Align.CENTER,
        x - 2 * RADIUS,
        y - NUMBER_ABOVE_LINE,
        4 * RADIUS);
  }

  private PlanItem item(DayChart.Mark mark) {
    return context.plan().items().get(mark.number() - 1);
  }

  private static float center(DayChart.Mark mark) {
    return AXIS + mark.lane() * LANE + Design.UNIT / 2 + NUMBER_ABOVE_LINE;
  }

  private static float x(double place, float room) {
    return RADIUS + (float) place * room;
  }

  private static float[] circle(float x, float y, float radius) {
    float[] points = new float[2 * CORNERS];
    for (int i = 0; i < CORNERS; i++) {
      double angle = 2 * Math.PI * i / CORNERS;
      points[2 * i] = x + radius * (float) Math.cos(angle);
      points[2 * i + 1] = y + radius * (float) Math.sin(angle);
    }
    return points;
  }
}
