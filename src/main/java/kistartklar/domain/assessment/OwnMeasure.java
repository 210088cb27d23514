package kistartklar.domain.assessment;

import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.guide.Effort;

/**
 * A measure that the firm thought of itself. Every part but the id may be empty.
 *
 * @param id keeps the measure apart from others with the same words
 * @param link what it belongs to in the guide
 * @param steps what is to be done, free text
 * @param effort the firm's own estimate
 * @param role who would usually do it
 * @param state owner, due date, status and remark
 */
public record OwnMeasure(
    UUID id,
    String title,
    MeasureLink link,
    String steps,
    Optional<Effort> effort,
    String role,
    MeasureState state) {

  public OwnMeasure {
    title = LineBreaks.oneLine(title);
    steps = LineBreaks.unified(steps);
    role = LineBreaks.oneLine(role);
  }

  /** A measure of which nothing is known yet. */
  public static OwnMeasure empty(UUID id) {
    return new OwnMeasure(id, "", MeasureLink.NONE, "", Optional.empty(), "", MeasureState.NONE);
  }

  public OwnMeasure withTitle(String newTitle) {
    return new OwnMeasure(id, newTitle, link, steps, effort, role, state);
  }

  public OwnMeasure withLink(MeasureLink newLink) {
    return new OwnMeasure(id, title, newLink, steps, effort, role, state);
  }

  public OwnMeasure withSteps(String newSteps) {
    return new OwnMeasure(id, title, link, newSteps, effort, role, state);
  }

  public OwnMeasure withEffort(Optional<Effort> newEffort) {
    return new OwnMeasure(id, title, link, steps, newEffort, role, state);
  }

  public OwnMeasure withRole(String newRole) {
    return new OwnMeasure(id, title, link, steps, effort, newRole, state);
  }

  public OwnMeasure withState(MeasureState newState) {
    return new OwnMeasure(id, title, link, steps, effort, role, newState);
  }
}
