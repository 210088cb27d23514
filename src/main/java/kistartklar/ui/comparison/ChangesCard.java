package kistartklar.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kistartklar.domain.comparison.AnswerChange;
import kistartklar.domain.comparison.AnswerChange.Direction;
import kistartklar.domain.comparison.Step;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.ComparisonWords;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The answers that changed, by what that does to the score. */
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

  private HBox row(AnswerChange change) {
    String text = guide.question(change.question()).text();
    var state = Texts.line(words.change(change), Style.STRONG);
    state.setAccessibleText(words.spokenChange(change));
    HBox facts = Style.ACTIONS.on(new HBox(state));
    String number = words.get("question", change.question().number());
    jump.ifPresentOrElse(
        action ->
            facts
                .getChildren()
                .add(
                    new Link(
                        words.get("jump", change.question().number()),
                        words.get(
                            "jump.spoken",
                            change.question().number(),
                            text,
                            words.spokenChange(change)),
                        () -> action.accept(change.question()))),
        () -> facts.getChildren().add(Texts.line(number, Style.SUBTITLE)));
    VBox body = new VBox(Texts.wrapped(text), facts);
    HBox.setHgrow(body, Priority.ALWAYS);
    return Style.MEASURE_ROW.on(new HBox(body));
  }
}
