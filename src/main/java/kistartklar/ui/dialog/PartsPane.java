package kistartklar.ui.dialog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.WrappingCheckBox;

/**
 * Parts to tick, folded behind a line that says how many are. Each way has ticks of its own, which
 * stay when another way is looked at.
 *
 * @param <T> what a way means
 */
final class PartsPane<T> extends VBox {

  private final Messages messages;
  private final Dialogs.Parts<T> parts;
  private final Map<T, Set<String>> ticked = new HashMap<>();
  private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
  private final Disclosure disclosure;
  private T way;

  PartsPane(Messages messages, Dialogs.Parts<T> parts, T way) {
    this.messages = messages;
    this.parts = parts;
    this.way = way;
    VBox list = Style.BODY.on(new VBox());
    parts
        .labels()
        .forEach((part, label) -> {
          CheckBox box = new WrappingCheckBox(label);
          box.setOnAction(event -> tick(part, box.isSelected()));
          boxes.put(part, box);
          list.getChildren().add(box);
        });
    disclosure = new Disclosure(parts.title(), list, false);
    getChildren().setAll(disclosure);
    show(way);
  }

  /** Shows what is ticked for a way. */
  void show(T shown) {
    way = shown;
    boxes.forEach((part, box) -> box.setSelected(ticked(shown).contains(part)));
    disclosure.setTitle(
        messages.get(
            "shell.form.parts", parts.title(), ticked(shown).size(), parts.labels().size()));
  }

  private void tick(String part, boolean wished) {
    if (wished) {
      ticked(way).add(part);
    } else {
      ticked(way).remove(part);
    }
    show(way);
  }

  /** What is ticked for a way. */
  Set<String> ticked(T asked) {
    return ticked.computeIfAbsent(
        asked,
        unseen -> {
          Set<String> preset = new HashSet<>(parts.preset().apply(unseen));
          preset.retainAll(parts.labels().keySet());
          return preset;
        });
  }
}
