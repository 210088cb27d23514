package kistartklar.ui.step;

import java.util.List;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.Topic;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The explanations of a section; the first is open, the others open on demand. */
final class TopicList extends VBox {

  TopicList(StepContext context, List<Topic> topics, boolean firstOpen) {
    for (int i = 0; i < topics.size(); i++) {
      Topic topic = topics.get(i);
      VBox body =
          Style.TOPIC.on(
              new VBox(
                  Texts.wrapped(topic.text()),
                  Texts.wrapped(
                      context.text("step.topic.example", topic.example()), Style.EXAMPLE)));
      getChildren().add(new Disclosure(topic.title(), body, firstOpen && i == 0));
    }
  }
}
