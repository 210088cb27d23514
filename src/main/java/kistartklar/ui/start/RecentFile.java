package kistartklar.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.Icons;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** A document used before: its name leads there, as does a click on anything said below it. */
final class RecentFile extends VBox {

  /**
   * What is known about a document.
   *
   * @param facts line by line
   * @param late what is overdue; empty if nothing is
   * @param place where it lies
   */
  record Facts(List<String> facts, String late, String place) {

    Facts {
      facts = List.copyOf(facts);
    }

    /** All there is, in the order in which it is read. */
    List<String> spoken() {
      List<String> all = new ArrayList<>(facts);
      all.add(late);
      all.add(place);
      all.removeIf(String::isEmpty);
      return all;
    }
  }

  private final Messages messages;
  private final Link name;
  private final Optional<Button> goOn;

  /**
   * @param latest whether it was used last and is likely to be gone on with
   */
  RecentFile(Messages messages, String title, boolean latest, Runnable open) {
    this.messages = messages;
    name = Style.STRONG.on(new Link(title, title, open));
    name.setWrapText(true);
    name.setMinWidth(0);
    name.setMinHeight(Region.USE_PREF_SIZE);
    goOn =
        latest
            ? Optional.of(Style.BUTTON_PRIMARY.on(Buttons.of(messages.get("start.goOn"), open)))
            : Optional.empty();
    Style.RECENT_FILE.on(this);
    getChildren().add(name);
    goOn.ifPresent(getChildren()::add);
    setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY) {
        name.fire();
      }
    });
  }

  /** Tells what is known about it by now. */
  void tell(String title, Facts known) {
    name.setText(title);
    name.setAccessibleText(
        messages.get("start.recent.spoken", title, String.join(", ", known.spoken())));
    goOn.ifPresent(button ->
        button.setAccessibleText(messages.get("result.question.spoken", button.getText(), title)));
    // Name and button stay where they are: they may have the keyboard.
    getChildren().removeIf(node -> node instanceof Label);
    List<Node> lines = new ArrayList<>();
    known.facts().forEach(fact -> lines.add(Texts.wrapped(fact, Style.SUBTITLE)));
    if (!known.late().isEmpty()) {
      Label late = Texts.wrapped(known.late(), Style.PILL, Style.PILL_LATE);
      late.setGraphic(Icons.WARNING.node());
      lines.add(late);
    }
    if (!known.place().isEmpty()) {
      lines.add(Texts.wrapped(known.place(), Style.FINE_PRINT));
    }
    getChildren().addAll(1, lines);
  }

  /** It cannot be opened, because it is no longer there. */
  void tellMissing(String title, String fact) {
    tell(title, new Facts(List.of(fact), "", ""));
    goOn.ifPresent(button -> Texts.show(button, false));
    setDisable(true);
  }
}
