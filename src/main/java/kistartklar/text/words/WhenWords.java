package kistartklar.text.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;

/**
 * Says when something was, as people do: by the hour today and yesterday, by the day before that.
 *
 * @param zone of the user
 */
public record WhenWords(Messages messages, ZoneId zone) {

  /** The words, for instance {@code heute 18:15}; what lies ahead is called by its day. */
  public String of(Instant at, Instant now) {
    ZonedDateTime local = at.atZone(zone);
    LocalDate today = LocalDate.ofInstant(now, zone);
    String time = GermanFormat.time(local.toLocalTime());
    if (local.toLocalDate().equals(today)) {
      return messages.get("when.today", time);
    }
    return local.toLocalDate().equals(today.minusDays(1))
        ? messages.get("when.yesterday", time)
        : messages.get("when.day", GermanFormat.date(local.toLocalDate()));
  }
}
