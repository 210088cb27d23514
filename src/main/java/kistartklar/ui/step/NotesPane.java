package kistartklar.ui.step;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The column beside the questions: the explanation of the one whose card is open. */
final class NotesPane extends VBox {

  private final Label title = Texts.wrapped("", Style.OVERLINE);
  private final VBox content = Style.NOTES_PANE.on(new VBox());
  private final SteadyScroll scroll;
  private @Nullable Explanation shown;

  NotesPane() {
    scroll = new SteadyScroll(content).filling().keepingBarRoom();
    Style.NOTES_COLUMN.on(this);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(scroll);
  }

  /** Opens an explanation of the question shown. */
  void reveal(String topic) {
    if (shown != null) {
      shown.reveal(topic).ifPresent(scroll::reveal);
    }
  }

  void show(String newTitle, Explanation explanation) {
    if (explanation != shown) {
      shown = explanation;
      title.setText(newTitle);
      content.getChildren().setAll(title, explanation);
      scroll.toTop();
    }
  }

  /** Gives away what is shown. */
  void clear() {
    shown = null;
    content.getChildren().clear();
  }
}
