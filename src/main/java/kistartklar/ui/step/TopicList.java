package kistartklar.ui.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.Topic;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Terms;
import kistartklar.ui.shared.Texts;

/** The explanations of a section that asks nothing; they open on demand. */
final class TopicList extends VBox {

  private final Map<String, Disclosure> byId = new HashMap<>();

  TopicList(StepContext context, List<Topic> topics) {
    for (Topic topic : topics) {
      Disclosure shown = new Disclosure(topic.title(), () -> body(context, topic));
      byId.put(topic.id(), shown);
      getChildren().add(shown);
    }
  }

  /** An explanation with its example. */
  static VBox body(StepContext context, Topic topic) {
    Terms terms = new Terms(context.guide().glossary(), context.messages());
    VBox example =
        Style.EXAMPLE.on(
            new VBox(
                Texts.wrapped(context.text("step.topic.example"), Style.OVERLINE),
                Texts.wrapped(topic.example())));
    return Style.TOPIC.on(new VBox(terms.wrapped(topic.text()), example));
  }

  /** Opens the explanation with that id, if it is here, and puts the focus on its title. */
  Optional<Node> reveal(String topic) {
    Optional<Disclosure> found = Optional.ofNullable(byId.get(topic));
    found.ifPresent(Disclosure::open);
    return found.map(Node.class::cast);
  }
}
