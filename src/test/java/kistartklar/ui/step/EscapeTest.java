package kistartklar.ui.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kistartklar.ui.plan.PlanDocuments;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Spoken;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Esc takes back nothing that was typed, in no field of any step. */
@Tag("window")
class EscapeTest {

  static Stream<StepId> steps() {
    return Stream.of(
        new StepId.CompanyData(), new StepId.OfPhase(1), new StepId.Result(), new StepId.Plan());
  }

  @ParameterizedTest
  @MethodSource("steps")
  void keepsWhatWasTyped(StepId step) {
    Window window = new Window(PlanDocuments.planned(), step, 1240, 800);
    Fx.run(() ->
        Find.visible(window.frame())
            .filter(Disclosure.class::isInstance)
            .toList()
            .forEach(node -> ((Disclosure) node).setExpanded(true)));
    follow(window, "Ansehen");
    follow(window, "Stimmt so");
    List<TextInputControl> fields =
        Fx.get(() ->
            Find.visible(window.frame())
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .toList());
    assertThat(fields).isNotEmpty();
    for (TextInputControl field : fields) {
      Fx.run(() -> {
        field.requestFocus();
        field.setText("Getippt");
      });
      Fx.run(() ->
          field.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
      assertThat(Fx.get(() -> field.getText()))
          .as(Fx.get(() -> Spoken.name(field)))
          .isEqualTo("Getippt");
    }
  }

  private static void follow(Window window, String link) {
    Fx.run(() ->
        Find.visible(window.frame())
            .filter(node -> Spoken.name(node).startsWith(link))
            .filter(javafx.scene.control.Hyperlink.class::isInstance)
            .findFirst()
            .ifPresent(node -> ((javafx.scene.control.Hyperlink) node).fire()));
  }
}
