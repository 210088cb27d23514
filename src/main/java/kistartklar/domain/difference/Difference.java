package kistartklar.domain.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.Logo;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;

/**
 * One item that two assessments say differently: one has {@code mine}, the other {@code theirs}.
 * The kinds are told apart so that whoever shows them words each with its place.
 */
public sealed interface Difference {

  /** Whether both can stand: only texts can be joined, a question has one answer. */
  default boolean canKeepBoth() {
    return false;
  }

  /** The assessment with this item as the choice says; everything else stays. */
  Assessment apply(Assessment assessment, Choice choice);

  /** The firm's name. */
  record OfName(String mine, String theirs) implements Difference {
    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      Company company = assessment.company();
      return assessment.withCompany(company.withName(choice.of(mine, theirs)));
    }
  }

  /** The firm's industry. */
  record OfIndustry(String mine, String theirs) implements Difference {
    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      Company company = assessment.company();
      return assessment.withCompany(company.withIndustry(choice.of(mine, theirs)));
    }
  }

  /** The firm's head count. */
  record OfEmployees(OptionalInt mine, OptionalInt theirs) implements Difference {
    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      Company company = assessment.company();
      return assessment.withCompany(company.withEmployees(choice.of(mine, theirs)));
    }
  }

  /** Who answered. Both: all, each once, mine first. */
  record OfParticipants(List<String> mine, List<String> theirs) implements Difference {
    public OfParticipants {
      mine = List.copyOf(mine);
      theirs = List.copyOf(theirs);
    }

    @Override
    public boolean canKeepBoth() {
      return true;
    }

    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      Set<String> all = new LinkedHashSet<>(mine);
      all.addAll(theirs);
      Company company = assessment.company();
      return assessment.withCompany(
          company.withParticipants(choice.of(mine, theirs, new ArrayList<>(all))));
    }
  }

  /** The day of the assessment. */
  record OfAssessedOn(Optional<LocalDate> mine, Optional<LocalDate> theirs) implements Difference {
    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      Company company = assessment.company();
      return assessment.withCompany(company.withAssessedOn(choice.of(mine, theirs)));
    }
  }

  /** The firm's logo with its text. */
  record OfLogo(Optional<Logo> mine, Optional<Logo> theirs) implements Difference {
    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      Company company = assessment.company();
      return assessment.withCompany(company.withLogo(choice.of(mine, theirs)));
    }
  }

  /** The answer to a question; empty where it is open. */
  record OfAnswer(QuestionId question, Optional<Answer> mine, Optional<Answer> theirs)
      implements Difference {
    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      return assessment.withAnswer(question, choice.of(mine, theirs));
    }
  }

  /** The note to a question. Both: mine, a blank line, theirs; or the one that holds the other. */
  record OfNote(QuestionId question, String mine, String theirs) implements Difference {
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
      implements Difference {
    @Override
    public Assessment apply(Assessment assessment, Choice choice) {
      return assessment.withMeasure(question, choice.of(mine, theirs));
    }
  }

  /** What the participants said apart about a question. Both: all, each once, mine first. */
  record OfViews(QuestionId question, List<View> mine, List<View> theirs) implements Difference {
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

  /** A measure of the firm's own; empty where it does not exist. */
  record OfOwnMeasure(UUID id, Optional<OwnMeasure> mine, Optional<OwnMeasure> theirs)
      implements Difference {
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
    public Assessment apply(Assessment assessment, Choice choice) {
      return assessment.withPredecessors(choice.of(mine, theirs));
    }
  }
}
