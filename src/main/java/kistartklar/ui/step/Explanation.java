package kistartklar.ui.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.Section;
import kistartklar.domain.guide.Topic;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/**
 * What the guide and the law say about one question. The first explanation stands open; the others
 * of the question, those of its section and what the phase is for open on demand.
 */
final class Explanation extends VBox {

  private final StepContext context;
  private final Map<String, Node> byId = new HashMap<>();

  Explanation(StepContext context, Phase phase, Section section, Question question) {
    this.context = context;
    Style.EXPLANATION.on(this);
    List<Topic> own = new ArrayList<>(section.topicsOf(question));
    Topic first = own.removeFirst();
    VBox main =
        Style.EXPLANATION_FIRST.on(
            Style.BODY.on(new VBox(Texts.wrapped(first.title(), Style.CARD_TITLE), body(first))));
    byId.put(first.id(), main);
    getChildren().add(main);
    VBox more = new VBox();
    own.forEach(topic -> more.getChildren().add(closed(topic)));
    section.topics().stream()
        .filter(topic -> !question.topics().contains(topic.id()))
        .forEach(topic -> more.getChildren().add(closed(topic)));
    more.getChildren()
        .add(
            new Disclosure(
                context.text("step.purpose"),
                () -> Style.TOPIC.on(new VBox(Texts.wrapped(phase.purpose())))));
    getChildren().add(more);
    if (!question.legalNotes().isEmpty()) {
      getChildren().add(new LegalBox(context, question));
    }
  }

  private Disclosure closed(Topic topic) {
    Disclosure disclosure = new Disclosure(topic.title(), () -> body(topic));
    byId.put(topic.id(), disclosure);
    return disclosure;
  }

  private VBox body(Topic topic) {
    return TopicList.body(context, topic);
  }

  /** Opens an explanation, if it is here, and tells where it is. */
  Optional<Node> reveal(String topic) {
    Optional<Node> found = Optional.ofNullable(byId.get(topic));
    found.ifPresent(node -> {
      if (node instanceof Disclosure disclosure) {
        disclosure.open();
      }
    });
    return found;
  }
}
