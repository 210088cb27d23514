package kistartklar.ui.question;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.GermanFormat;
import kistartklar.text.words.YesNoWords;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The answer of the last assessment, in words and shape. It chooses nothing. */
final class EarlierMark extends HBox {

  private final StepContext context;
  private final QuestionId question;

  EarlierMark(StepContext context, QuestionId question) {
    this.context = context;
    this.question = question;
    Style.EARLIER.on(this);
    setAlignment(Pos.CENTER_RIGHT);
    setMouseTransparent(true);
    Texts.show(this, false);
  }

  void refresh(Assessment assessment) {
    Optional<Predecessor> last = assessment.predecessor();
    Texts.show(this, last.isPresent());
    last.ifPresent(earlier ->
        getChildren()
            .setAll(shape(earlier.answer(question)), Texts.line(words(earlier), Style.FINE_PRINT)));
  }

  /** For a screen reader, with a blank before it; empty if there is no earlier assessment. */
  String spoken(Assessment assessment) {
    return assessment
        .predecessor()
        .map(earlier -> context.text("comparison.earlier.spoken", words(earlier)))
        .orElse("");
  }

  private String words(Predecessor earlier) {
    String answer = new YesNoWords(context.messages()).of(earlier.answer(question));
    return earlier
        .assessedOn()
        .map(day -> context.text("comparison.earlier", GermanFormat.date(day), answer))
        .orElseGet(() -> context.text("comparison.earlier.undated", answer));
  }

  private static Region shape(Optional<Answer> answer) {
    Region shape = Style.CELL.on(new Region());
    shape.setAccessibleRole(AccessibleRole.NODE);
    answer
        .map(said -> said == Answer.YES ? Style.CELL_YES : Style.CELL_NO)
        .orElse(Style.CELL_OPEN)
        .on(shape);
    return shape;
  }
}
