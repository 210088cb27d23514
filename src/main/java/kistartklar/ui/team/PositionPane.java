package kistartklar.ui.team;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.team.Agreement;
import kistartklar.domain.team.Position;
import kistartklar.domain.team.Team;
import kistartklar.ui.shared.FieldNames;
import kistartklar.ui.shared.GrowingTextArea;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.PageFrame;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.TextEntry;
import kistartklar.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/** One question: who said what, and what the group decides. */
final class PositionPane extends StackPane {

  /** What the group decides; no answer leaves the question open. */
  record Decision(Optional<Answer> answer, String note) {}

  /** What was chosen and typed and is not yet decided. */
  private record Draft(Optional<Choice> choice, String note, Response basis) {

    /** A choice alone is made again by one key; words are not. */
    boolean isBegun() {
      return !note.strip().equals(basis.note().strip());
    }
  }

  private enum Choice {
    YES(Optional.of(Answer.YES)),
    NO(Optional.of(Answer.NO)),
    OPEN(Optional.empty());

    private final Optional<Answer> answer;

    Choice(Optional<Answer> answer) {
      this.answer = answer;
    }

    String name(TeamWords words) {
      return this == OPEN ? words.get("decision.open") : words.answer(answer);
    }

    static Choice of(Optional<Answer> answer) {
      return answer.map(said -> said == Answer.YES ? YES : NO).orElse(OPEN);
    }
  }

  private static final int MIN_LINES = 2;
  private static final int MAX_LINES = 10;

  private final TeamWords words;
  private final BiConsumer<Position, Decision> onDecide;
  private final VBox column = new VBox();
  private final SteadyScroll scroll = PageFrame.scrolling(column, Style.WIDTH_QUESTIONS);
  private final Label overline = Texts.wrapped("", Style.OVERLINE);
  private final Label question = Texts.wrapped("", Style.CARD_TITLE);
  private final VBox views = Style.GAP.on(new VBox());
  private final ToggleGroup group = new ToggleGroup();
  private final Map<Choice, ToggleButton> toggles = new HashMap<>();
  private final GrowingTextArea note = new GrowingTextArea(MIN_LINES, MAX_LINES);
  private final TextEntry entry;
  private final Button decide;
  private final Map<QuestionId, Draft> drafts = new HashMap<>();
  private @Nullable Position shown;
  private Response basis = Response.NONE;

  PositionPane(TeamWords words, BiConsumer<Position, Decision> onDecide) {
    this.words = words;
    this.onDecide = onDecide;
    decide = Style.BUTTON_PRIMARY.on(words.button("decide", this::decide));
    HBox choices = Style.GAP.on(new HBox());
    for (Choice choice : Choice.values()) {
      ToggleButton toggle = Style.PREVIEW_TOGGLE.on(new ToggleButton(choice.name(words)));
      toggle.setMinWidth(Region.USE_PREF_SIZE);
      toggle.setUserData(choice);
      toggle.setToggleGroup(group);
      toggle.setOnAction(event -> revealDecision());
      toggles.put(choice, toggle);
      choices.getChildren().add(toggle);
    }
    entry = TextEntry.install(note, words.messages());
    note.setPromptText(words.get("note.prompt"));
    Style.NOTE.on(note);
    Label label = Texts.wrapped(words.get("note"), Style.FIELD_LABEL);
    FieldNames.by(label, note);
    column
        .getChildren()
        .setAll(
            new VBox(overline, question),
            Style.CARD.on(new VBox(Texts.wrapped(words.get("said"), Style.STRONG), views)),
            Style.GAP.on(
                new VBox(
                    Texts.wrapped(words.get("decision"), Style.STRONG),
                    choices,
                    label,
                    note,
                    decide)));
    group.selectedToggleProperty().subscribe(toggle -> decide.setDisable(toggle == null));
    getChildren().setAll(scroll);
    setMinWidth(0);
  }

  /** Shows a question; what was begun for it and not decided is still there. */
  void show(Position position, Assessment document) {
    keepDraft();
    boolean other = shown == null || !shown.question().equals(position.question());
    shown = position;
    QuestionId id = position.question();
    basis = document.response(id);
    overline.setText(words.get("state.words", words.question(id), words.state(position, document)));
    question.setText(words.questionText(id));
    views.getChildren().setAll(position.views().stream().map(this::line).toList());
    for (Map.Entry<Choice, ToggleButton> toggle : toggles.entrySet()) {
      toggle
          .getValue()
          .setAccessibleText(
              words.get("decision.spoken", toggle.getKey().name(words), id.number()));
    }
    Draft draft = drafts.get(id);
    fill(draft != null && draft.basis().equals(basis) ? draft : fresh(position));
    if (other) {
      scroll.toTop();
    }
  }

  /** Where the members differ nothing is chosen beforehand. */
  private Draft fresh(Position position) {
    boolean decided = position.isSettled(basis) && position.agreement() != Agreement.SILENT;
    Optional<Choice> choice =
        decided
            ? Optional.of(Choice.of(basis.answer()))
            : position.common().map(answer -> Choice.of(Optional.of(answer)));
    return new Draft(choice, basis.note(), basis);
  }

  private void fill(Draft draft) {
    group.selectToggle(draft.choice().map(toggles::get).orElse(null));
    entry.fill(draft.note());
  }

  private void keepDraft() {
    Position position = shown;
    if (position != null) {
      drafts.put(position.question(), new Draft(choice(), note.getText(), basis));
    }
  }

  /** Below the fold nobody would see what becomes of a choice, and that it is to be confirmed. */
  private void revealDecision() {
    scroll.reveal(decide);
  }

  private Optional<Choice> choice() {
    return Optional.ofNullable(group.getSelectedToggle())
        .map(toggle -> (Choice) toggle.getUserData());
  }

  private Node line(View view) {
    Label name = Texts.wrapped(view.by(), Style.STRONG);
    Label answer = Texts.line(words.answer(view.answer()));
    VBox said = new VBox();
    if (!view.note().isEmpty()) {
      said.getChildren()
          .setAll(
              List.of(
                  Texts.wrapped(view.note(), Style.SUBTITLE),
                  new Link(
                      words.get("note.take"),
                      words.get("note.take.spoken", view.by()),
                      () -> take(view))));
    }
    ViewLine line = new ViewLine(name, answer, said);
    line.setAccessibleText(words.spoken(view));
    return line;
  }

  /** Whether words were typed that no decision holds yet. */
  boolean hasDrafts() {
    keepDraft();
    return drafts.values().stream().anyMatch(Draft::isBegun);
  }

  private void take(View view) {
    Position position = shown;
    if (position != null) {
      note.setText(Team.joined(position.question(), note.getText(), view.note()));
      revealDecision();
    }
  }

  private void decide() {
    Position position = shown;
    Optional<Choice> choice = choice();
    if (position != null && choice.isPresent()) {
      drafts.remove(position.question());
      shown = null;
      Decision decision = new Decision(choice.get().answer, note.getText().strip());
      onDecide.accept(position, decision);
    }
  }
}
