package kistartklar.ui.shared;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A scroll pane in which nothing jumps: when the content grows or shrinks, the place the user works
 * at stays where it is on the screen. The toolkit's own keeps the proportion instead, which moves
 * everything. Only a text that grows while it is typed pulls its own end into view.
 *
 * <p>A picture of what it shows, to shift while it is scrolled, is kept only from the first
 * scrolling until the page is shown anew.
 */
public final class SteadyScroll extends ScrollPane {

  private static final double MARGIN = 16;

  /** Nothing to scroll. */
  private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");

  private final Runnable afterLayout = this::afterLayout;
  private @Nullable Scene listened;
  private @Nullable Node anchor;
  private @Nullable Node toReveal;
  private @Nullable Node written;
  private double writtenHeight;
  private double offset;
  private double anchorTop;
  private double contentHeight;
  private double viewportHeight;
  private boolean adjusting;
  private boolean walked;

  public SteadyScroll(Node content) {
    super(content);
    Style.SCROLL.on(this);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    vvalueProperty().subscribe(value -> onScroll(value.doubleValue()));
    content.addEventHandler(MouseEvent.MOUSE_PRESSED, this::leaveFocus);
    WhileShown.in(this).subscribe(this::listen);
  }

  /** For a place that gives it all its room: then nobody need measure the content to ask for it. */
  public SteadyScroll filling() {
    setPrefViewportWidth(1);
    setPrefViewportHeight(1);
    return this;
  }

  /** Keeps room for the bar also while there is nothing to scroll, so that no text wraps anew. */
  public SteadyScroll keepingBarRoom() {
    setVbarPolicy(ScrollBarPolicy.ALWAYS);
    pseudoClassStateChanged(IDLE, true);
    return this;
  }

  private void listen(boolean shown) {
    if (listened != null) {
      listened.removePostLayoutPulseListener(afterLayout);
    }
    listened = shown ? getScene() : null;
    if (listened != null) {
      listened.addPostLayoutPulseListener(afterLayout);
      keepPicture(false);
    }
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new LeanScrollSkin(this);
  }

  /**
   * Spares the toolkit the walk through all of a page that stays hidden, which it takes at every
   * frame. What changes there meanwhile is taken up when the page is shown.
   */
  @Override
  protected void updateBounds() {
    boolean shown = listened != null;
    if (shown || walked) {
      super.updateBounds();
    }
    walked = shown;
  }

  private void keepPicture(boolean kept) {
    Node viewport = lookup(".viewport");
    if (viewport != null) {
      viewport.setCache(kept);
    }
  }

  /** The node that keeps its place on the screen; none means the top of what is seen. */
  public void setAnchor(@Nullable Node node) {
    anchor = node;
    anchorTop = top(node);
  }

  /** Scrolls as little as needed to show a node, as soon as it has its place. */
  public void reveal(Node node) {
    toReveal = node;
    Platform.requestNextPulse();
  }

  /** Scrolls to the top. */
  public void toTop() {
    toReveal = null;
    scrollTo(0);
  }

  /** How much of the content is above what is seen, in pixels. */
  public double offset() {
    return offset;
  }

  /**
   * Clicking beside what can be focused leaves the focus where it is. The toolkit's own takes it
   * for itself, even from what a click on the page has just given it to.
   */
  private void leaveFocus(MouseEvent press) {
    if (focused() != null) {
      press.consume();
    }
  }

  private void onScroll(double value) {
    if (!adjusting) {
      offset = value * range();
      keepPicture(true);
    }
  }

  private void afterLayout() {
    double height = getContent().getLayoutBounds().getHeight();
    double viewport = getViewportBounds().getHeight();
    double top = top(anchor);
    Node focused = focused();
    if (height != contentHeight || viewport != viewportHeight || top != anchorTop) {
      double moved = top - anchorTop;
      contentHeight = height;
      viewportHeight = viewport;
      anchorTop = top;
      pseudoClassStateChanged(IDLE, range() == 0);
      scrollTo(offset + moved);
      if (focused instanceof TextInputControl field && hasGrown(field)) {
        show(field);
      }
    }
    written = focused;
    writtenHeight = focused == null ? 0 : focused.getLayoutBounds().getHeight();
    Node node = toReveal;
    if (node != null && node.getScene() != null) {
      toReveal = null;
      show(node);
    }
  }

  /** Whether a text has become higher or lower while the keyboard was in it. */
  private boolean hasGrown(TextInputControl field) {
    return field == written && field.getLayoutBounds().getHeight() != writtenHeight;
  }

  private @Nullable Node focused() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node == getContent()) {
        return owner;
      }
    }
    return null;
  }

  private void show(Node node) {
    Bounds bounds = inContent(node);
    double viewport = getViewportBounds().getHeight();
    double above = bounds.getMinY() - MARGIN;
    double below = bounds.getMaxY() + MARGIN - viewport;
    if (offset < below) {
      scrollTo(Math.min(below, above));
    } else if (offset > above) {
      scrollTo(above);
    }
  }

  private void scrollTo(double target) {
    double range = range();
    offset = Math.clamp(target, 0, range);
    adjusting = true;
    setVvalue(range == 0 ? 0 : offset / range);
    adjusting = false;
  }

  private double range() {
    return Math.max(
        0, getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight());
  }

  private double top(@Nullable Node node) {
    return node == null || node.getScene() == null ? 0 : inContent(node).getMinY();
  }

  private Bounds inContent(Node node) {
    return getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }
}
