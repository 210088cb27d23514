package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.TextStyle;

/** Whose report this is, of which day, and who took part. */
final class FirmBlock implements Chapter {

  private static final int MOST_LINES = 2;

  private final ReportContext context;
  private final Spacing spacing;

  FirmBlock(ReportContext context, Spacing spacing) {
    this.context = context;
    this.spacing = spacing;
  }

  @Override
  public void layOut(Flow flow) {
    Wording wording = context.wording();
    TextStyle muted = context.design().body().in(Design.MUTED);
    String firm = wording.firm(context.assessment());
    flow.heading(1, firm, nameStyle(firm, flow.column().width()), spacing.gap() / 2, 0);
    List<String> facts = new ArrayList<>();
    wording.facts(context.assessment()).stream()
        .map(fact -> Wording.shortened(fact, spacing.participantsLength()))
        .forEach(facts::add);
    facts.add(dates());
    String participants = context.participants();
    if (!participants.isEmpty()) {
      String names = Wording.shortened(participants, spacing.participantsLength());
      facts.add(
          names.equals(participants)
              ? wording.get("participants", names)
              : wording.get("participants.more", wholeNames(names)));
    }
    flow.paragraph(String.join(" \u00b7 ", facts), muted.unbroken(), 0);
    flow.space(spacing.before());
  }

  /** Without the name that is cut, unless it is the only one. */
  private static String wholeNames(String shortened) {
    int end = shortened.lastIndexOf(", ");
    return end < 0 ? shortened : shortened.substring(0, end) + ", \u2026";
  }

  /** The largest size in which the name needs one line, or two; the longest names need more. */
  private TextStyle nameStyle(String firm, float width) {
    for (int size : List.of(25, 22, 19, 17, 14, 11)) {
      TextStyle style = style(size);
      float length = style.face().width(firm, size);
      float most = size > 17 ? width : MOST_LINES * 0.9f * width;
      if (size <= spacing.mostNameSize() && length < most) {
        return style;
      }
    }
    return style(Math.min(11, spacing.mostNameSize()));
  }

  private TextStyle style(int size) {
    return context.design().firm(size, size > 22 ? 5 : size > 17 ? 4 : size > 11 ? 3 : 2);
  }

  private String dates() {
    Wording wording = context.wording();
    String report = wording.date(context.request().date());
    return context
        .assessment()
        .company()
        .assessedOn()
        .map(day -> wording.get("dates", wording.date(day), report))
        .orElseGet(() -> wording.get("date", report));
  }
}
