package kistartklar.ui.result;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Readiness;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** Score and band in words, and what may still become of them. */
final class ScoreHeader extends VBox {

  /**
   * @param band the band of the score
   * @param supposed how many measures the readiness supposes to be done; said in the line that is
   *     there anyway, so that nothing below it moves
   */
  ScoreHeader(StepContext context, Readiness readiness, Band band, int supposed) {
    String key = readiness.provisional() ? "result.score.provisional" : "result.score";
    getChildren()
        .setAll(
            overline(context, supposed),
            Texts.wrapped(
                context.text(key, readiness.score(), QuestionId.COUNT, name(context, band)),
                Style.PAGE_TITLE),
            Texts.wrapped(context.guide().textFor(readiness.score()).meaning(), Style.LEAD),
            Texts.wrapped(range(context, readiness, band), Style.LEAD));
  }

  private static Label overline(StepContext context, int supposed) {
    return supposed == 0
        ? Texts.wrapped(context.text("result.title"), Style.OVERLINE)
        : Texts.wrapped(context.text("plan.whatif.head", supposed), Style.OVERLINE, Style.STRONG);
  }

  private static String range(StepContext context, Readiness readiness, Band band) {
    int answered = readiness.total().answered();
    if (!readiness.provisional()) {
      return context.text("result.complete", QuestionId.COUNT);
    }
    String numbers =
        context.text(
            readiness.total().open() == 1 ? "result.range.two" : "result.range.many",
            answered,
            QuestionId.COUNT,
            readiness.score(),
            readiness.highestPossible());
    Band highest = readiness.highestPossibleBand();
    String bands =
        highest == band
            ? context.text("result.range.same-band")
            : context.text("result.range.bands", name(context, band), name(context, highest));
    return numbers + " " + bands;
  }

  private static String name(StepContext context, Band band) {
    return context.guide().text(band).name();
  }
}
