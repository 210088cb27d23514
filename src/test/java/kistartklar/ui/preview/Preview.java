package kistartklar.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.FxBackground;
import kistartklar.ui.shared.Notice;
import kistartklar.ui.shared.Style;
import kistartklar.ui.testing.Fx;
import org.testfx.util.WaitForAsyncUtils;

/** A preview in the test's window, and what a user does with it. */
final class Preview {

  final List<String> called = new ArrayList<>();
  final Messages messages = Messages.german();
  final PreviewView view;

  Preview(byte[] pdf, Printing printing, double width, double height, ColorScheme colors) {
    Background background =
        Fx.get(() -> new FxBackground(failure -> called.add("failure " + failure)));
    PreviewActions actions = new PreviewActions(() -> called.add("open"), () -> called.add("save"));
    view =
        Fx.get(() ->
            new PreviewView(
                messages,
                background,
                printing,
                actions,
                pdf,
                "Bericht",
                () -> called.add("close")));
    Fx.show(view, width, height, colors);
  }

  Preview(byte[] pdf, Printing printing) {
    this(pdf, printing, 900, 520, ColorScheme.LIGHT);
  }

  /** Waits until all pages in view are painted. */
  Preview painted() {
    await(() -> !pages().isEmpty() && pages().stream().allMatch(PageView::isPainted));
    return this;
  }

  void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Fx.get(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("does not happen; notice: " + notice(), e);
    }
  }

  PageStrip strip() {
    return Fx.get(() -> (PageStrip) view.getCenter());
  }

  List<PageView> pages() {
    return Fx.get(() ->
        view.lookupAll("." + Style.PREVIEW_PAGE.css()).stream().map(PageView.class::cast).toList());
  }

  List<Integer> shown() {
    return pages().stream().map(PageView::page).toList();
  }

  String notice() {
    return Fx.get(() -> ((Notice) view.lookup("." + Style.PREVIEW_NOTICE.css())).text());
  }

  /** Whether a text is to be read somewhere. */
  boolean says(String text) {
    return Fx.get(() ->
        find(node -> node instanceof Labeled label && label.getText().equals(text)).isPresent());
  }

  ButtonBase button(String text) {
    return Fx.get(() ->
        (ButtonBase)
            find(node -> node instanceof ButtonBase button && button.getText().equals(text))
                .orElseThrow());
  }

  void press(String text) {
    Fx.run(() -> button(text).fire());
  }

  /** Presses a key where the focus is. */
  void key(KeyCode code, boolean control) {
    Fx.run(() -> {
      Node target = view.getScene().getFocusOwner();
      target.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    });
  }

  private Optional<Node> find(Predicate<Node> wanted) {
    return view.lookupAll("*").stream()
        .filter(node -> wanted.test(node) && node.isVisible())
        .findFirst();
  }
}
