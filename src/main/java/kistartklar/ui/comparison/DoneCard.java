package kistartklar.ui.comparison;

import java.util.List;
import javafx.scene.layout.VBox;
import kistartklar.domain.comparison.State;
import kistartklar.domain.comparison.Step;
import kistartklar.text.words.ComparisonWords;
import kistartklar.text.words.ComparisonWords.DoneLine;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The measures done from one state to another, and whether their questions are Ja now. */
final class DoneCard extends VBox {

  /**
   * @param states all that are compared, which gives the step's states their names
   */
  DoneCard(ComparisonWords words, List<State> states, Step step) {
    Style.CARD.on(this);
    getChildren().add(Texts.wrapped(words.get("measures"), Style.CARD_TITLE));
    List<DoneLine> lines = words.done(states, step);
    if (lines.isEmpty()) {
      getChildren().add(Texts.wrapped(words.get("measures.none"), Style.SUBTITLE));
      return;
    }
    VBox rows = new VBox();
    lines.forEach(line -> rows.getChildren().add(row(line)));
    getChildren().add(rows);
  }

  private static VBox row(DoneLine line) {
    VBox row = new VBox(Texts.wrapped(line.title()), Texts.wrapped(line.where(), Style.SUBTITLE));
    if (!line.effect().isEmpty()) {
      row.getChildren().add(Texts.wrapped(line.effect(), Style.SUBTITLE));
    }
    return Style.MEASURE_ROW.on(row);
  }
}
