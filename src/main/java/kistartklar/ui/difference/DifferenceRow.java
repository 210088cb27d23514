package kistartklar.ui.difference;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import kistartklar.domain.difference.Choice;
import kistartklar.text.Ellipsis;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WrappingRow;
import org.jspecify.annotations.Nullable;

/** One item in the list: its place, what both states say, and what becomes of it. Used again. */
final class DifferenceRow extends VBox {

  /** From this width on, in em, what it is about stands beside the choice. */
  private static final double WIDE = 36;

  private final RowText text;
  private final Label heading = Texts.wrapped("", Style.CARD_TITLE);
  private final Label what = Texts.wrapped("", Style.STRONG);
  private final Label suggestion = Texts.line("", Style.FINE_PRINT);
  private final ChoiceButtons buttons;
  private final SideBox mine;
  private final SideBox theirs;
  private final Link length;
  private Subscription following = Subscription.EMPTY;
  private @Nullable Item item;

  /**
   * @param choosing whether anything can be chosen; otherwise the row only shows
   */
  DifferenceRow(RowText text, boolean choosing) {
    this.text = text;
    buttons = new ChoiceButtons(text.messages(), this::choose);
    String taken = text.messages().get("difference.taken");
    mine = new SideBox(RowText.shortened(text.comparison().mineName()), taken);
    theirs = new SideBox(RowText.shortened(text.comparison().theirsName()), taken);
    length = new Link("", "", this::changeLength);
    length.setFocusTraversable(false);
    Style.DIFFERENCE_ROW.on(this);
    getChildren().setAll(heading, top(), sides(), length);
    Texts.show(buttons, choosing);
    Texts.show(suggestion, choosing);
    if (choosing) {
      chooseByClick(mine, Choice.MINE);
      chooseByClick(theirs, Choice.THEIRS);
    }
  }

  private Node top() {
    return new WrappingRow(WIDE, what, suggestion, buttons);
  }

  private Node sides() {
    GridPane sides = new GridPane();
    Style.COLUMNS.on(sides);
    sides.addRow(0, mine, theirs);
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    sides.getColumnConstraints().setAll(half, half);
    return sides;
  }

  private void chooseByClick(SideBox box, Choice choice) {
    box.setCursor(Cursor.HAND);
    box.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
        choose(choice);
      }
    });
  }

  private void choose(Choice choice) {
    if (item != null) {
      item.choose(choice);
    }
  }

  private void changeLength() {
    if (item != null) {
      item.wholeProperty().set(!item.wholeProperty().get());
    }
  }

  /**
   * Shows an item and follows it.
   *
   * @param first whether it is the first of its question
   * @param onChange told after each change, and now
   */
  void show(Item shown, boolean first, Runnable onChange) {
    following.unsubscribe();
    item = shown;
    Worded words = text.words(shown);
    Texts.fill(heading, first ? text.heading(words) : "");
    what.setText(Ellipsis.enormous(words.what()));
    suggestion.setText(text.suggestion(shown));
    following =
        Subscription.combine(
            shown
                .choiceProperty()
                .subscribe(choice -> {
                  buttons.show(shown);
                  mine.setTaken(choice != Choice.THEIRS && buttons.isVisible());
                  theirs.setTaken(choice != Choice.MINE && buttons.isVisible());
                  onChange.run();
                }),
            shown
                .wholeProperty()
                .subscribe(whole -> {
                  mine.show(words.mine(whole));
                  theirs.show(words.theirs(whole));
                  showLength(words, whole);
                  onChange.run();
                }));
  }

  private void showLength(Worded words, boolean whole) {
    Texts.show(length, words.isLong());
    length.setText(text.messages().get(whole ? "difference.shorten" : "difference.whole"));
    length.setAccessibleText(length.getText());
  }

  void clear() {
    following.unsubscribe();
    item = null;
  }
}
