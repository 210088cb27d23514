package kistartklar.ui.difference;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import kistartklar.domain.difference.Choice;
import kistartklar.domain.difference.Difference;

/** One item that differs, with what is to become of it. */
final class Item {

  private final Difference difference;
  private final Choice suggested;
  private final ReadOnlyObjectWrapper<Choice> choice;
  private final BooleanProperty whole = new SimpleBooleanProperty();

  Item(Difference difference, Choice suggested) {
    this.difference = difference;
    this.suggested = suggested;
    choice = new ReadOnlyObjectWrapper<>(suggested);
  }

  Difference difference() {
    return difference;
  }

  Choice suggested() {
    return suggested;
  }

  ReadOnlyObjectProperty<Choice> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  Choice choice() {
    return choice.get();
  }

  boolean allows(Choice wanted) {
    return wanted != Choice.BOTH || difference.canKeepBoth();
  }

  /** Sets what becomes of the item; what it does not allow changes nothing. */
  void choose(Choice wanted) {
    if (allows(wanted)) {
      choice.set(wanted);
    }
  }

  /** Whether long texts are shown as a whole. */
  BooleanProperty wholeProperty() {
    return whole;
  }
}
