package kistartklar.report;

import java.util.List;
import kistartklar.report.pdf.Anchor;
import kistartklar.report.pdf.Flow;

/** The list of chapters with their pages, which are known when all are laid out. */
final class ContentsPage implements Chapter {

  /** Overview, answers, plan, open questions, legal notes, method. */
  private static final int CHAPTERS = 6;

  private final Wording wording;
  private final Design design;

  ContentsPage(ReportContext context) {
    wording = context.wording();
    design = context.design();
  }

  @Override
  public void layOut(Flow flow) {
    flow.newPage();
    flow.section();
    flow.heading(1, wording.get("contents"), design.chapter(), 4, 80);
    flow.contents(CHAPTERS, design.contents(), 26);
  }

  void fill(Flow flow) {
    List<Anchor> chapters =
        flow.anchors().stream().filter(anchor -> anchor.level() == 1).skip(2).toList();
    flow.fillContents(
        chapters,
        Design.BORDER,
        chapter -> wording.get("contents.link", chapter.title(), chapter.page()));
  }
}
