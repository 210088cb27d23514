package kistartklar.ui.comparison;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import kistartklar.domain.comparison.State;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.readiness.Readiness;
import kistartklar.text.words.ComparisonWords;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WrappingCheckBox;

/** Which states there are; each can be taken out of view and brought back. */
final class StatesCard extends VBox {

  private final Guide guide;
  private final ComparisonWords words;
  private final Gathered gathered;
  private final Runnable onChange;

  /**
   * @param onChange called when a state was taken out of view or brought back
   */
  StatesCard(Guide guide, ComparisonWords words, Gathered gathered, Runnable onChange) {
    this.guide = guide;
    this.words = words;
    this.gathered = gathered;
    this.onChange = onChange;
    Style.CARD.on(this);
    getChildren().add(Texts.wrapped(words.get("states"), Style.CARD_TITLE));
    List<State> states = gathered.all();
    List<String> labels = words.labels(states);
    for (int i = 0; i < states.size(); i++) {
      getChildren().add(row(states.get(i), labels.get(i)));
    }
    gathered.unread().forEach(unread -> getChildren().add(row(unread)));
  }

  private VBox row(State state, String label) {
    String result = words.result(Readiness.of(guide, state.content()));
    CheckBox box = new WrappingCheckBox(words.get("states.row", label, result));
    box.setSelected(gathered.isShown(state));
    box.setAccessibleText(words.get("states.row.spoken", label, result));
    box.setOnAction(event -> {
      gathered.show(state, box.isSelected());
      onChange.run();
    });
    return new VBox(box, Texts.wrapped(origin(state), Style.FINE_PRINT, Style.CHECK_DETAIL));
  }

  private String origin(State state) {
    return switch (state.kind()) {
      case OPEN ->
          state.source().isEmpty()
              ? words.get("states.open.unnamed")
              : words.get("states.open", state.source());
      case DOCUMENT -> words.get("states.file", state.source());
      case NEWER_DOCUMENT -> words.get("states.newer", state.source());
      case PREDECESSOR -> words.get("states.predecessor");
    };
  }

  private VBox row(Gathered.Unread unread) {
    return new VBox(
        Texts.wrapped(words.get("states.unread", unread.name()), Style.STRONG),
        Texts.wrapped(words.worded(unread.reason()), Style.SUBTITLE));
  }
}
