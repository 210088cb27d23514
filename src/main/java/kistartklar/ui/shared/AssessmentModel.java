package kistartklar.ui.shared;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kistartklar.domain.assessment.Assessment;

/**
 * The assessment being edited and the way back. Every edit replaces the record; the replaced ones
 * are the undo history. Typing in one place joins into one step until {@link #endTyping()} or an
 * edit elsewhere, so that undo takes back words and not letters.
 */
public final class AssessmentModel {

  private record Edit(Place place, Assessment before, Assessment after) {}

  private final ReadOnlyObjectWrapper<Assessment> assessment;
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper readOnly = new ReadOnlyBooleanWrapper(false);
  private final Deque<Edit> done = new ArrayDeque<>();
  private final Deque<Edit> undone = new ArrayDeque<>();
  private final Map<Place, String> unreadable = new LinkedHashMap<>();
  private boolean typing;

  public AssessmentModel(Assessment initial) {
    assessment = new ReadOnlyObjectWrapper<>(initial);
  }

  public ReadOnlyObjectProperty<Assessment> assessmentProperty() {
    return assessment.getReadOnlyProperty();
  }

  public Assessment assessment() {
    return assessment.get();
  }

  /** Changes the assessment in one undoable step. Nothing happens if it stays equal. */
  public void edit(Place place, UnaryOperator<Assessment> change) {
    typing = false;
    apply(place, change);
  }

  /** Changes the assessment by typing: joins with the typing just before at the same place. */
  public void type(Place place, UnaryOperator<Assessment> change) {
    Edit last = done.peek();
    if (!typing || last == null || !last.place().equals(place)) {
      apply(place, change);
      typing = true;
      return;
    }
    Assessment after = change.apply(assessment.get());
    if (readOnly.get() || after.equals(assessment.get())) {
      return;
    }
    done.pop();
    if (after.equals(last.before())) {
      typing = false;
    } else {
      done.push(new Edit(place, last.before(), after));
    }
    assessment.set(after);
    updateHistory();
  }

  /** What is typed next becomes an undo step of its own. */
  public void endTyping() {
    typing = false;
  }

  private void apply(Place place, UnaryOperator<Assessment> change) {
    Assessment before = assessment.get();
    Assessment after = change.apply(before);
    if (readOnly.get() || after.equals(before)) {
      return;
    }
    done.push(new Edit(place, before, after));
    undone.clear();
    assessment.set(after);
    updateHistory();
  }

  /** Takes back the last edit and tells where it was; empty if there is none. */
  public Optional<Place> undo() {
    return move(done, undone, true);
  }

  /** Makes the last undone edit again and tells where it was; empty if there is none. */
  public Optional<Place> redo() {
    return move(undone, done, false);
  }

  private Optional<Place> move(Deque<Edit> from, Deque<Edit> to, boolean back) {
    typing = false;
    Edit edit = from.poll();
    if (edit == null) {
      return Optional.empty();
    }
    to.push(edit);
    assessment.set(back ? edit.before() : edit.after());
    updateHistory();
    return Optional.of(edit.place());
  }

  /**
   * Remembers what stands in a field and cannot be read, such as a day that does not exist. The
   * document does not have it, so it is there only as long as the document is open.
   *
   * @param text empty once the field can be read
   */
  public void setUnreadable(Place place, Optional<String> text) {
    text.ifPresentOrElse(typed -> unreadable.put(place, typed), () -> unreadable.remove(place));
  }

  /** What stands in fields and cannot be read, in the order it was typed. */
  public Map<Place, String> unreadable() {
    return Collections.unmodifiableMap(unreadable);
  }

  /** Shows another document, without history. */
  public void open(Assessment other, boolean asReadOnly) {
    typing = false;
    unreadable.clear();
    done.clear();
    undone.clear();
    readOnly.set(asReadOnly);
    assessment.set(other);
    updateHistory();
  }

  /**
   * Changes what is no edit, such as the identity of a copy, in the assessment and all of its
   * history, so that undo never brings it back.
   */
  public void recast(UnaryOperator<Assessment> change) {
    recast(done, change);
    recast(undone, change);
    assessment.set(change.apply(assessment.get()));
  }

  private static void recast(Deque<Edit> edits, UnaryOperator<Assessment> change) {
    List<Edit> recast =
        edits.stream()
            .map(edit ->
                new Edit(edit.place(), change.apply(edit.before()), change.apply(edit.after())))
            .toList();
    edits.clear();
    edits.addAll(recast);
  }

  private void updateHistory() {
    undoable.set(!done.isEmpty());
    redoable.set(!undone.isEmpty());
  }

  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /** Whether edits are refused because the document may only be read. */
  public ReadOnlyBooleanProperty readOnlyProperty() {
    return readOnly.getReadOnlyProperty();
  }
}
