package kistartklar.ui.difference;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.difference.Choice;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Readiness;
import kistartklar.text.Messages;
import kistartklar.text.words.BandWords;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** What comes of the choices, as they are made. */
final class ResultSummary extends VBox {

  private final Guide guide;
  private final Messages messages;
  private final StatePair comparison;
  private final Label score = Texts.wrapped("", Style.STRONG);
  private final Label counts = Texts.wrapped("", Style.SUBTITLE);

  ResultSummary(Guide guide, Messages messages, StatePair comparison, MergeChoices choices) {
    this.guide = guide;
    this.messages = messages;
    this.comparison = comparison;
    getChildren().setAll(score, counts);
    for (Label label : new Label[] {score, counts}) {
      label.setAccessibleRole(AccessibleRole.TEXT);
    }
    choices.resultProperty().subscribe(result -> show(result, choices));
  }

  private void show(Assessment result, MergeChoices choices) {
    Readiness readiness = Readiness.of(guide, result);
    int open = readiness.total().open();
    score.setText(
        messages.get(
            open == 0 ? "difference.result" : "difference.result.open",
            readiness.score(),
            QuestionId.COUNT,
            new BandWords(messages, guide).name(readiness.band()),
            open));
    Texts.show(counts, !choices.items().isEmpty());
    counts.setText(
        messages.get(
            "difference.counts",
            choices.items().size(),
            choices.count(Choice.MINE),
            choices.count(Choice.THEIRS),
            choices.count(Choice.BOTH),
            score(comparison.mine()),
            score(comparison.theirs())));
  }

  private int score(Assessment assessment) {
    return Readiness.of(guide, assessment).score();
  }
}
