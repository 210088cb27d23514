package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Contrast by WCAG 2.2, computed from the tokens: 4.5:1 for text, 3:1 for controls and graphics.
 */
@Tag("pure")
class ContrastTest {

  private static final Pattern TOKEN = Pattern.compile("-ks-([a-z0-9-]+):\\s*#([0-9a-f]{6});");

  private record Pair(String front, String back) {}

  private static final List<Pair> TEXT =
      List.of(
          new Pair("text", "bg"),
          new Pair("text", "surface"),
          new Pair("text", "sunken"),
          new Pair("text", "hover"),
          new Pair("text", "accent-soft"),
          new Pair("text", "warning-soft"),
          new Pair("muted", "bg"),
          new Pair("muted", "surface"),
          new Pair("muted", "sunken"),
          new Pair("muted", "hover"),
          new Pair("muted", "accent-soft"),
          new Pair("accent", "bg"),
          new Pair("accent", "surface"),
          new Pair("accent", "sunken"),
          new Pair("accent", "warning-soft"),
          new Pair("accent", "accent-soft"),
          new Pair("accent-hover", "surface"),
          new Pair("accent-hover", "warning-soft"),
          new Pair("on-accent", "accent"),
          new Pair("on-accent", "accent-hover"),
          new Pair("on-answer-no", "answer-no"),
          new Pair("band-0", "bg"),
          new Pair("band-1", "bg"),
          new Pair("band-2", "bg"),
          new Pair("band-3", "bg"),
          new Pair("error", "bg"),
          new Pair("error", "surface"));

  private static final List<Pair> GRAPHICS =
      List.of(
          new Pair("control-border", "bg"),
          new Pair("control-border", "surface"),
          new Pair("control-border", "sunken"),
          new Pair("focus", "bg"),
          new Pair("focus", "surface"),
          new Pair("focus", "sunken"),
          new Pair("accent", "accent-soft"),
          new Pair("warning", "warning-soft"),
          new Pair("answer-no", "surface"),
          new Pair("band-0", "band-rest"),
          new Pair("band-1", "band-rest"),
          new Pair("band-2", "band-rest"),
          new Pair("band-3", "band-rest"));

  /** The sets of colours by the comment that stands above each in the tokens. */
  enum Palette {
    LIGHT("/* Light */"),
    DARK("/* Dark */"),
    HIGH_CONTRAST_ON_WHITE("/* High contrast on white */"),
    HIGH_CONTRAST_ON_BLACK("/* High contrast on black */");

    private final String title;

    Palette(String title) {
      this.title = title;
    }

    boolean isHigh() {
      return this == HIGH_CONTRAST_ON_WHITE || this == HIGH_CONTRAST_ON_BLACK;
    }
  }

  @ParameterizedTest
  @EnumSource(Palette.class)
  void textStandsOut(Palette palette) throws IOException {
    assertContrast(TEXT, palette.isHigh() ? 7 : 4.5, palette);
  }

  @ParameterizedTest
  @EnumSource(Palette.class)
  void controlsAndGraphicsStandOut(Palette palette) throws IOException {
    assertContrast(GRAPHICS, 3, palette);
  }

  @ParameterizedTest
  @EnumSource(Palette.class)
  void everyColourHasAllForms(Palette palette) throws IOException {
    assertThat(colors(palette).keySet())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(colors(Palette.LIGHT).keySet());
  }

  @Test
  void knowsTheContrastOfBlackOnWhite() {
    assertThat(contrast("000000", "ffffff")).isEqualTo(21);
  }

  private static void assertContrast(List<Pair> pairs, double least, Palette palette)
      throws IOException {
    Map<String, String> colors = colors(palette);
    assertThat(pairs)
        .allSatisfy(pair ->
            assertThat(
                    contrast(
                        Objects.requireNonNull(colors.get(pair.front())),
                        Objects.requireNonNull(colors.get(pair.back()))))
                .as("%s in %s", pair, palette)
                .isGreaterThanOrEqualTo(least));
  }

  private static Map<String, String> colors(Palette palette) throws IOException {
    String css = css();
    int start = css.indexOf(palette.title);
    int end = css.indexOf("/*", start + 2);
    return tokens(css.substring(start, end < 0 ? css.length() : end));
  }

  private static Map<String, String> tokens(String css) {
    Map<String, String> tokens = new HashMap<>();
    Matcher matcher = TOKEN.matcher(css);
    while (matcher.find()) {
      tokens.put(matcher.group(1), matcher.group(2));
    }
    return tokens;
  }

  private static String css() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ContrastTest.class.getResourceAsStream("/kistartklar/ui/tokens.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static double contrast(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String color) {
    int rgb = Integer.parseInt(color, 16);
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
