package kistartklar.report;

import java.time.LocalDate;
import java.util.Optional;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Readiness;
import kistartklar.domain.readiness.Tally;
import kistartklar.domain.readiness.WayUp;
import kistartklar.text.ComparisonWords;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;

/** Words facts of an assessment for a reader of the report. */
final class Wording {

  private final Messages messages;
  private final Guide guide;

  Wording(Messages messages, Guide guide) {
    this.messages = messages;
    this.guide = guide;
  }

  String get(String key, Object... arguments) {
    return messages.get("report." + key, arguments);
  }

  /** The words of comparisons, the same as on the screen. */
  ComparisonWords comparison() {
    return new ComparisonWords(messages, guide);
  }

  String firm(Assessment assessment) {
    String name = assessment.company().name();
    return name.isBlank() ? get("unnamed") : name.strip();
  }

  String range(Band band) {
    return band.min() + "\u2013" + band.max();
  }

  String answer(Optional<Answer> answer) {
    return answer
        .map(given -> given == Answer.YES ? get("answer.yes") : get("answer.no"))
        .orElseGet(() -> get("answer.open"));
  }

  String yesOf(Tally tally) {
    return get("yesOf", tally.yes(), tally.total());
  }

  String effort(Effort effort) {
    return GermanFormat.effort(effort);
  }

  String date(LocalDate date) {
    return GermanFormat.date(date);
  }

  String owner(MeasureState state) {
    return state.owner().isBlank() ? "\u2013" : state.owner();
  }

  String due(MeasureState state) {
    return state.due().map(GermanFormat::date).orElse("\u2013");
  }

  String status(MeasureState.Status status) {
    return switch (status) {
      case OPEN -> get("status.open");
      case IN_PROGRESS -> get("status.inProgress");
      case DONE -> get("status.done");
    };
  }

  String draft(Readiness readiness) {
    return get("draft", readiness.total().open());
  }

  /** The score that is still possible, while questions are open. */
  String possible(Readiness readiness) {
    int from = readiness.score();
    int to = readiness.highestPossible();
    String bandName = guide.text(readiness.highestPossibleBand()).name();
    return readiness.band() == readiness.highestPossibleBand()
        ? get("possible.sameBand", readiness.total().open(), from, to)
        : get("possible.bands", readiness.total().open(), from, to, bandName);
  }

  /** What is missing to the next band. */
  String wayUp(WayUp wayUp) {
    return switch (wayUp) {
      case WayUp.Top() -> get("wayUp.top");
      case WayUp.Step step -> {
        String name = guide.text(step.next()).name();
        String missing = get("wayUp.missing", name, range(step.next()), step.missing());
        int byMeasures = step.measures().size();
        yield missing
            + " "
            + (byMeasures == 0
                ? get("wayUp.open", step.neededFromOpen())
                : step.neededFromOpen() == 0
                    ? get("wayUp.measures", byMeasures)
                    : get("wayUp.both", byMeasures, step.neededFromOpen()));
      }
    };
  }

  /** What a phase settles; the sentences after it tell why now. */
  static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  /** The beginning of a text, with an ellipsis if that is not all. */
  static String shortened(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "\u2026";
  }

  /** Question and phase that a measure belongs to. */
  String origin(QuestionId question) {
    return get("origin", question.number(), guide.phaseOf(question).number());
  }
}
