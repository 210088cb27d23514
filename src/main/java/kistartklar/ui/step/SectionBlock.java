package kistartklar.ui.step;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.Section;
import kistartklar.ui.question.QuestionCard;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WrappingRow;
import kistartklar.ui.worksheet.SheetLine;

/** A section with its cards; one that asks nothing has its explanations in their place. */
final class SectionBlock extends VBox {

  /** From this width on, in em, a title and a worksheet have room beside each other. */
  private static final double WIDE = 36;

  private final Section section;
  private final List<QuestionCard> cards;
  private final Optional<SheetLine> sheets;
  private final Optional<TopicList> topics;

  SectionBlock(StepContext context, Section section, List<QuestionCard> cards) {
    this.section = section;
    this.cards = List.copyOf(cards);
    Style.SECTION.on(this);
    sheets = SheetLine.of(context, section);
    getChildren().add(head(Texts.wrapped(section.title(), Style.SECTION_TITLE)));
    getChildren().addAll(cards);
    topics =
        cards.isEmpty() ? Optional.of(new TopicList(context, section.topics())) : Optional.empty();
    topics.ifPresent(list ->
        getChildren()
            .add(
                Style.CARD.on(
                    new VBox(
                        Texts.wrapped(context.text("step.section.no-question"), Style.SUBTITLE),
                        list))));
  }

  /** The worksheets stand beside the title where there is room, else below. */
  private Node head(Label title) {
    return sheets
        .<Node>map(line -> Style.SECTION_HEAD.on(new WrappingRow(WIDE, title, line)))
        .orElse(title);
  }

  /** Opens an explanation that stands in the block itself and tells where it is. */
  Optional<Node> reveal(String topic) {
    return topics.flatMap(list -> list.reveal(topic));
  }

  /** Puts the focus on the first worksheet, or else on the first question. */
  void focusFirst() {
    sheets.ifPresentOrElse(
        SheetLine::focusFirst,
        () -> cards.stream().findFirst().ifPresent(QuestionCard::requestFocus));
  }

  Section section() {
    return section;
  }

  List<QuestionCard> cards() {
    return cards;
  }
}
