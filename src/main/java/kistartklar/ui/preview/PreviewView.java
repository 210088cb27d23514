package kistartklar.ui.preview;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kistartklar.report.preview.PdfPages;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.EmSize;
import kistartklar.ui.shared.Notice;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WrappingRow;

/**
 * The print preview of one PDF: its pages, and what can be done with it, above and below them; in a
 * low window beside them.
 */
public final class PreviewView extends BorderPane {

  /** From this width on, in em, all buttons stand beside each other. */
  private static final double WIDE = 48;

  /** Below this height, in em, the buttons would leave too little of it to the pages. */
  private static final double HIGH = 30;

  private final Messages messages;
  private final Background background;
  private final Runnable close;
  private final Notice notice = new Notice();
  private final PrintFlow flow;
  private final Button print;
  private final Label waiting;
  private final Button open;
  private final Button save;
  private final WrappingRow buttons;
  private final VBox footer;
  private final VBox side = new VBox();
  private final SteadyScroll scroll = new SteadyScroll(side);
  private boolean low;
  private Optional<PreviewBar> bar = Optional.empty();
  private Optional<PageStrip> strip = Optional.empty();
  private Optional<PdfPages> pages = Optional.empty();

  /**
   * @param pdf the whole file
   * @param documentName what the print queue calls it
   * @param close called when the user is done
   */
  public PreviewView(
      Messages messages,
      Background background,
      Printing printing,
      PreviewActions actions,
      byte[] pdf,
      String documentName,
      Runnable close) {
    this.messages = messages;
    this.background = background;
    this.close = close;
    flow =
        new PrintFlow(
            messages,
            background,
            printing,
            notice,
            () -> getScene() == null ? null : getScene().getWindow());
    print =
        Buttons.of(
            messages.get("preview.print"),
            () -> pages.ifPresent(open -> flow.print(open, documentName)));
    waiting = Texts.wrapped(messages.get("preview.waiting"), Style.SUBTITLE);
    open = Buttons.of(messages.get("preview.open"), actions.openExternally());
    save = Buttons.of(messages.get("preview.save"), actions.saveAsPdf());
    buttons = new WrappingRow(WIDE, new HBox(Buttons.of(messages.get("preview.close"), close)));
    footer = Style.PREVIEW_FOOTER.on(new VBox(buttons));
    build();
    bind();
    open(pdf);
  }

  private void build() {
    Style.PREVIEW.on(this);
    Style.PREVIEW_SIDE.on(scroll);
    Style.BUTTON_PRIMARY.on(print);
    scroll.setFocusTraversable(false);
    StackPane middle = new StackPane(waiting);
    Style.PREVIEW_STRIP.on(middle);
    setCenter(middle);
    EmSize.in(this).isHigh(this, HIGH).subscribe(high -> arrange(!high));
  }

  /** Puts all in anew, in the order in which Tab goes through it. */
  private void arrange(boolean isLow) {
    low = isLow;
    Node middle = getCenter();
    side.getChildren().clear();
    List.of(topProperty(), leftProperty(), centerProperty(), bottomProperty())
        .forEach(place -> place.set(null));
    buttons.replaceRest(low ? List.of(print, save, open) : List.of(open, save, print));
    if (low) {
      side.getChildren().add(footer);
      bar.ifPresent(side.getChildren()::add);
      setLeft(scroll);
    } else {
      bar.ifPresent(this::setTop);
    }
    setCenter(middle);
    setBottom(low ? notice : new VBox(notice, footer));
  }

  private void bind() {
    print.setDisable(true);
    flow.runningProperty().subscribe(running -> print.setDisable(running || pages.isEmpty()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void onKey(KeyEvent event) {
    boolean used = true;
    if (event.getCode() == KeyCode.ESCAPE) {
      escape();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.P) {
      print.fire();
    } else {
      used = strip.isPresent() && moves(strip.get(), event);
    }
    if (used) {
      event.consume();
    }
  }

  private static boolean moves(PageStrip pages, KeyEvent event) {
    return PreviewKeys.zoom(pages, event)
        || PreviewKeys.page(pages, event)
        || (pages.isFocused() && PreviewKeys.scroll(pages, event));
  }

  /** Stops printing first: what is under way must not be lost to view by one key. */
  private void escape() {
    if (flow.runningProperty().get()) {
      flow.cancel();
    } else {
      close.run();
    }
  }

  private void open(byte[] pdf) {
    background.run(
        () -> PdfPages.open(pdf),
        this::show,
        failure -> waiting.setText(messages.get("preview.unreadable")));
  }

  private void show(PdfPages opened) {
    PageStrip.PageWords words =
        new PageStrip.PageWords(
            page -> messages.get("preview.page", page + 1, opened.count()),
            messages.get("preview.page-failed"));
    PageStrip shown = new PageStrip(opened, background, words);
    shown.setAccessibleText(messages.get("preview.pages"));
    pages = Optional.of(opened);
    strip = Optional.of(shown);
    bar = Optional.of(new PreviewBar(messages, shown));
    setCenter(shown);
    arrange(low);
    print.setDisable(flow.runningProperty().get());
    // The pages may be read before the view stands in a window, which is where the focus lives.
    shown.sceneProperty().subscribe(scene -> shown.requestFocus());
  }
}
