package kistartklar.report;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kistartklar.chart.DayChart;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.Period;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.domain.plan.PlanItem;
import kistartklar.domain.readiness.MeasureOrder;
import kistartklar.domain.readiness.Readiness;
import kistartklar.domain.readiness.Tally;
import kistartklar.domain.readiness.WayUp;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;
import kistartklar.text.words.BandWords;
import kistartklar.text.words.ClarificationWords;
import kistartklar.text.words.ComparisonWords;
import kistartklar.text.words.EffortWords;
import kistartklar.text.words.FirmWords;
import kistartklar.text.words.HeadlineWords;
import kistartklar.text.words.LegalWords;
import kistartklar.text.words.PlanTallyWords;
import kistartklar.text.words.StatusWords;
import kistartklar.text.words.UrgencyWords;
import kistartklar.text.words.YesNoWords;

/** Words facts of an assessment for a reader of the report. */
final class Wording {

  private static final int LONGEST_NAME = 500;

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

  /** The words of legal notes as they stand on the day of the report. */
  LegalWords legal(LocalDate day) {
    return new LegalWords(messages, day);
  }

  /** The question to the firm whether it uses AI already. */
  String aiInUse() {
    return messages.get("company.aiInUse");
  }

  /** How an open question will be clarified. */
  String clarification(Clarification clarification) {
    return new ClarificationWords(messages).of(clarification);
  }

  /** Why there is no measure. */
  String noMeasures(MeasureOrder order) {
    return get(order.notApplicable().isEmpty() ? "measures.none" : "measures.none.concern");
  }

  /** What comes first whatever the score, if anything does. */
  Optional<String> urgency(Assessment assessment) {
    return new UrgencyWords(messages).dataProtection(assessment);
  }

  /** The firm's name, which stands on every page: what is longer than any name is cut. */
  String firm(Assessment assessment) {
    return shortened(new FirmWords(messages).name(assessment.company()), LONGEST_NAME);
  }

  /** What the firm says of itself beside its name. */
  List<String> facts(Assessment assessment) {
    return new FirmWords(messages).facts(assessment.company());
  }

  /** In one or two sentences where the firm stands, the same as on the screen. */
  String headline(Assessment assessment) {
    return new HeadlineWords(messages, guide).of(assessment);
  }

  /** By how much the score changed since an earlier assessment. */
  String change(Predecessor earlier, int score) {
    int gain = score - score(earlier);
    String change =
        gain == 0
            ? get("change.none")
            : messages.get(
                gain > 0 ? "comparison.gain.more" : "comparison.gain.less", Math.abs(gain));
    return earlier
        .assessedOn()
        .map(day -> get("change.since", change, date(day)))
        .orElseGet(() -> get("change.undated", change));
  }

  /** The score of an earlier assessment. */
  static int score(Predecessor earlier) {
    return Math.toIntExact(
        earlier.answers().values().stream().filter(answer -> answer == Answer.YES).count());
  }

  /** The name of a band where there is little room. */
  String shortName(Band band) {
    return get(
        switch (band) {
          case FOUNDATIONS_FIRST -> "band.foundations";
          case STEPS_AHEAD -> "band.steps";
          case WELL_PREPARED -> "band.well";
          case VERY_WELL_PREPARED -> "band.very-well";
        });
  }

  String range(Band band) {
    return new BandWords(messages, guide).range(band);
  }

  String answer(Optional<Answer> answer) {
    return new YesNoWords(messages).of(answer);
  }

  String yesOf(Tally tally) {
    return get("yesOf", tally.yes(), tally.total());
  }

  String effort(Effort effort, Optional<Period> period) {
    return new EffortWords(messages).of(effort, period);
  }

  String date(LocalDate date) {
    return GermanFormat.date(date);
  }

  String title(PlanItem item) {
    return item.title().isEmpty() ? get("plan.own.untitled") : item.title();
  }

  /** That every measure of the plan is done. */
  String allDone() {
    return messages.get("plan.all-done");
  }

  String overdue() {
    return messages.get("plan.overdue");
  }

  /** The effort of a measure in days without the word, for a column that is called so. */
  String days(PlanItem item) {
    return item.effort().map(GermanFormat::days).orElse("\u2013");
  }

  String due(MeasureState state) {
    return state.due().map(GermanFormat::date).orElse("\u2013");
  }

  /** What begins at a tick of a line of time; the first says which year it is. */
  String tick(DayChart.Step step, LocalDate day, boolean first) {
    String year = String.valueOf(day.getYear());
    return switch (step) {
      case MONTH -> {
        String month = day.getMonth().getDisplayName(TextStyle.SHORT, Locale.GERMAN);
        yield first || day.getMonthValue() == 1 ? month + "\u00a0" + year : month;
      }
      case QUARTER -> get("timeline.quarter", (day.getMonthValue() + 2) / 3, year);
      case YEAR -> year;
    };
  }

  /** How far a measure is on a day, and whether it is overdue. */
  String status(PlanItem item, LocalDate day) {
    return new StatusWords(messages).of(item, day);
  }

  /** How far a plan is on a day. */
  String tally(ActionPlan plan, LocalDate day) {
    return new PlanTallyWords(messages).of(plan, day);
  }

  /** Who does a measure; while nobody is named, who usually would. */
  String owner(PlanItem item) {
    if (!item.owner().isEmpty()) {
      return item.owner();
    }
    return item.role().isBlank() ? "\u2013" : messages.get("plan.usual", item.role().strip());
  }

  String draft(Readiness readiness) {
    return get("draft", readiness.total().open());
  }

  /** The score that is still possible, while questions are open. */
  String possible(Readiness readiness) {
    int from = readiness.score();
    int to = readiness.highestPossible();
    String bandName = guide.text(readiness.highestPossibleBand()).name();
    return readiness.band().equals(Optional.of(readiness.highestPossibleBand()))
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
        yield missing + " " + way(step, byMeasures);
      }
    };
  }

  private String way(WayUp.Step step, int byMeasures) {
    if (step.outOfReach() > 0) {
      return get("wayUp.outOfReach", step.outOfReach());
    }
    if (byMeasures == 0) {
      return get("wayUp.open", step.neededFromOpen());
    }
    return step.neededFromOpen() == 0
        ? get("wayUp.measures", byMeasures)
        : get("wayUp.both", byMeasures, step.neededFromOpen());
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

  /** What a participant said about a question. */
  String view(View view) {
    String by = view.by().isBlank() ? get("view.unnamed") : view.by().strip();
    return view.note().isBlank()
        ? get("view", by, answer(view.answer()))
        : get("view.note", by, answer(view.answer()), view.note().strip());
  }

  /** Question and phase that a measure belongs to. */
  String origin(QuestionId question) {
    return get("origin", question.number(), guide.phaseOf(question).number());
  }
}
