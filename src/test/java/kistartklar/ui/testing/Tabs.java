package kistartklar.ui.testing;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

/** Goes through a window with the Tab key. */
public final class Tabs {

  private static final int MOST = 120;

  private Tabs() {}

  /** All nodes that Tab comes to until it is back where it began. */
  public static Set<Node> round(Scene scene) {
    Set<Node> reached = new LinkedHashSet<>();
    for (int i = 0; i < MOST && reached.add(Fx.get(scene::getFocusOwner)); i++) {
      next();
    }
    return reached;
  }

  /** Presses Tab until a node is reached. */
  public static Node to(Scene scene, Predicate<Node> wanted) {
    for (int i = 0; i < MOST; i++) {
      Optional<Node> owner = Fx.get(() -> Optional.ofNullable(scene.getFocusOwner()));
      if (owner.filter(wanted).isPresent()) {
        return owner.get();
      }
      next();
    }
    throw new AssertionError("Tab does not lead there");
  }

  private static void next() {
    new Keys().type(KeyCode.TAB);
    Fx.run(() -> {});
  }
}
