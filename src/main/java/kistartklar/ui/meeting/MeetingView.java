package kistartklar.ui.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Readiness;
import kistartklar.ui.question.AnswerButtons;
import kistartklar.ui.question.AnswerWords;
import kistartklar.ui.question.Criteria;
import kistartklar.ui.question.NoteField;
import kistartklar.ui.shared.Announcer;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;

/** The question in question, its criteria, its answer, and the way to the others. */
public final class MeetingView extends BorderPane {

  private final StepContext context;
  private final List<Question> questions;
  private final Label phase = Texts.wrapped("", Style.SUBTITLE);
  private final Label position = Texts.wrapped("", Style.STRONG);
  private final Label open = Texts.wrapped("", Style.SUBTITLE);
  private final Announcer announcer = new Announcer();
  private final MeetingPage page = Style.MEETING_PAGE.on(new MeetingPage(announcer));
  private final SteadyScroll scroll;
  private final Button previous;
  private final Button next;
  private final Consumer<QuestionId> end;
  private Question question;
  private AnswerButtons answers;
  private Link clear;

  /**
   * @param first the question to begin with
   * @param end takes the view away; is told the question it ended at
   */
  public MeetingView(StepContext context, QuestionId first, Consumer<QuestionId> end) {
    this.context = context;
    this.end = end;
    questions = context.guide().questions();
    question = context.guide().question(first);
    answers = answers();
    clear = clear();
    previous = Buttons.of(context.text("meeting.previous"), () -> move(-1));
    next = Buttons.of(context.text("meeting.next"), () -> move(1));
    StackPane frame = new StackPane(page);
    scroll = new SteadyScroll(frame);
    Style.MEETING.on(this);
    setTop(head());
    setCenter(scroll);
    setBottom(foot());
    show(question);
    WhileShown.follow(this, context.model().assessmentProperty(), this::refresh);
    new MeetingKeys(this).install();
  }

  private HBox head() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox.setHgrow(phase, Priority.SOMETIMES);
    return Style.MEETING_HEAD.on(
        new HBox(phase, space, Buttons.of(context.text("meeting.end"), this::end)));
  }

  private HBox foot() {
    VBox middle = new VBox(position, open);
    middle.setAlignment(Pos.CENTER);
    for (Label line : List.of(position, open)) {
      line.setTextAlignment(TextAlignment.CENTER);
    }
    HBox.setHgrow(middle, Priority.ALWAYS);
    return Style.MEETING_FOOT.on(new HBox(previous, middle, next));
  }

  private AnswerButtons answers() {
    return new AnswerButtons(
        context, question.number(), announcer, answer -> answer(Optional.of(answer)));
  }

  private Link clear() {
    String text = context.text("question.clear");
    return new Link(
        text,
        context.text("question.control", text, question.number()),
        () -> answer(Optional.empty()));
  }

  private void show(Question shown) {
    question = shown;
    answers = answers();
    clear = clear();
    Phase in = context.guide().phaseOf(shown.id());
    phase.setText(context.text("meeting.phase", in.number(), in.title()));
    position.setText(context.text("meeting.position", shown.number(), questions.size()));
    page.getChildren()
        .setAll(
            Texts.wrapped(shown.text(), Style.MEETING_QUESTION),
            Style.MEETING_ANSWERS.on(new HBox(answers, clear)),
            new Criteria(context, shown, () -> answer(Optional.of(Answer.YES))),
            note(),
            announcer);
    previous.setDisable(shown.number() == 1);
    next.setDisable(shown.number() == questions.size());
    refresh(context.model().assessment());
    scroll.toTop();
    page.requestFocus();
  }

  private VBox note() {
    Label name = Texts.line(context.text("question.note"), Style.STRONG);
    NoteField field = new NoteField(context, question.id(), name, this::focus);
    field.disableProperty().bind(context.model().readOnlyProperty());
    return Style.BODY.on(new VBox(name, field));
  }

  private void refresh(Assessment assessment) {
    Response response = assessment.response(question.id());
    answers.show(response.answer());
    clear.setVisible(response.answer().isPresent() && !context.model().readOnlyProperty().get());
    int left = Readiness.of(context.guide(), assessment).total().open();
    open.setText(context.text("meeting.open", left));
    page.setAccessibleText(
        context.text(
            "meeting.spoken",
            question.number(),
            questions.size(),
            question.text(),
            new AnswerWords(context).state(response.answer())));
  }

  /** Puts the keyboard where it answers. */
  public void focus() {
    page.requestFocus();
  }

  void answer(Optional<Answer> answer) {
    QuestionId id = question.id();
    context.model().edit(new Place.OfAnswer(id), assessment -> assessment.withAnswer(id, answer));
    Announcer.say(getScene(), new AnswerWords(context).changed(id));
  }

  /** Goes so many questions on, as far as there are any. */
  void move(int by) {
    int index = Math.clamp(question.number() - 1L + by, 0, questions.size() - 1);
    show(questions.get(index));
  }

  void end() {
    end.accept(question.id());
  }
}
