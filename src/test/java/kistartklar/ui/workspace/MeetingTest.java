package kistartklar.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.ui.meeting.MeetingView;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shell.ShellFixture;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Pictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class MeetingTest {

  private static final Guide GUIDE = GuideReader.read();

  @TempDir Path folder;
  private ShellFixture window;

  @BeforeEach
  void openDocument() {
    window = new ShellFixture(folder, Optional.empty());
    window.press("Neue Einschätzung");
  }

  private void begin() {
    Fx.run(() -> window.workspace().beginMeeting());
  }

  private void key(KeyCode code) {
    Fx.run(() -> {
      Node owner = window.stage.getScene().getFocusOwner();
      Event.fireEvent(
          owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    });
  }

  private Optional<Answer> answer(int question) {
    return window.assessment().answer(new QuestionId(question));
  }

  private boolean shows(int question) {
    return window.says(GUIDE.question(new QuestionId(question)).text())
        && window.says("Frage " + question + " von 29");
  }

  private boolean running() {
    return Fx.get(() -> Find.visible(window.root()).anyMatch(MeetingView.class::isInstance));
  }

  @Test
  void answersByKeyAndLeadsFromQuestionToQuestion() {
    begin();
    assertThat(shows(1)).isTrue();
    key(KeyCode.J);
    assertThat(answer(1)).contains(Answer.YES);
    key(KeyCode.N);
    assertThat(answer(1)).contains(Answer.NO);
    key(KeyCode.DELETE);
    assertThat(answer(1)).isEmpty();
    key(KeyCode.RIGHT);
    assertThat(shows(2)).isTrue();
    key(KeyCode.PAGE_DOWN);
    assertThat(shows(3)).isTrue();
    key(KeyCode.LEFT);
    key(KeyCode.PAGE_UP);
    key(KeyCode.PAGE_UP);
    assertThat(shows(1)).isTrue();
  }

  @Test
  void beginsWithTheFirstOpenQuestionFromTheStepShown() {
    Fx.run(() -> window.workspace().navigator().goTo(new StepId.OfPhase(2)));
    key(KeyCode.J);
    assertThat(answer(9)).contains(Answer.YES);
    begin();
    assertThat(shows(10)).isTrue();
  }

  @Test
  void endsAtTheQuestionItShowed() {
    begin();
    for (int i = 0; i < 40; i++) {
      key(KeyCode.RIGHT);
    }
    assertThat(shows(29)).isTrue();
    key(KeyCode.ESCAPE);
    assertThat(running()).isFalse();
    assertThat(Fx.get(() -> window.workspace().navigator().current()))
        .isEqualTo(new StepId.OfPhase(9));
    key(KeyCode.J);
    assertThat(answer(29)).contains(Answer.YES);
  }

  @Test
  void givesWayToAnotherStep() {
    begin();
    Fx.run(() -> window.workspace().navigator().goTo(new StepId.Result()));
    assertThat(running()).isFalse();
  }

  @Test
  void counts() {
    begin();
    assertThat(window.says("29 Fragen sind noch offen")).isTrue();
    key(KeyCode.J);
    assertThat(window.says("28 Fragen sind noch offen")).isTrue();
  }

  @Test
  void cannotGoBeyondTheEnds() {
    begin();
    Button previous =
        Fx.get(() ->
            (Button)
                Find.visible(window.root())
                    .filter(n -> n instanceof Button b && "Vorige Frage".equals(b.getText()))
                    .findFirst()
                    .orElseThrow());
    assertThat(Fx.get(previous::isDisabled)).isTrue();
    key(KeyCode.RIGHT);
    assertThat(Fx.get(previous::isDisabled)).isFalse();
  }

  @Test
  void keyLeadsToTheNextOpenQuestionIfWished() {
    Fx.run(() -> window.workspace().navigator().goTo(new StepId.OfPhase(1)));
    key(KeyCode.N);
    key(KeyCode.J);
    assertThat(answer(1)).contains(Answer.NO);
    assertThat(answer(2)).contains(Answer.YES);
    Fx.run(() -> window.workspace().navigator().setGoesOn(() -> false));
    key(KeyCode.J);
    key(KeyCode.J);
    assertThat(answer(3)).contains(Answer.YES);
    assertThat(answer(4)).isEmpty();
  }

  @Test
  void looksAsItShould() {
    Region root = Fx.get(() -> (Region) window.stage.getScene().getRoot());
    Fx.run(() -> window.stage.getScene().setRoot(new Pane()));
    Fx.show(root, 1240, 800, ColorScheme.LIGHT);
    begin();
    key(KeyCode.J);
    Pictures.write(root, 1, Path.of("target/screens/meeting-light.png"));
    Fx.run(() -> ((Pane) root.getParent()).getChildren().clear());
    Fx.show(root, 900, 520, ColorScheme.DARK);
    Pictures.write(root, 1, Path.of("target/screens/meeting-dark.png"));
  }
}
