package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class TextsTest {

  private static final String MEGABYTE = "Ein Satz. ".repeat(100_000);

  @Test
  void noLabelIsGivenAnEnormousText() {
    List<Labeled> labels =
        Fx.get(() -> {
          Label filled = new Label();
          Texts.fill(filled, MEGABYTE);
          return List.of(
              filled,
              Texts.wrapped(MEGABYTE),
              Texts.line(MEGABYTE),
              new Link(MEGABYTE, "", () -> {}),
              new WrappingCheckBox(MEGABYTE));
        });
    assertThat(labels)
        .allSatisfy(label -> assertThat(label.getText()).hasSizeBetween(10_000, 30_000));
  }

  @Test
  void ordinaryTextsAreShownAsTheyAre() {
    String note = "Ein Satz. ".repeat(1_000);
    assertThat(Fx.get(() -> Texts.wrapped(note)).getText()).isEqualTo(note);
  }
}
