package kistartklar.report.pdf;

/** Draws what stands on every page around the text: header and footer. */
public interface PageFurniture {

  /** Draws above the text of page {@code number} of {@code count}. */
  void header(Canvas canvas, int number, int count);

  /** Draws below the text of page {@code number} of {@code count}. */
  void footer(Canvas canvas, int number, int count);
}
