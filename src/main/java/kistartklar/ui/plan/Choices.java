package kistartklar.ui.plan;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** A list to choose from that tells the user's choices from what the program shows. */
final class Choices<T> extends ComboBox<T> {

  private Consumer<T> chosen = value -> {};
  private boolean showing;
  private boolean widthOfChosen;

  Choices(Function<T, String> words) {
    setMinWidth(Region.USE_PREF_SIZE);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@org.jspecify.annotations.Nullable T value) {
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
  protected double computePrefWidth(double height) {
    if (widthOfChosen
        && getSkin() instanceof ComboBoxListViewSkin<?> skin
        && lookup(".arrow-button") instanceof Region arrow) {
      // Each part by itself is laid out on whole pixels.
      return snappedLeftInset()
          + snapSizeX(skin.getDisplayNode().prefWidth(-1))
          + snapSizeX(arrow.prefWidth(-1))
          + snappedRightInset();
    }
    return super.computePrefWidth(height);
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
