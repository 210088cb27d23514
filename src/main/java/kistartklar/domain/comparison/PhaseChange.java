package kistartklar.domain.comparison;

import kistartklar.domain.guide.Phase;
import kistartklar.domain.readiness.Tally;

/** The answers to the questions of one phase, earlier and later. */
public record PhaseChange(Phase phase, Tally before, Tally after) {

  /** How many more Ja there are; negative if there are fewer. */
  public int gain() {
    return after.yes() - before.yes();
  }
}
