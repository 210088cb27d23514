package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import impl.org.controlsfx.skin.AutoCompletePopup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import kistartklar.text.Messages;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Names are offered while one is typed, and taken only if the user takes one. */
@Tag("window")
class SuggestionsTest {

  private final Keys keys = new Keys();
  private final TextField field = Fx.get(() -> new TextField());
  private final TextField next = Fx.get(() -> new TextField());

  private void open(String... names) {
    Fx.run(() -> Suggestions.install(field, Messages.german(), () -> List.of(names)));
    VBox root = Fx.get(() -> new VBox(field, next));
    Fx.show(root, 400, 300, ColorScheme.LIGHT);
    Fx.run(field::requestFocus);
  }

  @AfterEach
  void close() {
    Fx.run(() -> popups().forEach(Window::hide));
  }

  private static List<AutoCompletePopup<?>> popups() {
    return Window.getWindows().stream()
        .filter(AutoCompletePopup.class::isInstance)
        .<AutoCompletePopup<?>>map(window -> (AutoCompletePopup<?>) window)
        .toList();
  }

  private static List<?> offered() {
    return Fx.get(
        () -> popups().isEmpty() ? List.of() : List.copyOf(popups().getFirst().getSuggestions()));
  }

  private static void awaitOffer(Object... names) {
    try {
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> offered().equals(List.of(names)));
    } catch (TimeoutException e) {
      throw new AssertionError("offered: " + offered(), e);
    }
  }

  private String text() {
    return Fx.get(field::getText);
  }

  @Test
  void offersNamesOfWhichAWordBeginsWithTheText() {
    List<String> names = List.of("Leitung Innendienst", "IT-Betreuung", "Inge", "Lager");
    assertThat(Suggestions.matching(names, "in")).containsExactly("Leitung Innendienst", "Inge");
    assertThat(Suggestions.matching(names, " BETR")).containsExactly("IT-Betreuung");
    assertThat(Suggestions.matching(names, "Inge")).isEmpty();
    assertThat(Suggestions.matching(names, "  ")).isEmpty();
    assertThat(Suggestions.matching(names, "ager")).isEmpty();
  }

  @Test
  void keepsWhatWasTypedUnlessAnOfferIsMarked() {
    open("IT-Betreuung", "Lager");
    keys.write("IT");
    awaitOffer("IT-Betreuung");
    keys.type(KeyCode.ENTER);
    assertThat(text()).isEqualTo("IT");
    keys.type(KeyCode.TAB);
    assertThat(text()).isEqualTo("IT");
    assertThat(Fx.get(next::isFocused)).isTrue();
    assertThat(Fx.get(() -> popups().isEmpty())).isTrue();
  }

  @Test
  void takesTheMarkedOneWithEnter() {
    open("Lager", "Leitung", "Leitung Innendienst");
    keys.write("lei");
    awaitOffer("Leitung", "Leitung Innendienst");
    keys.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
    assertThat(text()).isEqualTo("Leitung");
  }

  @Test
  void keysOfTextStayWithTheField() {
    open("ab cd");
    keys.write("ab");
    awaitOffer("ab cd");
    keys.write(" c");
    awaitOffer("ab cd");
    keys.type(KeyCode.HOME);
    keys.write("x");
    assertThat(text()).isEqualTo("xab c");
  }

  @Test
  void escapeTakesTheListAway() {
    open("Lager");
    keys.write("l");
    awaitOffer("Lager");
    keys.type(KeyCode.ESCAPE);
    assertThat(Fx.get(() -> popups().isEmpty())).isTrue();
    assertThat(text()).isEqualTo("l");
  }

  @Test
  void rowsGrowWithTheText() {
    open("Lager", "Labor");
    Fx.run(() -> field.setStyle("-fx-font-size: 30"));
    keys.write("l");
    awaitOffer("Lager", "Labor");
    ListView<?> list = Fx.get(() -> (ListView<?>) popups().getFirst().getSkin().getNode());
    assertThat(list.getFixedCellSize()).isEqualTo(72);
    assertThat(list.getPrefHeight()).isEqualTo(146);
    assertThat(list.getStylesheets()).isEmpty();
    assertThat(list.getAccessibleText()).isEqualTo("Vorschläge");
  }

  /** In a package the toolkit is a module, and what the library uses of it must be exported. */
  @Test
  void theLauncherExportsWhatTheLibraryNeeds() throws IOException {
    assertThat(Files.readString(Path.of("jpackage.cfg")))
        .contains("--java-options --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED\n");
  }
}
