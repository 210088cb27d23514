package kistartklar.ui.difference;

import java.util.Optional;
import kistartklar.content.GuideReader;
import kistartklar.text.Messages;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Gallery;
import org.junit.jupiter.api.Test;

/** What differs in every look: nothing is cut, nothing lies over another thing. */
class DifferenceLooksTest {

  private static DifferenceView view(Comparison comparison) {
    return Fx.get(() ->
        new DifferenceView(
            GuideReader.read(),
            Messages.german(),
            comparison,
            new DifferenceView.Actions(chosen -> {}, () -> {})));
  }

  @Test
  void nothingIsCut() {
    Comparison none =
        new Comparison(
            Optional.empty(), States.common(), States.common(), "Hier im Fenster", "In der Datei");
    Gallery.usual()
        .paint("difference-few", view(States.comparison()))
        .paint("difference-many", view(States.opposite()))
        .paint("difference-plan", view(States.ofThePlan()))
        .paint("difference-none", view(none))
        .assertWhole();
  }
}
