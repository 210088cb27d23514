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
import kistartklar.text.Ellipsis;
import kistartklar.text.Messages;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/**
 * What every text field takes. Line breaks of all kinds arrive as such in a field of many lines and
 * as one blank in a field of one. A text that no document could hold, or that would keep the window
 * busy, is refused with words at the field, which stays as it was.
 */
public final class TextEntry {

  /** From here on the toolkit needs seconds for every key; in some scripts from a fifth of it. */
  static final int MOST_CHARACTERS = 200_000;

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

  /** Why only the beginning of the text is shown; empty if all of it is. */
  private String excerpt = "";

  private TextEntry(TextInputControl field, Messages messages, Predicate<String> hasRoom) {
    this.field = field;
    this.messages = messages;
    this.hasRoom = hasRoom;
    field.setTextFormatter(new TextFormatter<>(this::filter));
    field.focusedProperty().subscribe(focused -> stopSaying());
  }

  /** Makes a field that is no part of the document take what such fields do. */
  public static TextEntry install(TextInputControl field, Messages messages) {
    return install(field, messages, added -> true);
  }

  /**
   * Makes a field take what all do.
   *
   * @param hasRoom whether the document takes so much more text
   */
  static TextEntry install(TextInputControl field, Messages messages, Predicate<String> hasRoom) {
    return new TextEntry(field, messages, hasRoom);
  }

  /** Replaces the text by one of the document, however long that is. */
  public void fill(String text) {
    fill(0, field.getLength(), text);
  }

  /** Replaces a part of the text as the document has it. */
  void fill(int start, int end, String text) {
    filling = true;
    try {
      field.replaceText(start, end, text);
    } finally {
      filling = false;
    }
  }

  /** What the field shows of a text: all, or the beginning of one that is too long for it. */
  String shown(String text) {
    boolean manyLines = field instanceof TextArea && lines(text) > MOST_LINES;
    boolean tooLong = text.length() > MOST_CHARACTERS;
    if (manyLines) {
      excerpt = messages.get("field.excerpt", MOST_LINES);
      return Ellipsis.enormous(text.substring(0, endOfLine(text, LINES_OF_EXCERPT)));
    }
    excerpt = tooLong ? messages.get("field.excerpt.long", MOST_CHARACTERS) : "";
    return tidy(tooLong ? Ellipsis.enormous(text) : text);
  }

  /** Whether the field has all of the text, and not only its beginning. */
  boolean showsAll() {
    return excerpt.isEmpty();
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
    if (!filling) {
      excerpt = "";
    }
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
    if (!excerpt.isEmpty() && !whole) {
      return Optional.of(excerpt);
    }
    String added = change.getText();
    int after = field.getLength() - removed + added.length();
    if (after > MOST_CHARACTERS && added.length() > removed) {
      return Optional.of(messages.get("field.tooLong", MOST_CHARACTERS));
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
