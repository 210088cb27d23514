package kistartklar.ui.step;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.Section;
import kistartklar.ui.question.QuestionCard;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** A section with its cards and, where there is no column beside them, its explanations. */
final class SectionBlock extends VBox {

  private final StepContext context;
  private final Section section;
  private final List<QuestionCard> cards;
  private final VBox notes = new VBox();
  private Optional<TopicList> topics = Optional.empty();
  private Optional<Disclosure> disclosure = Optional.empty();

  SectionBlock(StepContext context, Section section, List<QuestionCard> cards) {
    this.context = context;
    this.section = section;
    this.cards = List.copyOf(cards);
    Style.SECTION.on(this);
    getChildren().add(Texts.wrapped(section.title(), Style.SECTION_TITLE));
    if (cards.isEmpty()) {
      getChildren().add(explanations());
    } else {
      getChildren().addAll(cards);
      Style.BODY.on(notes);
    }
  }

  private VBox explanations() {
    TopicList list = new TopicList(context, section.topics(), true);
    topics = Optional.of(list);
    return Style.CARD.on(
        new VBox(Texts.wrapped(context.text("step.section.no-question"), Style.SUBTITLE), list));
  }

  /** Opens an explanation that stands in the block itself and tells where it is. */
  Optional<Node> reveal(String topic) {
    disclosure.ifPresent(Disclosure::open);
    return topics.flatMap(list -> list.reveal(topic));
  }

  Section section() {
    return section;
  }

  List<QuestionCard> cards() {
    return cards;
  }

  /** Shows the explanations below the cards. */
  void showNotes(boolean below) {
    if (cards.isEmpty()) {
      return;
    }
    if (below && notes.getChildren().isEmpty()) {
      fillNotes();
    }
    getChildren().remove(notes);
    if (below) {
      getChildren().add(notes);
    }
  }

  private void fillNotes() {
    String title = context.text("step.topics.count", section.topics().size());
    TopicList list = new TopicList(context, section.topics(), false);
    Disclosure all = new Disclosure(title, list, false);
    topics = Optional.of(list);
    disclosure = Optional.of(all);
    notes.getChildren().add(Style.CARD.on(new VBox(all)));
    for (Question question : section.questions()) {
      if (!question.legalNotes().isEmpty()) {
        notes.getChildren().add(new LegalBox(context, question));
      }
    }
  }
}
