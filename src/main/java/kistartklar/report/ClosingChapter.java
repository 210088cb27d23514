package kistartklar.report;

import kistartklar.domain.guide.TextBlock;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Span;

/** How the report came about: who took part, the method and its limits. */
final class ClosingChapter implements Chapter {

  private final ReportContext context;
  private final Wording wording;
  private final Design design;

  ClosingChapter(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
    this.design = context.design();
  }

  @Override
  public void layOut(Flow flow) {
    flow.section();
    flow.heading(1, wording.get("method"), design.chapter(), 6.5f, 120);
    block(flow, context.guide().method().scoring());
    participants(flow);
    flow.keepTogether(part -> {
      block(part, context.guide().method().disclaimer());
      block(part, context.guide().method().credit());
    });
  }

  /** All of them if the first page may have had no room for all. */
  private void participants(Flow flow) {
    String names = context.participants();
    if (Spacing.mayShorten(names)) {
      flow.beside(
          Design.MARGIN,
          Design.GUTTER,
          margin -> margin.heading(2, wording.get("participants.all"), design.sideHeading(), 0, 0),
          text -> text.paragraph(names, design.body().unbroken(), 6.5f));
      flow.space(13);
    }
  }

  private void block(Flow flow, TextBlock block) {
    flow.beside(
        Design.MARGIN,
        Design.GUTTER,
        margin -> margin.heading(2, block.title(), design.sideHeading(), 0, 0),
        text -> text(text, block));
    flow.space(13);
  }

  private void text(Flow flow, TextBlock block) {
    for (String paragraph : block.paragraphs()) {
      flow.paragraph(paragraph, design.body(), 6.5f);
    }
    if (!block.points().isEmpty()) {
      flow.list(
          false,
          block.points().stream().map(point -> Span.of(point, design.body())).toList(),
          6.5f);
    }
  }
}
