package kistartklar.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.difference.Difference;
import kistartklar.domain.difference.Differences;
import kistartklar.store.StoredDocument;
import kistartklar.ui.difference.DifferenceList;
import kistartklar.ui.difference.StatePair;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** One earlier state: the firm, the score, and what differs from now. */
final class StatePreview extends BorderPane {

  private final StateWords words;
  private final HistoryView.Present now;

  StatePreview(StateWords words, HistoryView.Present now) {
    this.words = words;
    this.now = now;
  }

  /** Whether the state says anything else than the present one. */
  boolean differs(StoredDocument state) {
    return !Differences.between(now.assessment(), state.assessment()).isEmpty();
  }

  void show(StoredDocument state) {
    List<Difference> differences = Differences.between(now.assessment(), state.assessment());
    StatePair comparison =
        new StatePair(
            Optional.empty(),
            now.assessment(),
            state.assessment(),
            words.messages().get("history.now"),
            words.messages().get("history.then", words.time(state)),
            now.worksheets());
    setTop(
        Style.DIFFERENCE_HEAD.on(
            new VBox(
                Texts.wrapped(words.time(state), Style.OVERLINE),
                Texts.wrapped(words.firm(state.assessment()), Style.SECTION_TITLE),
                Texts.wrapped(words.score(state), Style.STRONG),
                Texts.wrapped(
                    words.messages().get("history.differences", differences.size()),
                    Style.SUBTITLE))));
    setCenter(
        differences.isEmpty()
            ? null
            : DifferenceList.readOnly(words.guide(), words.messages(), comparison));
  }
}
