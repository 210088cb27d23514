package kistartklar.export;

import java.time.LocalDate;

/**
 * An event of a whole day.
 *
 * @param name tells it from the others of a document, and stays the same over its files
 */
record CalendarEvent(String name, LocalDate day, String summary, String description) {}
