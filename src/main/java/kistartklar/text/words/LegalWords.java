package kistartklar.text.words;

import java.time.LocalDate;
import java.util.List;
import kistartklar.domain.guide.LegalNote;
import kistartklar.domain.guide.LegalNotes;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;

/** Words legal notes as they stand on a given day, alike on the screen and in the report. */
public final class LegalWords {

  private final Messages messages;
  private final LocalDate today;

  /**
   * Creates the words of a day.
   *
   * @param today decides whether a date has passed and whether the notes are old
   */
  public LegalWords(Messages messages, LocalDate today) {
    this.messages = messages;
    this.today = today;
  }

  /** When the notes were checked, that they are no legal advice, and whether that is long ago. */
  public String asOf(LegalNotes notes) {
    String key = notes.isOldOn(today) ? "legal.asOf.old" : "legal.asOf";
    return messages.get(key, GermanFormat.date(notes.asOf()), notes.disclaimer());
  }

  /** Whom a note concerns. */
  public String who(LegalNote note) {
    return messages.get("legal.who", note.who());
  }

  /** What a note means in a small firm. */
  public String example(LegalNote note) {
    return messages.get("legal.example", note.example());
  }

  /** What applies since or from when, one sentence a date; empty if the note has no dates. */
  public List<String> dates(LegalNote note) {
    return note.dates().stream()
        .map(effective ->
            messages.get(
                effective.appliesOn(today) ? "legal.since" : "legal.from",
                GermanFormat.date(effective.date()),
                effective.what()))
        .toList();
  }

  /** How a source is cited, with its address if it has one: paper cannot be clicked. */
  public String source(LegalNote.Source source) {
    return source
        .url()
        .map(url -> messages.get("legal.source.url", source.label(), url))
        .orElseGet(() -> messages.get("legal.source", source.label()));
  }
}
