package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kistartklar.store.settings.TextSize;
import kistartklar.ui.shared.Appearance;
import kistartklar.ui.testing.AccessFaults;
import kistartklar.ui.testing.FocusLook;
import kistartklar.ui.testing.FocusWalk;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Spoken;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds on every screen, in every window and in every dialog, looked at in one round. */
@Tag("window")
class EveryScreenTest {

  /** Pixels that a mark for the focus changes at least. */
  private static final int MARK = 20;

  private enum Look {
    LIGHT,
    DARK,
    CONTRAST
  }

  private static final List<String> SCREENS = new ArrayList<>();
  private static final List<String> SPOKEN = new ArrayList<>();
  private static final List<String> ORDER = new ArrayList<>();
  private static final List<String> SEEN = new ArrayList<>();
  private static final List<String> LEFT = new ArrayList<>();
  private static final List<String> UNBOUNDED = new ArrayList<>();
  private static final Set<String> KINDS = new HashSet<>();

  @BeforeAll
  static void visit(@TempDir Path folder) {
    EveryScreen.visit(
        folder,
        (name, root) -> {
          SCREENS.add(name);
          AccessFaults.of(root).forEach(fault -> SPOKEN.add(name + ": " + fault));
          FocusWalk walk = FocusWalk.around(root);
          walk.faults().forEach(fault -> ORDER.add(name + ": " + fault));
          lookAt(name, root, walk.order());
          walk.order().forEach(node -> leave(name, node));
          walk.order().forEach(node -> checkEntry(name, node));
        });
  }

  /** Each kind of control, where it is met first, in each look. */
  private static void lookAt(String screen, Parent root, List<Node> order) {
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i < order.size(); i++) {
      if (KINDS.add(kind(order.get(i)))) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      return;
    }
    ColorScheme before = Fx.get(() -> root.getScene().getPreferences().getColorScheme());
    for (Look look : Look.values()) {
      dress(root, look == Look.LIGHT ? ColorScheme.LIGHT : ColorScheme.DARK, look);
      for (int place : places) {
        Node node = order.get(place);
        int change = FocusLook.change(order.get(place - 1), node);
        if (Fx.get(node::getScene) == null) {
          KINDS.remove(kind(node)); // It went with the focus; its kind is met elsewhere.
        } else if (change < MARK) {
          SEEN.add(screen + ", " + look + ": " + kind(node));
        }
      }
    }
    dress(root, before, Look.LIGHT);
  }

  private static String kind(Node node) {
    return Fx.get(() -> node.getClass().getName() + node.getStyleClass());
  }

  private static void dress(Parent root, ColorScheme colors, Look look) {
    Fx.run(() -> {
      root.getScene().getPreferences().setColorScheme(colors);
      Appearance.dress(root, look == Look.CONTRAST, TextSize.NORMAL);
    });
  }

  private static void leave(String screen, Node node) {
    if (node instanceof TextArea area) {
      Fx.run(area::requestFocus);
      String text = Fx.get(area::getText);
      Fx.run(() ->
          area.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "\t", "", KeyCode.TAB, false, false, false, false)));
      if (Fx.get(area::isFocused) || !text.equals(Fx.get(area::getText))) {
        LEFT.add(screen + ": " + Fx.get(() -> Spoken.name(node)));
      }
    }
  }

  private static void checkEntry(String screen, Node node) {
    if (node instanceof TextInputControl field
        && Fx.get(field::isEditable)
        && Fx.get(field::getTextFormatter) == null) {
      UNBOUNDED.add(screen + ": " + Fx.get(() -> Spoken.name(node)));
    }
  }

  @Test
  void everyFieldRefusesWhatNoDocumentCanHold() {
    assertThat(UNBOUNDED).isEmpty();
  }

  @Test
  void allAreVisited() {
    assertThat(SCREENS).doesNotHaveDuplicates().hasSizeGreaterThan(35);
    assertThat(KINDS).hasSizeGreaterThan(20);
  }

  @Test
  void screenReadersGetNamesRolesAndStates() {
    assertThat(SPOKEN).isEmpty();
  }

  @Test
  void tabGoesEverywhereInTheOrderOfReading() {
    assertThat(ORDER).isEmpty();
  }

  @Test
  void focusIsSeenOnEveryKindOfControl() {
    assertThat(SEEN).isEmpty();
  }

  @Test
  void tabLeavesEveryTextArea() {
    assertThat(LEFT).isEmpty();
  }
}
