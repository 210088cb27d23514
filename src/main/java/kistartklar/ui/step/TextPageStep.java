package kistartklar.ui.step;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.TextBlock;
import kistartklar.domain.guide.TextPage;
import kistartklar.ui.shared.PageFrame;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.StepView;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** A step that is only read: introduction and outlook. */
final class TextPageStep implements StepView {

  private final SteadyScroll scroll;

  /**
   * @param more what stands below the text
   */
  TextPageStep(TextPage page, Node... more) {
    this(page, List.of(), more);
  }

  /**
   * @param first what stands above the text
   * @param more what stands below the text
   */
  TextPageStep(TextPage page, List<Node> first, Node... more) {
    VBox column = new VBox(StepHeader.leading(page.title(), page.lead()));
    column.getChildren().addAll(first);
    page.blocks().forEach(block -> column.getChildren().add(block(block)));
    column.getChildren().addAll(more);
    scroll = PageFrame.scrolling(column, Style.WIDTH_TEXT);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(page.title());
  }

  private static VBox block(TextBlock block) {
    VBox box = Style.BODY.on(new VBox(Texts.wrapped(block.title(), Style.SECTION_TITLE)));
    block.paragraphs().forEach(text -> box.getChildren().add(Texts.wrapped(text)));
    block.points().forEach(text -> box.getChildren().add(Texts.marked("•", text)));
    return box;
  }

  @Override
  public Node node() {
    return scroll;
  }

  @Override
  public void focusFirst() {
    scroll.toTop();
    scroll.requestFocus();
  }

  @Override
  public void reveal(Place place) {
    focusFirst();
  }
}
