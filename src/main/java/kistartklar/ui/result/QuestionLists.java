package kistartklar.ui.result;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.words.ClarificationWords;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** What should be looked at again: the open questions. */
final class QuestionLists {

  private static final int FIRST = 5;

  private QuestionLists() {}

  /** A card with the open questions, if there are any. */
  static Optional<VBox> open(StepContext context, Assessment assessment) {
    List<Question> open =
        context.guide().questions().stream()
            .filter(question -> assessment.answer(question.id()).isEmpty())
            .toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    VBox card = Style.CARD.on(new VBox());
    card.getChildren()
        .setAll(
            Texts.wrapped(context.text("result.open"), Style.CARD_TITLE),
            rows(context, assessment, open.subList(0, Math.min(FIRST, open.size()))));
    if (open.size() > FIRST) {
      card.getChildren()
          .add(
              new Disclosure(
                  context.text("result.open.more", open.size() - FIRST),
                  rows(context, assessment, open.subList(FIRST, open.size())),
                  false));
    }
    return Optional.of(card);
  }

  private static VBox rows(StepContext context, Assessment assessment, List<Question> questions) {
    VBox rows = new VBox();
    for (Question question : questions) {
      VBox body = new VBox(Texts.wrapped(question.text()));
      assessment
          .response(question.id())
          .pending()
          .map(new ClarificationWords(context.messages())::of)
          .ifPresent(words -> body.getChildren().add(Texts.wrapped(words, Style.STRONG)));
      body.getChildren().add(jump(context, question.id(), question.text()));
      HBox.setHgrow(body, Priority.ALWAYS);
      rows.getChildren().add(Style.MEASURE_ROW.on(new HBox(body)));
    }
    return rows;
  }

  private static Link jump(StepContext context, QuestionId question, String about) {
    String text = context.text("result.question", question.number());
    return new Link(
        text,
        context.text("result.question.spoken", text, about),
        () -> context.navigation().goTo(question));
  }
}
