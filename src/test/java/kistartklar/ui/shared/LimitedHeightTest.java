package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class LimitedHeightTest {

  private static final double LIMIT = 60;

  private final Label words = Fx.get(() -> Texts.wrapped(""));
  private final LimitedHeight shown =
      Fx.get(() -> new LimitedHeight(words, new SimpleStringProperty("Meldung"), () -> LIMIT));

  private ScrollPane show(String text) {
    Fx.run(() -> words.setText(text));
    VBox window = Fx.get(() -> new VBox(shown));
    Fx.show(window, 300, 400, ColorScheme.LIGHT);
    return Fx.get(() ->
        (ScrollPane)
            Find.visible(shown).filter(ScrollPane.class::isInstance).findFirst().orElseThrow());
  }

  @Test
  void isAsHighAsItsWordsNeed() {
    ScrollPane scroll = show("Kurz.");
    assertThat(Fx.get(shown::getHeight)).isEqualTo(Math.ceil(Fx.get(words::getHeight)));
    assertThat(Fx.get(() -> words.localToScene(0, 0).getY()))
        .as("not shifted by what scrolls it")
        .isEqualTo(Fx.get(() -> shown.localToScene(0, 0).getY()));
    assertThat(scroll.isFocusTraversable()).isFalse();
  }

  @Test
  void scrollsWhatIsMore() {
    ScrollPane scroll = show("Was geschehen ist und was zu tun ist. ".repeat(12));
    assertThat(Fx.get(shown::getHeight)).isEqualTo(LIMIT);
    assertThat(Fx.get(words::getHeight)).isGreaterThan(LIMIT);
    assertThat(scroll.isFocusTraversable()).isTrue();
    assertThat(scroll.getAccessibleText()).isEqualTo("Meldung");
  }

  @Test
  void hasRoomAroundItsWordsAsWell() {
    Fx.run(() -> shown.setPadding(new Insets(20)));
    show("Was geschehen ist und was zu tun ist.");
    assertThat(Fx.get(shown::getHeight)).isEqualTo(Math.ceil(Fx.get(words::getHeight)) + 40);
  }
}
