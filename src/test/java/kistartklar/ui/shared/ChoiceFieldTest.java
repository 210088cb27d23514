package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class ChoiceFieldTest {

  private static final String LONG = "wartet auf die Geschäftsleitung";

  private final ChoiceField<String> choices = Fx.get(() -> new ChoiceField<>(text -> text));

  private void show(boolean widthOfChosen) {
    Fx.run(() -> {
      choices.getItems().setAll("offen", LONG, "erledigt");
      choices.show("offen");
      if (widthOfChosen) {
        choices.setWidthOfChosen();
      }
    });
    Fx.show(new Pane(choices), 600, 400, ColorScheme.LIGHT);
  }

  @AfterEach
  void close() {
    Fx.run(choices::hide);
  }

  private final Keys keys = new Keys();

  private Labeled shown() {
    return (Labeled) ((ComboBoxListViewSkin<?>) choices.getSkin()).getDisplayNode();
  }

  private double width(String text) {
    Text measured = new Text(text);
    measured.setFont(shown().getFont());
    return measured.getLayoutBounds().getWidth();
  }

  @Test
  void isAsWideAsTheLongestChoice() {
    show(false);
    Fx.run(() -> choices.show(LONG));
    Fx.run(() -> choices.resize(choices.prefWidth(-1), choices.prefHeight(-1)));
    double room =
        shown().getWidth() - shown().getInsets().getLeft() - shown().getInsets().getRight();
    assertThat(room).isBetween(width(LONG) - 0.1, width(LONG) + 3);
  }

  @Test
  void keepsItsWidthWhateverIsChosen() {
    show(false);
    double before = Fx.get(() -> choices.prefWidth(-1));
    Fx.run(() -> choices.show(LONG));
    assertThat(Fx.get(() -> choices.prefWidth(-1))).isEqualTo(before);
  }

  @Test
  void isAsWideAsWhatIsChosenWhereThatIsWished() {
    show(true);
    double few = Fx.get(() -> choices.prefWidth(-1));
    Fx.run(() -> choices.show(LONG));
    assertThat(Fx.get(() -> choices.prefWidth(-1)) - few)
        .isBetween(width(LONG) - width("offen") - 3, width(LONG) - width("offen") + 3);
  }

  @Test
  void listIsInTheWindowOnlyWhileItIsOpen() {
    show(false);
    assertThat(Fx.get(() -> choices.lookupAll(".list-view"))).isEmpty();
    Fx.run(choices::show);
    ListView<?> list =
        (ListView<?>) ((ComboBoxListViewSkin<?>) choices.getSkin()).getPopupContent();
    assertThat(list.getItems()).hasSize(3);
    assertThat(Fx.get(() -> list.getScene().getWindow().isShowing())).isTrue();
    assertThat(Fx.get(list::getWidth)).isGreaterThanOrEqualTo(choices.getWidth());
  }

  @Test
  void tellsWhatTheUserChoosesOnly() {
    List<String> chosen = new ArrayList<>();
    choices.onChosen(chosen::add);
    show(false);
    Fx.run(() -> choices.getSelectionModel().select("erledigt"));
    assertThat(chosen).containsExactly("erledigt");
  }

  @Test
  void takesTheChoiceThatBeginsWithWhatIsTyped() {
    List<String> chosen = new ArrayList<>();
    choices.onChosen(chosen::add);
    show(false);
    Fx.run(choices::requestFocus);
    keys.write("wa");
    assertThat(Fx.get(choices::getValue)).isEqualTo(LONG);
    assertThat(chosen).containsExactly(LONG);
  }

  @Test
  void shortcutsChooseNothing() {
    show(false);
    Fx.run(choices::requestFocus);
    keys.push(KeyCode.SHORTCUT, KeyCode.E);
    keys.push(KeyCode.ALT, KeyCode.W);
    assertThat(Fx.get(choices::getValue)).isEqualTo("offen");
  }

  @Test
  void aLongListIsSearchedForWords() {
    List<String> chosen = new ArrayList<>();
    Fx.run(() -> choices.setSearchable("Wörter suchen", "offen"));
    choices.onChosen(chosen::add);
    show(false);
    Fx.run(choices::requestFocus);
    keys.write("ges");
    keys.type(KeyCode.ENTER);
    assertThat(Fx.get(choices::getValue)).isEqualTo(LONG);
    assertThat(chosen).containsOnly(LONG);
    assertThat(Fx.get(choices::isShowing)).isFalse();
  }

  @Test
  void aSearchThatIsGivenUpChangesNothing() {
    List<String> chosen = new ArrayList<>();
    Fx.run(() -> choices.setSearchable("Wörter suchen", "offen"));
    choices.onChosen(chosen::add);
    show(false);
    Fx.run(choices::requestFocus);
    keys.write("ges");
    assertThat(Fx.get(choices::isShowing)).isTrue();
    keys.type(KeyCode.ESCAPE);
    assertThat(Fx.get(choices::getValue)).isEqualTo("offen");
    Fx.run(choices::requestFocus);
    keys.write("xyz");
    Fx.run(choices::hide);
    assertThat(Fx.get(choices::getValue)).isEqualTo("offen");
    assertThat(chosen).doesNotContain(LONG, "erledigt");
  }
}
