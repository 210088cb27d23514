package kistartklar.domain.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A legal fact shown beside a question, never a verdict.
 *
 * @param id unique in the guide
 * @param what what the law says
 * @param who whom it concerns
 * @param example what it means in a small firm
 * @param dates when it applies, ascending; empty if it has applied for years
 * @param sources where the fact comes from, at least one
 */
public record LegalNote(
    String id,
    String title,
    String what,
    String who,
    String example,
    List<Effective> dates,
    List<Source> sources) {

  /**
   * A day from which something applies.
   *
   * @param what what applies from that day on, without a full stop
   */
  public record Effective(LocalDate date, String what) {

    public Effective {
      Require.text(what, "what");
    }

    /** Returns whether it applies on a day. */
    public boolean appliesOn(LocalDate day) {
      return !day.isBefore(date);
    }
  }

  /**
   * A place in a law or standard.
   *
   * @param label how it is cited
   * @param url an official address, if there is one
   */
  public record Source(String label, Optional<String> url) {

    public Source {
      Require.text(label, "label");
    }
  }

  public LegalNote {
    Require.text(id, "id");
    Require.text(title, "title");
    Require.text(what, "what");
    Require.text(who, "who");
    Require.text(example, "example");
    dates = List.copyOf(dates);
    for (int i = 1; i < dates.size(); i++) {
      if (!dates.get(i - 1).date().isBefore(dates.get(i).date())) {
        throw new IllegalArgumentException(id + ": dates are not ascending");
      }
    }
    sources = List.copyOf(Require.filled(sources, "sources"));
  }
}
