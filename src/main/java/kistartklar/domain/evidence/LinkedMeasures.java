package kistartklar.domain.evidence;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.SheetRow;

/** The measures that rows are linked to. */
final class LinkedMeasures {

  private final Assessment assessment;
  private final Map<String, OwnMeasure> own;

  LinkedMeasures(Assessment assessment) {
    this.assessment = assessment;
    own =
        assessment.ownMeasures().stream()
            .collect(Collectors.toMap(measure -> measure.id().toString(), Function.identity()));
  }

  /** Whether a row has one; one of the firm's own may be gone, for instance after a merge. */
  boolean has(SheetRow row) {
    return row.texts(RowIndex.MEASURES).stream()
        .anyMatch(key -> QuestionId.parse(key).isPresent() || own.containsKey(key));
  }

  /** Whether a row has one that is done. */
  boolean hasDone(SheetRow row) {
    return row.texts(RowIndex.MEASURES).stream()
        .flatMap(key -> state(key).stream())
        .anyMatch(state -> state.status() == MeasureState.Status.DONE);
  }

  private Optional<MeasureState> state(String key) {
    return QuestionId.parse(key)
        .map(question -> assessment.plan().measure(question))
        .or(() -> Optional.ofNullable(own.get(key)).map(OwnMeasure::state));
  }
}
