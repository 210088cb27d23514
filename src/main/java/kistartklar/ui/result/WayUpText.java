package kistartklar.ui.result;

import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.readiness.WayUp;
import kistartklar.text.Messages;

/** The way to the next band in words. */
final class WayUpText {

  private WayUpText() {}

  static String of(Messages messages, Guide guide, Assessment assessment) {
    return switch (WayUp.of(guide, assessment)) {
      case WayUp.Top() -> messages.get("result.way.top");
      case WayUp.Step step -> {
        String name = guide.text(step.next()).name();
        String missing = messages.get("result.way.missing", step.missing(), name);
        yield missing
            + " "
            + messages.get(
                key(step), step.measures().size(), step.neededFromOpen(), step.outOfReach());
      }
    };
  }

  private static String key(WayUp.Step step) {
    if (step.outOfReach() > 0) {
      return "result.way.out-of-reach";
    }
    if (step.neededFromOpen() == 0) {
      return "result.way.by-measures";
    }
    return step.measures().isEmpty() ? "result.way.by-open" : "result.way.by-both";
  }
}
