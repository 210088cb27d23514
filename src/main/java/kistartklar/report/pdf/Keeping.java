package kistartklar.report.pdf;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps on one page what belongs together: it is laid out, and if it breaks in the wrong place,
 * taken back and laid out once more on a new page.
 */
final class Keeping {

  private final Flow flow;
  private final Pages pages;
  private Optional<Headings> headings = Optional.empty();

  /**
   * Headings with nothing below them so far.
   *
   * @param before where the first begins
   * @param after where the last ends
   * @param again lays them out once more
   */
  private record Headings(Pages.Mark before, Pages.Mark after, Runnable again) {}

  Keeping(Flow flow, Pages pages) {
    this.flow = flow;
    this.pages = pages;
  }

  /** Goes on at the top of a new page; headings with nothing below them come along. */
  void newPage() {
    Optional<Headings> alone = headings.filter(this::areLast);
    headings = Optional.empty();
    alone.ifPresent(moved -> flow.backTo(moved.before()));
    pages.next();
    alone.ifPresent(moved -> moved.again().run());
  }

  private boolean areLast(Headings candidate) {
    return pages.hasNothingSince(candidate.after());
  }

  /** Places a heading, which goes to the next page if what follows does. */
  void heading(Runnable placing, Runnable again) {
    Optional<Headings> above = headings.filter(this::areLast);
    Pages.Mark before = above.map(Headings::before).orElseGet(pages::mark);
    placing.run();
    headings =
        Optional.of(
            new Headings(
                before,
                pages.mark(),
                () -> {
                  above.ifPresent(first -> first.again().run());
                  again.run();
                }));
  }

  void together(Consumer<Flow> blocks) {
    Pages.Mark start = pages.mark();
    Optional<Headings> above = takeHeadings();
    blocks.accept(flow);
    boolean fitsOnNone = pages.count() > start.pages() + 1;
    if (pages.count() > start.pages() && !fitsOnNone && !pages.isAtTop(start)) {
      startOver(start, above);
      blocks.accept(flow);
    }
  }

  void together(float most, Consumer<Flow> head, Consumer<Flow> rest) {
    Pages.Mark start = pages.mark();
    Optional<Headings> above = takeHeadings();
    head.accept(flow);
    Pages.Mark between = pages.mark();
    rest.accept(flow);
    int more = pages.count() - start.pages();
    boolean low = more == 1 && pages.roomAt(start) + pages.used() <= most;
    boolean torn = more > 0 && (between.pages() > start.pages() || !pages.hasMoreOnPageOf(between));
    if ((low || torn) && !pages.isAtTop(start)) {
      startOver(start, above);
      head.accept(flow);
      rest.accept(flow);
    }
  }

  /** What is tried and taken back must not move headings that were there before. */
  private Optional<Headings> takeHeadings() {
    Optional<Headings> above = headings.filter(this::areLast);
    headings = Optional.empty();
    return above;
  }

  private void startOver(Pages.Mark start, Optional<Headings> above) {
    flow.backTo(start);
    headings = above;
    newPage();
  }

  void firstThatFits(List<Consumer<Flow>> ways) {
    Pages.Mark start = pages.mark();
    takeHeadings();
    for (Consumer<Flow> way : ways) {
      flow.backTo(start);
      way.accept(flow);
      if (pages.count() == start.pages()) {
        return;
      }
    }
  }

  void beside(float margin, float gutter, Consumer<Flow> note, Consumer<Flow> text) {
    Pages.Mark start = pages.mark();
    Optional<Headings> above = takeHeadings();
    if (!tryBeside(margin, gutter, note, text) && !pages.isAtTop(start)) {
      startOver(start, above);
      tryBeside(margin, gutter, note, text);
    }
    // A heading in the text has its note below or beside it, which would stay behind.
    headings = Optional.empty();
  }

  private boolean tryBeside(float margin, float gutter, Consumer<Flow> note, Consumer<Flow> text) {
    Column whole = flow.column();
    int page = pages.count();
    float top = pages.y();
    flow.in(
        new Column(whole.left(), whole.left() + margin, whole.top(), whole.bottom()),
        () -> note.accept(flow));
    boolean unbroken = pages.count() == page;
    Pages.Mark noted = pages.mark();
    if (unbroken) {
      pages.moveTo(top);
    }
    flow.in(
        new Column(whole.left() + margin + gutter, whole.right(), whole.top(), whole.bottom()),
        () -> text.accept(flow));
    if (pages.count() == noted.pages()) {
      pages.moveTo(Math.min(pages.y(), noted.y()));
    }
    return unbroken && pages.hasMoreOnPageOf(noted);
  }
}
