package kistartklar.ui.step;

import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.Section;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The column beside the questions: explanations of the section, law on the question in focus. */
final class NotesPane extends VBox {

  private final StepContext context;
  private final VBox topics = new VBox();
  private final VBox legal = new VBox();
  private final SteadyScroll scroll;
  private @Nullable Section section;
  private @Nullable TopicList list;
  private Optional<Question> question = Optional.empty();

  NotesPane(StepContext context) {
    this.context = context;
    VBox content = Style.NOTES_PANE.on(new VBox(topics, legal));
    scroll = new SteadyScroll(content).filling();
    Style.NOTES_COLUMN.on(this);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(scroll);
  }

  /** Opens an explanation of the section shown. */
  void reveal(String topic) {
    if (list != null) {
      list.reveal(topic).ifPresent(scroll::reveal);
    }
  }

  void show(Section newSection, Optional<Question> newQuestion) {
    if (newSection != section) {
      section = newSection;
      TopicList newList = new TopicList(context, newSection.topics(), true);
      list = newList;
      topics
          .getChildren()
          .setAll(
              Texts.wrapped(context.text("step.topics"), Style.OVERLINE),
              Texts.wrapped(newSection.title(), Style.CARD_TITLE),
              newList);
      scroll.toTop();
    }
    if (!newQuestion.equals(question)) {
      question = newQuestion;
      legal
          .getChildren()
          .setAll(
              newQuestion
                  .filter(asked -> !asked.legalNotes().isEmpty())
                  .map(asked -> new LegalBox(context, asked))
                  .stream()
                  .toList());
    }
  }
}
