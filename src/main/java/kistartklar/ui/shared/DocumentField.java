package kistartklar.ui.shared;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.TextVolume;
import kistartklar.text.Messages;

/**
 * Keeps a text field and one value of the document equal, in both directions. What is typed goes
 * into the document as soon as it can be read; what cannot be read stays in the field, also in the
 * one that is made anew at the same place, and leaves the document as it was. It is judged when the
 * field is left or Enter is pressed: nobody is told that half a date is none. Typing is undone by
 * words, pauses and pastes.
 *
 * @param <T> type of the value in the document
 */
public final class DocumentField<T> {

  /**
   * How a value stands in the field.
   *
   * @param tidy whether the text is written anew, in the usual form, when the field is left
   */
  public record Form<T>(
      Function<T, String> write, Function<String, Optional<T>> read, boolean tidy) {

    /** A form in which the text stays as it was typed. */
    public Form(Function<T, String> write, Function<String, Optional<T>> read) {
      this(write, read, false);
    }

    /** Returns the same, written in its usual form when the field is left. */
    public Form<T> tidied() {
      return new Form<>(write, read, true);
    }

    /** Text as it is. */
    public static Form<String> text() {
      return new Form<>(Function.identity(), Optional::of);
    }

    /** Returns whether there is text that it cannot read. */
    public boolean mayFail() {
      return read.apply(NO_VALUE).isEmpty();
    }
  }

  /** Which value of the document it is. */
  public record Part<T>(
      Place place, Function<Assessment, T> get, BiFunction<Assessment, T, Assessment> with) {}

  /** Neither a number nor a day. */
  private static final String NO_VALUE = "?";

  private static final Duration PAUSE = Duration.seconds(1.2);

  private final TextInputControl field;
  private final AssessmentModel model;
  private final Form<T> form;
  private final Part<T> part;
  private final Consumer<Boolean> onReadable;
  private final TextEntry entry;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private T known;
  private UUID document;
  private boolean filling;

  /**
   * @param messages have the words for what the field does not take
   * @param onReadable told whether the field's text can be read: at once if it can, otherwise when
   *     the field is left
   */
  public DocumentField(
      TextInputControl field,
      AssessmentModel model,
      Form<T> form,
      Part<T> part,
      Messages messages,
      Consumer<Boolean> onReadable) {
    this.field = field;
    this.model = model;
    this.form = form;
    this.part = part;
    this.onReadable = onReadable;
    entry =
        TextEntry.install(field, messages, added -> TextVolume.hasRoom(model.assessment(), added));
    document = model.assessment().id();
    known = part.get().apply(model.assessment());
    fill(form.write().apply(known));
    field.editableProperty().bind(model.readOnlyProperty().not());
    field.textProperty().subscribe(this::onText);
    field.focusedProperty().subscribe(this::onFocus);
    field.addEventHandler(ActionEvent.ACTION, event -> judge());
    pause.setOnFinished(event -> model.endTyping());
    Optional.ofNullable(model.unreadable().get(part.place())).ifPresent(field::setText);
    WhileShown.follow(field, model.assessmentProperty(), this::onDocument);
  }

  private void onText(String before, String after) {
    Optional<T> value = form.read().apply(after);
    model.setUnreadable(part.place(), value.isPresent() ? Optional.empty() : Optional.of(after));
    if (value.isPresent() || !field.isFocused()) {
      onReadable.accept(value.isPresent());
    }
    if (filling || value.isEmpty()) {
      return;
    }
    known = value.get();
    boolean block = Math.abs(after.length() - before.length()) > 1;
    if (block) {
      model.endTyping();
    }
    model.type(part.place(), assessment -> part.with().apply(assessment, value.get()));
    if (block || endsWord(before, after)) {
      model.endTyping();
    }
    pause.playFromStart();
  }

  private void onFocus(boolean focused) {
    model.endTyping();
    if (!focused) {
      judge();
    }
  }

  private void judge() {
    Optional<T> value = form.read().apply(field.getText());
    onReadable.accept(value.isPresent());
    if (form.tidy() && field.isEditable() && entry.showsAll()) {
      value.map(form.write()).ifPresent(this::fill);
    }
  }

  private boolean endsWord(String before, String after) {
    int caret = field.getCaretPosition();
    int typed = Math.min(Math.max(caret, 0), after.length() - 1);
    return after.length() > before.length()
        && typed >= 0
        && Character.isWhitespace(after.charAt(typed));
  }

  private void onDocument(Assessment assessment) {
    T value = part.get().apply(assessment);
    boolean sameDocument =
        assessment.id().equals(document) || assessment.origin().equals(Optional.of(document));
    document = assessment.id();
    if (sameDocument && value.equals(known)) {
      return;
    }
    known = value;
    fill(form.write().apply(value));
  }

  /** Replaces only what differs, so that the caret stays where the change is. */
  private void fill(String whole) {
    String text = entry.shown(whole);
    String old = field.getText();
    int start = commonPrefix(old, text);
    int end = commonSuffix(old, text, start);
    filling = true;
    try {
      entry.fill(start, old.length() - end, text.substring(start, text.length() - end));
    } finally {
      filling = false;
    }
  }

  private static int commonPrefix(String one, String other) {
    int length = 0;
    int most = Math.min(one.length(), other.length());
    while (length < most && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  private static int commonSuffix(String one, String other, int prefix) {
    int length = 0;
    int most = Math.min(one.length(), other.length()) - prefix;
    while (length < most
        && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
      length++;
    }
    return length;
  }
}
