package kistartklar.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kistartklar.domain.assessment.Logo;
import kistartklar.report.pdf.Pixels;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("pure")
class LogoPictureTest {

  private static final byte[] ADOBE = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};

  private static LogoPicture.Read read(byte[] file) {
    return switch (LogoPicture.read(file)) {
      case LogoPicture.Read read -> read;
      case LogoPicture.Refused(var reason) -> throw new AssertionError(reason.key());
    };
  }

  private static String refusal(byte[] file) {
    return switch (LogoPicture.read(file)) {
      case LogoPicture.Read read -> read.toString();
      case LogoPicture.Refused(var reason) -> reason.key();
    };
  }

  private static List<Integer> at(Pixels pixels, double x, double y) {
    int at = 3 * ((int) (y * pixels.height()) * pixels.width() + (int) (x * pixels.width()));
    return List.of(
        pixels.rgb()[at] & 0xFF, pixels.rgb()[at + 1] & 0xFF, pixels.rgb()[at + 2] & 0xFF);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_4BYTE_ABGR
      })
  void readsPngOfAllKinds(int type) {
    byte[] file = Pictures.file(Pictures.halves(40, 40, type), "png");
    assertThat(read(file).type()).isEqualTo(Logo.Type.PNG);
    assertThat(at(read(file).pixels(), 0.2, 0.7)).containsExactly(255, 0, 0);
    assertThat(at(read(file).pixels(), 0.8, 0.7)).containsExactly(0, 0, 255);
  }

  @Test
  void transparentPartsAreWhite() {
    assertThat(at(read(Pictures.png(40, 40)).pixels(), 0.2, 0.1)).containsExactly(255, 255, 255);
  }

  @Test
  void sixteenBitsBecomeEight() {
    assertThat(at(read(Pictures.gray16(0x8080)).pixels(), 0.5, 0.5)).containsExactly(128, 128, 128);
  }

  @Test
  void inksBecomeColours() {
    assertThat(at(read(Pictures.cmyk(0, 255, 255, 0)).pixels(), 0.5, 0.5).getFirst())
        .isGreaterThan(240);
    assertThat(at(read(Pictures.cmyk(0, 0, 0, 255)).pixels(), 0.5, 0.5))
        .allMatch(value -> value < 15);
  }

  @Test
  void inksOfAdobeAreInverted() {
    byte[] file = Pictures.withSegment(Pictures.cmyk(200, 200, 200, 255), 0xEE, ADOBE);
    assertThat(at(read(file).pixels(), 0.5, 0.5)).allMatch(value -> value > 180);
  }

  @Test
  void pictureOfTurnedCameraStandsUpright() {
    byte[] jpeg = Pictures.file(Pictures.halves(64, 32, BufferedImage.TYPE_3BYTE_BGR), "jpeg");
    Pixels turned = read(Pictures.withSegment(jpeg, 0xE1, Pictures.exif(6))).pixels();
    assertThat(turned.width()).isEqualTo(32);
    assertThat(turned.height()).isEqualTo(64);
    // Turned clockwise, what was left comes to the top.
    assertThat(at(turned, 0.3, 0.2).getFirst()).isGreaterThan(200);
    assertThat(at(turned, 0.3, 0.8).getLast()).isGreaterThan(200);
    Pixels flipped = read(Pictures.withSegment(jpeg, 0xE1, Pictures.exif(3))).pixels();
    assertThat(at(flipped, 0.8, 0.3).getFirst()).isGreaterThan(200);
    assertThat(at(flipped, 0.2, 0.3).getLast()).isGreaterThan(200);
  }

  @Test
  void largePictureIsScaledAndItsShapeKept() {
    Pixels pixels = read(Pictures.png(5000, 1000)).pixels();
    assertThat(pixels.width()).isLessThanOrEqualTo(Shrink.WIDTH);
    assertThat((double) pixels.width() / pixels.height()).isBetween(4.9, 5.1);
    assertThat(at(pixels, 0.2, 0.7)).containsExactly(255, 0, 0);
  }

  @Test
  void drawingIsRead() {
    LogoPicture.Read drawing = read(Pictures.svg());
    assertThat(drawing.type()).isEqualTo(Logo.Type.SVG);
    assertThat(at(drawing.pixels(), 0.2, 0.5)).containsExactly(0x0b, 0x6e, 0x75);
    assertThat(at(drawing.pixels(), 0.75, 0.5)).containsExactly(0, 0, 0);
    assertThat(at(drawing.pixels(), 0.99, 0.01)).containsExactly(255, 255, 255);
  }

  @Test
  void sameFileGivesSamePixels() {
    assertThat(read(Pictures.svg()).pixels().rgb()).isEqualTo(read(Pictures.svg()).pixels().rgb());
  }

  @Test
  void otherFilesAreToldByTheirContent() {
    assertThat(refusal(new byte[0])).isEqualTo("report.logo.otherType");
    assertThat(refusal(Pictures.file(Pictures.halves(9, 9, BufferedImage.TYPE_3BYTE_BGR), "gif")))
        .isEqualTo("report.logo.otherType");
    assertThat(refusal("<html><svg/></html>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("report.logo.otherType");
  }

  @Test
  void sizeLimitIsExact() {
    byte[] png = Pictures.png(40, 40);
    assertThat(LogoPicture.read(Arrays.copyOf(png, Logo.MAX_BYTES)))
        .isInstanceOf(LogoPicture.Read.class);
    assertThat(refusal(Arrays.copyOf(png, Logo.MAX_BYTES + 1))).isEqualTo("report.logo.tooBig");
  }

  @Test
  void cutOffFilesAreDamaged() {
    byte[] png = Pictures.png(40, 40);
    assertThat(refusal(Arrays.copyOf(png, 20))).isEqualTo("report.logo.damaged");
    assertThat(refusal(Arrays.copyOf(png, 60))).isEqualTo("report.logo.damaged");
    byte[] svg = Pictures.svg();
    assertThat(refusal(Arrays.copyOf(svg, svg.length - 9))).isEqualTo("report.logo.damaged");
  }

  @Test
  void jpegWhoseEndWasPutBehindHalfOfItIsDamaged() {
    BufferedImage image = Pictures.halves(300, 300, BufferedImage.TYPE_INT_RGB);
    image.createGraphics().drawString("Ein Bild mit mehr als einer Farbe", 10, 150);
    byte[] jpeg = Pictures.file(image, "jpeg");
    assertThat(LogoPicture.read(jpeg)).isInstanceOf(LogoPicture.Read.class);
    byte[] half = Arrays.copyOf(jpeg, jpeg.length - 400);
    half[half.length - 2] = (byte) 0xFF;
    half[half.length - 1] = (byte) 0xD9;
    assertThat(refusal(half)).isEqualTo("report.logo.damaged");
  }

  @Test
  void hugeDimensionsInASmallFileAreRefused() {
    byte[] png = Pictures.png(40, 40);
    png[16] = 0x00;
    png[17] = 0x01;
    png[20] = 0x00;
    png[21] = 0x01;
    assertThat(refusal(png)).isEqualTo("report.logo.tooManyPixels");
  }

  @Test
  void drawingThatDiffersElsewhereIsRefused() {
    assertThat(refusal(Pictures.svg("<text>Firma</text>"))).isEqualTo("report.logo.svgText");
    assertThat(refusal(Pictures.svg("<image href='file:///etc/passwd'/>")))
        .isEqualTo("report.logo.svgText");
  }

  @Test
  void hostileDrawingsComeToAnEnd() {
    String levels = "";
    for (int i = 1; i < 30; i++) {
      levels += "<g id='g" + i + "'>" + ("<use href='#g" + (i - 1) + "'/>").repeat(3) + "</g>";
    }
    byte[] repeated = Pictures.svg("<g id='g0'><rect width='9' height='9'/></g>" + levels);
    byte[] selfish = Pictures.svg("<g id='a'><use href='#a'/></g><use href='#a'/>");
    byte[] deep = Pictures.svg("<g>".repeat(20_000) + "</g>".repeat(20_000));
    byte[] many = Pictures.svg("<rect/>".repeat(6000));
    byte[] entities =
        ("<!DOCTYPE svg [<!ENTITY a 'xxxxxxxxxx'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                + "<svg xmlns='http://www.w3.org/2000/svg'><title>&b;</title></svg>")
            .getBytes(StandardCharsets.UTF_8);
    byte[] outside =
        ("<!DOCTYPE svg [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
                + "<svg xmlns='http://www.w3.org/2000/svg'><title>&f;</title></svg>")
            .getBytes(StandardCharsets.UTF_8);
    assertTimeoutPreemptively(
        Duration.ofSeconds(120),
        () -> {
          for (byte[] file : List.of(repeated, selfish, deep, many, entities, outside)) {
            assertThat(LogoPicture.read(file)).isNotNull();
          }
        });
    assertThat(refusal(many)).isEqualTo("report.logo.svgTooComplex");
  }

  @Test
  void garbledFilesNeverThrow() {
    Random random = new Random(11);
    List<byte[]> files =
        List.of(
            Pictures.png(30, 30),
            Pictures.withSegment(Pictures.cmyk(1, 2, 3, 4), 0xE1, Pictures.exif(6)),
            Pictures.svg());
    for (int i = 0; i < 600; i++) {
      byte[] file = files.get(i % 3).clone();
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        file[random.nextInt(file.length)] = (byte) random.nextInt(256);
      }
      assertThat(LogoPicture.read(file)).isNotNull();
    }
  }
}
