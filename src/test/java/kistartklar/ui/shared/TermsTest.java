package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kistartklar.domain.guide.Glossary;
import kistartklar.text.Messages;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A term is a link where it first stands, says what it means, and no text is lost. */
@Tag("window")
class TermsTest {

  private static final Glossary GLOSSARY =
      new Glossary(
          List.of(
              new Glossary.Term("Audit", List.of("Audit", "Audits"), "Eine Prüfung."),
              new Glossary.Term("Prompt", List.of("Prompt"), "Eine Eingabe.")));

  private static String words(Node node) {
    return switch (node) {
      case Label label -> label.getText();
      case Link link -> "[" + link.getText() + "]";
      case Text text -> text.getText();
      case TextFlow flow ->
          String.join("", flow.getChildren().stream().map(TermsTest::words).toList());
      default -> throw new AssertionError(node);
    };
  }

  @Test
  void marksEachTermOnce() {
    Terms terms =
        new Terms(GLOSSARY, Messages.of(Map.of("glossary.spoken", "{0}: {1}"), Locale.GERMANY));
    assertThat(Fx.get(() -> words(terms.wrapped("Ohne Begriff.")))).isEqualTo("Ohne Begriff.");
    assertThat(Fx.get(() -> words(terms.wrapped("Ein Audit, zwei Audits und ein Prompt."))))
        .isEqualTo("Ein [Audit], zwei Audits und ein [Prompt].");
    assertThat(Fx.get(() -> words(terms.wrapped("Noch ein Audit.")))).isEqualTo("Noch ein Audit.");
  }

  @Test
  void aScreenReaderHearsTheMeaningWithTheLink() {
    Terms terms = new Terms(GLOSSARY, Messages.german());
    TextFlow flow = (TextFlow) Fx.get(() -> terms.wrapped("Ein Prompt."));
    assertThat(flow.getChildren().get(1).getAccessibleText())
        .isEqualTo("Prompt, erklärter Begriff: Eine Eingabe.");
  }
}
