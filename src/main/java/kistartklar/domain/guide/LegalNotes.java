package kistartklar.domain.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All legal notes, dated as a whole because they are checked as a whole.
 *
 * @param asOf the day up to which the notes were checked
 * @param disclaimer says that this is no legal advice
 */
public record LegalNotes(LocalDate asOf, String disclaimer, List<LegalNote> notes) {

  public LegalNotes {
    Require.text(disclaimer, "disclaimer");
    notes = List.copyOf(notes);
  }

  /** Months after which the notes count as old: laws on AI change every few months. */
  private static final int FRESH_MONTHS = 6;

  /** Returns whether the notes were checked so long before a day that they need another look. */
  public boolean isOldOn(LocalDate day) {
    return day.isAfter(asOf.plusMonths(FRESH_MONTHS));
  }

  /** The note with that id. */
  public Optional<LegalNote> find(String id) {
    return notes.stream().filter(note -> note.id().equals(id)).findFirst();
  }
}
