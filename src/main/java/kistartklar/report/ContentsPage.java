package kistartklar.report;

import java.util.List;
import kistartklar.report.pdf.Anchor;
import kistartklar.report.pdf.Flow;

/** The list of chapters with their pages, which are known when all are laid out. */
final class ContentsPage implements Chapter {

  /** A first page without measures is half empty and has room for the contents. */
  private static final float ROOM_ENOUGH = 0.45f;

  private final int chapters;
  private final Wording wording;
  private final Design design;

  /** With room for so many chapters, each of which has a heading of level 1. */
  ContentsPage(ReportContext context, int chapters) {
    this.chapters = chapters;
    wording = context.wording();
    design = context.design();
  }

  @Override
  public void layOut(Flow flow) {
    boolean onFirstPage = flow.room() > ROOM_ENOUGH * flow.column().height();
    if (onFirstPage) {
      flow.space(39);
    } else {
      flow.newPage();
    }
    flow.section();
    flow.heading(1, wording.get("contents"), design.chapter(), 6.5f, 80);
    flow.contents(chapters, design.contents(), 26);
    if (onFirstPage) {
      flow.newPage();
    }
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
