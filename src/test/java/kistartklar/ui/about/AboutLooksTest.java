package kistartklar.ui.about;

import kistartklar.diagnosis.SystemFacts;
import kistartklar.text.Messages;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Gallery;
import kistartklar.ui.testing.Pseudo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the program tells about itself in every look: nothing is cut. */
@Tag("looks")
class AboutLooksTest {

  private static AboutView view(Messages messages) {
    return Fx.get(() ->
        new AboutView(
            messages,
            SystemFacts.of("1.0.0", System.getProperties()),
            "/home/eva/.local/share/ki-startklar/log",
            text -> {},
            () -> {}));
  }

  @Test
  void nothingIsCut() {
    Gallery.usual().paint("about", view(Messages.german())).assertWhole();
  }

  @Test
  void longerLanguageFits() {
    Gallery.ofLongerLanguage().paint("longer-about", view(Pseudo.messages())).assertWhole();
  }
}
