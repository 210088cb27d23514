package kistartklar.ui.difference;

import java.util.Optional;
import kistartklar.content.GuideReader;
import kistartklar.content.WorksheetReader;
import kistartklar.text.Messages;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Gallery;
import kistartklar.ui.testing.Pseudo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What differs in every look: nothing is cut, nothing lies over another thing. */
@Tag("looks")
class DifferenceLooksTest {

  private static DifferenceView view(Messages messages, StatePair comparison) {
    return Fx.get(() ->
        new DifferenceView(
            GuideReader.read(),
            messages,
            comparison,
            new DifferenceView.Actions(chosen -> {}, () -> {})));
  }

  private static Gallery paint(Gallery gallery, Messages messages, String prefix) {
    StatePair none =
        new StatePair(
            Optional.empty(),
            States.common(),
            States.common(),
            "Hier im Fenster",
            "In der Datei",
            WorksheetReader.whenNeeded());
    return gallery
        .paint(prefix + "difference-few", view(messages, States.comparison()))
        .paint(prefix + "difference-many", view(messages, States.opposite()))
        .paint(prefix + "difference-plan", view(messages, States.ofThePlan()))
        .paint(prefix + "difference-none", view(messages, none));
  }

  @Test
  void nothingIsCut() {
    paint(Gallery.usual(), Messages.german(), "").assertWhole();
  }

  @Test
  void longerLanguageFits() {
    paint(Gallery.ofLongerLanguage(), Pseudo.messages(), "longer-").assertWhole();
  }
}
