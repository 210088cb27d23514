package kistartklar.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Grids of cells one below the other, each with names for its rows and columns. Cells that matter
 * more are darker; what they say stands in them as words.
 */
public record GridPlot(List<Grid> grids) implements Plot {

  private static final double NAMES_MOST = 0.34;
  private static final double GAP = 0.5;
  private static final int HEAD_LINES = 2;

  /**
   * One grid.
   *
   * @param title empty for none
   * @param lines of text that fit into a cell
   */
  public record Grid(String title, List<String> columns, List<Row> rows, int lines) {
    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** A row of cells, as many as there are columns. */
  public record Row(String name, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What a cell says.
   *
   * @param note in a pale line above the words; empty for none
   * @param dark whether it matters more
   */
  public record Cell(String note, String words, boolean dark) {}

  public GridPlot {
    grids = List.copyOf(grids);
  }

  @Override
  public Picture draw(double width, TextMeasure measure) {
    Sketch sketch = new Sketch(measure);
    int height = grids.stream().mapToInt(GridPlot::height).sum();
    int top = height;
    for (Grid grid : grids) {
      draw(sketch, grid, top, width);
      top -= height(grid);
    }
    return sketch.picture(width, height);
  }

  private static int cellRows(Grid grid) {
    return 2 * grid.lines() + 1;
  }

  private static int headRows(Grid grid) {
    return 2 * HEAD_LINES + (grid.title().isEmpty() ? 0 : 3);
  }

  private static int height(Grid grid) {
    return headRows(grid) + cellRows(grid) * grid.rows().size() + 1;
  }

  private static void draw(Sketch sketch, Grid grid, int top, double width) {
    List<String> names = grid.rows().stream().map(Row::name).toList();
    double left = Math.min(sketch.widest(names, false), NAMES_MOST * width) + GAP;
    double cell = (width - left - 0.1) / Math.max(1, grid.columns().size());
    if (!grid.title().isEmpty()) {
      sketch.left(Ink.TEXT, true, 0, top - 2, sketch.cut(grid.title(), true, width));
    }
    int below = top - headRows(grid);
    for (int i = 0; i < grid.columns().size(); i++) {
      List<String> words = sketch.wrapped(grid.columns().get(i), false, cell - GAP, HEAD_LINES);
      for (int k = 0; k < words.size(); k++) {
        int row = below + 2 * (words.size() - 1 - k);
        sketch.centered(Ink.MUTED, false, left + (i + 0.5) * cell, row, words.get(k));
      }
    }
    int next = below;
    for (Row row : grid.rows()) {
      next -= cellRows(grid);
      draw(sketch, grid, row, next, left, cell);
    }
  }

  private static void draw(
      Sketch sketch, Grid grid, Row row, int bottom, double left, double cell) {
    double y = bottom * Picture.ROW;
    double high = cellRows(grid) * Picture.ROW;
    List<String> name = sketch.wrapped(row.name(), false, left - GAP, grid.lines());
    int first = bottom + grid.lines() - 1 + name.size() - 1;
    for (int k = 0; k < name.size(); k++) {
      sketch.left(Ink.TEXT, false, 0, first - 2 * k, name.get(k));
    }
    for (int i = 0; i < row.cells().size(); i++) {
      Cell said = row.cells().get(i);
      double x = left + i * cell;
      if (said.dark()) {
        sketch.area(Ink.BAND, x, y, cell, high);
      }
      border(sketch, x, y, cell, high);
      List<String> lines = new ArrayList<>();
      if (!said.note().isEmpty()) {
        lines.add(said.note());
      }
      int room = Math.max(1, grid.lines() - lines.size());
      lines.addAll(sketch.wrapped(said.words(), true, cell - GAP, room));
      int upper = bottom + grid.lines() - 1 + lines.size() - 1;
      for (int k = 0; k < lines.size(); k++) {
        boolean note = k == 0 && !said.note().isEmpty();
        String words = sketch.cut(lines.get(k), !note, cell - GAP);
        sketch.centered(note ? Ink.MUTED : Ink.TEXT, !note, x + cell / 2, upper - 2 * k, words);
      }
    }
  }

  private static void border(Sketch sketch, double x, double y, double wide, double high) {
    ChartShape.Dash solid = ChartShape.Dash.SOLID;
    sketch.line(Ink.GRID, solid, x, y, x + wide, y);
    sketch.line(Ink.GRID, solid, x, y + high, x + wide, y + high);
    sketch.line(Ink.GRID, solid, x, y, x, y + high);
    sketch.line(Ink.GRID, solid, x + wide, y, x + wide, y + high);
  }
}
