package kistartklar.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import kistartklar.content.GuideReader;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.store.settings.TextSize;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Appearance;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
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
}
