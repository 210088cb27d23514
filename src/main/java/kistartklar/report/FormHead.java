package kistartklar.report;

import kistartklar.report.pdf.Align;
import kistartklar.report.pdf.Canvas;
import kistartklar.report.pdf.Column;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.FormField;
import kistartklar.report.pdf.FormFields;
import kistartklar.report.pdf.PageFurniture;

/** Room for firm and date in the head of every page but the first, where both are asked. */
record FormHead(Design design, Wording wording) {

  private static final float BASELINE = 787;
  private static final float HEIGHT = 15;
  private static final float COMPANY_LEFT = 200;
  private static final float DATE_LEFT = 430;
  private static final float RIGHT = Design.COLUMN.right();

  /** Adds the fields; to be called when all pages are there. */
  void addFields(Flow flow) {
    flow.section();
    FormFields fields = new FormFields(flow);
    fields.repeat(field("company"), area(start("company", COMPANY_LEFT), DATE_LEFT - 10));
    fields.repeat(field("date"), area(start("date", DATE_LEFT), RIGHT));
  }

  private FormField.Entry field(String key) {
    return new FormField.Entry(key, label(key), false);
  }

  private static Column area(float left, float right) {
    return new Column(left, right, BASELINE - 2 + HEIGHT, BASELINE - 2);
  }

  private String label(String key) {
    return wording.get("form." + key);
  }

  private float start(String key, float left) {
    return left + design.furniture().face().width(label(key), design.furniture().size()) + 6;
  }

  /** The furniture with lines to write on in its head. */
  PageFurniture over(PageFurniture furniture) {
    return new PageFurniture() {
      @Override
      public void header(Canvas canvas, int number, int count) {
        furniture.header(canvas, number, count);
        if (number > 1) {
          line(canvas, "company", COMPANY_LEFT, DATE_LEFT - 10);
          line(canvas, "date", DATE_LEFT, RIGHT);
        }
      }

      @Override
      public void footer(Canvas canvas, int number, int count) {
        furniture.footer(canvas, number, count);
      }
    };
  }

  private void line(Canvas canvas, String key, float left, float right) {
    float start = start(key, left);
    canvas.text(label(key), design.furniture(), Align.LEFT, left, BASELINE, start - left);
    canvas.line(Design.BORDER, 0.8f, start, BASELINE - 3, right, BASELINE - 3);
  }
}
