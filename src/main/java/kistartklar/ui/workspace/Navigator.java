package kistartklar.ui.workspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.ui.shared.Navigation;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.worksheet.SheetSections;

/** Knows which step is shown and moves to others. It sees no screen. */
public final class Navigator implements Navigation {

  /** Where steps appear. */
  public interface Screen {

    /** Shows a step from where work begins in it. */
    void show(StepId step);

    /** Shows a place of a step. */
    void show(StepId step, Place place);

    /** Shows a step as it was when it was left by a jump. */
    default void showAgain(StepId step) {
      show(step);
    }
  }

  /** A place of one step was looked up from another one. */
  private record Jump(StepId from, StepId to) {}

  private final Guide guide;
  private final Supplier<WorksheetCatalogue> worksheets;
  private final Supplier<Assessment> assessment;
  private final ReadOnlyObjectWrapper<StepId> current =
      new ReadOnlyObjectWrapper<>(Steps.ALL.getFirst());
  private Optional<Screen> screen = Optional.empty();
  private final ReadOnlyObjectWrapper<Optional<StepId>> wayBack =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Jump> jump = Optional.empty();
  private Optional<QuestionId> lastReached = Optional.empty();
  private BooleanSupplier goesOn = () -> false;

  /**
   * @param worksheets asked for when a worksheet is to be shown
   */
  public Navigator(
      Guide guide, Supplier<WorksheetCatalogue> worksheets, Supplier<Assessment> assessment) {
    this.guide = guide;
    this.worksheets = worksheets;
    this.assessment = assessment;
  }

  /** Sets what says whether a question answered leads to the next open one. */
  public void setGoesOn(BooleanSupplier wished) {
    goesOn = wished;
  }

  @Override
  public boolean answered(QuestionId question) {
    Optional<QuestionId> next =
        goesOn.getAsBoolean()
            ? openAfter(question.number()).filter(on -> mayLeave(question, on))
            : Optional.empty();
    next.ifPresent(this::lead);
    return next.isPresent();
  }

  /** The measure of a question answered Nein is not left behind in another phase unseen. */
  private boolean mayLeave(QuestionId question, QuestionId next) {
    return assessment.get().answer(question).filter(said -> said == Answer.YES).isPresent()
        || phaseOf(question).equals(phaseOf(next));
  }

  @Override
  public void goOn() {
    nextOpen();
  }

  @Override
  public void reached(QuestionId question) {
    lastReached = Optional.of(question);
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

  /** Where a jump began that can be taken back; empty if the way here was no jump. */
  public ReadOnlyObjectProperty<Optional<StepId>> wayBackProperty() {
    return wayBack.getReadOnlyProperty();
  }

  @Override
  public void goTo(StepId step) {
    jump = Optional.empty();
    lastReached = Optional.empty();
    move(step);
    screen.ifPresent(shown -> shown.show(step));
  }

  private void move(StepId step) {
    wayBack.set(jump.filter(taken -> leadsBack(taken, step)).map(Jump::from));
    current.set(step);
  }

  /** From a worksheet one goes back to its questions first, unless the jump led to it. */
  private static boolean leadsBack(Jump taken, StepId step) {
    return !(step instanceof StepId.OfSheet) || taken.to().equals(step);
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
    if (!Steps.inList(step).equals(Steps.inList(current()))) {
      jump =
          jump.filter(taken -> taken.from().equals(step)).isPresent()
              ? Optional.empty()
              : Optional.of(new Jump(current(), step));
    }
    show(step, place);
  }

  private void show(StepId step, Place place) {
    move(step);
    screen.ifPresent(shown -> shown.show(step, place));
  }

  /** Goes to a question as to the next one, which is no jump. */
  private void lead(QuestionId question) {
    show(phaseOf(question), new Place.OfAnswer(question));
  }

  private StepId stepOf(Place place) {
    return switch (place) {
      case Place.OfCompany ignored -> new StepId.CompanyData();
      case Place.OfAnswer(QuestionId question) -> phaseOf(question);
      case Place.OfNote(QuestionId question) -> phaseOf(question);
      case Place.OfCriteria(QuestionId question) -> phaseOf(question);
      case Place.OfReason(QuestionId question) -> phaseOf(question);
      case Place.OfClarification(QuestionId question, var ignored) -> phaseOf(question);
      case Place.OfTopic(String id) -> new StepId.OfPhase(guide.phaseOfTopic(id).number());
      case Place.OfHint(HintId hint) -> phaseOf(hint.place());
      case Place.OfMeasure ignored -> new StepId.Plan();
      case Place.OfSection(String id) -> new StepId.OfPhase(guide.phaseOfSection(id).number());
      case Place.OfSheet(String sheet) -> sheet(sheet);
      case Place.OfSheetFact(String sheet, var ignored) -> sheet(sheet);
      case Place.OfRow(RowPlace row) -> sheet(row.sheet());
      case Place.OfCell(RowPlace row, var ignored, var alsoIgnored) -> sheet(row.sheet());
      case Place.OfUseCase ignored -> new StepId.UseCases();
      case Place.OfPlan() -> new StepId.Plan();
      case Place.OfDocument() -> current();
    };
  }

  private StepId sheet(String sheet) {
    return sections().step(sheet, current());
  }

  private SheetSections sections() {
    return new SheetSections(guide, worksheets.get());
  }

  private StepId phaseOf(QuestionId question) {
    return new StepId.OfPhase(guide.phaseOf(question).number());
  }

  /** Goes one step on, if there is one. */
  public void next() {
    Steps.after(current()).ifPresent(this::goTo);
  }

  /** Goes on to the evaluation, passing what lies between. */
  public void toResult() {
    goTo(new StepId.Result());
  }

  /**
   * Goes back to where a jump began; otherwise one step back, if there is one, and from a worksheet
   * to where it was opened.
   */
  public void previous() {
    Optional<StepId> origin = wayBack.get();
    if (origin.isPresent()) {
      jump = Optional.empty();
      lastReached = Optional.empty();
      move(origin.get());
      screen.ifPresent(shown -> shown.showAgain(origin.get()));
    } else if (current() instanceof StepId.OfSheet sheet) {
      Place section = new Place.OfSection(sections().section(sheet).id());
      show(stepOf(section), section);
    } else {
      Steps.before(current()).ifPresent(this::goTo);
    }
  }

  /** Goes to the next open question from here, beginning anew after the last one. */
  public void nextOpen() {
    openAfter(firstFromHere())
        .ifPresentOrElse(
            question -> {
              lead(question);
              reached(question);
            },
            () -> goTo(new StepId.Result()));
  }

  /** How many questions come before those to look at first. */
  private int firstFromHere() {
    if (Steps.inList(current()) instanceof StepId.OfPhase(int number)) {
      List<Question> questions = guide.phases().get(number - 1).questions();
      return lastReached
          .filter(last -> questions.stream().anyMatch(question -> question.id().equals(last)))
          .map(QuestionId::number)
          .orElseGet(() -> questions.getFirst().number() - 1);
    }
    return 0;
  }
}
