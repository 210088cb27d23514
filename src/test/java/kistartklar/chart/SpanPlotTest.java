package kistartklar.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kistartklar.chart.SpanPlot.Mark;
import kistartklar.chart.SpanPlot.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bars over a line of time stand where their days are, and nothing leaves the picture. */
@Tag("pure")
class SpanPlotTest {

  private static final TextMeasure HALF = (text, strong) -> text.length() * 0.5;

  private static Picture picture(double width, Span... spans) {
    List<Mark> marks = List.of(new Mark(0, "Q4 2026"), new Mark(0.5, "Q1 2027"), new Mark(1, "Q2"));
    return new SpanPlot(marks, 0.25, "heute", List.of(spans)).draw(width, HALF);
  }

  private static <T extends ChartShape> List<T> shapes(Picture picture, Class<T> type) {
    return picture.shapes().stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Test
  void beginsAndEndsAtItsPlaces() {
    Picture picture =
        picture(40, new Span("Eins", 0, 0.5, false, true), new Span("Zwei", 0.5, 1, false, true));
    List<ChartShape.Area> bars = shapes(picture, ChartShape.Area.class);
    assertThat(bars).hasSize(2);
    assertThat(bars.get(0).width()).isCloseTo(bars.get(1).width(), within(1e-9));
    assertThat(bars.get(0).x() + bars.get(0).width()).isCloseTo(bars.get(1).x(), within(1e-9));
    assertThat(bars.get(0).y()).isGreaterThan(bars.get(1).y() + bars.get(1).height());
  }

  @Test
  void tellsLateOnesByInkAndByASign() {
    Picture picture = picture(40, new Span("Eins", 0, 0.1, true, false));
    assertThat(shapes(picture, ChartShape.Area.class))
        .singleElement()
        .satisfies(bar -> assertThat(bar.ink()).isEqualTo(Ink.LIMIT));
    assertThat(shapes(picture, ChartShape.Words.class))
        .anyMatch(words -> words.text().equals("! Eins"));
  }

  @Test
  void leavesWhatIsNotBegunHollow() {
    Picture picture = picture(40, new Span("Eins", 0, 0.5, false, false));
    assertThat(shapes(picture, ChartShape.Area.class)).isEmpty();
    assertThat(shapes(picture, ChartShape.Frame.class)).hasSize(1);
  }

  @Test
  void staysWithinThePictureWhateverTheDaysAndTheWidth() {
    for (double width : new double[] {17, 30, 90}) {
      Picture picture =
          picture(
              width,
              new Span("Ein sehr langer Name, der nirgends ganz hineinpasst", -3, -1, true, false),
              new Span("Zwei", 0.99, 1, false, true),
              new Span("Drei", 0.3, 9, false, false));
      shapes(picture, ChartShape.Area.class)
          .forEach(bar -> assertThat(bar.x() + bar.width()).isBetween(0.0, width + 0.5));
      shapes(picture, ChartShape.Frame.class)
          .forEach(bar -> assertThat(bar.x() + bar.width()).isBetween(0.0, width + 0.5));
      shapes(picture, ChartShape.Words.class)
          .forEach(words ->
              assertThat(words.x() + HALF.width(words.text(), false)).isBetween(0.0, width + 0.5));
    }
  }

  @Test
  void marksThatWouldTouchAreLeftOut() {
    List<Mark> close = List.of(new Mark(0, "Q4 2026"), new Mark(0.01, "Q1 2027"));
    Picture picture = new SpanPlot(close, 0, "heute", List.of()).draw(40, HALF);
    assertThat(shapes(picture, ChartShape.Words.class))
        .extracting(ChartShape.Words::text)
        .containsExactly("Q4 2026", "heute");
  }
}
