package kistartklar.ui.plan;

import kistartklar.domain.plan.PlanKey;

/**
 * A line of the plan's list.
 *
 * @param heading of the group that begins with the measure; empty for the others
 */
record ListedMeasure(PlanKey key, String heading) {}
