package kistartklar.ui.preview;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WrappingRow;

/** Which page is shown, and how large. */
final class PreviewBar extends HBox {

  /** From this width on, in em, all of it stands beside each other. */
  private static final double WIDE = 52;

  private final Messages messages;
  private final PageStrip strip;
  private final Button previous;
  private final Button next;
  private final Label place = Texts.line("", Style.STRONG);
  private final Button smaller;
  private final Button larger;
  private final Label percent = Texts.line("");
  private final ToggleButton width;
  private final ToggleButton whole;

  PreviewBar(Messages messages, PageStrip strip) {
    this.messages = messages;
    this.strip = strip;
    previous = button("preview.previous", () -> strip.goTo(strip.currentProperty().get() - 1));
    next = button("preview.next", () -> strip.goTo(strip.currentProperty().get() + 1));
    smaller = signed("−", "preview.smaller", () -> strip.zoomBy(false));
    larger = signed("+", "preview.larger", () -> strip.zoomBy(true));
    width = toggle("preview.page-width", new Zoom.PageWidth());
    whole = toggle("preview.whole-page", new Zoom.WholePage());
    Style.PREVIEW_BAR.on(this);
    Style.PREVIEW_PERCENT.on(percent);
    HBox zoom = Style.GAP.on(new HBox(smaller, percent, larger));
    zoom.setAlignment(Pos.CENTER_LEFT);
    WrappingRow all =
        new WrappingRow(WIDE, place, previous, next, zoom, width, whole).growingAfter(2);
    HBox.setHgrow(all, Priority.ALWAYS);
    getChildren().setAll(all);
    strip.currentProperty().subscribe(page -> showPage(page.intValue()));
    strip.scaleProperty().subscribe(scale -> showScale(scale.doubleValue()));
    strip.zoomProperty().subscribe(this::showZoom);
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.get(key));
    prepare(button, key);
    button.setOnAction(event -> action.run());
    return button;
  }

  private Button signed(String sign, String key, Runnable action) {
    Button button = button(key, action);
    button.setText(sign);
    Style.PREVIEW_SIGN.on(button);
    return button;
  }

  private ToggleButton toggle(String key, Zoom zoom) {
    ToggleButton button = new ToggleButton(messages.get(key));
    prepare(button, key);
    Style.PREVIEW_TOGGLE.on(button);
    button.setOnAction(event -> {
      strip.zoomProperty().set(zoom);
      showZoom(zoom);
    });
    return button;
  }

  private void prepare(ButtonBase button, String key) {
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(messages.get(key));
    button.setTooltip(new Tooltip(messages.get(key + ".hint")));
  }

  private void showPage(int page) {
    place.setText(messages.get("preview.page", page + 1, strip.count()));
    keepFocus(previous, page == 0, next);
    keepFocus(next, page == strip.count() - 1, previous);
  }

  /** Disables a button without letting the keyboard fall off it into nowhere. */
  private static void keepFocus(Button button, boolean disabled, Button other) {
    boolean focused = button.isFocused();
    if (disabled && focused && !other.isDisabled()) {
      other.requestFocus();
    }
    button.setDisable(disabled);
  }

  private void showScale(double scale) {
    int now = Zoom.percent(scale);
    percent.setText(messages.get("preview.percent", now));
    larger.setDisable(now >= Zoom.STEPS.getLast());
    smaller.setDisable(now <= Zoom.STEPS.getFirst());
  }

  private void showZoom(Zoom zoom) {
    width.setSelected(zoom instanceof Zoom.PageWidth);
    whole.setSelected(zoom instanceof Zoom.WholePage);
  }
}
