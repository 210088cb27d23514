package kistartklar.ui.comparison;

import java.util.List;
import javafx.scene.layout.VBox;
import kistartklar.domain.comparison.DoneMeasure;
import kistartklar.domain.comparison.State;
import kistartklar.domain.comparison.Step;
import kistartklar.domain.guide.Guide;
import kistartklar.text.ComparisonWords;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The measures done from one state to another, and whether their questions are Ja now. */
final class DoneCard extends VBox {

  /**
   * @param states all that are compared, which gives the step's states their names
   */
  DoneCard(Guide guide, ComparisonWords words, List<State> states, Step step) {
    Style.CARD.on(this);
    getChildren().add(Texts.wrapped(words.get("measures"), Style.CARD_TITLE));
    if (step.measures().isEmpty()) {
      getChildren().add(Texts.wrapped(words.get("measures.none"), Style.SUBTITLE));
    }
    VBox rows = new VBox();
    for (DoneMeasure measure : step.measures()) {
      String title = guide.question(measure.question()).measure().title();
      String recorded =
          words.get(
              "measures.recorded",
              measure.question().number(),
              words.label(states, measure.recordedIn()));
      rows.getChildren()
          .add(
              Style.MEASURE_ROW.on(
                  new VBox(
                      Texts.wrapped(title),
                      Texts.wrapped(recorded, Style.SUBTITLE),
                      Texts.wrapped(words.effect(measure), Style.SUBTITLE))));
    }
    getChildren().add(rows);
  }
}
