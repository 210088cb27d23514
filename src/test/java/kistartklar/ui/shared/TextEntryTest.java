package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.Messages;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("window")
class TextEntryTest {

  private static final QuestionId QUESTION = new QuestionId(1);

  private final TextField line = Fx.get(TextField::new);
  private final GrowingTextArea area = Fx.get(() -> new GrowingTextArea(2, 14));

  private void show(TextInputControl field) {
    Fx.run(() -> TextEntry.install(field, Messages.german()));
    Fx.show(Fx.get(() -> new Pane(field)), 600, 500, ColorScheme.LIGHT);
  }

  private static void paste(TextInputControl field, String text) {
    Fx.run(() -> field.replaceSelection(text));
  }

  private static String text(TextInputControl field) {
    return Fx.get(field::getText);
  }

  private static String said() {
    return Fx.get(() ->
        Window.getWindows().stream()
            .filter(PopOver.class::isInstance)
            .flatMap(bubble -> Find.visible(bubble.getScene().getRoot()))
            .flatMap(node -> node instanceof Label label ? Stream.of(label.getText()) : Stream.of())
            .collect(Collectors.joining(" ")));
  }

  @AfterEach
  void hideWords() {
    Fx.run(() -> Window.getWindows().stream().toList().forEach(Window::hide));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "\r\n", "\t", "\u000b", "\f", "\u0085", "\u2028", "\u2029", "\n\n\t"})
  void pastedBreaksArriveAsOneBlankInOneLine(String between) {
    show(line);
    paste(line, "Hafenstraße" + between + "3");
    assertThat(text(line)).isEqualTo("Hafenstraße 3");
    assertThat(Fx.get(line::getCaretPosition)).isEqualTo("Hafenstraße 3".length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u000b", "\f", "\u0085", "\u2028", "\u2029"})
  void pastedBreaksStayBreaksInManyLines(String between) {
    show(area);
    paste(area, "Anruf" + between + "Rückruf");
    assertThat(text(area)).isEqualTo("Anruf\nRückruf");
  }

  @Test
  @Timeout(60)
  void tooLongATextIsRefusedInWords() {
    for (TextInputControl field : new TextInputControl[] {line, area}) {
      show(field);
      paste(field, "vorher");
      paste(field, "x".repeat(TextEntry.MOST_CHARACTERS));
      assertThat(text(field)).isEqualTo("vorher");
      assertThat(said()).startsWith("Dieser Text ist zu lang");
      paste(field, "!");
      assertThat(text(field)).isEqualTo("vorher!");
      assertThat(said()).isEmpty();
    }
  }

  @Test
  @Timeout(60)
  void manyLinesAreRefusedInsteadOfFreezing() {
    show(area);
    long begin = System.nanoTime();
    paste(area, "\n".repeat(150_000));
    assertThat(text(area)).isEmpty();
    assertThat(said()).startsWith("Dieser Text hat zu viele Zeilen");
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    paste(area, "\n".repeat(TextEntry.MOST_LINES - 1));
    assertThat(Fx.get(area::getLength)).isEqualTo(TextEntry.MOST_LINES - 1);
  }

  /** Shows the note of a question in a field. */
  private AssessmentModel note(Assessment document, TextInputControl field, boolean tidied) {
    AssessmentModel model = new AssessmentModel(document);
    DocumentField.Form<String> form = DocumentField.Form.text();
    Fx.run(() ->
        new DocumentField<>(
            field,
            model,
            tidied ? form.tidied() : form,
            new DocumentField.Part<>(
                new Place.OfNote(QUESTION),
                said -> said.response(QUESTION).note(),
                (said, text) -> said.withNote(QUESTION, text)),
            Messages.german(),
            readable -> {}));
    Fx.show(Fx.get(() -> new Pane(new VBox(field, new TextField()))), 600, 500, ColorScheme.LIGHT);
    return model;
  }

  /** The beginning is shown, nothing is lost, and only all of it can be replaced. */
  private void isShownInPart(Assessment document, TextInputControl field, String reason) {
    AssessmentModel model = note(document, field, true);
    Fx.run(field::requestFocus);
    Fx.run(() -> field.getParent().getChildrenUnmodifiable().getLast().requestFocus());
    assertThat(Fx.get(field::getLength)).isLessThan(30_000);
    Fx.run(() -> field.appendText("mehr"));
    assertThat(said()).startsWith(reason);
    assertThat(model.assessment()).isEqualTo(document);
    Fx.run(field::selectAll);
    paste(field, "Neu");
    assertThat(model.assessment().response(QUESTION).note()).isEqualTo("Neu");
    Fx.run(() -> model.undo());
    assertThat(model.assessment()).isEqualTo(document);
  }

  @Test
  @Timeout(60)
  void aDocumentWithTooManyLinesShowsItsBeginningAndIsKept() {
    Assessment document = Documents.empty().withNote(QUESTION, "Zeile\n".repeat(150_000));
    isShownInPart(document, area, "Dieser Text hat mehr als 5.000 Zeilen");
    assertThat(text(area)).startsWith("Zeile\nZeile").hasSizeLessThan(10_000);
  }

  @Test
  @Timeout(60)
  void aDocumentWithATextTooLongForAFieldShowsItsBeginningAndIsKept() {
    Assessment document = Documents.empty().withNote(QUESTION, "人工智能".repeat(100_000));
    for (TextInputControl field : new TextInputControl[] {line, area}) {
      isShownInPart(document, field, "Dieser Text hat mehr als 200.000 Zeichen");
      assertThat(text(field)).startsWith("人工智能").endsWith("…");
    }
  }

  @Test
  @Timeout(60)
  void aTextThatIsTooLongAlreadyCanBeMadeShorter() {
    TextEntry entry = Fx.get(() -> TextEntry.install(area, Messages.german()));
    Fx.show(Fx.get(() -> new Pane(area)), 600, 500, ColorScheme.LIGHT);
    Fx.run(() -> entry.fill("x".repeat(TextEntry.MOST_CHARACTERS + 10)));
    Fx.run(() -> area.deleteText(0, 5));
    assertThat(Fx.get(area::getLength)).isEqualTo(TextEntry.MOST_CHARACTERS + 5);
  }
}
