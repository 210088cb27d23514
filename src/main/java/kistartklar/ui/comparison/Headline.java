package kistartklar.ui.comparison;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kistartklar.domain.comparison.Comparison;
import kistartklar.domain.comparison.Remark;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Readiness;
import kistartklar.text.words.ComparisonWords;
import kistartklar.ui.shared.Icons;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** From where to where the firm came, and what must be known to read it rightly. */
final class Headline extends VBox {

  Headline(Comparison comparison, Guide guide, ComparisonWords words) {
    Style.COLUMN.on(this);
    Readiness first = comparison.results(guide).getFirst();
    Readiness last = comparison.results(guide).getLast();
    VBox title =
        new VBox(
            Texts.wrapped(words.get("title"), Style.OVERLINE),
            Texts.wrapped(
                words.get(
                    "headline",
                    first.score(),
                    last.score(),
                    QuestionId.COUNT,
                    words.gain(last.score() - first.score())),
                Style.PAGE_TITLE),
            Texts.wrapped(words.bands(first, last), Style.LEAD));
    getChildren().add(title);
    comparison.remarks().forEach(remark -> getChildren().add(box(words, remark)));
  }

  private static HBox box(ComparisonWords words, Remark remark) {
    Label text = Texts.wrapped(words.remark(remark));
    HBox.setHgrow(text, Priority.ALWAYS);
    return Style.HINT_BOX.on(new HBox(Icons.WARNING.node(), text));
  }
}
