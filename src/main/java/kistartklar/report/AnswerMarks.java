package kistartklar.report;

import java.util.Optional;
import kistartklar.domain.assessment.Answer;
import kistartklar.report.pdf.Canvas;

/** How answers look: filled for Ja, empty for Nein, hatched while open, also without colour. */
final class AnswerMarks {

  private AnswerMarks() {}

  static void cell(Canvas canvas, Optional<Answer> answer, float x, float y, float w, float h) {
    if (answer.isEmpty()) {
      canvas.hatch(Design.BORDER, 1, 4, x, y, w, h);
      canvas.outline(Design.BORDER, 0.7f, x, y, w, h);
    } else if (answer.get() == Answer.YES) {
      canvas.fill(Design.ACCENT, x, y, w, h);
    } else {
      canvas.outline(Design.BORDER, 1, x, y, w, h);
    }
  }
}
