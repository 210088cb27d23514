package kistartklar.ui.shared;

import impl.org.controlsfx.autocompletion.AutoCompletionTextFieldBinding;
import impl.org.controlsfx.skin.AutoCompletePopup;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import kistartklar.text.Messages;

/**
 * Offers names that the document has while one is typed. Nothing is taken unless the user marks it
 * with the arrows and presses Enter, or clicks it: what was typed stays as it is otherwise.
 */
public final class Suggestions extends AutoCompletionTextFieldBinding<String> {

  /** How many are offered at most, so that they are seen without scrolling. */
  private static final int MOST = 6;

  /** The height of a row in em: that of a line with its padding. */
  private static final double ROW = 2.4;

  private final TextField field;
  private final Messages messages;

  private Suggestions(TextField field, Messages messages, AtomicReference<List<String>> names) {
    // The names are asked for on a thread of its own, which must not look at the document.
    super(field, request -> matching(names.get(), request.getUserText()));
    this.field = field;
    this.messages = messages;
    setDelay(0);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /**
   * Offers names in a field.
   *
   * @param names those that there are, asked for when the field gets the focus
   */
  public static void install(TextField field, Messages messages, Supplier<List<String>> names) {
    AtomicReference<List<String>> known = new AtomicReference<>(List.of());
    AtomicBoolean made = new AtomicBoolean();
    field
        .focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            known.set(names.get());
            // A list is a window of its own: too much for each of many fields that nobody enters.
            if (!made.getAndSet(true)) {
              new Suggestions(field, messages, known);
            }
          }
        });
  }

  /** The names of which a word begins with the text, in any case, without the text itself. */
  static List<String> matching(List<String> names, String typed) {
    String text = typed.strip().toLowerCase(Locale.GERMANY);
    return text.isEmpty()
        ? List.of()
        : names.stream()
            .filter(name -> !name.equals(typed.strip()) && hasWord(name, text))
            .limit(MOST)
            .toList();
  }

  private static boolean hasWord(String name, String text) {
    String small = name.toLowerCase(Locale.GERMANY);
    return small.startsWith(text)
        || Stream.of(small.split("[^\\p{L}\\p{M}\\p{N}]+", -1))
            .anyMatch(word -> word.startsWith(text));
  }

  /** Marks none at first, unlike the library: Enter and Tab would replace what was typed. */
  @Override
  protected void showPopup() {
    if (field.getScene() == null || !field.isFocused() || !field.isEditable()) {
      return;
    }
    AutoCompletePopup<String> popup = getAutoCompletionPopup();
    setMinWidth(field.getWidth());
    popup.show(field);
    ListView<String> list = list();
    prepare(list);
    list.getSelectionModel().clearSelection();
    double row = Math.ceil(ROW * field.getFont().getSize());
    list.setFixedCellSize(row);
    list.setPrefHeight(row * popup.getSuggestions().size() + 2);
    Announcer.say(
        field.getScene(), messages.get("suggestions.count", popup.getSuggestions().size()));
  }

  /** Keys go on to the field, and the colours are those of the program. */
  private void prepare(ListView<String> list) {
    if (list.isFocusTraversable()) {
      list.setFocusTraversable(false);
      list.getStylesheets().clear();
      Style.SUGGESTIONS.on(list);
      list.prefHeightProperty().unbind();
      list.setAccessibleText(messages.get("suggestions.name"));
    }
  }

  @SuppressWarnings("unchecked") // The skin of the library makes it so.
  private ListView<String> list() {
    return (ListView<String>) getAutoCompletionPopup().getSkin().getNode();
  }

  private void onKey(KeyEvent event) {
    if (!getAutoCompletionPopup().isShowing()) {
      return;
    }
    switch (event.getCode()) {
      case DOWN -> mark(1);
      case UP -> mark(-1);
      case ESCAPE -> hidePopup();
      case ENTER -> {
        String marked = list().getSelectionModel().getSelectedItem();
        if (marked == null) {
          return;
        }
        Event.fireEvent(getAutoCompletionPopup(), new AutoCompletePopup.SuggestionEvent<>(marked));
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void mark(int way) {
    ListView<String> list = list();
    int last = list.getItems().size() - 1;
    int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) way, 0, last);
    list.getSelectionModel().clearAndSelect(next);
    Announcer.say(field.getScene(), list.getItems().get(next));
  }
}
