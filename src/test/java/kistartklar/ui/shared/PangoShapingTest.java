package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import javafx.application.ColorScheme;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import kistartklar.ui.shared.PangoShaping.FoundOnce;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.RandomTexts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of every script can be wrapped at every width. */
@Tag("window")
class PangoShapingTest {

  private static final int TEXTS = 800;

  /** In pixels; the first letters of a line may be wider alone than in their word. */
  private static final double SLACK = 2;

  private static Text wrapped(String words, double width) {
    Text text = new Text(words);
    text.setFont(Font.font(Fonts.FAMILY, 15));
    text.setWrappingWidth(width);
    return text;
  }

  private static void lookAt(Text text, int place) {
    text.getLayoutBounds();
    text.caretShape(place, true);
    text.rangeShape(0, place);
    text.hitTest(new Point2D(place, place));
  }

  @Test
  void noTextFailsAtAnyWidth() {
    RandomTexts texts = new RandomTexts(20);
    Fx.run(() -> {
      for (int i = 0; i < TEXTS; i++) {
        String words = texts.next();
        int width = texts.upTo(200);
        assertThatCode(() -> lookAt(wrapped(words, width), words.length()))
            .as("„%s“ at %d", words, width)
            .doesNotThrowAnyException();
      }
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Al-Salam شركة السلام للتجارة والتوريد GmbH 2026",
        "שלום עולם ועוד כמה מילים בעברית",
        "\u202eAbgebogene Richtung mit 12 Worten und 3 Zahlen",
        "สวัสดี ชาวโลก และอีก หลายคำ",
        "नमस्ते दुनिया और कुछ और शब्द"
      })
  void everyLineKeepsToTheWidthAndIsNotRepeated(String words) {
    Fx.run(() -> {
      double whole = wrapped(words, 0).getLayoutBounds().getWidth();
      for (int width = 120; width < whole; width += 7) {
        for (var line : wrapped(words, width).getLayoutInfo().getTextLines(false)) {
          assertThat(line.bounds().getWidth())
              .as("line %d of „%s“ at %d", line.start(), words, width)
              .isLessThan(width + SLACK);
        }
      }
    });
  }

  @Test
  void controlsWithSuchTextHaveAHeightAtEveryWidth() {
    Label label = Texts.wrapped("Al-Salam شركة السلام und noch ein paar Worte dazu");
    Disclosure disclosure = new Disclosure("\u202eVerkehrt und שלום עולם", new Pane(), true);
    GrowingTextArea area = new GrowingTextArea(2, 9);
    area.setText("שלום עולם ועוד מילים\nAl-Salam شركة السلام 12");
    Fx.show(new VBox(label, disclosure, area), 800, 600, ColorScheme.LIGHT);
    Fx.run(() -> {
      for (int width = 1; width < 400; width += 9) {
        assertThat(label.prefHeight(width)).isPositive();
        assertThat(disclosure.prefHeight(width)).isPositive();
        assertThat(area.prefHeight(width)).isPositive();
      }
    });
  }

  @Test
  void lettersAreGivenOutOnceToBeFreed() {
    FoundOnce letters = new FoundOnce();
    letters.put("run", 1L);
    letters.put("run", 2L);
    assertThat(letters.get("run")).isNull();
    assertThat(List.copyOf(letters.values())).containsExactly(1L, 2L);
    assertThat(letters.values()).isEmpty();
  }

  @Test
  void threadDoesNotFreeTheLettersOfAnother() throws InterruptedException {
    FoundOnce letters = new FoundOnce();
    letters.put("run", 1L);
    Thread other =
        new Thread(() -> {
          letters.put("run", 2L);
          assertThat(letters.values()).containsExactly(2L);
          letters.clear();
        });
    other.start();
    other.join();
    assertThat(letters.values()).containsExactly(1L);
  }
}
