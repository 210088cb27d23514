package kistartklar.domain.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.CompanyPart;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.SheetPart;
import kistartklar.domain.worksheet.Worksheets;

/**
 * One item that two assessments say differently: one has {@code mine}, the other {@code theirs}.
 * The kinds are told apart so that whoever shows them words each with its place.
 */
public sealed interface Difference {

  /**
   * What a difference is about.
   *
   * @param kind the kind of difference
   * @param which one of those of the kind; the kind itself where there is only one
   */
  record Item(Class<? extends Difference> kind, Object which) {}

  /** Returns what this is about, which is the same whatever both say. */
  Item item();

  /** Whether both can stand: only texts can be joined, a question has one answer. */
  default boolean canKeepBoth() {
    return false;
  }

  /** The assessment with this item as the choice says; everything else stays. */
  Assessment apply(Assessment assessment, Choice choice);

  /** A difference about one question. */
  sealed interface OfQuestion extends Difference {
    QuestionId question();

    @Override
    default Item item() {
      return new Item(getClass(), question());
    }
  }

  /** One of the facts about the firm. Both, where names stand: all, each once, mine first. */
  record OfCompany<T>(CompanyPart<T> part, T mine, T theirs) implements Difference {

    /** The difference in a part; empty if both say the same. */
    static <T> Optional<Difference> between(CompanyPart<T> part, Company mine, Company theirs) {
      return Optional.<Difference>of(new OfCompany<>(part, part.of(mine), part.of(theirs)))
          .filter(_ -> !part.of(mine).equals(part.of(theirs)));
    }

    @Override
    public Item item() {
      return new Item(OfCompany.class, part);
    }

    @Override
    public boolean canKeepBoth() {
      return part.canKeepBoth();
    }

    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      T chosen = choice.of(mine, theirs, part.both(mine, theirs));
      return assessment.withCompany(part.with(assessment.company(), chosen));
    }
  }

  /** The answer to a question; empty where it is open. */
  record OfAnswer(QuestionId question, Optional<Answer> mine, Optional<Answer> theirs)
      implements OfQuestion {
    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      return assessment.withAnswer(question, choice.of(mine, theirs));
    }
  }

  /** The note to a question. Both: mine, a blank line, theirs; or the one that holds the other. */
  record OfNote(QuestionId question, String mine, String theirs) implements OfQuestion {
    @Override
    public boolean canKeepBoth() {
      return true;
    }

    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      return assessment.withNote(question, choice.of(mine, theirs, joined()));
    }

    private String joined() {
      if (mine.contains(theirs)) {
        return mine;
      }
      return theirs.contains(mine) ? theirs : mine.stripTrailing() + "\n\n" + theirs;
    }
  }

  /** What was agreed for the measure of a question, as a whole: an owner belongs to his date. */
  record OfMeasure(QuestionId question, MeasureState mine, MeasureState theirs)
      implements OfQuestion {
    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      return assessment.withMeasure(question, choice.of(mine, theirs));
    }
  }

  /** What the participants said apart about a question. Both: all, each once, mine first. */
  record OfViews(QuestionId question, List<View> mine, List<View> theirs) implements OfQuestion {
    public OfViews {
      mine = List.copyOf(mine);
      theirs = List.copyOf(theirs);
    }

    @Override
    public boolean canKeepBoth() {
      return true;
    }

    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      Set<View> all = new LinkedHashSet<>(mine);
      all.addAll(theirs);
      List<View> chosen = choice.of(mine, theirs, List.copyOf(all));
      return assessment.withResponse(question, assessment.response(question).withViews(chosen));
    }
  }

  /** The criteria of a question that are met. Both: all that are met here or there. */
  record OfCriteria(QuestionId question, CriteriaMet mine, CriteriaMet theirs)
      implements OfQuestion {
    @Override
    public boolean canKeepBoth() {
      return true;
    }

    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      CriteriaMet chosen = choice.of(mine, theirs, mine.and(theirs));
      return assessment.withResponse(question, assessment.response(question).withCriteria(chosen));
    }
  }

  /** The reason why a question asks for no measure; empty where it does. */
  record OfNotApplicable(QuestionId question, Optional<String> mine, Optional<String> theirs)
      implements OfQuestion {
    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      return assessment.withResponse(
          question, assessment.response(question).withNotApplicable(choice.of(mine, theirs)));
    }
  }

  /** How a question will be clarified, as a whole; empty where nothing was agreed. */
  record OfClarification(
      QuestionId question, Optional<Clarification> mine, Optional<Clarification> theirs)
      implements OfQuestion {
    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      return assessment.withResponse(
          question, assessment.response(question).withClarification(choice.of(mine, theirs)));
    }
  }

  /** A measure of the firm's own; empty where it does not exist. */
  record OfOwnMeasure(UUID id, Optional<OwnMeasure> mine, Optional<OwnMeasure> theirs)
      implements Difference {
    @Override
    public Item item() {
      return new Item(OfOwnMeasure.class, id);
    }

    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      return choice
          .of(mine, theirs)
          .map(assessment::withOwnMeasure)
          .orElseGet(() -> assessment.withoutOwnMeasure(id));
    }
  }

  /** The order of the firm's own measures; those that only the other state has come last. */
  record OfOwnMeasureOrder(List<UUID> mine, List<UUID> theirs) implements Difference {
    public OfOwnMeasureOrder {
      mine = List.copyOf(mine);
      theirs = List.copyOf(theirs);
    }

    @Override
    public Item item() {
      return new Item(OfOwnMeasureOrder.class, OfOwnMeasureOrder.class);
    }

    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      List<UUID> order = choice.of(mine, theirs);
      List<OwnMeasure> sorted = new ArrayList<>(assessment.ownMeasures());
      sorted.sort(Comparator.comparingInt(measure -> place(order, measure.id())));
      return assessment.withOwnMeasures(sorted);
    }

    private static int place(List<UUID> order, UUID id) {
      int place = order.indexOf(id);
      return place < 0 ? order.size() : place;
    }
  }

  /** The remark with which a hint was found to be right; empty where it was not. */
  record OfHint(HintId hint, Optional<String> mine, Optional<String> theirs) implements Difference {
    @Override
    public Item item() {
      return new Item(OfHint.class, hint);
    }

    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      return assessment.withConfirmedHint(hint, choice.of(mine, theirs));
    }
  }

  /** The earlier assessments, as a whole: a line of them with gaps would compare the wrong ones. */
  record OfPredecessors(List<Predecessor> mine, List<Predecessor> theirs) implements Difference {
    public OfPredecessors {
      mine = List.copyOf(mine);
      theirs = List.copyOf(theirs);
    }

    @Override
    public Item item() {
      return new Item(OfPredecessors.class, OfPredecessors.class);
    }

    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      return assessment.withPredecessors(choice.of(mine, theirs));
    }
  }

  /** A part of the worksheets. Both, where several things stand or a note: all, mine first. */
  record OfSheet<T>(SheetPart<T> part, T mine, T theirs) implements Difference {

    /** Whether mine is another than in the state before; a row that was not there held nothing. */
    boolean isChangedByMe(Worksheets before) {
      return !mine.equals(part.of(before));
    }

    /** Whether theirs is another than in the state before. */
    boolean isChangedByThem(Worksheets before) {
      return !theirs.equals(part.of(before));
    }

    @Override
    public Item item() {
      return new Item(OfSheet.class, part);
    }

    @Override
    public boolean canKeepBoth() {
      return part.both(mine, theirs).isPresent();
    }

    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      T chosen = choice.of(mine, theirs, part.both(mine, theirs).orElse(mine));
      return assessment.withWorksheets(part.with(assessment.worksheets(), chosen));
    }
  }
}
