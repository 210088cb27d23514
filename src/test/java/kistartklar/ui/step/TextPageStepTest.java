package kistartklar.ui.step;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.guide.TextBlock;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
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

  @Test
  void theOutlookKnowsWhatIsDoneAndLeadsToTheRest() {
    Window window = new Window(Documents.empty(), new StepId.Outlook(), 1240, 800);
    assertThat(Find.says(window.frame(), "0 von 29 Fragen beantwortet")).isTrue();
    assertThat(Find.says(window.frame(), "Im Maßnahmenplan steht noch nichts.")).isTrue();
    Fx.run(() -> ((Link) Find.spoken(window.frame(), "Nächste offene Frage")).fire());
    Fx.run(() -> ((Link) Find.spoken(window.frame(), "Zum Maßnahmenplan")).fire());
    assertThat(window.navigation().visited()).containsExactly("goOn", new StepId.Plan());
    Fx.run(() -> window.model().edit(new Place.OfDocument(), document -> Documents.all(Answer.NO)));
    assertThat(Find.says(window.frame(), "29 von 29 Fragen beantwortet")).isTrue();
    assertThat(Find.says(window.frame(), "Nächste offene Frage")).isFalse();
    assertThat(Find.texts(window.frame())).anyMatch(text -> text.startsWith("0 von 29 Maßnahmen"));
  }
}
