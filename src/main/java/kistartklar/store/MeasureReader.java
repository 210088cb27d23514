package kistartklar.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kistartklar.domain.assessment.MeasureLink;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.guide.QuestionId;

/** What a document says about measures, the guide's and the firm's own. */
final class MeasureReader {

  private MeasureReader() {}

  static MeasureState state(Fields entry, Strictness part) {
    return new MeasureState(
        part.text(entry, "owner"),
        part.otherwise(Optional.empty(), () -> entry.term("due")),
        part.otherwise(
            Status.OPEN,
            () ->
                entry.choice("status", Names.STATUSES, "store.damaged.status").orElse(Status.OPEN)),
        part.text(entry, "remark"));
  }

  static List<OwnMeasure> ownMeasures(Fields root, Strictness part) {
    List<OwnMeasure> measures = new ArrayList<>();
    Set<UUID> seen = new HashSet<>();
    for (Fields entry : part.otherwise(List.<Fields>of(), () -> root.list("ownMeasures"))) {
      part.otherwise(Optional.<UUID>empty(), () -> Optional.of(entry.newId(seen)))
          .ifPresent(id -> measures.add(ownMeasure(id, entry, part)));
    }
    return measures;
  }

  private static OwnMeasure ownMeasure(UUID id, Fields entry, Strictness part) {
    return new OwnMeasure(
        id,
        part.text(entry, "title"),
        part.otherwise(MeasureLink.NONE, () -> link(entry)),
        part.text(entry, "steps"),
        part.otherwise(Optional.empty(), () -> effort(entry)),
        part.text(entry, "role"),
        state(entry, part));
  }

  private static MeasureLink link(Fields entry) {
    Optional<QuestionId> question = entry.question("question");
    Optional<Long> phase = entry.number("phase", 1, MeasureLink.ToPhase.LAST);
    if (question.isPresent() && phase.isPresent()) {
      throw new Refused("store.damaged.twoLinks", entry.where().words());
    }
    if (question.isPresent()) {
      return new MeasureLink.ToQuestion(question.get());
    }
    return phase.isPresent() ? new MeasureLink.ToPhase(phase.get().intValue()) : MeasureLink.NONE;
  }

  private static Optional<Effort> effort(Fields entry) {
    if (!entry.object().has("effort")) {
      return Optional.empty();
    }
    Fields effort = entry.fields("effort");
    int from = effort.halfDays("from").orElseThrow(() -> effort.missing("from"));
    int to = effort.halfDays("to").orElseThrow(() -> effort.missing("to"));
    if (to < from) {
      throw new Refused("store.damaged.effort", effort.where().words());
    }
    return Optional.of(new Effort(from, to));
  }
}
