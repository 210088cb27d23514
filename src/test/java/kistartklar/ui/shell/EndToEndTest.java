package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.Question;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import kistartklar.ui.testing.Spoken;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a new user, from an empty window to a report read by another library. */
@Tag("window")
class EndToEndTest {

  private final Keys keys = new Keys();
  private final Guide guide = GuideReader.read();

  @TempDir Path folder;

  private static Answer answerTo(Question question) {
    return question.number() % 3 == 0 ? Answer.NO : Answer.YES;
  }

  private static String noteTo(Question question) {
    return "notiz zu frage " + question.number();
  }

  private void write(ShellFixture window, String field, String text) {
    Node node = Find.spoken(window.root(), field);
    Fx.run(node::requestFocus);
    Fx.run(() -> ((TextInputControl) node).replaceSelection(text));
  }

  private void reopenAndReport(ShellFixture before, Path file) throws Exception {
    Fx.run(before.shell::quit);
    before.until(() -> !before.ended.isEmpty());
    assertThat(before.faults).isEmpty();
    ShellFixture window = new ShellFixture(folder, Optional.of(file));
    window.until(() -> window.shell.workspace().isPresent());
    Assessment found = window.assessment();
    for (Question question : guide.questions()) {
      assertThat(found.answer(question.id())).contains(answerTo(question));
      assertThat(found.response(question.id()).note()).isEqualTo(noteTo(question));
    }
    Fx.run(() -> window.workspace().navigator().goTo(new StepId.Result()));
    assertThat(
            Fx.get(() ->
                Find.visible(window.root())
                    .map(Node::getAccessibleText)
                    .anyMatch(text -> text != null && text.startsWith("20 von 29"))))
        .isTrue();
    Path pdf = folder.resolve("bericht.pdf");
    window.dialogs.files.add(pdf);
    window.press("Bericht als PDF speichern");
    window.until(() -> window.says("ist gespeichert"));
    window.press("Öffnen");
    assertThat(window.shownOutside).containsExactly(pdf);
    String text;
    try (var document = Loader.loadPDF(pdf.toFile())) {
      text = squeezed(new PDFTextStripper().getText(document));
    }
    for (Question question : guide.questions()) {
      assertThat(text).contains(squeezed(noteTo(question)));
      if (answerTo(question) == Answer.NO) {
        assertThat(text).contains(squeezed(question.measure().title()));
      }
    }
    assertThat(text).contains("TestbetriebGmbH").doesNotContain("Entwurf–");
  }

  /** Without what line breaks put in. */
  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0\\u00ad\\u200b-]+", "");
  }

  @Test
  void byMouse() throws Exception {
    Path file = folder.resolve("maus.kicheck");
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    window.press("Neue Einschätzung");
    window.press("Weiter: Unternehmen");
    write(window, "Name des Unternehmens", "Testbetrieb GmbH");
    for (Phase phase : guide.phases()) {
      if (!isShown(window, phase)) {
        window.press("Weiter: " + phase.shortTitle());
      }
      for (Question question : phase.questions()) {
        Node note = Find.spoken(window.root(), "Notiz hinzufügen, Frage " + question.number());
        Fx.run(() -> ((javafx.scene.control.Hyperlink) note).fire());
        write(window, "Notiz, Frage " + question.number(), noteTo(question));
        String label = answerTo(question) == Answer.YES ? "Ja" : "Nein";
        Node button = Find.spoken(window.root(), label + ", Frage " + question.number());
        Fx.run(() -> ((javafx.scene.control.ToggleButton) button).fire());
      }
    }
    window.dialogs.files.add(file);
    Fx.run(window.shell.commands().document()::saveNow);
    window.until(() -> window.says("Gespeichert um"));
    reopenAndReport(window, file);
  }

  @Test
  void byKeyboardOnly() throws Exception {
    Path file = folder.resolve("tasten.kicheck");
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    keys.push(KeyCode.CONTROL, KeyCode.N);
    keys.push(KeyCode.ALT, KeyCode.RIGHT);
    keys.write("Testbetrieb GmbH");
    for (Phase phase : guide.phases()) {
      if (!isShown(window, phase)) {
        keys.push(KeyCode.ALT, KeyCode.RIGHT);
      }
      for (Question question : phase.questions()) {
        tabTo(window, "Frage " + question.number() + ":");
        tabTo(window, "Notiz hinzufügen, Frage " + question.number());
        keys.push(KeyCode.SPACE);
        keys.write(noteTo(question));
        keys.push(KeyCode.ESCAPE);
        keys.push(answerTo(question) == Answer.YES ? KeyCode.J : KeyCode.N);
      }
    }
    window.dialogs.files.add(file);
    keys.push(KeyCode.CONTROL, KeyCode.S);
    window.until(() -> window.says("Gespeichert um"));
    reopenAndReport(window, file);
  }

  /** The last answer of a phase may have led on already. */
  private static boolean isShown(ShellFixture window, Phase phase) {
    return Fx.get(() -> window.workspace().navigator().current())
        .equals(new StepId.OfPhase(phase.number()));
  }

  /** Presses Tab until the focus is on what is spoken so. */
  private void tabTo(ShellFixture window, String spoken) {
    for (int presses = 0; presses < 40; presses++) {
      Node focused = Fx.get(() -> window.stage.getScene().getFocusOwner());
      String name = Fx.get(() -> Spoken.name(focused));
      if (name != null && name.startsWith(spoken)) {
        return;
      }
      keys.push(KeyCode.TAB);
    }
    throw new AssertionError("Tab does not lead to " + spoken);
  }
}
