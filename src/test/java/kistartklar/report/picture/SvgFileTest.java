package kistartklar.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kistartklar.report.pdf.Pixels;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings are shown in their colours and sizes, or refused with the reason, and at once. */
@Tag("pure")
@Timeout(60)
class SvgFileTest {

  private static final String BLUE = "<rect width='200' height='100' fill='#004b87'/>";

  private static String words(byte[] file) {
    return switch (LogoPicture.read(file)) {
      case LogoPicture.Read(var ignored, Pixels pixels, var natural) -> {
        int at = 3 * (pixels.height() / 2 * pixels.width() + pixels.width() / 2);
        byte[] rgb = pixels.rgb();
        yield pixels.width() * 100 / pixels.height()
            + " #%02x%02x%02x".formatted(rgb[at], rgb[at + 1], rgb[at + 2]);
      }
      case LogoPicture.Refused(var reason) -> reason.key();
    };
  }

  private static String words(String svg) {
    return words(svg.getBytes(StandardCharsets.UTF_8));
  }

  private static String drawing(String attributes, String content) {
    return "<svg xmlns='http://www.w3.org/2000/svg' " + attributes + ">" + content + "</svg>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "width='200' height='100' | 200",
        "width='100%' height='100%' viewBox='0 0 200 100' | 200",
        "width='50%' height='80' viewBox='0 0 200 100' | 200",
        "width='300' viewBox='0 0 200 100' | 200",
        "height='auto' viewBox='0 0 200 100' | 200",
        "width='4cm' height='20mm' viewBox='0 0 200 100' | 200",
        "viewBox='0 0 200 100' | 200",
      })
  void sizesFollowFromWhatIsSaid(String attributes, int ratio) {
    assertThat(words(drawing(attributes, BLUE))).isEqualTo(ratio + " #004b87");
  }

  @Test
  void entitiesAndPrefixesOfItsOwnAreRead() {
    String size = "width='200' height='100'";
    assertThat(
            words(
                "<!DOCTYPE svg [<!ENTITY c '#004b87'>]>"
                    + drawing(size, BLUE.replace("#004b87", "&c;"))))
        .isEqualTo("200 #004b87");
    assertThat(
            words(
                "<s:svg xmlns:s='http://www.w3.org/2000/svg' xmlns:i='urn:x' "
                    + size
                    + "><i:rect width='200' height='100'/><s:rect width='200' height='100' "
                    + "i:fill='red' fill='#004b87'/></s:svg>"))
        .isEqualTo("200 #004b87");
    assertThat(
            words(
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://example.invalid/x.dtd'>"
                    + drawing(size, BLUE)))
        .isEqualTo("200 #004b87");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<style>:root{--c:#004b87} .a{fill:var(--c)}</style><rect class='a' width='9' height='9'/>",
        "<rect width='9' height='9' fill='var(--c, #004b87)'/>",
        "<rect width='9' height='9' style='fill:hsl(200,50%,50%)'/>",
        "<rect width='9' height='9' fill='oklch(60% .1 200)'/>",
        "<rect width='9' height='9' fill='url(#fehlt) #004b87'/>",
        "<style>@import url(x.css); .a{fill:red}</style><rect class='a' width='9' height='9'/>",
        "<style>.a{fill:red !important}</style><rect class='a' width='9' height='9'/>",
        "<style>g>.a{fill:red}</style><g><rect class='a' width='9' height='9'/></g>",
      })
  void whatWouldBeBlackIsRefused(String content) {
    assertThat(words(drawing("width='200' height='100'", content)))
        .isEqualTo("report.logo.svgStyle");
  }

  private static String nested(String element, String attributes, String use, int levels) {
    return IntStream.range(0, levels)
        .mapToObj(i -> {
          String inner = "<rect width='9' height='9' " + use.formatted(i + 1) + "/>";
          return "<%s id='n%d' %s>%s</%s>"
              .formatted(element, i, attributes, inner + inner, element);
        })
        .collect(Collectors.joining());
  }

  @Test
  void whatWouldTakeLongIsRefused() {
    String size = "width='200' height='100'";
    String path =
        "<path d='M0 0"
            + IntStream.range(0, 40_000)
                .mapToObj(i -> "L" + i * 7919 % 200 + " " + i * 104729 % 100)
                .collect(Collectors.joining())
            + "'/>";
    String[] drawings = {
      "<path d='M0 50H200' stroke='red' stroke-dasharray='1e-6 1e-6'/>",
      "<path d='M0 50H200' stroke='red' style='stroke-dasharray: 1e-6'/>",
      "<path d='M0 50H1e9' stroke='red' stroke-dasharray='1'/>",
      "<pattern id='n' width='1e-3' height='1e-3' patternUnits='userSpaceOnUse'>"
          + BLUE
          + "</pattern><rect width='9' height='9' fill='url(#n)'/>",
      "<pattern id='n' width='100000' height='100000' patternUnits='userSpaceOnUse'>"
          + BLUE
          + "</pattern><rect width='9' height='9' fill='url(#n)'/>",
      nested("pattern", "width='5' height='5'", "fill='url(#n%d)'", 30),
      nested("mask", "", "mask='url(#n%d)'", 30),
      nested("clipPath", "", "clip-path='url(#n%d)'", 30),
      "<filter id='n'>" + "<feGaussianBlur stdDeviation='900'/>".repeat(40) + "</filter>",
      path,
      "<clipPath id='n'>" + path.substring(0, 20_000) + "'/></clipPath>",
    };
    assertThat(drawings)
        .allSatisfy(content ->
            assertThat(words(drawing(size, content))).isEqualTo("report.logo.svgTooComplex"));
  }

  @Test
  void whatNobodyWouldSeeIsSaidToBeSo() {
    assertThat(
            words(
                drawing(
                    "width='200' height='100'", "<rect width='200' height='100' fill='#fff'/>")))
        .isEqualTo("report.logo.invisible");
    assertThat(words(drawing("width='200' height='100'", ""))).isEqualTo("report.logo.invisible");
  }

  @Test
  void cutOffPhotographsAreDamaged() {
    byte[] jpeg =
        Pictures.file(
            Pictures.halves(640, 320, java.awt.image.BufferedImage.TYPE_3BYTE_BGR), "jpeg");
    assertThat(words(jpeg)).startsWith("200 ");
    assertThat(words(Arrays.copyOf(jpeg, jpeg.length * 2 / 3))).isEqualTo("report.logo.damaged");
    assertThat(words(Arrays.copyOf(jpeg, jpeg.length - 2))).isEqualTo("report.logo.damaged");
  }

  @Test
  void lettersAreTakenAsTheFileSays() {
    String said = "<?xml version='1.0' encoding='%s'?>" + drawing("width='200' height='100'", BLUE);
    for (String name : new String[] {"ISO-8859-1", "utf-8", "UTF-16", "UTF-16BE", "UTF-16LE"}) {
      byte[] file =
          said.formatted(name)
              .replace("#004b87' ", "#004b87' id='ä'")
              .getBytes(Charset.forName(name));
      assertThat(words(file)).as(name).isEqualTo("200 #004b87");
    }
  }

  @Test
  void nothingIsPrintedOfDamagedDrawings() {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed));
    try {
      String drawing = drawing("width='200' height='100'", BLUE.replace("'200'", "'\u00fc'"));
      assertThat(words(drawing.getBytes(StandardCharsets.ISO_8859_1)))
          .isEqualTo("report.logo.damaged");
      assertThat(words("<?xml version='1.0' encoding='x-none'?>" + drawing))
          .isEqualTo("report.logo.damaged");
      assertThat(words(drawing.substring(0, 60))).isEqualTo("report.logo.damaged");
    } finally {
      System.setErr(before);
    }
    assertThat(printed.size()).isZero();
  }

  @Test
  void maskedDrawingsArePrintedAsPixels() {
    String mask = "<mask id='m'><rect width='9' height='9' fill='#fff'/></mask>";
    for (String use : new String[] {"mask='url(#m)'", "style='mask:url(#m)'"}) {
      String masked = drawing("width='200' height='100'", mask + "<g " + use + ">" + BLUE + "</g>");
      assertThat(LogoPicture.vectors(masked.getBytes(StandardCharsets.UTF_8))).isEmpty();
      assertThat(words(masked)).isEqualTo("200 #ffffff");
    }
    String plain = drawing("width='200' height='100'", BLUE);
    assertThat(LogoPicture.vectors(plain.getBytes(StandardCharsets.UTF_8))).isPresent();
  }
}
