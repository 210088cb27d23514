package kistartklar.ui.shared;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Follows a value for as long as a node is in a window, so that left screens cost nothing. */
public final class Shown {

  private Shown() {}

  /** Calls the consumer now, and with every newer value while the node is in a window. */
  public static <T> void follow(Node node, ObservableValue<T> value, Consumer<T> consumer) {
    ObservableValue<Boolean> inWindow = node.sceneProperty().map(Objects::nonNull).orElse(false);
    value.when(inWindow).subscribe(consumer);
  }
}
