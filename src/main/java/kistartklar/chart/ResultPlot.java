package kistartklar.chart;

import java.util.List;
import java.util.OptionalInt;

/**
 * A score on its scale, with what is still possible hatched, and below it one row for each phase
 * with one field for each question.
 *
 * @param bands from the lowest to the highest, together without gap from 0
 * @param score while nothing is answered, there is none
 * @param highest what the score can still become
 * @param legend what a filled, an empty and a hatched field mean
 */
public record ResultPlot(
    List<Band> bands, OptionalInt score, int highest, List<Phase> phases, List<String> legend)
    implements Plot {

  private static final double GAP = 0.35;
  private static final double BAR = 1.3;
  private static final double MOST_FIELD = 2.8;
  private static final double FIELD_HEIGHT = 1.1;
  private static final double HATCH = 0.45;
  private static final double NAMES_MOST = 0.45;

  /** Rows from the baseline of one phase to that of the next. */
  private static final int EACH = 3;

  private static final int FOOT = 4;

  /** A range of scores. */
  public record Band(String name, int min, int max) {}

  /** How a field is filled. */
  public enum Field {
    FILLED,
    EMPTY,
    HATCHED
  }

  /** A phase with its fields and its result in words. */
  public record Phase(String name, List<Field> fields, String result) {
    public Phase {
      fields = List.copyOf(fields);
    }
  }

  public ResultPlot {
    bands = List.copyOf(bands);
    phases = List.copyOf(phases);
    legend = List.copyOf(legend);
  }

  @Override
  public Picture draw(double width, TextMeasure measure) {
    Sketch sketch = new Sketch(measure);
    int names = FOOT + EACH * phases.size();
    scale(sketch, names, width);
    phases(sketch, width);
    legend(sketch, width);
    return sketch.picture(width, names + 7);
  }

  private void scale(Sketch sketch, int row, double width) {
    double unit = (width - GAP * (bands.size() - 1)) / (bands.getLast().max() + 1);
    double bottom = Sketch.middle(row + 2) - BAR / 2;
    for (int i = 0; i < bands.size(); i++) {
      Band band = bands.get(i);
      boolean own =
          score.isPresent() && score.getAsInt() >= band.min() && score.getAsInt() <= band.max();
      double x = left(i, unit);
      double length = unit * (band.max() - band.min() + 1);
      sketch.area(own ? Ink.FIRST : Ink.GRID, x, bottom, length, BAR);
      String name = sketch.cut(band.name(), own, length);
      sketch.left(own ? Ink.TEXT : Ink.MUTED, own, x, row, name);
    }
    if (score.isEmpty()) {
      return;
    }
    for (int possible = score.getAsInt() + 1; possible <= highest; possible++) {
      hatched(sketch, middle(possible, unit) - unit / 2, bottom, unit, BAR);
    }
    double x = middle(score.getAsInt(), unit);
    sketch.curve(
        Ink.TEXT,
        ChartShape.Dash.SOLID,
        List.of(new Spot(x, bottom - 0.2), new Spot(x, bottom + BAR + 0.35)));
    sketch.centered(Ink.TEXT, true, x, row + 5, String.valueOf(score.getAsInt()));
  }

  private double left(int index, double unit) {
    return unit * bands.get(index).min() + GAP * index;
  }

  private double middle(int value, double unit) {
    int index = 0;
    while (index < bands.size() - 1 && value > bands.get(index).max()) {
      index++;
    }
    return left(index, unit) + unit * (value - bands.get(index).min() + 0.5);
  }

  private void phases(Sketch sketch, double width) {
    List<String> words = phases.stream().map(Phase::name).toList();
    double names = Math.min(sketch.widest(words, false), NAMES_MOST * width) + 3 * GAP;
    double results = sketch.widest(phases.stream().map(Phase::result).toList(), true) + 3 * GAP;
    int most = phases.stream().mapToInt(phase -> phase.fields().size()).max().orElse(1);
    double room = Math.max(most, width - names - results);
    double field = Math.min(MOST_FIELD, room / most - GAP);
    for (int i = 0; i < phases.size(); i++) {
      Phase phase = phases.get(i);
      int row = FOOT + EACH * (phases.size() - 1 - i) - 1;
      sketch.left(Ink.TEXT, false, 0, row, sketch.cut(phase.name(), false, names - 3 * GAP));
      for (int j = 0; j < phase.fields().size(); j++) {
        field(sketch, phase.fields().get(j), names + j * (field + GAP), row, field);
      }
      sketch.right(Ink.TEXT, true, width, row, phase.result());
    }
  }

  private void legend(Sketch sketch, double width) {
    double x = 0;
    for (Field field : Field.values()) {
      String words = legend.get(field.ordinal());
      field(sketch, field, x, 0, FIELD_HEIGHT * 1.4);
      x += FIELD_HEIGHT * 1.4 + GAP;
      sketch.left(Ink.MUTED, false, x, 0, sketch.cut(words, false, Math.max(0, width - x)));
      x += sketch.width(words, false) + 3 * GAP;
    }
  }

  private static void field(Sketch sketch, Field field, double x, int row, double width) {
    double y = Sketch.middle(row) - FIELD_HEIGHT / 2;
    switch (field) {
      case FILLED -> sketch.area(Ink.FIRST, x, y, width, FIELD_HEIGHT);
      case EMPTY -> sketch.frame(Ink.AXIS, x, y, width, FIELD_HEIGHT);
      case HATCHED -> hatched(sketch, x, y, width, FIELD_HEIGHT);
    }
  }

  /** A frame with lines that rise to the right, each cut at the edges. */
  private static void hatched(Sketch sketch, double x, double y, double width, double height) {
    sketch.frame(Ink.AXIS, x, y, width, height);
    for (double from = HATCH - height; from < width; from += HATCH) {
      double start = Math.max(0, -from);
      double end = Math.min(height, width - from);
      if (end > start) {
        sketch.line(
            Ink.AXIS, ChartShape.Dash.SOLID, x + from + start, y + start, x + from + end, y + end);
      }
    }
  }
}
