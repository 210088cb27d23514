package kistartklar.ui.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import kistartklar.ui.shared.Announcer;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.FocusRing;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;
import org.jspecify.annotations.Nullable;

/**
 * One question: a row that can be answered, and, while the card is open, everything that is done
 * about it. The card itself can be focused: then J, N and Entf answer it, and a screen reader hears
 * number, text, answer, position, and whether it is open.
 *
 * <p>What only an open card shows is made when it is opened first, and is in the window no longer
 * than it is open: all that is there costs time at every change.
 */
public final class QuestionCard extends VBox implements Announcer.Place {

  /** Where the question stands among those of its phase, both from 1. */
  public record Position(int index, int count) {}

  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final StepContext context;
  private final Question question;
  private final Position position;
  private final Announcer announcer = new Announcer();
  private final FocusRing ring = new FocusRing(this);
  private final AnswerButtons answers;
  private final EarlierMark earlier;
  private final RowMarks marks;
  private final List<Supplier<Node>> help = new ArrayList<>();
  private Optional<QuestionBody> body = Optional.empty();
  private Optional<MeasureStrip> strip = Optional.empty();
  private Optional<Disclosure> explanation = Optional.empty();
  private Optional<CardGroup> group = Optional.empty();
  private boolean open;
  private @Nullable Response shownResponse;

  public QuestionCard(StepContext context, Question question, Position position) {
    this.context = context;
    this.question = question;
    this.position = position;
    answers = new AnswerButtons(context, question.number(), announcer, this::answerAndGoOn);
    earlier = new EarlierMark(context, question.id());
    marks = new RowMarks(context, question.id());
    Style.CARD.on(this);
    Style.QUESTION_CARD.on(this);
    getChildren().setAll(ring, top(), earlier, marks, announcer);
    setFocusTraversable(true);
    // Not a group: the bridges to screen readers pass groups over.
    setAccessibleRole(AccessibleRole.TEXT);
    WhileShown.follow(this, context.model().assessmentProperty(), this::refresh);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::focusByClick);
    focusedProperty().subscribe(this::onFocus);
    CardKeys.install(this);
  }

  private HBox top() {
    Label number = Texts.line(Integer.toString(question.number()), Style.NUMBER);
    Label text = Texts.wrapped(question.text(), Style.QUESTION_TEXT);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox top = Style.QUESTION_TOP.on(new HBox(number, text, answers));
    top.setAlignment(Pos.CENTER_LEFT);
    return top;
  }

  /** Sets the cards among which this one stands. */
  public void setGroup(CardGroup newGroup) {
    group = Optional.of(newGroup);
  }

  private void want() {
    group.ifPresent(cards -> cards.wanted(this));
  }

  /** Shows something below the criteria that helps towards a Ja. */
  public void offer(Supplier<Node> offered) {
    help.add(offered);
  }

  /**
   * Shows an explanation at the end of the open card; none where it stands beside the questions.
   */
  public void explain(Optional<Disclosure> shown) {
    explanation = shown;
    body.ifPresent(made -> made.explain(shown));
  }

  /** Unfolds the explanation in the card, if there is one. */
  public void openExplanation() {
    explanation.ifPresent(Disclosure::open);
  }

  public QuestionId id() {
    return question.id();
  }

  public Question question() {
    return question;
  }

  /** Whether the question has no answer yet. */
  public boolean isUnanswered() {
    return context.model().assessment().answer(id()).isEmpty();
  }

  /** Whether everything about the question is shown. */
  public boolean isOpen() {
    return open;
  }

  /** Shows everything about the question, or only its row. */
  public void setOpen(boolean newOpen) {
    if (open == newOpen) {
      return;
    }
    open = newOpen;
    pseudoClassStateChanged(OPEN, open);
    if (open) {
      showStrip(false);
      getChildren().add(getChildren().indexOf(marks), body());
    } else {
      body.ifPresent(getChildren()::remove);
    }
    marks.setRow(!open);
    setAccessibleText(spoken(context.model().assessment().response(id())));
    notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
  }

  private QuestionBody body() {
    QuestionBody made =
        body.orElseGet(
            () -> new QuestionBody(context, this, help.stream().map(Supplier::get).toList()));
    if (body.isEmpty()) {
      body = Optional.of(made);
      made.explain(explanation);
    }
    return made;
  }

  /** Keeps the measure in view below the row of a question answered Nein, or takes it away. */
  public void showStrip(boolean shown) {
    strip.ifPresent(getChildren()::remove);
    strip = shown && !open ? Optional.of(new MeasureStrip(context, question)) : Optional.empty();
    strip.ifPresent(shownStrip -> getChildren().add(getChildren().indexOf(announcer), shownStrip));
  }

  /** Answers the question, or reopens it, and stays. */
  void answerHere(Optional<Answer> answer) {
    answer(answer);
    want();
  }

  /** Nothing happens in a document that may only be read. */
  private void answer(Optional<Answer> answer) {
    context
        .model()
        .edit(new Place.OfAnswer(id()), assessment -> assessment.withAnswer(id(), answer));
    Announcer.say(getScene(), new AnswerWords(context).changed(id()));
  }

  /**
   * Answers the question. From one that was open the way leads on to the next open one, if that is
   * wished; one that is answered anew stays, so that its owner sees what follows from it.
   */
  void answerAndGoOn(Answer answer) {
    boolean first = isUnanswered();
    group.ifPresent(cards -> cards.answering(this));
    answer(Optional.of(answer));
    if (!first || !context.navigation().answered(id())) {
      want();
      return;
    }
    group.ifPresent(cards -> cards.left(this));
    if (getScene() != null
        && getScene().getFocusOwner() instanceof QuestionCard next
        && next != this) {
      Announcer.say(
          getScene(), new AnswerWords(context).changed(id()) + " " + next.getAccessibleText());
    }
  }

  /** The user is done with this question. */
  void goOn() {
    context.navigation().goOn();
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
    return attribute == AccessibleAttribute.EXPANDED
        ? (Object) open
        : announcer.answer(
            this, attribute, () -> super.queryAccessibleAttribute(attribute, parameters));
  }

  /** Does something with what only an open card shows. */
  private void inBody(Consumer<QuestionBody> action) {
    want();
    setOpen(true);
    body.ifPresent(action);
  }

  /** Shows the note field, empty or not, and puts the caret into it. */
  public void openNote() {
    inBody(QuestionBody::openNote);
  }

  /** Puts the caret into the reason why the question does not concern the firm. */
  public void focusReason() {
    inBody(QuestionBody::focusReason);
  }

  /** Puts the caret into a field of how the question will be clarified. */
  public void focusClarification(Place.OfClarification.Field field) {
    inBody(shown -> shown.focusClarification(field));
  }

  private void onFocus(boolean focused) {
    if (focused) {
      want();
    }
  }

  private void focusByClick(MouseEvent event) {
    if (event.getTarget() == this || !isFocusWithin()) {
      requestFocus();
    }
  }

  private void refresh(Assessment assessment) {
    earlier.refresh(assessment);
    marks.refresh(assessment);
    Response response = assessment.response(id());
    if (response.equals(shownResponse)) {
      return;
    }
    shownResponse = response;
    answers.show(response.answer());
    if (!response.answer().equals(Optional.of(Answer.NO))) {
      showStrip(false);
    }
    setAccessibleText(spoken(response));
  }

  private String spoken(Response response) {
    return context.text(
            "question.spoken",
            question.number(),
            question.text(),
            new AnswerWords(context).state(response.answer()),
            position.index(),
            position.count(),
            open ? 1 : 0)
        + earlier.spoken(context.model().assessment());
  }
}
