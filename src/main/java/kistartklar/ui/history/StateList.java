package kistartklar.ui.history;

import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import kistartklar.store.snapshot.Snapshot;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The earlier states, the newest first. */
final class StateList extends ListView<Snapshot> {

  /** The revision says what is newer; among equal ones what was kept later comes first. */
  private static final Comparator<Snapshot> NEWEST_FIRST =
      Comparator.comparingLong((Snapshot state) -> state.document().revision())
          .thenComparingLong(Snapshot::number)
          .reversed();

  private final StateWords words;

  StateList(StateWords words) {
    this.words = words;
    Style.STATE_LIST.on(this);
    setAccessibleText(words.messages().get("history.list"));
    setCellFactory(list -> new Cell());
  }

  void show(List<Snapshot> states) {
    setItems(FXCollections.observableList(states.stream().sorted(NEWEST_FIRST).toList()));
    getSelectionModel().selectFirst();
  }

  private final class Cell extends ListCell<Snapshot> {

    Cell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Snapshot state, boolean empty) {
      super.updateItem(state, empty);
      if (empty || state == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      String time = words.time(state.document());
      String facts = words.facts(state.document());
      setGraphic(new VBox(Texts.line(time, Style.STRONG), Texts.wrapped(facts, Style.FINE_PRINT)));
      setAccessibleText(words.messages().get("history.spoken", time, facts));
    }

    /** As high as the words need in the width there is; the toolkit takes one line for granted. */
    @Override
    protected double computePrefHeight(double width) {
      double sides = snappedLeftInset() + snappedRightInset();
      double room = (width < 0 ? getWidth() : width) - sides;
      return getGraphic() == null || room <= 0
          ? super.computePrefHeight(width)
          : snappedTopInset() + getGraphic().prefHeight(room) + snappedBottomInset();
    }
  }
}
