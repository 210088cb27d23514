package kistartklar.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import kistartklar.report.Cost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures made to take time or memory are refused in words before they do. */
@Tag("pure")
@Timeout(60)
class LogoBudgetTest {

  private static final String BLUE = "<rect width='200' height='100' fill='#004b87'/>";
  private static final String TILE = "<pattern id='p' width='1' height='1'>" + BLUE + "</pattern>";
  private static final String BLUR = "<filter id='f'><feGaussianBlur stdDeviation='3'/></filter>";
  private static final String MASK = "<mask id='m'>" + BLUE.replace("#004b87", "#fff") + "</mask>";
  private static final String STAR = star(1100);

  private static String words(byte[] file) {
    return switch (LogoPicture.read(file)) {
      case LogoPicture.Read ignored -> "read";
      case LogoPicture.Refused(var reason) -> reason.key();
    };
  }

  private static String drawing(String attributes, String content) {
    return "<svg xmlns='http://www.w3.org/2000/svg' " + attributes + ">" + content + "</svg>";
  }

  private static String star(int points) {
    Random random = new Random(3);
    return IntStream.range(0, points)
        .mapToObj(i -> random.nextInt(200) + " " + random.nextInt(100))
        .collect(Collectors.joining(" ", "M", "z"));
  }

  private static String nested(String attribute, String content) {
    return ("<g " + attribute + ">").repeat(40) + content + "</g>".repeat(40);
  }

  private static String filled(String attribute) {
    return "<rect width='200' height='100' " + attribute + "/>";
  }

  private static String filter(String step) {
    return "<filter id='f'>" + step + "</filter>" + filled("filter='url(#f)'");
  }

  private static String dashed(String dashes) {
    return "<path d='M0 50H200' stroke='red' stroke-dasharray='" + dashes + "'/>";
  }

  static Stream<Arguments> hostile() {
    String tiled = filled("fill='url(#p)'");
    String large = "<g transform='scale(300)'>" + tiled + "</g>";
    String symbol = "<symbol id='s' viewBox='0 0 1e-3 1e-3'>" + tiled + "</symbol>";
    return Stream.of(
        Arguments.of("pattern in large", TILE + large),
        Arguments.of(
            "pattern in matrix", TILE + large.replace("scale(300)", "matrix(0 300 300 0 0 0)")),
        Arguments.of(
            "pattern in a symbol", TILE + symbol + "<use href='#s' width='200' height='100'/>"),
        Arguments.of(
            "pattern twice larger",
            TILE
                + "<g id='a' transform='scale(40)'>"
                + tiled
                + "</g><g transform='scale(40)'><use href='#a'/></g>"),
        Arguments.of("wide blur", filter("<feGaussianBlur stdDeviation='100000'/>")),
        Arguments.of(
            "blur in large",
            "<g transform='scale(100)'>" + filter("<feGaussianBlur stdDeviation='20'/>") + "</g>"),
        Arguments.of("wide shadow", filter("<feDropShadow stdDeviation='90000' dx='1'/>")),
        Arguments.of(
            "octaves", filter("<feTurbulence baseFrequency='.1' numOctaves='900000000'/>")),
        Arguments.of("many filters", BLUR + filled("filter='url(#f)'").repeat(3000)),
        Arguments.of("filter in filter", BLUR + nested("filter='url(#f)'", BLUE)),
        Arguments.of("many masks", MASK + filled("mask='url(#m)'").repeat(4000)),
        Arguments.of("mask in mask", MASK + nested("style='mask:url(#m)'", BLUE)),
        Arguments.of(
            "mask by class", "<style>.m{mask:url(#m)}</style>" + MASK + nested("class='m'", BLUE)),
        Arguments.of("veil in veil", nested("opacity='.9'", BLUE)),
        Arguments.of(
            "many clips",
            "<clipPath id='c'><path d='"
                + STAR
                + "'/></clipPath>"
                + filled("clip-path='url(#c)'").repeat(300)),
        Arguments.of("many dashes", dashed("1e-5 ".repeat(50_000))),
        Arguments.of("share of dashes", dashed("0.0001%")),
        Arguments.of("dashes often", dashed(".08").repeat(4000)),
        Arguments.of(
            "dashes on curves",
            "<path d='"
                + "M0 0C1e6 1e6 -1e6 1e6 0 0".repeat(3000)
                + "' stroke='red' stroke-dasharray='1'/>"),
        Arguments.of(
            "dashes handed down",
            "<g stroke='red' stroke-dasharray='.01'><path d='M0 0"
                + "H200H0".repeat(200)
                + "'/></g>"),
        Arguments.of(
            "wide strokes",
            "<path d='" + STAR + "' stroke='red' stroke-width='1e6' stroke-linejoin='round'/>"),
        Arguments.of(
            "markers",
            "<marker id='k'><circle r='3'/></marker><path marker-mid='url(#k)' d='"
                + STAR.repeat(8)
                + "'/>"),
        Arguments.of(
            "path often",
            "<path id='s' d='" + STAR.repeat(8) + "'/>" + "<use href='#s'/>".repeat(90)),
        Arguments.of(
            "long transform",
            "<g transform='" + "rotate(1)".repeat(20_000) + "'>" + BLUE + "</g>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void drawingsAreRefusedBeforeTheyArePainted(String name, String content) {
    byte[] file = drawing("width='200' height='100'", content).getBytes(StandardCharsets.UTF_8);
    Cost.isAtMost(
        250,
        Duration.ofSeconds(20),
        () -> assertThat(words(file)).isEqualTo("report.logo.svgTooComplex"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "width='1e9' height='1e9' | report.logo.invisible",
        "width='1e9' height='1' | report.logo.invisible",
        "viewBox='0 0 1e9 5e8' | report.logo.invisible",
        "width='1e9' height='5e8' viewBox='0 0 200 100' | read",
      })
  void largeCanvasesTakeNoMoreThanTheirPlaceOnPaper(String attributes, String words) {
    byte[] file = drawing(attributes, BLUE).getBytes(StandardCharsets.UTF_8);
    Cost.isAtMost(60, Duration.ofSeconds(20), () -> assertThat(words(file)).isEqualTo(words));
  }

  @Test
  void whatLogosAreMadeOfIsStillPainted() {
    String ordinary =
        TILE
            + BLUR
            + MASK
            + "<g transform='translate(3 4) scale(1.3)' opacity='.5'><g mask='url(#m)'>"
            + filled("fill='url(#p)'")
            + "</g><circle cx='9' cy='9' r='8' filter='url(#f)'/></g>"
            + dashed("3 1")
            + "<rect width='9' height='9'><animate attributeName='x' values='"
            + "1;".repeat(100_000)
            + "'/></rect>"
            + "<path style='opacity:1;fill:#004b87' d='M1 1h9v9z'/>".repeat(400);
    byte[] file = drawing("width='200' height='100'", ordinary).getBytes(StandardCharsets.UTF_8);
    Cost.isAtMost(250, Duration.ofSeconds(20), () -> assertThat(words(file)).isEqualTo("read"));
  }

  private static byte[] jpeg(int width, int height, int mode) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setProgressiveMode(mode);
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
      writer.write(null, new IIOImage(image, null, null), param);
    }
    writer.dispose();
    return out.toByteArray();
  }

  @Test
  void photographsInPassesAreHeldOnlyIfSmall() throws IOException {
    int inPasses = ImageWriteParam.MODE_DEFAULT;
    assertThat(words(jpeg(400, 300, inPasses))).isEqualTo("read");
    assertThat(words(jpeg(6000, 5000, inPasses))).isEqualTo("report.logo.tooManyPixels");
    byte[] often = jpeg(4000, 3000, inPasses);
    ByteArrayOutputStream more = new ByteArrayOutputStream();
    int end = often.length - 2;
    int start = lastPass(often);
    more.write(often, 0, end);
    for (int i = 0; i < 100; i++) {
      more.write(often, start, end - start);
    }
    more.write(often, end, 2);
    assertThat(words(more.toByteArray())).isEqualTo("report.logo.tooManyPixels");
  }

  private static int lastPass(byte[] jpeg) {
    int at = jpeg.length - 2;
    while ((jpeg[at] & 0xFF) != 0xFF || (jpeg[at + 1] & 0xFF) != 0xDA) {
      at--;
    }
    return at;
  }
}
