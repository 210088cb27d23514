package kistartklar.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import kistartklar.content.GuideReader;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.settings.TextSize;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Appearance;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shared.Style;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("window")
class FooterTest {

  private static final double HEIGHT = 80;

  private final Guide guide = GuideReader.read();
  private final ReadOnlyObjectWrapper<Assessment> assessment =
      new ReadOnlyObjectWrapper<>(Documents.mixed());
  private final Navigator navigator =
      new Navigator(guide, WorksheetReader.whenNeeded(), assessment::get);

  /** What a step needs is measured when it is shown, not as it was for another or smaller text. */
  @ParameterizedTest
  @ValueSource(ints = {900, 960, 1100, 1240})
  void cutsNothingOnTheWayThroughAllSteps(int width) {
    Footer footer =
        Fx.get(
            () -> new Footer(guide, Messages.german(), navigator, assessment, () -> {}, () -> {}));
    Fx.show(footer, width, HEIGHT, ColorScheme.LIGHT);
    Fx.run(() -> Appearance.dress(footer.getScene().getRoot(), true, TextSize.DOUBLE));
    for (StepId step : Steps.ALL) {
      Fx.run(() -> navigator.goTo(step));
      assertThat(ends(footer)).as("%s, %s", width, step).allMatch(end -> end <= width);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {900, 960, 1100, 1240})
  void cutsNothingWhenTheTextGrows(int width) {
    Footer footer = shown(width);
    Fx.run(() -> navigator.goTo(new StepId.Result()));
    for (TextSize size : TextSize.values()) {
      Fx.run(() -> Appearance.dress(footer.getScene().getRoot(), true, size));
      Fx.run(() -> {});
      assertThat(ends(footer)).as("%s, %s", width, size).allMatch(end -> end <= width);
    }
  }

  private Footer shown(int width) {
    Footer footer =
        Fx.get(
            () -> new Footer(guide, Messages.german(), navigator, assessment, () -> {}, () -> {}));
    Fx.show(footer, width, HEIGHT, ColorScheme.LIGHT);
    return footer;
  }

  private static List<Double> ends(Footer footer) {
    return Fx.get(() ->
        Find.visible(footer)
            .filter(Button.class::isInstance)
            .map(Node::getBoundsInParent)
            .map(bounds -> bounds.getMaxX())
            .toList());
  }

  private static String main(Footer footer) {
    return Fx.get(() ->
        Find.visible(footer)
            .filter(Button.class::isInstance)
            .filter(node -> node.getStyleClass().contains(Style.BUTTON_PRIMARY.css()))
            .map(node -> ((Button) node).getText())
            .collect(Collectors.joining()));
  }

  @Test
  void onceAllIsAnsweredEveryPhaseLeadsToTheResult() {
    Footer footer = shown(1240);
    Fx.run(() -> navigator.goTo(new StepId.OfPhase(3)));
    assertThat(main(footer)).startsWith("Weiter");
    Fx.run(() -> assessment.set(Documents.all(Answer.YES)));
    assertThat(main(footer)).isEqualTo("Zur Auswertung");
    Find.press(footer, "Zur Auswertung");
    assertThat(navigator.current()).isEqualTo(new StepId.Result());
    Fx.run(() -> navigator.goTo(new StepId.OfPhase(3)));
    Fx.run(() -> assessment.set(Documents.mixed()));
    assertThat(main(footer)).startsWith("Weiter");
  }

  @Test
  void anEmptyResultLeadsToTheFirstQuestion() {
    Fx.run(() -> assessment.set(Documents.empty()));
    Footer footer = shown(1240);
    Fx.run(() -> navigator.goTo(new StepId.Result()));
    assertThat(main(footer)).isEqualTo("Mit Frage 1 beginnen");
    Find.press(footer, "Mit Frage 1 beginnen");
    assertThat(navigator.current()).isEqualTo(new StepId.OfPhase(1));
    Fx.run(() -> assessment.set(Documents.mixed()));
    Fx.run(() -> navigator.goTo(new StepId.Result()));
    assertThat(main(footer)).isEqualTo("Bericht als PDF speichern");
  }

  @Test
  void aJumpCanBeTakenBack() {
    Footer footer = shown(1240);
    Fx.run(() -> navigator.goTo(new StepId.Plan()));
    Fx.run(() -> navigator.goTo(new QuestionId(5)));
    Find.press(footer, "Zurück zum Maßnahmenplan");
    assertThat(navigator.current()).isEqualTo(new StepId.Plan());
    assertThat(Find.says(footer, "Zurück")).isTrue();
  }
}
