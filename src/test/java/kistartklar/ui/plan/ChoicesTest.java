package kistartklar.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChoicesTest {

  private static final String LONG = "wartet auf die Geschäftsleitung";

  private final Choices<String> choices = Fx.get(() -> new Choices<>(text -> text));

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
}
