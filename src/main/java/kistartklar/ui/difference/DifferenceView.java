package kistartklar.ui.difference;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.difference.Choice;
import kistartklar.domain.guide.Guide;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.LowWindow;
import kistartklar.ui.shared.MinimumHeight;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WrappingRow;

/**
 * Lists what two states say differently, answer by answer, and lets the user choose for each. A
 * suggestion that loses nothing is chosen beforehand; nothing happens before the user accepts.
 */
public final class DifferenceView extends BorderPane {

  /**
   * What follows.
   *
   * @param accept gets the chosen state, which has the identity of mine
   * @param cancel nothing is to be changed
   */
  public record Actions(Consumer<Assessment> accept, Runnable cancel) {}

  /** From this width on, in em, words and buttons stand beside each other. */
  private static final double WIDE = 44;

  /** The least height of words and list together, in em; in a lower window they scroll. */
  private static final double LEAST_HEIGHT = 26;

  private final Messages messages;
  private final MergeChoices choices;
  private final DifferenceList list;
  private final Actions actions;

  public DifferenceView(Guide guide, Messages messages, StatePair comparison, Actions actions) {
    this.messages = messages;
    this.actions = actions;
    choices = new MergeChoices(comparison);
    list = new DifferenceList(new RowText(guide, messages, comparison), true);
    list.show(choices.items());
    Style.DIFFERENCES.on(this);
    LowWindow.mark(this);
    BorderPane body = new BorderPane();
    body.setTop(head(comparison));
    body.setCenter(list);
    setCenter(new MinimumHeight(body, LEAST_HEIGHT));
    setBottom(foot(new ResultSummary(guide, messages, comparison, choices)));
    // A filter: the list takes Esc for itself.
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private VBox head(StatePair comparison) {
    boolean any = !choices.items().isEmpty();
    List<Button> ways =
        List.of(
            Buttons.of(messages.get("difference.all.mine"), () -> choices.chooseAll(Choice.MINE)),
            Buttons.of(
                messages.get("difference.all.theirs"), () -> choices.chooseAll(Choice.THEIRS)),
            Buttons.of(messages.get("difference.all.suggested"), choices::chooseSuggested));
    Label keys = Texts.wrapped(messages.get("difference.keys"), Style.FINE_PRINT);
    ways.forEach(way -> Texts.show(way, any));
    Texts.show(keys, any);
    Label title = Texts.wrapped(messages.get("difference.title"), Style.PAGE_TITLE);
    Label lead =
        Texts.wrapped(
            messages.get(
                any ? "difference.lead" : "difference.lead.none",
                comparison.mineName(),
                comparison.theirsName()),
            Style.SUBTITLE);
    return Style.DIFFERENCE_HEAD.on(
        new VBox(new WrappingRow(WIDE, title, ways.toArray(Button[]::new)), lead, keys));
  }

  private VBox foot(ResultSummary summary) {
    Button accept =
        Style.BUTTON_PRIMARY.on(
            Buttons.of(
                messages.get("difference.accept"),
                () -> actions.accept().accept(choices.resultProperty().get())));
    return Style.FOOTER.on(
        new VBox(
            new WrappingRow(
                WIDE,
                summary,
                Buttons.of(messages.get("dialog.cancel"), actions.cancel()),
                accept)));
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      actions.cancel().run();
    }
  }

  /** Puts the keyboard into the list. */
  public void focusFirst() {
    list.requestFocus();
  }
}
