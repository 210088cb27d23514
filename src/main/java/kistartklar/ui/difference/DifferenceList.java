package kistartklar.ui.difference;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import kistartklar.domain.difference.Choice;
import kistartklar.domain.difference.Differences;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/**
 * The items that differ. Only what is seen has nodes, so that hundreds scroll as easily as five.
 * The keyboard works on the row: left and right take what stands there.
 */
public final class DifferenceList extends ListView<Item> {

  private final RowText text;
  private final boolean choosing;

  DifferenceList(RowText text, boolean choosing) {
    this.text = text;
    this.choosing = choosing;
    Style.DIFFERENCE_LIST.on(this);
    setAccessibleText(text.messages().get("difference.list"));
    Label nothing = Texts.wrapped(text.messages().get("difference.none"), Style.SUBTITLE);
    setPlaceholder(nothing);
    setCellFactory(list -> new Cell());
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** A list that only shows what differs. */
  public static DifferenceList readOnly(Guide guide, Messages messages, StatePair comparison) {
    DifferenceList list = new DifferenceList(new RowText(guide, messages, comparison), false);
    list.show(
        Differences.between(comparison.mine(), comparison.theirs()).stream()
            .map(difference -> new Item(difference, Choice.MINE))
            .toList());
    return list;
  }

  void show(List<Item> items) {
    setItems(FXCollections.observableList(items));
    getSelectionModel().selectFirst();
    scrollTo(0);
  }

  private void onKey(KeyEvent event) {
    Item item = getSelectionModel().getSelectedItem();
    if (item == null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case SPACE -> item.wholeProperty().set(!item.wholeProperty().get());
      case LEFT, M -> choose(item, Choice.MINE);
      case RIGHT, A -> choose(item, Choice.THEIRS);
      case B -> choose(item, Choice.BOTH);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void choose(Item item, Choice choice) {
    if (choosing) {
      item.choose(choice);
    }
  }

  private Optional<QuestionId> questionAt(int index) {
    return text.words(getItems().get(index)).question();
  }

  private boolean isFirstOfQuestion(int index) {
    return index == 0 || !questionAt(index).equals(questionAt(index - 1));
  }

  private final class Cell extends ListCell<Item> {

    private final DifferenceRow row = new DifferenceRow(text, choosing);

    Cell() {
      setText(null);
      // Otherwise the widest text would make the list scroll sideways.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Item item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        row.clear();
        setGraphic(null);
        setAccessibleText(null);
      } else {
        setGraphic(row);
        row.show(item, isFirstOfQuestion(getIndex()), () -> changed(item));
      }
    }

    private void changed(Item item) {
      setAccessibleText(text.spoken(item, choosing));
      requestLayout();
    }

    /** As high as the texts need in the width there is; the toolkit takes one line for granted. */
    @Override
    protected double computePrefHeight(double width) {
      if (getGraphic() == null) {
        return super.computePrefHeight(width);
      }
      double inner = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
      return snapSizeY(snappedTopInset() + row.prefHeight(inner) + snappedBottomInset());
    }

    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      if (getGraphic() != null) {
        row.resizeRelocate(
            snappedLeftInset(),
            snappedTopInset(),
            getWidth() - snappedLeftInset() - snappedRightInset(),
            getHeight() - snappedTopInset() - snappedBottomInset());
      }
    }
  }
}
