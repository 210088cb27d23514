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
import kistartklar.ui.shared.Texts;

/** The explanations of a section; the first is open, the others open on demand. */
final class TopicList extends VBox {

  private final Map<String, Disclosure> byId = new HashMap<>();

  TopicList(StepContext context, List<Topic> topics, boolean firstOpen) {
    for (int i = 0; i < topics.size(); i++) {
      Topic topic = topics.get(i);
      VBox body =
          Style.TOPIC.on(
              new VBox(
                  Texts.wrapped(topic.text()),
                  Texts.wrapped(
                      context.text("step.topic.example", topic.example()), Style.EXAMPLE)));
      Disclosure shown = new Disclosure(topic.title(), body, firstOpen && i == 0);
      byId.put(topic.id(), shown);
      getChildren().add(shown);
    }
  }

  /** Opens the explanation with that id, if it is here, and puts the focus on its title. */
  Optional<Node> reveal(String topic) {
    Optional<Disclosure> found = Optional.ofNullable(byId.get(topic));
    found.ifPresent(Disclosure::open);
    return found.map(Node.class::cast);
  }
}
