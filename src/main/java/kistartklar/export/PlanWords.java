package kistartklar.export;

import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.LineBreaks;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.plan.PlanItem;
import kistartklar.domain.plan.PlanReason;
import kistartklar.text.Messages;
import kistartklar.text.words.FirmWords;
import kistartklar.text.words.StatusWords;

/** What is said about a plan wherever it is shown or written. */
public final class PlanWords {

  private final Messages messages;

  public PlanWords(Messages messages) {
    this.messages = messages;
  }

  /** The plan's name with the firm's. */
  String title(Assessment assessment) {
    return messages.get("plan.of", firm(assessment));
  }

  String firm(Assessment assessment) {
    return new FirmWords(messages).name(assessment.company());
  }

  /** A measure's title; one of the firm's own may have none yet. */
  public String title(PlanItem item) {
    return item.title().isEmpty() ? messages.get("plan.untitled") : item.title();
  }

  /** How often the effort comes up; empty where that is not known. */
  String period(PlanItem item) {
    return item.period()
        .map(period ->
            switch (period) {
              case ONCE -> messages.get("plan.period.once");
              case YEARLY -> messages.get("plan.period.yearly");
            })
        .orElse("");
  }

  public String status(Status status) {
    return new StatusWords(messages).of(status);
  }

  public String reason(PlanReason reason) {
    return messages.get(
        switch (reason) {
          case NOW -> "plan.standing.now";
          case AFTER_PILOT -> "plan.standing.after-pilot";
          case OWN -> "plan.standing.own";
          case REOPENED -> "plan.standing.reopened";
          case ANSWERED_YES -> "plan.standing.answered-yes";
          case NOT_APPLICABLE -> "plan.standing.not-applicable";
        });
  }

  /** The text without characters that neither XML nor a calendar may hold; lines end alike. */
  static String sound(String text) {
    StringBuilder sound = new StringBuilder(text.length());
    LineBreaks.unified(text)
        .codePoints()
        .filter(PlanWords::isSound)
        .forEach(sound::appendCodePoint);
    return sound.toString();
  }

  /** The same for what stands in one line. */
  static String soundLine(String text) {
    return sound(LineBreaks.oneLine(text));
  }

  private static boolean isSound(int character) {
    return character == '\n'
        || character == '\t'
        || character >= 0x20
            && !(character >= 0x7f && character < 0xa0)
            && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
            && character != 0xfffe
            && character != 0xffff;
  }
}
