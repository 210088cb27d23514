package kistartklar.report;

import java.util.List;
import java.util.stream.Collectors;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Span;
import kistartklar.report.pdf.Table;
import kistartklar.report.pdf.Table.Cell;

/**
 * One particular in a record.
 *
 * @param value empty if nothing was entered; each of its lines is a paragraph
 * @param needed whether the record lacks something without it
 */
record RecordFact(String label, String value, boolean needed) {

  private static final List<Float> WIDTHS = List.of(150f, 331f);

  boolean isMissing() {
    return needed && value.isBlank();
  }

  static int missing(List<RecordFact> facts) {
    return (int) facts.stream().filter(RecordFact::isMissing).count();
  }

  /** What is missing of something, in one line; empty if nothing is. */
  static List<String> gaps(SheetContext context, String of, List<RecordFact> facts) {
    String labels =
        facts.stream()
            .filter(RecordFact::isMissing)
            .map(RecordFact::label)
            .collect(Collectors.joining(", "));
    return labels.isEmpty() ? List.of() : List.of(context.wording().get("record.gap", of, labels));
  }

  /** As a table of what is asked for and what was entered; what nobody needs is left out. */
  static void layOut(Flow flow, SheetContext context, String of, List<RecordFact> facts) {
    Design design = context.design();
    Wording wording = context.wording();
    flow.table(
        new Table(
            wording.get("record.facts", of),
            WIDTHS,
            List.of(
                Cell.of(wording.get("record.facts.label"), design.tableHead()),
                Cell.of(wording.get("record.facts.value"), design.tableHead())),
            facts.stream()
                .filter(fact -> fact.needed() || !fact.value().isBlank())
                .map(fact ->
                    List.of(
                        Cell.of(fact.label(), design.small()),
                        fact.isMissing()
                            ? Cell.of(
                                wording.get("record.facts.missing"),
                                design.smallStrong().in(Design.WARNING))
                            : Cell.of(
                                fact.value()
                                    .lines()
                                    .map(line -> Span.of(line, design.small()))
                                    .toList())))
                .toList(),
            0,
            Design.TABLE),
        13);
  }
}
