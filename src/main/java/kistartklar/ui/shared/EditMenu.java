package kistartklar.ui.shared;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import kistartklar.text.Messages;

/**
 * Makes a text field's undo, by key and by menu, the document's undo: one history for everything.
 */
public final class EditMenu {

  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO_ELSEWHERE =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private EditMenu() {}

  public static void install(TextInputControl field, Messages messages, UndoActions actions) {
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, actions));
    MenuItem undo = item(messages, "step.edit.undo", actions::undo);
    undo.disableProperty().bind(actions.model().undoableProperty().not());
    MenuItem redo = item(messages, "step.edit.redo", actions::redo);
    redo.disableProperty().bind(actions.model().redoableProperty().not());
    MenuItem cut = item(messages, "step.edit.cut", field::cut);
    cut.disableProperty().bind(field.editableProperty().not());
    MenuItem paste = item(messages, "step.edit.paste", field::paste);
    paste.disableProperty().bind(field.editableProperty().not());
    field.setContextMenu(
        new ContextMenu(
            undo,
            redo,
            new SeparatorMenuItem(),
            cut,
            item(messages, "step.edit.copy", field::copy),
            paste,
            item(messages, "step.edit.select-all", field::selectAll)));
  }

  private static void onKey(KeyEvent event, UndoActions actions) {
    if (UNDO.match(event)) {
      event.consume();
      actions.undo();
    } else if (REDO.match(event) || REDO_ELSEWHERE.match(event)) {
      event.consume();
      actions.redo();
    }
  }

  private static MenuItem item(Messages messages, String key, Runnable action) {
    MenuItem item = new MenuItem(messages.get(key));
    item.setOnAction(event -> action.run());
    return item;
  }
}
