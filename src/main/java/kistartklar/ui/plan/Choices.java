package kistartklar.ui.plan;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A list to choose from that tells the user's choices from what the program shows.
 *
 * <p>The list itself is in the window only while it is open. The toolkit keeps it there to measure
 * its rows, two dozen nodes that it visits whenever it draws; here the longest choice is measured.
 */
final class Choices<T> extends ComboBox<T> {

  private final Function<T, String> words;
  private final Text measure = new Text();
  private Consumer<T> chosen = value -> {};
  private boolean showing;
  private boolean widthOfChosen;

  Choices(Function<T, String> words) {
    this.words = words;
    setMinWidth(Region.USE_PREF_SIZE);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : words.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
          }
        });
    valueProperty()
        .subscribe(value -> {
          if (!showing && value != null) {
            chosen.accept(value);
          }
        });
  }

  /** Makes it as wide as what is chosen instead of as the longest choice, which may be rare. */
  void setWidthOfChosen() {
    setMinWidth(0);
    widthOfChosen = true;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    ComboBoxListViewSkin<T> skin = new ComboBoxListViewSkin<>(this);
    skin.getChildren().remove(skin.getPopupContent());
    if (skin.getDisplayNode() instanceof Labeled shown) {
      measure.fontProperty().bind(shown.fontProperty());
    }
    return skin;
  }

  @Override
  protected double computePrefWidth(double height) {
    if (getSkin() instanceof ComboBoxListViewSkin<?> skin
        && skin.getDisplayNode() instanceof Labeled shown
        && lookup(".arrow-button") instanceof Region arrow) {
      // Each part by itself is laid out on whole pixels.
      return snappedLeftInset()
          + snapSizeX(shown.prefWidth(-1) + (widthOfChosen ? 0 : longer(shown)))
          + snapSizeX(arrow.prefWidth(-1))
          + snappedRightInset();
    }
    return super.computePrefWidth(height);
  }

  /** By how much the longest choice is longer than the one shown. */
  private double longer(Labeled shown) {
    double now = width(shown.getText());
    double longest = now;
    for (T item : getItems()) {
      longest = Math.max(longest, width(words.apply(item)));
    }
    return longest - now;
  }

  private double width(String text) {
    measure.setText(text);
    return measure.getLayoutBounds().getWidth();
  }

  /** Sets what happens when the user chooses. */
  void onChosen(Consumer<T> consumer) {
    chosen = consumer;
  }

  /** Shows a value without a choice having been made. */
  void show(T value) {
    showing = true;
    setValue(value);
    showing = false;
  }
}
