package kistartklar.ui.shared;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.LineBreaks;
import kistartklar.text.Messages;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/**
 * What every text field takes. Line breaks of all kinds arrive as such in a field of many lines and
 * as one blank in a field of one. A text that no document could hold, or that would keep the window
 * busy, is refused with words at the field, which stays as it was.
 */
public final class TextEntry {

  /** Longest text that a document may hold. */
  static final int MOST_CHARACTERS = 1024 * 1024;

  /** From here on the toolkit needs seconds for every key. */
  static final int MOST_LINES = 5_000;

  private static final int LINES_OF_EXCERPT = 500;

  /** What is shorter is no reason to count how much the document holds. */
  private static final int SHORT = 10_000;

  private final TextInputControl field;
  private final Messages messages;
  private final Predicate<String> hasRoom;
  private @Nullable PopOver bubble;
  private @Nullable String help;
  private boolean filling;
  private boolean excerpt;

  private TextEntry(TextInputControl field, Messages messages, Predicate<String> hasRoom) {
    this.field = field;
    this.messages = messages;
    this.hasRoom = hasRoom;
    field.setTextFormatter(new TextFormatter<>(this::filter));
    field.focusedProperty().subscribe(focused -> stopSaying());
  }

  /** Makes a field that is no part of the document take what such fields do. */
  public static void install(TextInputControl field, Messages messages) {
    install(field, messages, added -> true);
  }

  /**
   * Makes a field take what all do.
   *
   * @param hasRoom whether the document takes so much more text
   */
  static TextEntry install(TextInputControl field, Messages messages, Predicate<String> hasRoom) {
    return new TextEntry(field, messages, hasRoom);
  }

  /** Replaces a part of the text as the document has it; more lines than fit are left out. */
  void fill(int start, int end, String text) {
    filling = true;
    try {
      field.replaceText(start, end, text);
    } finally {
      filling = false;
    }
  }

  /** What the field shows of a text: all, or the beginning of one with too many lines. */
  String shown(String text) {
    excerpt = field instanceof TextArea && lines(text) > MOST_LINES;
    return excerpt ? text.substring(0, endOfLine(text, LINES_OF_EXCERPT)) : tidy(text);
  }

  private Change filter(Change change) {
    if (!change.isContentChange()) {
      return change;
    }
    Optional<String> objection = filling ? Optional.empty() : objection(change);
    if (objection.isPresent()) {
      say(objection.get());
      return nothing(change);
    }
    stopSaying();
    excerpt = excerpt && filling;
    String text = tidy(change.getText());
    if (!text.equals(change.getText())) {
      int typedUpTo = change.getRangeStart() + change.getText().length();
      boolean caretBehind = change.getCaretPosition() == typedUpTo;
      change.setText(text);
      int caret = caretBehind ? change.getRangeStart() + text.length() : change.getRangeStart();
      change.selectRange(caret, caret);
    }
    return change;
  }

  private Change nothing(Change change) {
    change.setText("");
    change.setRange(0, 0);
    change.selectRange(field.getAnchor(), field.getCaretPosition());
    return change;
  }

  private String tidy(String text) {
    return field instanceof TextArea ? LineBreaks.unified(text) : LineBreaks.oneLine(text);
  }

  private Optional<String> objection(Change change) {
    int removed = change.getRangeEnd() - change.getRangeStart();
    boolean whole = removed == field.getLength();
    if (excerpt && !whole) {
      return Optional.of(messages.get("field.excerpt", MOST_LINES));
    }
    String added = change.getText();
    if (field.getLength() - removed + added.length() > MOST_CHARACTERS) {
      return Optional.of(messages.get("field.tooLong"));
    }
    if (field instanceof TextArea && hasBreak(added) && linesAfter(change) > MOST_LINES) {
      return Optional.of(messages.get("field.tooManyLines", MOST_LINES));
    }
    return added.length() > SHORT && !hasRoom.test(added)
        ? Optional.of(messages.get("field.documentFull"))
        : Optional.empty();
  }

  private int linesAfter(Change change) {
    String text = field.getText();
    return lines(text.substring(0, change.getRangeStart()))
        + lines(LineBreaks.unified(change.getText()))
        + lines(text.substring(change.getRangeEnd()))
        - 2;
  }

  private static boolean hasBreak(String text) {
    return !LineBreaks.oneLine(text).equals(text);
  }

  private static int lines(String text) {
    int lines = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      lines++;
    }
    return lines;
  }

  private static int endOfLine(String text, int line) {
    int end = -1;
    for (int i = 0; i < line; i++) {
      end = text.indexOf('\n', end + 1);
    }
    return end;
  }

  private void say(String words) {
    stopSaying();
    if (field.getScene() == null || field.getScene().getWindow() == null) {
      return;
    }
    Label label = Texts.wrapped(words);
    PopOver shown = new PopOver(Style.TERM_BUBBLE.on(new VBox(label)));
    shown.setAnimated(false);
    shown.setDetachable(false);
    shown.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    bubble = shown;
    help = field.getAccessibleHelp();
    field.setAccessibleHelp(words);
    shown.show(field);
  }

  private void stopSaying() {
    PopOver shown = bubble;
    bubble = null;
    if (shown != null) {
      field.setAccessibleHelp(help);
      shown.hide();
    }
  }
}
