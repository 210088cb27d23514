package kistartklar.ui.team;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.CompanyParts;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.team.Agreement;
import kistartklar.domain.team.Position;
import kistartklar.domain.team.Team;
import kistartklar.ui.shared.AssessmentModel;
import kistartklar.ui.shared.EmSize;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.MinimumHeight;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;
import kistartklar.ui.shared.WrappingRow;
import org.jspecify.annotations.Nullable;

/** What a team said: agreement is taken over at once, the rest decided question by question. */
final class ComparePane extends BorderPane {

  /** Width of the list of questions in em, and the share of the window that it may take. */
  private static final double LIST_WIDTH = 20;

  private static final double LIST_SHARE = 0.42;

  /** Below this width, in em, words and buttons stand below each other. */
  private static final double NARROW = 44;

  /** The least height of head and questions together, in em. */
  private static final double LEAST_HEIGHT = 24;

  private final TeamWords words;
  private final Team team;
  private final AssessmentModel model;
  private final PositionList list;
  private final PositionPane detail;
  private final Label agreed = Texts.line("");
  private final Label partly = Texts.line("");
  private final CheckBox notes;
  private final HBox agreedRow;
  private final HBox partlyRow;
  private final Label status = Texts.wrapped("", Style.SUBTITLE);
  private final Button undo;
  private final Link enter;
  private final List<String> people;
  private int edits;

  ComparePane(
      TeamWords words,
      Team team,
      List<String> names,
      List<String> people,
      AssessmentModel model,
      Runnable back,
      Runnable close) {
    this.words = words;
    this.team = team;
    this.model = model;
    list =
        new PositionList(
            words,
            team.positions().stream().sorted(Comparator.comparing(Position::agreement)).toList());
    detail = new PositionPane(words, this::decide);
    notes = new CheckBox(words.get("notes"));
    agreedRow = row(agreed, words.button("agreed.take", () -> take(Agreement.AGREED)));
    partlyRow = row(partly, words.button("partly.take", () -> take(Agreement.PARTLY)));
    this.people = List.copyOf(people);
    undo = words.button("undo", this::undo);
    String entering = words.get("people.enter");
    enter = new Link(entering, entering, this::enterPeople);
    BorderPane body = new BorderPane();
    body.setTop(head(names));
    body.setLeft(list);
    body.setCenter(detail);
    setCenter(new MinimumHeight(body, LEAST_HEIGHT));
    list.minWidthProperty().bind(list.prefWidthProperty());
    EmSize.in(this).atMost(this, LIST_WIDTH, LIST_SHARE).subscribe(list::setPrefWidth);
    setBottom(
        Style.PREVIEW_FOOTER.on(
            new VBox(
                new WrappingRow(
                        NARROW,
                        status,
                        words.button("close", close),
                        words.button("back", back),
                        undo)
                    .growingAfter(1))));
    list.getSelectionModel().selectedItemProperty().subscribe(this::showSelected);
    WhileShown.follow(this, model.assessmentProperty(), this::refresh);
  }

  private VBox head(List<String> names) {
    Label members =
        Texts.wrapped(words.get("members", names.size(), String.join(", ", names)), Style.STRONG);
    notes.setMinWidth(USE_PREF_SIZE);
    return Style.LIST_HEAD.on(
        new VBox(
            new WrappingRow(NARROW, members, enter, notes),
            Style.AGREEMENTS.on(new FlowPane(agreedRow, partlyRow))));
  }

  /** Adds the members to those who took part, which the report names; only if wished. */
  private void enterPeople() {
    edit(
        new Place.OfCompany(CompanyParts.PARTICIPANTS),
        document -> Team.withParticipants(document, people));
    status.setText(words.get("people.entered") + " " + status.getText());
    list.requestFocus();
  }

  private static HBox row(Label text, Button take) {
    HBox row = Style.GAP.on(new HBox(text, take));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void refresh(Assessment document) {
    int same = team.unsettled(document, Agreement.AGREED).size();
    int some = team.unsettled(document, Agreement.PARTLY).size();
    int differing = team.unsettled(document, Agreement.SPLIT).size();
    agreed.setText(words.get("agreed", same));
    partly.setText(words.get("partly", some));
    Texts.show(agreedRow, same > 0);
    Texts.show(partlyRow, some > 0);
    Texts.show(notes, same + some > 0);
    Texts.show(enter, !Team.withParticipants(document, people).equals(document));
    int left = same + some + differing;
    status.setText(left == 0 ? words.get("done") : words.get("progress", left));
    undo.setDisable(edits == 0);
    list.show(document);
    showSelected(list.getSelectionModel().getSelectedItem());
  }

  private void showSelected(@Nullable Position position) {
    if (position != null) {
      detail.show(position, model.assessment());
    }
  }

  private void take(Agreement kind) {
    List<Position> taken = team.unsettled(model.assessment(), kind);
    if (!taken.isEmpty()) {
      edit(
          taken.getFirst().question(),
          document -> team.takeOver(document, Set.of(kind), notes.isSelected()));
      status.setText(words.get("taken", taken.size()) + " " + status.getText());
      focusNext();
    }
  }

  private void decide(Position position, PositionPane.Decision decision) {
    edit(
        position.question(),
        document -> team.decide(document, position.question(), decision.answer(), decision.note()));
    status.setText(words.get("decided", position.question().number()) + " " + status.getText());
    focusNext();
  }

  private void edit(QuestionId question, UnaryOperator<Assessment> change) {
    edit(new Place.OfAnswer(question), change);
  }

  private void edit(Place place, UnaryOperator<Assessment> change) {
    Assessment before = model.assessment();
    edits++;
    model.edit(place, change);
    if (model.assessment().equals(before)) {
      edits--;
      refresh(before);
    }
  }

  /** Takes back what was done in this window, and no more. */
  private void undo() {
    if (edits > 0) {
      edits--;
      model.undo();
      status.setText(words.get("undone"));
    }
  }

  /** Selects the next question that waits for a decision; stays if there is none. */
  private void focusNext() {
    Assessment document = model.assessment();
    List<Position> waiting =
        list.getItems().stream()
            .filter(position -> !position.isSettled(document.response(position.question())))
            .toList();
    int selected = list.getSelectionModel().getSelectedIndex();
    waiting.stream()
        .filter(position -> list.getItems().indexOf(position) >= selected)
        .findFirst()
        .or(() -> waiting.stream().findFirst())
        .ifPresent(list::select);
    list.requestFocus();
  }

  /** Whether words were typed that no decision holds yet; closing would lose them. */
  boolean hasDrafts() {
    return detail.hasDrafts();
  }

  void focusFirst() {
    list.select(list.getItems().getFirst());
    focusNextFromStart();
  }

  private void focusNextFromStart() {
    Assessment document = model.assessment();
    list.getItems().stream()
        .filter(position -> !position.isSettled(document.response(position.question())))
        .findFirst()
        .ifPresent(list::select);
    list.requestFocus();
  }
}
