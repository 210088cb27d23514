package kistartklar.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.ColorScheme;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Pictures;
import kistartklar.ui.testing.SamplePdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the preview in {@code target/screens/preview}, to be looked at. */
@Tag("looks")
class PreviewGalleryTest {

  private static final Path FOLDER = Path.of("target/screens/preview");

  record Size(int width, int height) {}

  @ParameterizedTest
  @EnumSource(ColorScheme.class)
  void paints(ColorScheme colors) throws Exception {
    byte[] pdf = pdf();
    for (Size size : List.of(new Size(900, 520), new Size(1240, 800))) {
      String name = "%s-" + size.width() + "x" + size.height() + "-" + colors + ".png";
      FakePrinting printing = new FakePrinting();
      Preview preview = new Preview(pdf, printing, size.width(), size.height(), colors).painted();
      picture(preview, name.formatted("whole-page"));

      preview.press(preview.messages.get("preview.page-width"));
      preview.painted();
      Fx.run(() -> preview.strip().goTo(2));
      preview.painted();
      printing.prints = number -> false;
      preview.press(preview.messages.get("preview.print"));
      preview.await(() -> preview.notice().equals(preview.messages.get("print.failed")));
      picture(preview, name.formatted("page-width-failed"));

      Fx.run(() -> preview.strip().zoomProperty().set(new Zoom.Percent(200)));
      preview.painted();
      picture(preview, name.formatted("large"));

      Preview broken = new Preview(new byte[] {1}, printing, size.width(), size.height(), colors);
      broken.await(() -> broken.says(broken.messages.get("preview.unreadable")));
      picture(broken, name.formatted("unreadable"));
    }
  }

  /** A PDF given by hand, for looking at a real report. */
  private static byte[] pdf() throws Exception {
    String given = System.getProperty("preview.pdf");
    return given == null ? SamplePdf.of(9) : Files.readAllBytes(Path.of(given));
  }

  private static void picture(Preview preview, String name) throws Exception {
    Path file = FOLDER.resolve(name);
    Pictures.write(preview.view, 1, file);
    assertThat(Files.size(file)).isPositive();
  }
}
