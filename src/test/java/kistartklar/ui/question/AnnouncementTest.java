package kistartklar.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kistartklar.ui.shared.Announcer;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import kistartklar.ui.testing.Spoken;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A change of the score is spoken where the keyboard is: the bridges to screen readers ask the
 * focused node for its FOCUS_ITEM, as they do with lists.
 */
@Tag("window")
class AnnouncementTest {

  private final Keys keys = new Keys();

  private static String spokenAt(Node node) {
    return Fx.get(() ->
        node.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM) instanceof Node item
            ? Spoken.name(item)
            : "");
  }

  private static Node focused(Window window) {
    return Fx.get(() -> window.scene().getFocusOwner());
  }

  private static Node card(Window window, int question) {
    return Fx.get(() ->
        Find.visible(window.frame())
            .filter(
                node -> node instanceof QuestionCard card && card.question().number() == question)
            .findFirst()
            .orElseThrow());
  }

  @Test
  void answerByKeySpeaksTheNewScore() {
    Window window = new Window(Documents.empty(), new StepId.OfPhase(1), 1240, 800);
    Node card = card(window, 1);
    Fx.run(card::requestFocus);
    assertThat(spokenAt(card)).isEmpty();
    keys.push(KeyCode.J);
    assertThat(spokenAt(card))
        .isEqualTo("Mit Ja beantwortet. Bisher 1 Ja von 29, 28 Fragen offen.");
    Node first = Fx.get(() -> (Node) card.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
    keys.push(KeyCode.N);
    assertThat(spokenAt(card))
        .isEqualTo("Mit Nein beantwortet. Bisher 0 Ja von 29, 28 Fragen offen.");
    assertThat(Fx.get(() -> card.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM)))
        .as("another item, or the reader keeps silent")
        .isNotSameAs(first);
  }

  @Test
  void buttonSpeaksTheNewScoreUntilTheFocusLeaves() {
    Window window = new Window(Documents.empty(), new StepId.OfPhase(1), 1240, 800);
    ToggleButton yes = (ToggleButton) Find.spoken(window.frame(), "Ja, Frage 2");
    Fx.run(yes::requestFocus);
    keys.push(KeyCode.SPACE);
    assertThat(spokenAt(yes)).startsWith("Mit Ja beantwortet. Bisher 1 Ja von 29");
    keys.push(KeyCode.TAB);
    assertThat(spokenAt(yes)).isEmpty();
  }

  @Test
  void focusedCardIsTold() {
    Window window = new Window(Documents.empty(), new StepId.OfPhase(1), 1240, 800);
    Fx.run(() -> card(window, 1).requestFocus());
    Fx.run(() -> Announcer.say(window.scene(), "Gespeichert"));
    assertThat(spokenAt(focused(window))).isEqualTo("Gespeichert");
  }

  @Test
  void whoTypesIsNotInterrupted() {
    Window window = new Window(Documents.empty(), new StepId.CompanyData(), 1240, 800);
    Node field = Find.spoken(window.frame(), "Branche");
    Fx.run(field::requestFocus);
    Fx.run(() -> Announcer.say(window.scene(), "Gespeichert"));
    assertThat(spokenAt(field)).isEmpty();
  }
}
