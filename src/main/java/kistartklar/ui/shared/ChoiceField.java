package kistartklar.ui.shared;

import impl.org.controlsfx.skin.SearchableComboBoxSkin;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.util.StringConverter;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/**
 * A list to choose from, also by typing how a choice begins. It tells the user's choices from what
 * the program shows.
 *
 * <p>The list itself is in the window only while it is open. The toolkit keeps it there to measure
 * its rows, two dozen nodes that it visits whenever it draws; here the longest choice is measured.
 */
public final class ChoiceField<T> extends PrefixSelectionComboBox<T> {

  private final Function<T, String> words;
  private final Text measure = new Text();
  private Consumer<T> chosen = value -> {};
  private boolean showing;
  private boolean shortcut;
  private Optional<String> search = Optional.empty();
  private boolean widthOfChosen;

  public ChoiceField(Function<T, String> words) {
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
    // The library takes the letter of a shortcut, such as Strg+O, for the beginning of a choice.
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> shortcut = event.isControlDown() || event.isMetaDown() || event.isAltDown());
    setLookup((box, typed) -> shortcut ? Optional.empty() : beginningWith(typed));
    valueProperty()
        .subscribe(value -> {
          if (!showing && value != null) {
            chosen.accept(value);
          }
        });
  }

  private Optional<T> beginningWith(String typed) {
    String beginning = typed.toLowerCase(Locale.GERMANY);
    return getItems().stream()
        .filter(item -> words.apply(item).toLowerCase(Locale.GERMANY).startsWith(beginning))
        .findFirst();
  }

  /**
   * Lets what is typed look for words within the choices, for lists too long to be read. What was
   * chosen before stays if the list is left without a choice.
   *
   * @param name of the field for the words
   */
  public void setSearchable(String name, T first) {
    search = Optional.of(name);
    setLookup((box, typed) -> Optional.empty());
    AtomicReference<T> last = new AtomicReference<>(first);
    valueProperty()
        .subscribe(value -> {
          if (value != null) {
            last.set(value);
          }
        });
    showingProperty()
        .subscribe(open -> {
          if (!open && getValue() == null) {
            show(last.get());
          }
        });
  }

  private Skin<?> searching(String name) {
    SearchableComboBoxSkin<T> skin = new SearchableComboBoxSkin<>(this);
    for (Node part : skin.getChildren()) {
      if (part instanceof CustomTextField field) {
        field.setLeft(null); // A picture in one colour, which not every scheme of colours shows.
        field.setPromptText(name);
        field.setAccessibleText(name);
      }
    }
    return skin;
  }

  /** Makes it as wide as what is chosen instead of as the longest choice, which may be rare. */
  public void setWidthOfChosen() {
    setMinWidth(0);
    widthOfChosen = true;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    if (search.isPresent()) {
      return searching(search.get());
    }
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
  public void onChosen(Consumer<T> consumer) {
    chosen = consumer;
  }

  /** Shows a value without a choice having been made. */
  public void show(T value) {
    showing = true;
    setValue(value);
    showing = false;
  }
}
