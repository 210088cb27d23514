package kistartklar.ui.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import kistartklar.report.preview.PageSize;
import kistartklar.report.preview.PdfPages;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.Style;

/** The pages below each other, scrolled and zoomed. Only pages in view exist as nodes. */
final class PageStrip extends Region {

  private static final long MEMORY = 96L << 20;

  private final List<PageSize> sizes;
  private final PageImages images;
  private final PageWords words;
  private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(new Zoom.WholePage());
  private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(0);
  private final ScrollBar vertical = bar(Orientation.VERTICAL);
  private final ScrollBar horizontal = bar(Orientation.HORIZONTAL);
  private final Pane sheets = new Pane();
  private final Map<Integer, PageView> views = new LinkedHashMap<>();
  private PageStack stack;
  private boolean moving;

  /** What pages are called, and what stands on one that cannot be painted. */
  record PageWords(IntFunction<String> name, String failed) {}

  PageStrip(PdfPages pages, Background background, PageWords words) {
    this.words = words;
    sizes = sizes(pages);
    stack = PageStack.of(sizes, 1);
    images = new PageImages(pages, background, MEMORY, this::showImages);
    build();
    bind();
  }

  private static List<PageSize> sizes(PdfPages pages) {
    List<PageSize> sizes = new ArrayList<>();
    for (int page = 0; page < pages.count(); page++) {
      sizes.add(pages.size(page));
    }
    return List.copyOf(sizes);
  }

  private static ScrollBar bar(Orientation orientation) {
    ScrollBar bar = new ScrollBar();
    bar.setOrientation(orientation);
    bar.setFocusTraversable(false);
    return bar;
  }

  private void build() {
    Style.PREVIEW_STRIP.on(this);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SCROLL_PANE);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(sheets.widthProperty());
    clip.heightProperty().bind(sheets.heightProperty());
    sheets.setClip(clip);
    getChildren().setAll(sheets, vertical, horizontal);
  }

  private void bind() {
    widthProperty().subscribe(width -> arrange());
    heightProperty().subscribe(height -> arrange());
    zoom.subscribe(chosen -> arrange());
    vertical.valueProperty().subscribe(value -> scrolled());
    horizontal.valueProperty().subscribe(value -> requestLayout());
    setOnMousePressed(event -> requestFocus());
    addEventHandler(ScrollEvent.SCROLL, this::onWheel);
  }

  private void onWheel(ScrollEvent event) {
    if (event.isShortcutDown()) {
      zoomBy(event.getDeltaY() > 0);
    } else {
      scrollBy(-event.getDeltaY());
      scrollSideways(-event.getDeltaX());
    }
    event.consume();
  }

  ObjectProperty<Zoom> zoomProperty() {
    return zoom;
  }

  /** Pixels of the screen for a point of the page. */
  ReadOnlyDoubleProperty scaleProperty() {
    return scale.getReadOnlyProperty();
  }

  /** The page the user is at, from 0. */
  ReadOnlyIntegerProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  int count() {
    return sizes.size();
  }

  void zoomBy(boolean larger) {
    zoom.set(larger ? Zoom.larger(scale.get()) : Zoom.smaller(scale.get()));
  }

  /** Shows a page from its top, or the first or last page if there is none of that number. */
  void goTo(int page) {
    int target = Math.clamp(page, 0, count() - 1);
    move(stack.top(target) - PageStack.MARGIN);
    current.set(target);
  }

  void scrollBy(double pixels) {
    vertical.setValue(clamp(vertical, vertical.getValue() + pixels));
  }

  void scrollSideways(double pixels) {
    horizontal.setValue(clamp(horizontal, horizontal.getValue() + pixels));
  }

  /** Scrolls by what is seen at once. */
  void scrollByView(int direction) {
    scrollBy(direction * (viewHeight() - 2 * PageStack.MARGIN));
  }

  private static double clamp(ScrollBar bar, double value) {
    return Math.clamp(value, bar.getMin(), Math.max(bar.getMin(), bar.getMax()));
  }

  private void move(double offset) {
    moving = true;
    vertical.setValue(clamp(vertical, offset));
    moving = false;
    requestLayout();
  }

  private void scrolled() {
    if (!moving) {
      double seen = viewHeight();
      boolean atEnd = vertical.getValue() >= vertical.getMax() && vertical.getMax() > 0;
      current.set(atEnd ? count() - 1 : stack.pageAt(vertical.getValue() + seen / 2));
    }
    requestLayout();
  }

  /** Finds the scale and keeps the place that was seen. */
  private void arrange() {
    if (getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    PageStack before = stack;
    double offset = vertical.getValue();
    double middle = (horizontal.getValue() + viewWidth() / 2) / before.scale();
    stack = PageStack.of(sizes, zoom.get(), viewWidth(), getHeight());
    range(horizontal, stack.totalWidth(), viewWidth());
    range(vertical, stack.totalHeight(), viewHeight());
    horizontal.setValue(clamp(horizontal, middle * stack.scale() - viewWidth() / 2));
    move(stack.sameAs(before, offset + PageStack.MARGIN) - PageStack.MARGIN);
    scale.set(stack.scale());
  }

  private static void range(ScrollBar bar, double content, double seen) {
    bar.setMax(Math.max(0, content - seen));
    bar.setVisibleAmount(bar.getMax() * seen / Math.max(content, 1));
    bar.setUnitIncrement(48);
    bar.setBlockIncrement(seen);
    bar.setVisible(content > seen + 0.5);
  }

  private double viewWidth() {
    return getWidth() - vertical.prefWidth(-1);
  }

  private double viewHeight() {
    return getHeight() - (horizontal.isVisible() ? horizontal.prefHeight(-1) : 0);
  }

  @Override
  protected void layoutChildren() {
    double width = viewWidth();
    double barHeight = horizontal.prefHeight(-1);
    sheets.resizeRelocate(0, 0, width, viewHeight());
    vertical.resizeRelocate(width, 0, getWidth() - width, getHeight());
    horizontal.resizeRelocate(0, getHeight() - barHeight, width, barHeight);
    List<Integer> seen = stack.between(vertical.getValue(), vertical.getValue() + viewHeight());
    show(seen);
    images.want(seen, stack.scale() * outputScale());
    showImages();
  }

  private double outputScale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }

  private void show(List<Integer> seen) {
    views.keySet().retainAll(seen);
    for (int page : seen) {
      PageView view =
          views.computeIfAbsent(page, number -> new PageView(number, words.name().apply(number)));
      double left =
          Math.max(PageStack.MARGIN, (viewWidth() - stack.width(page)) / 2) - horizontal.getValue();
      view.resizeRelocate(
          snapPositionX(left),
          snapPositionY(stack.top(page) - vertical.getValue()),
          Math.round(stack.width(page)),
          Math.round(stack.height(page)));
    }
    List<Node> nodes = List.copyOf(views.values());
    if (!sheets.getChildren().equals(nodes)) {
      sheets.getChildren().setAll(nodes);
    }
  }

  private void showImages() {
    for (PageView view : views.values()) {
      images.get(view.page()).ifPresent(view::show);
      if (images.failed(view.page())) {
        view.tell(words.failed());
      }
    }
  }
}
