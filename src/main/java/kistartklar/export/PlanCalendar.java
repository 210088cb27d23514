package kistartklar.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.plan.NextCheck;
import kistartklar.domain.plan.PlanItem;
import kistartklar.domain.plan.PlanKey;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.text.Messages;
import kistartklar.text.words.EffortWords;
import kistartklar.text.words.StatusWords;

/**
 * Due dates of the plan as an iCalendar file (RFC 5545), one event of a whole day for each measure
 * that is still to be done and for each day that the worksheets plan, and one more on the day when
 * the firm should assess itself again; each with an alarm on the morning before. An event keeps its
 * name over all files of a document and of those that follow it, so that a calendar that reads
 * another file moves its events instead of doubling them. Remarks stay out: calendars are shared
 * with more people than the plan.
 *
 * <p>What is done or no longer needed is left out and not written as cancelled: programs differ in
 * what they make of a cancelled event, and those that never saw it before would show one.
 *
 * <p>The format is written by {@link CalendarLines} of our own: it takes a page, while the
 * libraries for it bring a second JSON parser or a megabyte of code along.
 */
public final class PlanCalendar {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** On the morning before: an event of a whole day begins at midnight. */
  private static final String ALARM = "-PT15H";

  /** A document counts its revisions from 0; those that follow it count on beyond these. */
  private static final long REVISIONS = 1 << 20;

  /** SEQUENCE is a 32-bit number in the format. */
  private static final long MOST_PREDECESSORS = Integer.MAX_VALUE / REVISIONS;

  private final Messages messages;
  private final Supplier<WorksheetCatalogue> worksheets;
  private final PlanWords words;

  /** Asks for the worksheets' definitions only if a document has any. */
  public PlanCalendar(Messages messages, Supplier<WorksheetCatalogue> worksheets) {
    this.messages = messages;
    this.worksheets = worksheets;
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
    String name = words.title(file.assessment());
    lines.text("NAME", name);
    lines.text("X-WR-CALNAME", name);
    for (PlanItem item : file.plan().open()) {
      item.state().due().ifPresent(due -> measure(lines, file, item, due));
    }
    if (!file.assessment().worksheets().sheets().isEmpty()) {
      SheetDates.of(messages, worksheets.get(), file).forEach(event -> event(lines, file, event));
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
    String summary = messages.get("plan.calendar.summary", words.title(item));
    event(lines, file, new CalendarEvent(name, due, summary, description(item, file.today())));
  }

  private String description(PlanItem item, LocalDate today) {
    String owner = item.owner().isEmpty() ? messages.get("plan.nobody") : item.owner();
    String facts =
        messages.get("plan.calendar.owner", owner)
            + item.effort()
                .map(effort ->
                    "\n"
                        + messages.get(
                            "plan.calendar.effort",
                            new EffortWords(messages).of(effort, item.period())))
                .orElse("")
            + "\n"
            + messages.get("plan.calendar.status", new StatusWords(messages).of(item, today));
    String steps = item.steps().stream().map(step -> "– " + step).collect(Collectors.joining("\n"));
    return steps.isEmpty() ? facts : facts + "\n\n" + steps;
  }

  private void nextCheck(CalendarLines lines, PlanFile file) {
    event(
        lines,
        file,
        new CalendarEvent(
            "next-check",
            NextCheck.of(file.assessment(), file.today()),
            messages.get("plan.calendar.next-check"),
            messages.get("plan.calendar.next-check.text", words.firm(file.assessment()))));
  }

  private static void event(CalendarLines lines, PlanFile file, CalendarEvent event) {
    Instant now = file.now();
    lines.plain("BEGIN", "VEVENT");
    lines.plain("UID", firstOfLine(file.assessment()) + "-" + event.name() + "@ki-startklar");
    lines.plain("DTSTAMP", TIME.format(now));
    lines.plain("SEQUENCE", String.valueOf(sequence(file)));
    lines.plain("DTSTART;VALUE=DATE", DAY.format(event.day()));
    lines.plain("DTEND;VALUE=DATE", DAY.format(event.day().plusDays(1)));
    lines.plain("TRANSP", "TRANSPARENT");
    lines.text("SUMMARY", event.summary());
    if (!event.description().isEmpty()) {
      lines.text("DESCRIPTION", event.description());
    }
    lines.plain("BEGIN", "VALARM");
    lines.plain("ACTION", "DISPLAY");
    lines.text("DESCRIPTION", event.summary());
    lines.plain("TRIGGER;RELATED=START", ALARM);
    lines.plain("END", "VALARM");
    lines.plain("END", "VEVENT");
  }

  private static UUID firstOfLine(Assessment assessment) {
    return assessment.predecessors().stream()
        .findFirst()
        .map(Predecessor::id)
        .orElseGet(assessment::id);
  }

  /** Calendars take an event only if its number is not below that of the one they have. */
  private static long sequence(PlanFile file) {
    long predecessors = Math.min(file.assessment().predecessors().size(), MOST_PREDECESSORS - 1);
    return predecessors * REVISIONS + Math.min(file.revision(), REVISIONS - 1);
  }
}
