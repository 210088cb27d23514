package kistartklar.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javafx.application.ColorScheme;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import kistartklar.diagnosis.SystemFacts;
import kistartklar.text.Messages;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Pictures;
import kistartklar.ui.testing.Spoken;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("window")
class AboutViewTest {

  private final List<String> copied = new ArrayList<>();
  private final List<String> closed = new ArrayList<>();
  private final SystemFacts facts = SystemFacts.of("1.0.0", facts());

  private static Properties facts() {
    Properties properties = new Properties();
    properties.setProperty("java.runtime.version", "25.0.3+9-LTS");
    properties.setProperty("java.vendor", "Eclipse Adoptium");
    properties.setProperty("os.name", "Linux");
    return properties;
  }

  private AboutView view(ColorScheme colors) {
    AboutView view =
        Fx.get(() ->
            new AboutView(
                Messages.german(),
                facts,
                "/home/eva/.local/share/ki-startklar/log",
                copied::add,
                () -> closed.add("closed")));
    Fx.show(view, 720, 600, colors);
    return view;
  }

  private static void press(AboutView view, String label) {
    Fx.run(() ->
        (Fx.get(() ->
            (ButtonBase)
                Find.visible(view)
                    .filter(node -> node instanceof ButtonBase b && label.equals(b.getText()))
                    .findFirst()
                    .orElseThrow()))
            .fire());
  }

  @Test
  void copiesTheFacts() {
    AboutView view = view(ColorScheme.LIGHT);
    press(view, "Angaben kopieren");
    assertThat(copied)
        .singleElement()
        .asString()
        .startsWith("KI-Startklar 1.0.0\nJava 25.0.3+9-LTS Eclipse");
  }

  @Test
  void closes() {
    press(view(ColorScheme.LIGHT), "Schließen");
    assertThat(closed).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"THIRD_PARTY", "SBOM"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyLicenceCanBeRead(AboutText text) {
    assertThat(text.read()).hasValueSatisfying(words -> assertThat(words).hasSizeGreaterThan(500));
    assertThat(Messages.german().get(text.key())).isNotBlank();
  }

  @Test
  @SuppressWarnings("unchecked")
  void showsTheChosenText() {
    AboutView view = view(ColorScheme.LIGHT);
    ComboBox<AboutText> choice = (ComboBox<AboutText>) Fx.get(() -> view.lookup(".combo-box"));
    Fx.run(() -> choice.setValue(AboutText.LGPL));
    TextArea text = (TextArea) Fx.get(() -> view.lookup(".text-area"));
    String shown = Fx.get(text::getText);
    String spoken = Fx.get(() -> Spoken.name(text));
    assertThat(shown).contains("GNU LESSER GENERAL PUBLIC LICENSE");
    assertThat(spoken).isEqualTo("Text zu: LGPL 2.1 (OpenPDF)");
  }

  @ParameterizedTest
  @EnumSource(ColorScheme.class)
  void paints(ColorScheme colors) {
    Pictures.write(view(colors), 1, Path.of("target/screens/about-" + colors + ".png"));
  }
}
