package kistartklar.ui.preview;

import javafx.application.ColorScheme;
import kistartklar.ui.testing.Gallery;
import kistartklar.ui.testing.SamplePdf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The preview in the usual text: nothing is cut, nothing lies over another thing. */
@Tag("looks")
class PreviewLooksTest {

  @Test
  void nothingIsCut() {
    Preview whole = preview(SamplePdf.of(3));
    Preview broken = preview(new byte[] {1});
    broken.await(() -> broken.says(broken.messages.get("preview.unreadable")));
    Gallery.usual()
        .paint("preview", whole.view, whole::painted)
        .paint("preview-unreadable", broken.view)
        .assertWhole();
  }

  private static Preview preview(byte[] pdf) {
    return new Preview(pdf, new FakePrinting(), 900, 520, ColorScheme.LIGHT);
  }
}
