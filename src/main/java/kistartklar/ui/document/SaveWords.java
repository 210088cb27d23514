package kistartklar.ui.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;

/** The save state as the user reads it. */
public record SaveWords(Messages messages, ZoneId zone) {

  public String of(SaveState state, LocalDate today) {
    return switch (state) {
      case SaveState.Untouched() -> messages.get("save.untouched");
      case SaveState.Saved saved ->
          saved.at().map(at -> saved(at, today)).orElseGet(() -> messages.get("save.saved"));
      case SaveState.Saving() -> messages.get("save.saving");
      case SaveState.KeptAsDraft() -> messages.get("save.draft");
      case SaveState.Failed failed ->
          messages.get(failed.draftKept() ? "save.failed.draft" : "save.failed");
      case SaveState.ChangedOutside outside ->
          messages.get(outside.draftKept() ? "save.outside.draft" : "save.outside");
      case SaveState.Waiting waiting ->
          messages.get(waiting.draftKept() ? "save.waiting.draft" : "save.waiting");
      case SaveState.ReadOnly ignored -> messages.get("save.readOnly");
    };
  }

  private String saved(Instant at, LocalDate today) {
    ZonedDateTime local = at.atZone(zone);
    String time = GermanFormat.time(local.toLocalTime());
    return local.toLocalDate().equals(today)
        ? messages.get("save.saved.today", time)
        : messages.get("save.saved.day", GermanFormat.date(local.toLocalDate()), time);
  }
}
