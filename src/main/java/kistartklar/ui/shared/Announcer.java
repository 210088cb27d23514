package kistartklar.ui.shared;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Lets a screen reader speak a sentence while the keyboard stays where it is.
 *
 * <p>JavaFX has no live regions. What its bridges to Windows and macOS do pass on is a change of
 * the item that has the focus within a control, as in a list: they tell the screen reader that the
 * focus is on that item, and the reader speaks its text. So the sentence is such an item of the
 * control that has the focus, until that control loses it. Two items take turns, because a reader
 * keeps silent when the focus seems to be where it was.
 */
public final class Announcer extends Pane {

  /** A control that sentences can be spoken at. It answers FOCUS_ITEM with its announcer's. */
  public interface Place {
    Announcer announcer();
  }

  private @Nullable Node speaking;
  private @Nullable Node at;
  private Subscription focus = Subscription.EMPTY;

  public Announcer() {
    setManaged(false);
  }

  private static Region voice() {
    Region voice = new Region();
    voice.setAccessibleRole(AccessibleRole.TEXT);
    voice.setVisible(false);
    return voice;
  }

  /** Speaks at the control that has the focus in a window, if it is a place for that. */
  public static void say(@Nullable Scene scene, String words) {
    Optional.ofNullable(scene)
        .map(Scene::getFocusOwner)
        .ifPresent(owner -> {
          if (owner instanceof Place place) {
            place.announcer().sayAt(owner, words);
          }
        });
  }

  private void sayAt(Node owner, String words) {
    if (at != owner) {
      focus.unsubscribe();
      at = owner;
      focus = owner.focusedProperty().subscribe(this::onFocus);
    }
    if (getChildren().isEmpty()) {
      getChildren().setAll(voice(), voice());
    }
    Node next = getChildren().get(speaking == getChildren().getFirst() ? 1 : 0);
    silence();
    next.setAccessibleText(words);
    next.setVisible(true);
    speaking = next;
    owner.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
  }

  private void onFocus(boolean focused) {
    if (!focused) {
      silence();
    }
  }

  private void silence() {
    if (speaking != null) {
      speaking.setVisible(false);
    }
    speaking = null;
  }

  /** What is spoken for that control at the moment; nothing if it has nothing to say. */
  public @Nullable Node item(Node owner) {
    return owner == at ? speaking : null;
  }

  /**
   * What a place answers to a screen reader.
   *
   * @param otherwise what a control answers that is no such place
   */
  public @Nullable Object answer(
      Node owner, AccessibleAttribute attribute, Supplier<@Nullable Object> otherwise) {
    return attribute == AccessibleAttribute.FOCUS_ITEM ? item(owner) : otherwise.get();
  }
}
