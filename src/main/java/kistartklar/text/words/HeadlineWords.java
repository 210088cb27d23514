package kistartklar.text.words;

import java.util.Optional;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Readiness;
import kistartklar.domain.readiness.Tally;
import kistartklar.text.Messages;

/** Says in one or two sentences where a firm stands, alike wherever a result begins. */
public record HeadlineWords(Messages messages, Guide guide) {

  private static final QuestionId PILOT_STARTED = new QuestionId(Readiness.LAST_OF_PREPARATION + 1);

  /** The band, and what is missing most: first to prepare, then to use what was prepared. */
  public String of(Assessment assessment) {
    Readiness readiness = Readiness.of(guide, assessment);
    String band = new BandWords(messages, guide).name(readiness.band());
    if (readiness.band().isEmpty()) {
      return band;
    }
    String name = readiness.provisional() ? messages.get("headline.provisional", band) : band;
    return messages.get("headline.whole", name, state(assessment, readiness));
  }

  private String state(Assessment assessment, Readiness readiness) {
    int toPrepare = missing(readiness.preparation());
    int toUse = missing(readiness.operation());
    boolean started = assessment.answer(PILOT_STARTED).equals(Optional.of(Answer.YES));
    if (toPrepare > 0) {
      return messages.get(
          started ? "headline.running.unprepared" : "headline.preparation",
          toPrepare,
          readiness.preparation().total());
    }
    if (!started) {
      return messages.get("headline.ready");
    }
    return toUse > 0
        ? messages.get("headline.operation", toUse, readiness.operation().total())
        : messages.get("headline.all", QuestionId.COUNT);
  }

  private static int missing(Tally tally) {
    return tally.total() - tally.yes();
  }
}
