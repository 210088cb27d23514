package kistartklar.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import kistartklar.report.pdf.Pixels;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Logos that are made for a dark ground. */
@Tag("pure")
class LogoGroundTest {

  private static final String SVG =
      "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100'>"
          + "<circle cx='100' cy='50' r='40' fill='%s'/></svg>";

  private static byte[] svg(String color) {
    return SVG.formatted(color).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] png(Color color, boolean whole) {
    BufferedImage image = new BufferedImage(120, 60, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(color);
    graphics.fillRect(whole ? 0 : 30, whole ? 0 : 20, whole ? 120 : 60, whole ? 60 : 20);
    graphics.dispose();
    return Pictures.file(image, "png");
  }

  private static int pixel(Pixels pixels, int x, int y) {
    int at = 3 * (y * pixels.width() + x);
    return (pixels.rgb()[at] & 0xFF) << 16
        | (pixels.rgb()[at + 1] & 0xFF) << 8
        | pixels.rgb()[at + 2] & 0xFF;
  }

  private static Pixels read(byte[] file) {
    assertThat(LogoPicture.read(file)).isInstanceOf(LogoPicture.Read.class);
    return ((LogoPicture.Read) LogoPicture.read(file)).pixels();
  }

  private static void standsOnDark(Pixels pixels) {
    assertThat(pixel(pixels, 0, 0)).isEqualTo(Ground.DARK.rgb());
    assertThat(pixel(pixels, pixels.width() - 1, pixels.height() - 1)).isEqualTo(Ground.DARK.rgb());
    assertThat(pixel(pixels, pixels.width() / 2, pixels.height() / 2)).isEqualTo(0xFFFFFF);
  }

  @Test
  void whiteOnNothingGetsADarkGround() {
    standsOnDark(read(png(Color.WHITE, false)));
    standsOnDark(read(svg("#fff")));
  }

  /** Areas would be white on white paper. */
  @Test
  void whiteDrawingsAreNoAreas() {
    assertThat(LogoPicture.vectors(svg("#fff"))).isEmpty();
    assertThat(LogoPicture.vectors(svg("#123456"))).isPresent();
  }

  @Test
  void whatPaperShowsStaysOnPaper() {
    Pixels pixels = read(png(Color.BLUE, false));
    assertThat(pixels.width()).isEqualTo(120);
    assertThat(pixel(pixels, 0, 0)).isEqualTo(0xFFFFFF);
  }

  @Test
  void aWhiteSheetIsRefused() {
    assertThat(LogoPicture.read(png(Color.WHITE, true)))
        .isEqualTo(new LogoPicture.Refused(kistartklar.text.Message.of("report.logo.invisible")));
  }
}
