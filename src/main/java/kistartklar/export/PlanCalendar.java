package kistartklar.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import kistartklar.domain.plan.NextCheck;
import kistartklar.domain.plan.PlanItem;
import kistartklar.domain.plan.PlanKey;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;

/**
 * Due dates of the plan as an iCalendar file (RFC 5545), one event of a whole day for each, and one
 * more on the day when the firm should assess itself again. Each event keeps its name over all
 * files of a document, so that a calendar that reads a second one changes its events instead of
 * doubling them. Remarks stay out: calendars are shared with more people than the plan.
 *
 * <p>The format is written by {@link CalendarLines} of our own: it takes a page, while the
 * libraries for it bring a second JSON parser or a megabyte of code along.
 */
public final class PlanCalendar {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** SEQUENCE is a 32-bit number in the format. */
  private static final long LARGEST_SEQUENCE = Integer.MAX_VALUE;

  private final Messages messages;
  private final PlanWords words;

  public PlanCalendar(Messages messages) {
    this.messages = messages;
    this.words = new PlanWords(messages);
  }

  /** The bytes of the file. */
  public byte[] write(PlanFile file) {
    CalendarLines lines = new CalendarLines();
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.text("PRODID", "-//KI-Startklar//Plan//DE");
    lines.plain("CALSCALE", "GREGORIAN");
    lines.plain("METHOD", "PUBLISH");
    for (PlanItem item : file.plan().items()) {
      item.state().due().ifPresent(due -> measure(lines, file, item, due));
    }
    nextCheck(lines, file);
    lines.plain("END", "VCALENDAR");
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void measure(CalendarLines lines, PlanFile file, PlanItem item, LocalDate due) {
    String name =
        switch (item.key()) {
          case PlanKey.OfQuestion(var question) -> question.key();
          case PlanKey.OfOwn(var id) -> id.toString();
        };
    String key = item.isOpen() ? "plan.calendar.summary" : "plan.calendar.summary.done";
    event(lines, file, name, due, messages.get(key, words.title(item)), description(item));
  }

  private String description(PlanItem item) {
    String owner = item.owner().isEmpty() ? messages.get("plan.nobody") : item.owner();
    String facts =
        messages.get("plan.calendar.owner", owner)
            + item.effort()
                .map(effort ->
                    "\n" + messages.get("plan.calendar.effort", GermanFormat.effort(effort)))
                .orElse("")
            + "\n"
            + messages.get("plan.calendar.status", words.status(item.state().status()));
    String steps = item.steps().stream().map(step -> "– " + step).collect(Collectors.joining("\n"));
    return steps.isEmpty() ? facts : facts + "\n\n" + steps;
  }

  private void nextCheck(CalendarLines lines, PlanFile file) {
    event(
        lines,
        file,
        "next-check",
        NextCheck.of(file.assessment(), file.today()),
        messages.get("plan.calendar.next-check"),
        messages.get("plan.calendar.next-check.text", words.firm(file.assessment())));
  }

  private static void event(
      CalendarLines lines,
      PlanFile file,
      String name,
      LocalDate day,
      String summary,
      String description) {
    Instant now = file.now();
    lines.plain("BEGIN", "VEVENT");
    lines.plain("UID", file.assessment().id() + "-" + name + "@ki-startklar");
    lines.plain("DTSTAMP", TIME.format(now));
    lines.plain("SEQUENCE", String.valueOf(Math.min(file.revision(), LARGEST_SEQUENCE)));
    lines.plain("DTSTART;VALUE=DATE", DAY.format(day));
    lines.plain("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
    lines.plain("TRANSP", "TRANSPARENT");
    lines.text("SUMMARY", summary);
    lines.text("DESCRIPTION", description);
    lines.plain("END", "VEVENT");
  }
}
