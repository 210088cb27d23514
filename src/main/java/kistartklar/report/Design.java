package kistartklar.report;

import kistartklar.domain.guide.Band;
import kistartklar.report.pdf.Column;
import kistartklar.report.pdf.Rgb;
import kistartklar.report.pdf.Table;
import kistartklar.report.pdf.TextStyle;

/** Type area, styles and colours of all documents. Colours are those of the window. */
record Design(ReportFonts.Loaded fonts) {

  static final Column COLUMN = new Column(57, 538, 770, 64);
  static final Rgb INK = Rgb.of(0x1b2430);
  static final Rgb MUTED = Rgb.of(0x556070);
  static final Rgb ACCENT = Rgb.of(0x0b6e75);
  static final Rgb LINE = Rgb.of(0xd9dee5);
  static final Rgb BORDER = Rgb.of(0x76818f);
  static final Rgb PALE = Rgb.of(0xd5dbe3);
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
    return new TextStyle(fonts.regular(), 10, 14, INK);
  }

  TextStyle strong() {
    return body().in(fonts.semiBold());
  }

  TextStyle small() {
    return new TextStyle(fonts.regular(), 9, 12, INK);
  }

  TextStyle smallStrong() {
    return small().in(fonts.semiBold());
  }

  TextStyle smallMuted() {
    return small().in(MUTED);
  }

  TextStyle tableHead() {
    return new TextStyle(fonts.semiBold(), 8.5f, 12, MUTED);
  }

  TextStyle furniture() {
    return new TextStyle(fonts.regular(), 8.5f, 12, MUTED);
  }

  TextStyle firm(int size) {
    return new TextStyle(fonts.bold(), size, size * 1.2f, INK);
  }

  TextStyle chapter() {
    return new TextStyle(fonts.bold(), 19, 26, INK);
  }

  TextStyle heading() {
    return new TextStyle(fonts.semiBold(), 13, 18, ACCENT);
  }

  TextStyle subheading() {
    return new TextStyle(fonts.semiBold(), 10.5f, 14, INK);
  }
}
