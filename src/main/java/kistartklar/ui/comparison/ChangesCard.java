package kistartklar.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kistartklar.domain.comparison.AnswerChange;
import kistartklar.domain.comparison.AnswerChange.Direction;
import kistartklar.domain.comparison.CriteriaChange;
import kistartklar.domain.comparison.Step;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.words.ComparisonWords;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The answers that changed, by what that does to the score, and the criteria that did. */
final class ChangesCard extends VBox {

  private final Guide guide;
  private final ComparisonWords words;
  private final Optional<Consumer<QuestionId>> jump;

  /**
   * @param jump shows a question in its document; empty if none is open
   */
  ChangesCard(Guide guide, ComparisonWords words, Step step, Optional<Consumer<QuestionId>> jump) {
    this.guide = guide;
    this.words = words;
    this.jump = jump;
    Style.CARD.on(this);
    getChildren().add(Texts.wrapped(words.get("changes"), Style.CARD_TITLE));
    if (step.changes().isEmpty()) {
      getChildren().add(Texts.wrapped(words.get("changes.none"), Style.SUBTITLE));
    }
    group("changes.gained", step.changes(Direction.GAINED));
    group("changes.lost", step.changes(Direction.LOST));
    group("changes.neutral", step.changes(Direction.NEUTRAL));
    criteria(step.criteria());
  }

  private void group(String key, List<AnswerChange> changes) {
    if (changes.isEmpty()) {
      return;
    }
    VBox rows = new VBox();
    changes.forEach(change -> rows.getChildren().add(row(change)));
    getChildren().add(Texts.wrapped(words.get(key, changes.size()), Style.STRONG));
    getChildren().add(rows);
  }

  private void criteria(List<CriteriaChange> changes) {
    if (changes.isEmpty()) {
      return;
    }
    VBox rows = new VBox();
    changes.forEach(change -> rows.getChildren().add(row(change)));
    getChildren().add(Texts.wrapped(words.get("criteria", changes.size()), Style.STRONG));
    getChildren().add(rows);
  }

  private HBox row(AnswerChange change) {
    String text = guide.question(change.question()).text();
    var state = Texts.line(words.change(change), Style.STRONG);
    state.setAccessibleText(words.spokenChange(change));
    String spoken =
        words.get("jump.spoken", change.question().number(), text, words.spokenChange(change));
    HBox facts = Style.ACTIONS.on(new HBox(state, place(change.question(), spoken)));
    return row(new VBox(Texts.wrapped(text), facts));
  }

  private HBox row(CriteriaChange change) {
    String text = guide.question(change.question()).text();
    String spoken = words.get("criteria.jump.spoken", change.question().number(), text);
    VBox body = new VBox(Texts.wrapped(text));
    words.criteria(change).forEach(line -> body.getChildren().add(Texts.wrapped(line)));
    body.getChildren().add(Style.ACTIONS.on(new HBox(place(change.question(), spoken))));
    return row(body);
  }

  private static HBox row(VBox body) {
    HBox.setHgrow(body, Priority.ALWAYS);
    return Style.MEASURE_ROW.on(new HBox(body));
  }

  /** The way to the question, or its number where its document is not open. */
  private Node place(QuestionId question, String spoken) {
    return jump.<Node>map(action ->
            new Link(words.get("jump", question.number()), spoken, () -> action.accept(question)))
        .orElseGet(() -> Texts.line(words.get("question", question.number()), Style.SUBTITLE));
  }
}
