package kistartklar.export;

import java.util.Optional;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.plan.PlanItem;
import kistartklar.domain.plan.Standing;
import kistartklar.text.Messages;

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
    return Optional.of(assessment.company().name().strip())
        .filter(name -> !name.isEmpty())
        .orElseGet(() -> messages.get("store.unnamed"));
  }

  /** A measure's title; one of the firm's own may have none yet. */
  public String title(PlanItem item) {
    return item.title().isEmpty() ? messages.get("plan.untitled") : item.title();
  }

  public String status(Status status) {
    return messages.get(
        switch (status) {
          case OPEN -> "plan.status.open";
          case IN_PROGRESS -> "plan.status.in-progress";
          case DONE -> "plan.status.done";
        });
  }

  public String standing(Standing standing) {
    return messages.get(
        switch (standing) {
          case NOW -> "plan.standing.now";
          case AFTER_PILOT -> "plan.standing.after-pilot";
          case OWN -> "plan.standing.own";
          case REOPENED -> "plan.standing.reopened";
          case ANSWERED_YES -> "plan.standing.answered-yes";
        });
  }

  /** The text without characters that neither XML nor a calendar may hold; lines end alike. */
  static String sound(String text) {
    StringBuilder sound = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(PlanWords::isSound)
        .forEach(sound::appendCodePoint);
    return sound.toString();
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
