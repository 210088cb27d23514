package kistartklar.report;

import kistartklar.domain.guide.Band;
import kistartklar.report.pdf.Column;
import kistartklar.report.pdf.Grid;
import kistartklar.report.pdf.Rgb;
import kistartklar.report.pdf.Table;
import kistartklar.report.pdf.TextStyle;

/** Type area, styles and colours of all documents. Colours are those of the window. */
record Design(ReportFonts.Loaded fonts) {

  /** Half a line of text: gaps of half a line keep every line on the grid. */
  static final float UNIT = 6.5f;

  /** A line of text. */
  static final float LINE_HEIGHT = 2 * UNIT;

  static final Column COLUMN = new Column(57, 538, 770, 68);
  static final Grid GRID = new Grid(COLUMN, UNIT);

  /** Notes stand in the margin, so that lines of text stay short enough to be read with ease. */
  static final float MARGIN = 110;

  static final float GUTTER = 14;
  static final Rgb INK = Rgb.of(0x1b2430);
  static final Rgb MUTED = Rgb.of(0x556070);
  static final Rgb PAPER = Rgb.of(0xffffff);
  static final Rgb GAIN = Rgb.of(0x1c6b3c);
  static final Rgb WARNING = Rgb.of(0x9b1c1c);
  static final Rgb ACCENT = Rgb.of(0x0b6e75);
  static final Rgb LINE = Rgb.of(0xd9dee5);
  static final Rgb BORDER = Rgb.of(0x76818f);

  /** Behind what people wrote themselves; on paper in grey it is hardly more than white. */
  static final Rgb GROUND = Rgb.of(0xf0f3f6);

  static final Rgb PALE = Rgb.of(0xd5dbe3);
  static final Rgb STRIP = Rgb.of(0xeef1f4);
  static final Rgb SECOND = Rgb.of(0x8a4b00);
  static final Table.Look TABLE = new Table.Look(LINE, BORDER);

  static Rgb color(Band band) {
    return switch (band) {
      case FOUNDATIONS_FIRST -> Rgb.of(0x9b1c1c);
      case STEPS_AHEAD -> Rgb.of(0x8a4b00);
      case WELL_PREPARED -> Rgb.of(0x155e9c);
      case VERY_WELL_PREPARED -> Rgb.of(0x1c6b3c);
    };
  }

  TextStyle body() {
    return new TextStyle(fonts.regular(), 10, LINE_HEIGHT, INK);
  }

  TextStyle contents() {
    return new TextStyle(fonts.regular(), 10, 3 * UNIT, INK);
  }

  TextStyle strong() {
    return body().in(fonts.semiBold());
  }

  TextStyle small() {
    return new TextStyle(fonts.regular(), 9, LINE_HEIGHT, INK);
  }

  TextStyle smallStrong() {
    return small().in(fonts.semiBold());
  }

  TextStyle smallMuted() {
    return small().in(MUTED);
  }

  /** Below the cells of a phase, where there is little room. */
  TextStyle strip() {
    return new TextStyle(fonts.regular(), 7.5f, LINE_HEIGHT, MUTED).unbroken();
  }

  TextStyle stripStrong() {
    return strip().in(fonts.semiBold()).in(INK);
  }

  /** At the head of a page that goes on with what began on another. */
  TextStyle goingOn() {
    return smallStrong().in(MUTED);
  }

  TextStyle link() {
    return small().in(ACCENT);
  }

  TextStyle tableHead() {
    return new TextStyle(fonts.semiBold(), 8.5f, LINE_HEIGHT, MUTED).unbroken();
  }

  TextStyle furniture() {
    return new TextStyle(fonts.regular(), 8.5f, LINE_HEIGHT, MUTED);
  }

  TextStyle firm(float size, int units) {
    return new TextStyle(fonts.bold(), size, units * UNIT, INK);
  }

  TextStyle chapter() {
    return new TextStyle(fonts.bold(), 19, 4 * UNIT, INK);
  }

  TextStyle heading() {
    return new TextStyle(fonts.semiBold(), 13, 3 * UNIT, ACCENT);
  }

  /** Beside the text in the margin, where long words need room. */
  TextStyle sideHeading() {
    return new TextStyle(fonts.semiBold(), 9.5f, LINE_HEIGHT, INK).unbroken();
  }

  TextStyle subheading() {
    return new TextStyle(fonts.semiBold(), 10.5f, LINE_HEIGHT, INK).unbroken();
  }
}
