package kistartklar.ui.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import kistartklar.domain.assessment.Company;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A day is typed or chosen, and nobody is told anything before the field is left. */
@Tag("window")
class DayInputTest {

  private static final String NO_DAY = "Diesen Tag gibt es nicht";

  private final Keys keys = new Keys();
  private final Window window = new Window(Documents.empty(), new StepId.CompanyData(), 1240, 800);
  private final TextInputControl field =
      (TextInputControl) Find.spoken(window.frame(), "Datum der Einschätzung");

  @AfterEach
  void closeCalendar() {
    Fx.run(() ->
        List.copyOf(javafx.stage.Window.getWindows()).stream()
            .filter(PopupWindow.class::isInstance)
            .forEach(javafx.stage.Window::hide));
  }

  private Company company() {
    return window.model().assessment().company();
  }

  private boolean complains() {
    return Find.texts(window.frame()).stream().anyMatch(text -> text.startsWith(NO_DAY));
  }

  private void focus() {
    Fx.run(field::requestFocus);
  }

  private void leave() {
    keys.type(KeyCode.TAB);
  }

  @Test
  void judgesOnlyWhenTheFieldIsLeft() {
    focus();
    keys.write("31.2.");
    assertThat(complains()).isFalse();
    leave();
    assertThat(complains()).isTrue();
    focus();
    keys.type(KeyCode.END);
    assertThat(complains()).isTrue();
    keys.type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE).write("3.2027");
    assertThat(complains()).isFalse();
    assertThat(company().assessedOn()).contains(LocalDate.of(2027, 3, 31));
  }

  @Test
  void enterJudgesToo() {
    focus();
    keys.write("31.2.").type(KeyCode.ENTER);
    assertThat(complains()).isTrue();
    assertThat(field.isFocused()).isTrue();
  }

  @Test
  void writesTheDayInFullWhenTheFieldIsLeft() {
    focus();
    keys.write("3.4.27");
    assertThat(field.getText()).isEqualTo("3.4.27");
    assertThat(company().assessedOn()).contains(LocalDate.of(2027, 4, 3));
    leave();
    assertThat(field.getText()).isEqualTo("03.04.2027");
    Fx.run(() -> window.model().undo());
    assertThat(company().assessedOn()).isEmpty();
  }

  @Test
  void nothingMovesWhenAFaultIsShown() {
    focus();
    List<Bounds> before = places();
    keys.write("31.2.");
    leave();
    assertThat(complains()).isTrue();
    assertThat(places()).isEqualTo(before);
  }

  private List<Bounds> places() {
    return Fx.get(() -> {
      window.frame().layout();
      return List.of("Datum der Einschätzung", "Bild wählen … (Logo)").stream()
          .map(name -> Find.spoken(window.frame(), name))
          .map(node -> node.localToScene(node.getLayoutBounds()))
          .toList();
    });
  }

  @Test
  void saysWhenTheDayIsYetToCome() {
    Fx.run(() -> field.setText("1.1.2099"));
    assertThat(Find.texts(window.frame())).anyMatch(text -> text.startsWith("Dieser Tag kommt"));
    Fx.run(() -> field.setText("1.1.2020"));
    assertThat(Find.texts(window.frame())).noneMatch(text -> text.startsWith("Dieser Tag kommt"));
  }

  private static Scene calendar() {
    return Fx.get(() ->
        javafx.stage.Window.getWindows().stream()
            .filter(PopupWindow.class::isInstance)
            .map(javafx.stage.Window::getScene)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no calendar")));
  }

  private static String focused() {
    return Fx.get(() -> calendar().getFocusOwner().getAccessibleText());
  }

  @Test
  void aDayIsChosenByKeysAlone() {
    Fx.run(() -> field.setText("15.1.2027"));
    focus();
    keys.push(KeyCode.ALT, KeyCode.DOWN);
    assertThat(focused()).isEqualTo("15. Januar 2027, Freitag");
    keys.type(KeyCode.RIGHT, KeyCode.DOWN);
    assertThat(focused()).isEqualTo("23. Januar 2027, Samstag");
    keys.type(KeyCode.PAGE_DOWN);
    assertThat(focused()).isEqualTo("23. Februar 2027, Dienstag");
    keys.type(KeyCode.END);
    assertThat(focused()).isEqualTo("28. Februar 2027, Sonntag");
    keys.push(KeyCode.SHIFT, KeyCode.PAGE_DOWN);
    assertThat(focused()).isEqualTo("28. Februar 2028, Montag");
    keys.type(KeyCode.RIGHT, KeyCode.SPACE);
    assertThat(field.getText()).isEqualTo("29.02.2028");
    assertThat(company().assessedOn()).contains(LocalDate.of(2028, 2, 29));
    assertThat(Fx.get(() -> window.scene().getFocusOwner())).isSameAs(field);
  }

  @Test
  void aDayIsChosenByAClickAndTheButtonSaysWhatFor() {
    Fx.run(() -> field.setText("15.1.2027"));
    Fx.run(() -> ((Button) Find.spoken(window.frame(), "Kalender: Datum der Einschätzung")).fire());
    Node day = Find.spoken(calendar().getRoot(), "1. Februar 2027, Montag");
    Fx.run(((Button) day)::fire);
    assertThat(company().assessedOn()).contains(LocalDate.of(2027, 2, 1));
  }

  @Test
  void theCalendarStopsWhereDaysDo() {
    Fx.run(() -> field.setText("31.12.9998"));
    focus();
    keys.type(KeyCode.F4).type(KeyCode.RIGHT);
    assertThat(focused()).isEqualTo("31. Dezember 9998, Donnerstag");
  }

  @Test
  void whatMayOnlyBeReadHasNoCalendar() {
    Fx.run(() -> window.model().open(Documents.empty(), true));
    assertThat(Find.spoken(window.frame(), "Kalender: Datum der Einschätzung").isDisabled())
        .isTrue();
  }
}
