package kistartklar.ui.team;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.team.Agreement;
import kistartklar.domain.team.Position;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/** All questions with how far the members agree; where they differ comes first. */
final class PositionList extends ListView<Position> {

  private final TeamWords words;
  private @Nullable Assessment document;

  PositionList(TeamWords words, List<Position> positions) {
    super(FXCollections.observableArrayList(positions));
    this.words = words;
    Style.TEAM_LIST.on(this);
    Style.TWO_LINES.on(this);
    setCellFactory(list -> new Cell());
    setAccessibleText(words.get("questions"));
  }

  void show(Assessment changed) {
    document = changed;
    refresh();
  }

  void select(Position position) {
    getSelectionModel().select(position);
    scrollTo(Math.max(0, getItems().indexOf(position) - 1));
  }

  private final class Cell extends ListCell<Position> {

    private final Label state = Texts.cut();
    private final Label question = Texts.cut(Style.FINE_PRINT);
    private final VBox lines = new VBox(state, question);

    Cell() {
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      lines.setMinWidth(0);
      lines.setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable Position position, boolean empty) {
      super.updateItem(position, empty);
      Assessment now = document;
      if (empty || position == null || now == null) {
        setText(null);
        setGraphic(null);
        return;
      }
      String title =
          words.get("state.words", words.question(position.question()), words.state(position, now));
      state.setText(title);
      question.setText(words.questionText(position.question()));
      boolean waits =
          position.agreement() == Agreement.SPLIT
              && !position.isSettled(now.response(position.question()));
      state.getStyleClass().removeAll(Style.STRONG.css());
      if (waits) {
        Style.STRONG.on(state);
      }
      setText(title + ". " + question.getText());
      setGraphic(lines);
    }
  }
}
