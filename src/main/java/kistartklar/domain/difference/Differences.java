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
import java.util.stream.Collectors;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.CompanyParts;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;

/** Compares two states of an assessment and makes one of them. */
public final class Differences {

  private Differences() {}

  /**
   * What differs: the firm, then question by question what was said about it and its measure, then
   * the firm's own measures, confirmed hints, earlier assessments and worksheets. Empty exactly if
   * both say the same; identity and origin are not compared.
   */
  public static List<Difference> between(Assessment mine, Assessment theirs) {
    List<Difference> found = new ArrayList<>(ofCompany(mine.company(), theirs.company()));
    for (QuestionId question : QuestionId.all()) {
      addResponse(found, question, mine.response(question), theirs.response(question));
      add(
          found,
          mine.measure(question),
          theirs.measure(question),
          (a, b) -> new Difference.OfMeasure(question, a, b));
    }
    addOwnMeasures(found, mine, theirs);
    addHints(found, mine, theirs);
    add(found, mine.predecessors(), theirs.predecessors(), Difference.OfPredecessors::new);
    found.addAll(SheetDifferences.between(mine.worksheets(), theirs.worksheets()));
    return List.copyOf(found);
  }

  private static void addResponse(
      List<Difference> found, QuestionId question, Response mine, Response theirs) {
    add(found, mine.answer(), theirs.answer(), (a, b) -> new Difference.OfAnswer(question, a, b));
    add(
        found,
        mine.criteria(),
        theirs.criteria(),
        (a, b) -> new Difference.OfCriteria(question, a, b));
    add(
        found,
        mine.notApplicable(),
        theirs.notApplicable(),
        (a, b) -> new Difference.OfNotApplicable(question, a, b));
    add(
        found,
        mine.clarification(),
        theirs.clarification(),
        (a, b) -> new Difference.OfClarification(question, a, b));
    add(found, mine.note(), theirs.note(), (a, b) -> new Difference.OfNote(question, a, b));
    add(found, mine.views(), theirs.views(), (a, b) -> new Difference.OfViews(question, a, b));
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
    return CompanyParts.ALL.stream()
        .flatMap(part -> Difference.OfCompany.between(part, mine, theirs).stream())
        .toList();
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
    Set<Difference.Item> byMe = items(between(mine, before));
    Set<Difference.Item> byThem = items(between(theirs, before));
    for (Difference difference : between(mine, theirs)) {
      boolean mineChanged = byMe.contains(difference.item());
      boolean theirsChanged = byThem.contains(difference.item());
      if (difference instanceof Difference.OfSheet<?> inSheet) {
        mineChanged = inSheet.isChangedByMe(before.worksheets());
        theirsChanged = inSheet.isChangedByThem(before.worksheets());
      }
      choices.put(difference, suggestion(difference, mineChanged, theirsChanged));
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

  private static Set<Difference.Item> items(List<Difference> differences) {
    return differences.stream().map(Difference::item).collect(Collectors.toSet());
  }
}
