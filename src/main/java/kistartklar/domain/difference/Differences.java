package kistartklar.domain.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;

/** Compares two states of an assessment and makes one of them. */
public final class Differences {

  private Differences() {}

  /**
   * What differs: the firm, then question by question answer, note, views and measure, then the
   * firm's own measures, confirmed hints and earlier assessments. Empty exactly if both say the
   * same; identity and origin are not compared.
   */
  public static List<Difference> between(Assessment mine, Assessment theirs) {
    List<Difference> found = new ArrayList<>(ofCompany(mine.company(), theirs.company()));
    for (QuestionId question : QuestionId.all()) {
      add(
          found,
          mine.answer(question),
          theirs.answer(question),
          (a, b) -> new Difference.OfAnswer(question, a, b));
      add(
          found,
          mine.response(question).note(),
          theirs.response(question).note(),
          (a, b) -> new Difference.OfNote(question, a, b));
      add(
          found,
          mine.response(question).views(),
          theirs.response(question).views(),
          (a, b) -> new Difference.OfViews(question, a, b));
      add(
          found,
          mine.measure(question),
          theirs.measure(question),
          (a, b) -> new Difference.OfMeasure(question, a, b));
    }
    addOwnMeasures(found, mine, theirs);
    addHints(found, mine, theirs);
    add(found, mine.predecessors(), theirs.predecessors(), Difference.OfPredecessors::new);
    return List.copyOf(found);
  }

  private static void addOwnMeasures(List<Difference> found, Assessment mine, Assessment theirs) {
    Set<UUID> all = new LinkedHashSet<>(ids(mine));
    all.addAll(ids(theirs));
    for (UUID id : all) {
      add(
          found,
          mine.ownMeasure(id),
          theirs.ownMeasure(id),
          (a, b) -> new Difference.OfOwnMeasure(id, a, b));
    }
    List<UUID> order = new ArrayList<>(all);
    order.retainAll(ids(theirs));
    if (!order.equals(ids(theirs))) {
      found.add(new Difference.OfOwnMeasureOrder(ids(mine), ids(theirs)));
    }
  }

  private static List<UUID> ids(Assessment assessment) {
    return assessment.ownMeasures().stream().map(OwnMeasure::id).toList();
  }

  private static void addHints(List<Difference> found, Assessment mine, Assessment theirs) {
    SortedSet<HintId> all = new TreeSet<>(mine.confirmedHints().keySet());
    all.addAll(theirs.confirmedHints().keySet());
    for (HintId hint : all) {
      add(
          found,
          Optional.ofNullable(mine.confirmedHints().get(hint)),
          Optional.ofNullable(theirs.confirmedHints().get(hint)),
          (a, b) -> new Difference.OfHint(hint, a, b));
    }
  }

  private static List<Difference> ofCompany(Company mine, Company theirs) {
    List<Difference> found = new ArrayList<>();
    add(found, mine.name(), theirs.name(), Difference.OfName::new);
    add(found, mine.industry(), theirs.industry(), Difference.OfIndustry::new);
    add(found, mine.employees(), theirs.employees(), Difference.OfEmployees::new);
    add(found, mine.participants(), theirs.participants(), Difference.OfParticipants::new);
    add(found, mine.assessedOn(), theirs.assessedOn(), Difference.OfAssessedOn::new);
    add(found, mine.logo(), theirs.logo(), Difference.OfLogo::new);
    return found;
  }

  private static <T> void add(
      List<Difference> found, T mine, T theirs, BiFunction<T, T, Difference> difference) {
    if (!mine.equals(theirs)) {
      found.add(difference.apply(mine, theirs));
    }
  }

  /**
   * My state with every item as chosen; an item without a choice stays mine. Identity and origin
   * stay mine.
   */
  public static Assessment merge(Assessment mine, Map<Difference, Choice> choices) {
    Assessment merged = mine;
    for (Map.Entry<Difference, Choice> choice : choices.entrySet()) {
      merged = choice.getKey().apply(merged, choice.getValue());
    }
    return merged;
  }

  /**
   * A choice for every difference that loses nothing by itself: what only one of both changed since
   * their common state is taken from that one; where both changed something or nothing is known of
   * a common state, an empty item gives way, texts are joined, and all else stays mine for the user
   * to decide.
   *
   * @param common the state both came from, if known
   */
  public static Map<Difference, Choice> suggestion(
      Optional<Assessment> common, Assessment mine, Assessment theirs) {
    Map<Difference, Choice> choices = new LinkedHashMap<>();
    Assessment before = common.orElse(Assessment.empty(mine.id()));
    List<Difference> byMe = between(mine, before);
    List<Difference> byThem = between(theirs, before);
    for (Difference difference : between(mine, theirs)) {
      choices.put(
          difference, suggestion(difference, has(byMe, difference), has(byThem, difference)));
    }
    return choices;
  }

  private static Choice suggestion(Difference difference, boolean byMe, boolean byThem) {
    if (!byMe) {
      return Choice.THEIRS;
    }
    if (!byThem) {
      return Choice.MINE;
    }
    return difference.canKeepBoth() ? Choice.BOTH : Choice.MINE;
  }

  private static boolean has(List<Difference> changes, Difference item) {
    return changes.stream().anyMatch(found -> isSameItem(found, item));
  }

  private static boolean isSameItem(Difference one, Difference other) {
    return switch (one) {
      case Difference.OfAnswer answer ->
          other instanceof Difference.OfAnswer it && it.question().equals(answer.question());
      case Difference.OfNote note ->
          other instanceof Difference.OfNote it && it.question().equals(note.question());
      case Difference.OfMeasure measure ->
          other instanceof Difference.OfMeasure it && it.question().equals(measure.question());
      case Difference.OfViews views ->
          other instanceof Difference.OfViews it && it.question().equals(views.question());
      case Difference.OfOwnMeasure measure ->
          other instanceof Difference.OfOwnMeasure it && it.id().equals(measure.id());
      case Difference.OfHint hint ->
          other instanceof Difference.OfHint it && it.hint().equals(hint.hint());
      default -> one.getClass().equals(other.getClass());
    };
  }
}
