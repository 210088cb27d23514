package kistartklar.store;

import java.util.Map;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Logo;
import kistartklar.domain.assessment.MeasureState.Status;

/** Names in a document that reader and writer share. */
final class Names {

  static final String FORMAT = "ki-startklar/assessment";
  static final int FORMAT_VERSION = 1;

  static final Map<String, Answer> ANSWERS = Map.of("yes", Answer.YES, "no", Answer.NO);

  /** Whether a criterion is met. */
  static final Map<String, Boolean> CRITERIA = Map.of("met", true, "missing", false);

  static final Map<String, Status> STATUSES =
      Map.of("open", Status.OPEN, "inProgress", Status.IN_PROGRESS, "done", Status.DONE);

  static final Map<String, Logo.Type> PICTURES =
      Map.of(
          "image/png", Logo.Type.PNG,
          "image/jpeg", Logo.Type.JPEG,
          "image/svg+xml", Logo.Type.SVG);

  private Names() {}

  static String of(Answer answer) {
    return answer == Answer.YES ? "yes" : "no";
  }

  static String of(Status status) {
    return switch (status) {
      case OPEN -> "open";
      case IN_PROGRESS -> "inProgress";
      case DONE -> "done";
    };
  }

  static String of(Logo.Type picture) {
    return switch (picture) {
      case PNG -> "image/png";
      case JPEG -> "image/jpeg";
      case SVG -> "image/svg+xml";
    };
  }
}
