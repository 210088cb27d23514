package kistartklar.ui.question;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.HintRule;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Hint;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a question below its text: criteria, note, who clarifies it, what follows a
 * Nein, hints. It is there only while its card is open; what is typed is in the document.
 */
final class QuestionBody extends VBox {

  private final StepContext context;
  private final QuestionCard card;
  private final Question question;
  private final Link addNote;
  private final Link clear;
  private final Link clarify;
  private final VBox note = new VBox();
  private final VBox clarification = new VBox();
  private final VBox measure = new VBox();
  private final VBox hints = new VBox();
  private final VBox explanation = new VBox();
  private final Label noteLabel;
  private @Nullable Response shownResponse;
  private List<HintRule> shownHints = List.of();

  /**
   * @param help stands below the criteria and helps towards a Ja
   */
  QuestionBody(StepContext context, QuestionCard card, List<Node> help) {
    this.context = context;
    this.card = card;
    question = card.question();
    noteLabel = Texts.line(context.text("question.note"), Style.STRONG);
    addNote = link("question.note.add", this::openNote);
    clear = link("question.clear", this::clear);
    clarify = link("question.clarify", this::clarify);
    Style.BODY.on(hints);
    Style.QUESTION_BODY.on(this);
    Texts.show(note, false);
    Texts.show(explanation, false);
    getChildren()
        .add(new Criteria(context, question, () -> card.answerHere(Optional.of(Answer.YES))));
    getChildren().addAll(help);
    getChildren().addAll(actions(), clarification, note, measure, hints, explanation);
    WhileShown.follow(this, context.model().assessmentProperty(), this::refresh);
    WhileShown.follow(this, context.model().readOnlyProperty(), readOnly -> showActions());
    refresh(context.model().assessment());
  }

  private HBox actions() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return Style.ACTIONS.on(new HBox(addNote, noteLabel, gap, clarify, clear));
  }

  private Link link(String key, Runnable action) {
    String text = context.text(key);
    return new Link(text, context.text("question.control", text, question.number()), action);
  }

  private QuestionId id() {
    return question.id();
  }

  /** Shows an explanation at the end; none where there is a column for it beside the questions. */
  void explain(Optional<? extends Node> shown) {
    explanation.getChildren().setAll(shown.stream().toList());
    Texts.show(explanation, shown.isPresent());
  }

  /** Shows the note field, empty or not, and puts the caret into it. */
  void openNote() {
    NoteField field = showNote();
    showActions();
    field.focus();
  }

  /** The note field, made only when it is needed: most questions have none. */
  private NoteField showNote() {
    Texts.show(note, true);
    if (note.getChildren().isEmpty()) {
      note.getChildren().add(new NoteField(context, id(), noteLabel, card::requestFocus));
    }
    return (NoteField) note.getChildren().getFirst();
  }

  private void showMeasure(boolean shown) {
    if (shown && measure.getChildren().isEmpty()) {
      measure.getChildren().add(new NoBox(context, question));
    }
    Texts.show(measure, shown);
  }

  /** Puts the caret into the reason why the question does not concern the firm. */
  void focusReason() {
    measure.getChildren().forEach(box -> ((NoBox) box).focusReason());
  }

  private void clear() {
    card.requestFocus();
    card.answerHere(Optional.empty());
  }

  private void clarify() {
    setClarification(Optional.of(Clarification.NEEDED));
    focusClarification(Place.OfClarification.Field.BY);
  }

  private void setClarification(Optional<Clarification> changed) {
    context
        .model()
        .edit(
            new Place.OfClarification(id(), Place.OfClarification.Field.BY),
            assessment ->
                assessment.withResponse(
                    id(), assessment.response(id()).withClarification(changed)));
  }

  private void showClarification(boolean shown) {
    if (shown && clarification.getChildren().isEmpty()) {
      Runnable takeBack =
          () -> {
            setClarification(Optional.empty());
            card.requestFocus();
          };
      clarification.getChildren().add(new ClarifyBox(context, id(), takeBack));
    }
    Texts.show(clarification, shown);
  }

  /** Puts the caret into a field of how the question will be clarified. */
  void focusClarification(Place.OfClarification.Field field) {
    clarification.getChildren().forEach(box -> ((ClarifyBox) box).focus(field));
  }

  private void refresh(Assessment assessment) {
    List<HintRule> raised =
        Hint.of(context.guide(), assessment).stream()
            .map(Hint::rule)
            .filter(rule -> rule.id().place().equals(id()))
            .toList();
    if (!raised.equals(shownHints)) {
      shownHints = raised;
      hints
          .getChildren()
          .setAll(
              raised.stream().map(rule -> new HintBox(context, rule, Optional.of(id()))).toList());
    }
    Texts.show(hints, !raised.isEmpty());
    Response response = assessment.response(id());
    if (response.equals(shownResponse)) {
      return;
    }
    shownResponse = response;
    showMeasure(response.answer().equals(Optional.of(Answer.NO)));
    showClarification(response.pending().isPresent());
    if (!response.note().isEmpty()) {
      showNote();
    }
    showActions();
  }

  private void showActions() {
    boolean editable = !context.model().readOnlyProperty().get();
    Texts.show(addNote, editable && !note.isVisible());
    Texts.show(noteLabel, note.isVisible());
    Texts.show(clear, editable && !card.isUnanswered());
    Texts.show(clarify, editable && card.isUnanswered() && !clarification.isVisible());
  }
}
