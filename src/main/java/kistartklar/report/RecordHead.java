package kistartklar.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Span;

/**
 * Whose document it is, of which day, and how much is missing in it.
 *
 * @param firm as the firm calls itself
 * @param date day of the document
 */
record RecordHead(Wording wording, Design design, String firm, LocalDate date) {

  private static final int MOST_GAPS = 30;

  /**
   * Adds it above the title.
   *
   * @param responsible a sentence about who answers for what follows; empty if the title is
   *     followed by it
   * @param missing how many particulars are missing
   */
  void layOut(Flow flow, String responsible, int missing) {
    flow.paragraph(firm, design.smallStrong(), 0);
    String line =
        Stream.of(
                wording.get("record.made", wording.date(date)),
                responsible,
                wording.get("record.missing", missing))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · "));
    flow.paragraph(line, design.smallMuted(), 13);
  }

  /** Lists what is missing. */
  void gaps(Flow flow, List<String> gaps) {
    if (gaps.isEmpty()) {
      return;
    }
    flow.heading(2, wording.get("profile.gaps"), design.subheading(), 0, 40);
    List<List<Span>> items =
        gaps.stream().limit(MOST_GAPS).map(gap -> Span.of(gap, design.small())).toList();
    flow.list(false, items, 0);
    if (gaps.size() > MOST_GAPS) {
      flow.paragraph(
          wording.get("profile.gaps.more", gaps.size() - MOST_GAPS), design.smallMuted(), 0);
    }
  }
}
