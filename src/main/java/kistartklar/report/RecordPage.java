package kistartklar.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kistartklar.domain.evidence.CheckFinding;
import kistartklar.domain.worksheet.SheetCheck;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.report.pdf.Flow;
import kistartklar.text.GermanFormat;
import kistartklar.text.words.EvidenceWords;

/**
 * What records of one worksheet have in common: what stands above and below their parts.
 *
 * @param sheet the id of the worksheet
 * @param parts all that particulars can be missing in
 */
record RecordPage(SheetContext context, String sheet, List<Part> parts) {

  /** Something with its particulars. */
  record Part(String title, List<RecordFact> facts) {

    /** Below a heading of its own, on one page unless that would leave half of one empty. */
    void layOut(Flow flow, SheetContext context) {
      if (flow.room() < flow.column().height() / 2) {
        flow.keepTogether(page -> add(page, context));
      } else {
        add(flow, context);
      }
    }

    private void add(Flow flow, SheetContext context) {
      flow.heading(2, title, context.design().heading(), 2, 80);
      RecordFact.layOut(flow, context, title, facts);
    }
  }

  /** Why the worksheet is not needed, if it is not. */
  static Optional<String> notNeeded(SheetContext context, String sheet) {
    return context.review().worksheets().sheet(sheet).notNeeded();
  }

  /** Adds whose record it is, what it is called and what it is for. */
  void begin(Flow flow, RecordHead head, String title, String lead) {
    SheetContent content = context.review().worksheets().sheet(sheet);
    Wording wording = context.wording();
    Design design = context.design();
    String responsible =
        content.by().isBlank()
            ? wording.get("record.responsible.none")
            : wording.get("record.responsible", content.by().strip());
    int missing = parts.stream().mapToInt(part -> RecordFact.missing(part.facts())).sum();
    head.layOut(flow, responsible, missing + findings().size());
    flow.heading(1, title, design.chapter(), 6.5f, 100);
    flow.paragraph(lead, design.body(), 6.5f);
    String asOf =
        content
            .asOf()
            .map(day -> wording.get("sheets.as-of", GermanFormat.date(day)))
            .orElseGet(() -> wording.get("record.undated"));
    flow.paragraph(asOf, design.smallMuted(), 13);
    notNeeded(context, sheet)
        .ifPresent(reason ->
            flow.paragraph(wording.get("sheets.not-needed", reason.strip()), design.body(), 13));
  }

  /** Lists what is missing. */
  void end(Flow flow, RecordHead head) {
    EvidenceWords words = new EvidenceWords(context.columns().words());
    head.gaps(
        flow,
        Stream.concat(
                parts.stream()
                    .flatMap(part -> RecordFact.gaps(context, part.title(), part.facts()).stream()),
                findings().stream().map(words::finding))
            .toList());
  }

  /** The rows of what is in use and stands nowhere in the worksheet. */
  List<RecordRow> unreferenced() {
    return findings().stream()
        .flatMap(finding -> finding.row().stream())
        .flatMap(place -> RecordRow.at(context, place).stream())
        .toList();
  }

  private List<CheckFinding> findings() {
    return notNeeded(context, sheet).isPresent()
        ? List.of()
        : context.review().findings().stream()
            .filter(finding -> finding.sheet().equals(sheet))
            .filter(finding -> finding.check().rule() instanceof SheetCheck.Unreferenced)
            .toList();
  }
}
