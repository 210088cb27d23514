package kistartklar.ui.shared;

import javafx.scene.Node;
import javafx.scene.Scene;

/** What the user has told the system about things that move. */
public final class Motion {

  private Motion() {}

  /** Whether things in the window of a node should rather stand still. */
  public static boolean isReduced(Node node) {
    Scene scene = node.getScene();
    return scene != null && scene.getPreferences().isReducedMotion();
  }
}
