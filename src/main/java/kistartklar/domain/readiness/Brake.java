package kistartklar.domain.readiness;

import java.util.Comparator;
import java.util.List;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;

/** What holds a firm back most. */
public sealed interface Brake {

  /** Every question is answered Ja. */
  record Nothing() implements Brake {}

  /** Nothing is missing so far, but questions are open. */
  record OpenQuestions(int count) implements Brake {}

  /** What is Nein does not concern the firm. */
  record NotConcerned(int count) implements Brake {}

  /** All measures are done, but their questions still stand on Nein. */
  record DoneMeasures(int count) implements Brake {}

  /**
   * A phase has open measures.
   *
   * @param phase the one with the smallest share of Ja among its answers; of several the first
   * @param first the first open measure of the whole plan, which may be in another phase
   */
  record Weakest(PhaseResult phase, QuestionId first) implements Brake {}

  /**
   * What holds back. Measures that presuppose a running pilot count only when there is no other:
   * nobody is held back by what cannot begin yet.
   */
  static Brake of(Guide guide, Assessment assessment) {
    Readiness readiness = Readiness.of(guide, assessment);
    MeasureOrder order = MeasureOrder.of(assessment);
    List<QuestionId> open = order.open();
    if (!open.isEmpty()) {
      List<QuestionId> startable = open.stream().filter(order.now()::contains).toList();
      List<QuestionId> counted = startable.isEmpty() ? open : startable;
      return readiness.phases().stream()
          .filter(
              phase -> phase.cells().stream().anyMatch(cell -> counted.contains(cell.question())))
          .min(Comparator.comparingDouble(Brake::share))
          .<Brake>map(phase -> new Weakest(phase, open.getFirst()))
          .orElseGet(Nothing::new);
    }
    if (!order.done().isEmpty()) {
      return new DoneMeasures(order.done().size());
    }
    if (readiness.provisional()) {
      return new OpenQuestions(readiness.total().open());
    }
    int unconcerned = order.notApplicable().size();
    return unconcerned == 0 ? new Nothing() : new NotConcerned(unconcerned);
  }

  private static double share(PhaseResult phase) {
    return (double) phase.tally().yes() / phase.tally().answered();
  }
}
