package kistartklar.ui.shared;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A title that shows and hides what belongs to it. */
public final class Disclosure extends VBox {

  private final Header header;
  private final Supplier<? extends Node> maker;
  private @Nullable Node content;

  public Disclosure(String title, Node content, boolean expanded) {
    this(title, () -> content);
    header.setSelected(expanded);
  }

  /**
   * A closed one.
   *
   * @param maker makes the content when it is shown first
   */
  public Disclosure(String title, Supplier<? extends Node> maker) {
    this.maker = maker;
    header = new Header(title);
    header.setMaxWidth(Double.MAX_VALUE);
    getChildren().setAll(header);
    header.selectedProperty().subscribe(this::show);
  }

  /** What is closed is not in the window, where all that is there costs time at every change. */
  private void show(boolean open) {
    Node shown = content;
    if (open) {
      if (shown == null) {
        shown = maker.get();
        content = shown;
      }
      getChildren().add(shown);
    } else if (shown != null) {
      getChildren().remove(shown);
    }
  }

  /** Gives it another title, which may say more about what is hidden. */
  public void setTitle(String title) {
    header.setText(title);
    header.setAccessibleText(title);
  }

  public ReadOnlyBooleanProperty expandedProperty() {
    return header.selectedProperty();
  }

  public boolean isExpanded() {
    return header.isSelected();
  }

  /** Shows what belongs to the title and puts the focus there. */
  public void open() {
    header.setSelected(true);
    header.requestFocus();
  }

  /** Puts the focus on the title. */
  public void focusHead() {
    header.requestFocus();
  }

  public void setExpanded(boolean expanded) {
    header.setSelected(expanded);
  }

  private static final class Header extends ToggleButton {

    /** Whether its sign turns; a media query for less motion does not reach transitions. */
    private static final PseudoClass TURNING = PseudoClass.getPseudoClass("turning");

    Header(String title) {
      super(title, Icons.CHEVRON_RIGHT.node(Style.CHEVRON));
      Style.DISCLOSURE.on(this);
      setWrapText(true);
      setMinHeight(Region.USE_PREF_SIZE);
      setAccessibleText(title);
      setAccessibleRole(AccessibleRole.TITLED_PANE);
      sceneProperty()
          .flatMap(scene -> scene.getPreferences().reducedMotionProperty())
          .orElse(true)
          .subscribe(reduced -> pseudoClassStateChanged(TURNING, !reduced));
      selectedProperty()
          .subscribe(() -> notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED));
    }

    /** With room to spare, so that a title that has its own width takes one line. */
    @Override
    protected double computePrefWidth(double height) {
      return super.computePrefWidth(height) + spare();
    }

    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(width < 0 ? width : Math.max(1, width - spare()));
    }

    /**
     * The gap before the text, which the toolkit forgets in measuring the height and not in
     * drawing, and a little more, for drawing rounds.
     */
    private double spare() {
      return getGraphicTextGap() + 2;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
      return attribute == AccessibleAttribute.EXPANDED
          ? isSelected()
          : super.queryAccessibleAttribute(attribute, parameters);
    }
  }
}
