package kistartklar.ui.workspace;

import javafx.scene.Node;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import kistartklar.ui.meeting.MeetingView;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepId;
import org.jspecify.annotations.Nullable;

/** The meeting view in the place of the step list and the step, and the way into and out of it. */
final class Meeting {

  /** What gives way to the view. */
  interface Room {

    /** Shows the view alone, or everything else again. */
    void showAlone(@Nullable Node view);
  }

  private final Room room;
  private boolean running;

  Meeting(Room room) {
    this.room = room;
  }

  /** Begins with the first open question from the step shown on, else with its first question. */
  void begin(StepContext context, StepId current) {
    if (running) {
      return;
    }
    MeetingView view =
        new MeetingView(
            context,
            first(context, current),
            question -> {
              end();
              context.navigation().goTo(question);
            });
    running = true;
    room.showAlone(view);
    view.focus();
  }

  /** Ends the view, if there is one; the document goes on where it is. */
  void end() {
    if (running) {
      running = false;
      room.showAlone(null);
    }
  }

  private static QuestionId first(StepContext context, StepId current) {
    Assessment assessment = context.model().assessment();
    int from =
        Steps.inList(current) instanceof StepId.OfPhase(int number)
            ? context.guide().phases().get(number - 1).questions().getFirst().number()
            : 1;
    return context.guide().questions().stream()
        .filter(question -> question.number() >= from)
        .map(Question::id)
        .filter(id -> assessment.answer(id).isEmpty())
        .findFirst()
        .orElseGet(() -> new QuestionId(from));
  }
}
