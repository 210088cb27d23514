package kistartklar.ui.step;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import kistartklar.content.GuideReader;
import kistartklar.domain.guide.TextBlock;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class TextPageStepTest {

  @Test
  void showsEveryWordOfThePage() {
    Window window = new Window(Documents.empty(), new StepId.Introduction(), 1240, 800);
    for (TextBlock block : GuideReader.read().introduction().blocks()) {
      assertThat(Find.texts(window.frame()))
          .contains(block.title())
          .containsAll(block.paragraphs())
          .containsAll(block.points());
    }
  }

  @Test
  void keepsLinesShortEnoughToRead() {
    Window window = new Window(Documents.empty(), new StepId.Outlook(), 1240, 800);
    assertThat(Fx.get(() -> Find.visible(window.frame()).filter(Label.class::isInstance).toList()))
        .isNotEmpty()
        .allSatisfy(label -> assertThat(((Label) label).getWidth()).isLessThanOrEqualTo(680));
  }

  @Test
  void scrollsByKeyboard() {
    Window window = new Window(Documents.empty(), new StepId.Introduction(), 900, 520);
    new Keys().type(KeyCode.PAGE_DOWN);
    ScrollPane scroll = (ScrollPane) window.view().node();
    assertThat(scroll.getVvalue()).isPositive();
  }
}
