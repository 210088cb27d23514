package kistartklar.ui.about;

import java.util.Properties;
import kistartklar.diagnosis.SystemFacts;
import kistartklar.text.Messages;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Gallery;
import org.junit.jupiter.api.Test;

/** What the program tells about itself in every look: nothing is cut. */
class AboutLooksTest {

  @Test
  void nothingIsCut() {
    AboutView view =
        Fx.get(() ->
            new AboutView(
                Messages.german(),
                SystemFacts.of("1.0.0", new Properties()),
                "/home/eva/.local/share/ki-startklar/log",
                text -> {},
                () -> {}));
    Gallery.usual().paint("about", view).assertWhole();
  }
}
