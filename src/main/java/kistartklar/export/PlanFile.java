package kistartklar.export;

import java.time.Instant;
import java.time.LocalDate;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.plan.ActionPlan;

/**
 * What a plan's file is made of.
 *
 * @param revision of the document, so that a calendar knows which of two files is newer
 * @param today what counts as today
 * @param now when the file is made
 */
public record PlanFile(
    Guide guide,
    Assessment assessment,
    ActionPlan plan,
    long revision,
    LocalDate today,
    Instant now) {}
