package kistartklar.ui.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import kistartklar.content.GuideReader;
import kistartklar.domain.guide.Glossary;
import kistartklar.text.Messages;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Gallery;
import kistartklar.ui.testing.Pseudo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of terms holds all of them and fits in every look. */
@Tag("window")
class GlossaryViewTest {

  private static final Glossary GLOSSARY = GuideReader.read().glossary();

  private static GlossaryView view(Messages messages) {
    return Fx.get(() -> new GlossaryView(GLOSSARY, messages, () -> {}));
  }

  @Test
  void listsEveryTermWithWhatItMeans() {
    GlossaryView view = view(Messages.german());
    Gallery.usual().paint("glossary", view).assertWhole();
    String shown = String.join("\n", Fx.get(() -> Find.texts(view)));
    assertThat(GLOSSARY.terms()).hasSizeGreaterThan(25);
    for (Glossary.Term term : GLOSSARY.terms()) {
      assertThat(shown).contains(term.term(), term.text());
    }
  }

  @Test
  void longerLanguageFits() {
    Gallery.ofLongerLanguage().paint("longer-glossary", view(Pseudo.messages())).assertWhole();
  }
}
