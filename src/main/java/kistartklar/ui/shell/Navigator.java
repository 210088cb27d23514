package kistartklar.ui.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import kistartklar.ui.shared.Navigation;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;

/** Knows which step is shown and moves to others. It sees no screen. */
public final class Navigator implements Navigation {

  /** Where steps appear. */
  public interface Screen {

    /** Shows a step from where work begins in it. */
    void show(StepId step);

    /** Shows a place of a step. */
    void show(StepId step, Place place);
  }

  private final Guide guide;
  private final Supplier<Assessment> assessment;
  private final ReadOnlyObjectWrapper<StepId> current =
      new ReadOnlyObjectWrapper<>(Steps.ALL.getFirst());
  private Optional<Screen> screen = Optional.empty();
  private Optional<QuestionId> lastReached = Optional.empty();
  private BooleanSupplier goesOn = () -> false;

  public Navigator(Guide guide, Supplier<Assessment> assessment) {
    this.guide = guide;
    this.assessment = assessment;
  }

  /** Sets what says whether a question answered by a key leads to the next open one. */
  void setGoesOn(BooleanSupplier wished) {
    goesOn = wished;
  }

  @Override
  public void answered(QuestionId question) {
    if (goesOn.getAsBoolean()) {
      openAfter(question.number()).ifPresent(this::goTo);
    }
  }

  /** The next open question after so many, beginning anew after the last one. */
  private Optional<QuestionId> openAfter(int number) {
    List<QuestionId> order = new ArrayList<>(QuestionId.all());
    Collections.rotate(order, -number);
    return order.stream().filter(id -> assessment.get().answer(id).isEmpty()).findFirst();
  }

  /** Sets where steps appear from now on. */
  public void setScreen(Screen newScreen) {
    screen = Optional.of(newScreen);
  }

  public ReadOnlyObjectProperty<StepId> currentProperty() {
    return current.getReadOnlyProperty();
  }

  public StepId current() {
    return current.get();
  }

  @Override
  public void goTo(StepId step) {
    lastReached = Optional.empty();
    current.set(step);
    screen.ifPresent(shown -> shown.show(step));
  }

  @Override
  public void goTo(QuestionId question) {
    goTo(new Place.OfAnswer(question));
  }

  @Override
  public void goTo(Place place) {
    if (place instanceof Place.OfDocument) {
      return;
    }
    StepId step = stepOf(place);
    current.set(step);
    screen.ifPresent(shown -> shown.show(step, place));
  }

  private StepId stepOf(Place place) {
    return switch (place) {
      case Place.OfCompany ignored -> new StepId.CompanyData();
      case Place.OfAnswer(QuestionId question) -> phaseOf(question);
      case Place.OfNote(QuestionId question) -> phaseOf(question);
      case Place.OfTopic(String id) -> new StepId.OfPhase(guide.phaseOfTopic(id).number());
      case Place.OfHint(HintId hint) -> phaseOf(hint.ifYes());
      case Place.OfMeasure ignored -> new StepId.Plan();
      case Place.OfPlan() -> new StepId.Plan();
      case Place.OfDocument() -> current();
    };
  }

  private StepId phaseOf(QuestionId question) {
    return new StepId.OfPhase(guide.phaseOf(question).number());
  }

  /** Goes one step on, if there is one. */
  public void next() {
    Steps.after(current()).ifPresent(this::goTo);
  }

  /** Goes one step back, if there is one. */
  public void previous() {
    Steps.before(current()).ifPresent(this::goTo);
  }

  /** Goes to the next open question from here, beginning anew after the last one. */
  public void nextOpen() {
    openAfter(firstFromHere())
        .ifPresentOrElse(
            question -> {
              goTo(question);
              lastReached = Optional.of(question);
            },
            () -> goTo(new StepId.Result()));
  }

  /** How many questions come before those to look at first. */
  private int firstFromHere() {
    if (current() instanceof StepId.OfPhase(int number)) {
      List<Question> questions = guide.phases().get(number - 1).questions();
      return lastReached
          .filter(last -> questions.stream().anyMatch(question -> question.id().equals(last)))
          .map(QuestionId::number)
          .orElseGet(() -> questions.getFirst().number() - 1);
    }
    return 0;
  }
}
