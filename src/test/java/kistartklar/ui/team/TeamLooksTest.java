package kistartklar.ui.team;

import java.util.function.Consumer;
import javafx.application.ColorScheme;
import kistartklar.content.GuideReader;
import kistartklar.text.Messages;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Gallery;
import kistartklar.ui.testing.Pseudo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The team's windows in every look: nothing is cut, nothing lies over another thing. */
@Tag("looks")
class TeamLooksTest {

  private static TeamScreen screen() {
    return new TeamScreen(960, 640, ColorScheme.LIGHT)
        .with(
            "Keller – Kopie Einkauf.kicheck",
            TeamScreen.copy("Einkauf", "jjnjnjnoojjnnjnjnjnjnjnjnjnjn"))
        .with(
            "Keller – Kopie Lager und Versand Süd.kicheck",
            TeamScreen.copy("Lager und Versand Süd", "jnnjnjjnojjnnjnnnnnjnjnjnjjjn"));
  }

  private static CopyView copying(Messages messages) {
    return Fx.get(() ->
        new CopyView(
            messages,
            GuideReader.read(),
            new CopyView.Actions() {
              @Override
              public void save(String name, boolean withAnswers, Consumer<String> saved) {
                saved.accept(name);
              }

              @Override
              public void close() {}
            }));
  }

  @Test
  void nothingIsCut() {
    TeamScreen chosen = screen().withBad("kaputt.kicheck", "store.damaged.empty");
    chosen.press("Kopien wählen …");
    Gallery.usual()
        .paint("team-copy", copying(Messages.german()))
        .paint("team-none", new TeamScreen(960, 640, ColorScheme.LIGHT).view)
        .paint("team-chosen", chosen.view)
        .assertWhole();
    // The list of questions shortens their texts on purpose; beside it they are whole.
    Gallery.usual().paint("team-compare", screen().compare().view);
  }

  @Test
  void longerLanguageFits() {
    Gallery.ofLongerLanguage().paint("longer-team-copy", copying(Pseudo.messages())).assertWhole();
  }
}
