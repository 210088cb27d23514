package kistartklar.domain.comparison;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kistartklar.domain.comparison.State.Kind;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Readiness;
import kistartklar.domain.readiness.Tally;

/**
 * Several states of a firm, oldest first, each document once.
 *
 * @param remarks what a reader must know, in the order in which it is best said
 */
public record Comparison(List<State> states, List<Remark> remarks) {

  /** No two names are taken for the same or another for what stands behind this. */
  private static final int LONGEST_NAME = 1_000;

  public Comparison {
    states = List.copyOf(states);
    remarks = List.copyOf(remarks);
  }

  /**
   * Puts states side by side.
   *
   * @param given in the likely order: what a document remembers before the document
   */
  public static Comparison of(List<State> given) {
    Gathering gathering = Gathering.of(given);
    List<State> ordered = Timeline.of(gathering.states());
    List<Remark> remarks = new ArrayList<>();
    List<String> names = names(ordered);
    if (names.size() > 1) {
      remarks.add(new Remark.OtherNames(names));
    }
    remarks.addAll(gathering.remarks());
    remarks.addAll(Timeline.remarks(ordered));
    ordered.stream()
        .filter(state -> state.kind() == Kind.NEWER_DOCUMENT)
        .forEach(state -> remarks.add(new Remark.NewerProgram(state)));
    return new Comparison(ordered, remarks);
  }

  /** The names of the firm that are not just written differently; no name is no other name. */
  private static List<String> names(List<State> states) {
    Map<String, String> names = new LinkedHashMap<>();
    for (State state : states) {
      String name = state.content().company().name().strip();
      String plain =
          Normalizer.normalize(beginning(name), Normalizer.Form.NFKC)
              .replaceAll("[\\s\\p{Z}]+", " ")
              .toLowerCase(Locale.ROOT);
      if (!plain.isEmpty()) {
        names.putIfAbsent(plain, name);
      }
    }
    return List.copyOf(names.values());
  }

  /** Putting marks on letters in order takes the square of their number. */
  private static String beginning(String name) {
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  /** Whether there is something to compare: at least two states. */
  public boolean possible() {
    return states.size() > 1;
  }

  /** The results of all states, in their order. */
  public List<Readiness> results(Guide guide) {
    return states.stream().map(state -> Readiness.of(guide, state.content())).toList();
  }

  /**
   * What happened between two states.
   *
   * @param from place of the earlier state, from 0
   * @param to place of the later one, greater than {@code from}
   */
  public Step step(Guide guide, int from, int to) {
    if (from >= to) {
      throw new IllegalArgumentException("from " + from + " to " + to);
    }
    State before = states.get(from);
    State after = states.get(to);
    return new Step(
        before,
        after,
        AnswerChange.between(before.content(), after.content()),
        CriteriaChange.between(before, after),
        phases(guide, before, after),
        DoneMeasure.between(states, from, to),
        DoneOwnMeasure.between(states, from, to));
  }

  private static List<PhaseChange> phases(Guide guide, State before, State after) {
    return guide.phases().stream()
        .map(phase -> {
          List<QuestionId> ids = phase.questions().stream().map(Question::id).toList();
          return new PhaseChange(
              phase, Tally.of(before.content(), ids), Tally.of(after.content(), ids));
        })
        .toList();
  }
}
