package kistartklar.ui.question;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.HintRule;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Hint;
import kistartklar.ui.shared.Announcer;
import kistartklar.ui.shared.FocusRing;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Shown;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One question with everything that is done about it. The card itself can be focused: then J, N and
 * Entf answer it, and a screen reader hears number, text, answer and position.
 */
public final class QuestionCard extends VBox implements Announcer.Place {

  /** Where the question stands among those of its phase, both from 1. */
  public record Position(int index, int count) {}

  private final StepContext context;
  private final Question question;
  private final Position position;
  private final Announcer announcer = new Announcer();
  private final FocusRing ring = new FocusRing(this);
  private final AnswerButtons answers;
  private final EarlierMark earlier;
  private final Link addNote;
  private final Link clear;
  private final VBox note = new VBox();
  private final VBox measure = new VBox();
  private final Label noteLabel;
  private final VBox hints = new VBox();
  private @Nullable Response shownResponse;
  private List<HintRule> shownHints = List.of();

  public QuestionCard(StepContext context, Question question, Position position) {
    this.context = context;
    this.question = question;
    this.position = position;
    answers =
        new AnswerButtons(
            context, question.number(), announcer, answer -> answer(Optional.of(answer)));
    earlier = new EarlierMark(context, question.id());
    noteLabel = Texts.line(context.text("question.note"), Style.STRONG);
    addNote = link("question.note.add", this::openNote);
    clear = link("question.clear", this::clear);

    Style.CARD.on(this);
    Style.QUESTION_CARD.on(this);
    Style.BODY.on(hints);
    getChildren().setAll(ring, top(), body(), announcer);
    setFocusTraversable(true);
    // Not a group: the bridges to screen readers pass groups over.
    setAccessibleRole(AccessibleRole.TEXT);
    Texts.show(note, false);

    Shown.follow(this, context.model().assessmentProperty(), this::refresh);
    Shown.follow(this, context.model().readOnlyProperty(), readOnly -> showActions());
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::focusByClick);
    CardKeys.install(this);
  }

  private HBox top() {
    Label number = Texts.line(Integer.toString(question.number()), Style.NUMBER);
    Label text = Texts.wrapped(question.text(), Style.QUESTION_TEXT);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    return Style.QUESTION_TOP.on(new HBox(number, text, answers));
  }

  private VBox body() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox actions = Style.ACTIONS.on(new HBox(addNote, noteLabel, gap, clear));
    return Style.QUESTION_BODY.on(
        new VBox(earlier, new Criteria(context, question), actions, note, measure, hints));
  }

  private Link link(String key, Runnable action) {
    String text = context.text(key);
    return new Link(text, context.text("question.control", text, question.number()), action);
  }

  public QuestionId id() {
    return question.id();
  }

  public Question question() {
    return question;
  }

  /** Whether the question has no answer yet. */
  public boolean isOpen() {
    return context.model().assessment().answer(id()).isEmpty();
  }

  /** Answers the question, or reopens it. Nothing happens in a document that may only be read. */
  public void answer(Optional<Answer> answer) {
    context
        .model()
        .edit(new Place.OfAnswer(id()), assessment -> assessment.withAnswer(id(), answer));
    Announcer.say(getScene(), new AnswerWords(context).changed(id()));
  }

  void answerByKey(Answer answer) {
    answer(Optional.of(answer));
    context.navigation().answered(id());
    if (getScene() != null
        && getScene().getFocusOwner() instanceof QuestionCard next
        && next != this) {
      Announcer.say(
          getScene(), new AnswerWords(context).changed(id()) + " " + next.getAccessibleText());
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    ring.fit();
  }

  @Override
  public Announcer announcer() {
    return announcer;
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return announcer.answer(
        this, attribute, () -> super.queryAccessibleAttribute(attribute, parameters));
  }

  private void clear() {
    requestFocus();
    answer(Optional.empty());
  }

  /** Shows the note field, empty or not, and puts the caret into it. */
  public void openNote() {
    NoteField field = showNote();
    showActions();
    field.focus();
  }

  /** The note field, made only when it is needed: most questions have none. */
  private NoteField showNote() {
    Texts.show(note, true);
    if (note.getChildren().isEmpty()) {
      note.getChildren().add(new NoteField(context, id(), noteLabel, this::requestFocus));
    }
    return (NoteField) note.getChildren().getFirst();
  }

  private void showMeasure(boolean shown) {
    if (shown && measure.getChildren().isEmpty()) {
      measure.getChildren().add(new MeasureBox(context, question));
    }
    Texts.show(measure, shown);
  }

  private void focusByClick(MouseEvent event) {
    if (event.getTarget() == this || !isFocusWithin()) {
      requestFocus();
    }
  }

  private void refresh(Assessment assessment) {
    Response response = assessment.response(id());
    List<HintRule> raised =
        Hint.of(context.guide(), assessment).stream()
            .map(Hint::rule)
            .filter(rule -> rule.ifYes().equals(id()))
            .toList();
    if (!raised.equals(shownHints)) {
      shownHints = raised;
      hints
          .getChildren()
          .setAll(
              raised.stream()
                  .map(rule -> new HintBox(context, rule, List.of(rule.unlessYes())))
                  .toList());
    }
    Texts.show(hints, !raised.isEmpty());
    earlier.refresh(assessment);
    if (response.equals(shownResponse)) {
      return;
    }
    shownResponse = response;
    answers.show(response.answer());
    showMeasure(response.answer().equals(Optional.of(Answer.NO)));
    if (!response.note().isEmpty()) {
      showNote();
    }
    showActions();
    setAccessibleText(spoken(response));
  }

  private void showActions() {
    boolean editable = !context.model().readOnlyProperty().get();
    Texts.show(addNote, editable && !note.isVisible());
    Texts.show(noteLabel, note.isVisible());
    clear.setVisible(editable && !isOpen());
  }

  private String spoken(Response response) {
    String state = new AnswerWords(context).state(response.answer());
    return context.text(
            "question.spoken",
            question.number(),
            question.text(),
            state,
            position.index(),
            position.count())
        + earlier.spoken(context.model().assessment());
  }
}
