package kistartklar.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import kistartklar.content.GuideReader;
import kistartklar.text.Messages;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Pictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Copies for members, one after the other. */
@Tag("window")
class CopyViewTest {

  private final List<String> asked = new ArrayList<>();
  private final List<String> closed = new ArrayList<>();

  private CopyView show(double width, double height, ColorScheme colors) {
    CopyView view =
        Fx.get(() ->
            new CopyView(
                Messages.german(),
                GuideReader.read(),
                new CopyView.Actions() {
                  @Override
                  public void save(String name, boolean withAnswers, Consumer<String> saved) {
                    asked.add(name + " " + withAnswers);
                    saved.accept("Keller – Kopie " + name + ".kicheck");
                  }

                  @Override
                  public void close() {
                    closed.add("closed");
                  }
                }));
    Fx.show(view, width, height, colors);
    Fx.run(view::focusFirst);
    return view;
  }

  private static void press(CopyView view, String text) {
    Fx.run(() ->
        Find.visible(view)
            .filter(ButtonBase.class::isInstance)
            .map(ButtonBase.class::cast)
            .filter(button -> text.equals(button.getText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + text))
            .fire());
  }

  private static void radio(CopyView view, String text) {
    Fx.run(() ->
        Find.visible(view)
            .filter(javafx.scene.control.RadioButton.class::isInstance)
            .map(javafx.scene.control.RadioButton.class::cast)
            .filter(button -> text.equals(button.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
  }

  private static TextField name(CopyView view) {
    return Fx.get(() ->
        Find.visible(view)
            .filter(TextField.class::isInstance)
            .map(TextField.class::cast)
            .findFirst()
            .orElseThrow());
  }

  @Test
  void copiesAreEmptyUnlessAskedOtherwise() {
    CopyView view = show(760, 640, ColorScheme.LIGHT);
    Fx.run(() -> name(view).setText("Anna"));
    press(view, "Kopie speichern …");
    assertThat(asked).containsExactly("Anna false");
    assertThat(Find.texts(view)).anyMatch(text -> text.contains("„Keller – Kopie Anna.kicheck“"));
    assertThat(Fx.get(() -> name(view).getText())).as("ready for the next").isEmpty();
    radio(view, "Mit Ihren bisherigen Antworten und Notizen");
    press(view, "Kopie speichern …");
    assertThat(asked).containsExactly("Anna false", " true");
    press(view, "Schließen");
    assertThat(closed).containsExactly("closed");
  }

  @ParameterizedTest
  @EnumSource(ColorScheme.class)
  void paints(ColorScheme colors) {
    for (int[] size : new int[][] {{760, 520}, {760, 640}}) {
      CopyView view = show(size[0], size[1], colors);
      press(view, "Kopie speichern …");
      Path file =
          Path.of("target/screens/team/copy-" + size[0] + "x" + size[1] + "-" + colors + ".png");
      Pictures.write(view, 1, file);
      assertThat(file).isNotEmptyFile();
    }
  }
}
