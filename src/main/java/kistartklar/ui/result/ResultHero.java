package kistartklar.ui.result;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Brake;
import kistartklar.domain.readiness.Readiness;
import kistartklar.domain.readiness.ScoreChange;
import kistartklar.text.GermanFormat;
import kistartklar.text.words.BrakeWords;
import kistartklar.ui.shared.EmSize;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/**
 * The result at a glance: score, band, change since the last assessment, and what holds back. What
 * is only supposed stands in words of its own instead of these; the score and the band are always
 * those of the answers given.
 */
final class ResultHero extends VBox {

  /** From this width on, in em, the score stands beside the sentence. */
  private static final double WIDE = 35;

  private final StepContext context;
  private final Readiness readiness;
  private final Band band;
  private final Label sentence = Texts.wrapped("", Style.CARD_TITLE);
  private final Label supposed = Texts.wrapped("", Style.SUPPOSED);
  private final BandBar bar;
  private final VBox score = Style.HERO_SIDE.on(new VBox());
  private final VBox words = Style.BODY.on(new VBox());

  ResultHero(StepContext context, Assessment assessment) {
    this.context = context;
    readiness = Readiness.of(context.guide(), assessment);
    band = Band.of(readiness.score());
    Optional<ScoreChange> change = ScoreChange.of(context.guide(), assessment);
    bar = new BandBar(context, readiness.score(), band, change.map(ScoreChange::before));
    Style.CARD.on(this);
    fillScore(change);
    sentence.setText(new BrakeWords(context.messages()).of(Brake.of(context.guide(), assessment)));
    words
        .getChildren()
        .setAll(
            new StackPane(sentence, supposed),
            Texts.wrapped(context.guide().textFor(readiness.score()).meaning(), Style.SUBTITLE),
            bar,
            Texts.wrapped(
                WayUpText.of(context.messages(), context.guide(), assessment), Style.SUBTITLE));
    if (readiness.provisional()) {
      words.getChildren().add(Texts.wrapped(range(), Style.SUBTITLE));
    }
    sentence.setMaxWidth(Double.MAX_VALUE);
    supposed.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    EmSize.in(this).fits(this, WIDE).subscribe(this::arrange);
    suppose(0, readiness);
  }

  private void fillScore(Optional<ScoreChange> change) {
    Label number = Texts.line(Integer.toString(readiness.score()), Style.HERO_SCORE);
    String key = readiness.provisional() ? "result.score.provisional" : "result.score";
    number.setAccessibleText(
        context.text(key, readiness.score(), QuestionId.COUNT, context.guide().text(band).name()));
    Label of = Texts.line(context.text("result.of", QuestionId.COUNT), Style.HERO_OF);
    score.getChildren().setAll(Style.HERO_LINE.on(new HBox(number, of)), bandPill());
    if (readiness.provisional()) {
      score.getChildren().add(pill(context.text("result.provisional")));
    }
    change.ifPresent(known -> score.getChildren().add(pill(words(known))));
    score.setFillWidth(false);
  }

  private Label bandPill() {
    Label pill = pill(context.guide().text(band).name());
    BandBar.styleOf(band).on(pill);
    return pill;
  }

  private static Label pill(String text) {
    return Texts.wrapped(text, Style.PILL);
  }

  private String words(ScoreChange change) {
    int size = Math.abs(change.gain());
    return change
        .from()
        .assessedOn()
        .map(day -> context.text(key(change) + ".day", size, GermanFormat.date(day)))
        .orElseGet(() -> context.text(key(change), size));
  }

  private static String key(ScoreChange change) {
    int gain = change.gain();
    return gain > 0 ? "result.change.more" : gain < 0 ? "result.change.less" : "result.change.same";
  }

  private String range() {
    String numbers =
        context.text(
            readiness.total().open() == 1 ? "result.range.two" : "result.range.many",
            readiness.total().answered(),
            QuestionId.COUNT,
            readiness.score(),
            readiness.highestPossible());
    Band highest = readiness.highestPossibleBand();
    String bands =
        highest == band
            ? context.text("result.range.same-band")
            : context.text(
                "result.range.bands",
                context.guide().text(band).name(),
                context.guide().text(highest).name());
    return numbers + " " + bands;
  }

  private void arrange(boolean wide) {
    getChildren().removeIf(node -> node.isManaged());
    if (wide) {
      HBox row = Style.HERO.on(new HBox(score, words));
      getChildren().add(row);
    } else {
      getChildren().addAll(score, words);
    }
  }

  /**
   * Shows what would be with measures done; room for these words is kept, so that nothing moves.
   *
   * @param count how many measures are supposed to be done, maybe none
   */
  void suppose(int count, Readiness wouldBe) {
    supposed.setText(
        context.text(
            "plan.whatif.head",
            Math.max(1, count),
            wouldBe.score(),
            QuestionId.COUNT,
            context.guide().textFor(wouldBe.score()).name()));
    supposed.setVisible(count > 0);
    sentence.setVisible(count == 0);
    bar.suppose(wouldBe.score());
  }
}
