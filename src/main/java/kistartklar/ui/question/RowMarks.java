package kistartklar.ui.question;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Hint;
import kistartklar.text.words.ClarificationWords;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** What else there is about a question whose card is closed, in a line; hidden if nothing. */
final class RowMarks extends Label {

  private final StepContext context;
  private final QuestionId question;
  private boolean row = true;

  RowMarks(StepContext context, QuestionId question) {
    this.context = context;
    this.question = question;
    Style.ROW_MARKS.on(this);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    Texts.show(this, false);
  }

  /** Whether the card is only a row. An open one shows all of that itself. */
  void setRow(boolean isRow) {
    row = isRow;
    Texts.show(this, row && !getText().isEmpty());
  }

  void refresh(Assessment assessment) {
    setText(String.join(context.text("question.row.joined"), words(assessment)));
    setRow(row);
  }

  private List<String> words(Assessment assessment) {
    Response response = assessment.response(question);
    List<String> words = new ArrayList<>();
    long hints =
        Hint.unsettled(context.guide(), assessment).stream()
            .filter(hint -> hint.question().equals(question))
            .count();
    if (hints > 0) {
      words.add(context.text("question.row.hints", hints));
    }
    response.pending().map(new ClarificationWords(context.messages())::of).ifPresent(words::add);
    if (response.notApplicable().isPresent()) {
      words.add(context.text("question.row.not-applicable"));
    }
    if (!response.note().isEmpty()) {
      words.add(context.text("question.note"));
    }
    return words;
  }
}
