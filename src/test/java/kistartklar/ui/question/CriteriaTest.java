package kistartklar.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Criteria are ticked one by one, and never answer a question by themselves. */
@Tag("window")
class CriteriaTest {

  private static final QuestionId Q3 = new QuestionId(3);
  private static final Guide GUIDE = GuideReader.read();

  private static Window open(Assessment assessment) {
    Window window = new Window(assessment, new StepId.OfPhase(1), 1240, 800);
    Fx.run(() -> window.view().reveal(new Place.OfAnswer(Q3)));
    return window;
  }

  private static CheckBox box(Window window, int position) {
    String criterion = GUIDE.question(Q3).criteria().get(position - 1);
    return (CheckBox) Find.spoken(window.frame(), criterion);
  }

  private static void tick(Window window, int position) {
    CheckBox box = box(window, position);
    Fx.run(box::fire);
  }

  private static Response response(Window window) {
    return window.model().assessment().response(Q3);
  }

  private static boolean says(Window window, String words) {
    return Find.says(window.frame(), words);
  }

  @Test
  void countWhatIsTicked() {
    Window window = open(Documents.empty());
    assertThat(Find.texts(window.frame())).noneMatch(text -> text.endsWith(" Kriterien"));
    tick(window, 2);
    assertThat(response(window).criteria().positions()).containsExactly(2);
    assertThat(says(window, "1 von 2 Kriterien")).isTrue();
    tick(window, 2);
    assertThat(response(window)).isEqualTo(Response.NONE);
  }

  @Test
  void offerJaOnceAllAreTicked() {
    Window window = open(Documents.empty());
    tick(window, 1);
    assertThat(offer(window)).isEmpty();
    tick(window, 2);
    assertThat(response(window).answer()).isEmpty();
    Fx.run(() -> ((ButtonBase) offer(window).orElseThrow()).fire());
    assertThat(response(window).answer()).contains(Answer.YES);
    assertThat(offer(window)).isEmpty();
    assertThat(response(window).criteria().count()).isEqualTo(2);
  }

  private static Optional<Node> offer(Window window) {
    return Fx.get(() ->
        Find.visible(window.frame())
            .filter(node -> "Mit Ja beantworten?, Frage 3".equals(node.getAccessibleText()))
            .findFirst());
  }

  @Test
  void offerNothingWhereTheAnswerIsNein() {
    Window window = open(Documents.empty().withAnswer(Q3, Optional.of(Answer.NO)));
    tick(window, 1);
    tick(window, 2);
    assertThat(offer(window)).isEmpty();
    assertThat(response(window).answer()).contains(Answer.NO);
  }

  @Test
  void followUndoAndOnlyShowWhatMayOnlyBeRead() {
    Window window = open(Documents.empty());
    tick(window, 1);
    Fx.run(() -> window.model().undo());
    assertThat(box(window, 1).isSelected()).isFalse();
    Fx.run(() -> window.model().open(Documents.mixed(), true));
    assertThat(box(window, 1).isDisabled()).isTrue();
  }
}
