package kistartklar.ui.history;

import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.store.StoredDocument;
import kistartklar.store.snapshot.Snapshot;
import kistartklar.store.snapshot.Snapshots;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.LowWindow;
import kistartklar.ui.shared.MinimumHeight;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WrappingRow;
import org.jspecify.annotations.Nullable;

/** Earlier states of a document with a preview, and ways to get one back. */
public final class HistoryView extends BorderPane {

  /**
   * The document as it is now.
   *
   * @param editable whether an earlier state can be put in its place
   * @param zone of the user, for showing times
   * @param worksheets what worksheets consist of
   */
  public record Present(
      Assessment assessment,
      boolean editable,
      ZoneId zone,
      Supplier<WorksheetCatalogue> worksheets) {}

  /** The least height of words and list together, in em; in a lower window they scroll. */
  private static final double LEAST_HEIGHT = 22;

  /** From this width on, in em, the buttons stand beside each other. */
  private static final double WIDE = 40;

  private final BorderPane body = new BorderPane();
  private final Messages messages;
  private final Present present;
  private final HistoryActions actions;
  private final StateWords words;
  private final StateList list;
  private final StatePreview preview;
  private final Label unreadable = Texts.wrapped("", Style.SUBTITLE);
  private final Button restore;
  private final Button openAsNew;
  private final Button close;

  public HistoryView(Guide guide, Messages messages, Present present, HistoryActions actions) {
    this.messages = messages;
    this.present = present;
    this.actions = actions;
    words = new StateWords(guide, messages, present.zone());
    list = new StateList(words);
    preview = new StatePreview(words, present);
    restore = Buttons.of(messages.get("history.restore"), () -> withSelected(actions.restore()));
    openAsNew =
        Buttons.of(messages.get("history.openAsNew"), () -> withSelected(actions.openAsNew()));
    close = Buttons.of(messages.get("dialog.close"), actions.close());
    Style.BUTTON_PRIMARY.on(restore);
    Style.DIFFERENCES.on(this);
    LowWindow.mark(this);
    body.setTop(head());
    setCenter(new MinimumHeight(body, LEAST_HEIGHT));
    setBottom(foot());
    body.setCenter(sentence(messages.get("history.reading")));
    list.getSelectionModel().selectedItemProperty().subscribe(this::preview);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private VBox head() {
    return Style.DIFFERENCE_HEAD.on(
        new VBox(
            Texts.wrapped(messages.get("history.title"), Style.PAGE_TITLE),
            Texts.wrapped(messages.get("history.lead"), Style.SUBTITLE),
            unreadable));
  }

  private VBox foot() {
    return Style.FOOTER.on(new VBox(new WrappingRow(WIDE, new HBox(close), openAsNew, restore)));
  }

  /** Fills the view, which says until then that the states are being read. */
  public void show(Snapshots.Listing listing) {
    int bad = listing.unreadable().size();
    Texts.fill(
        unreadable,
        bad == 0
            ? ""
            : messages.get(
                "history.unreadable", bad, messages.get(listing.unreadable().getFirst().reason())));
    list.show(listing.snapshots());
    if (listing.snapshots().isEmpty()) {
      body.setCenter(sentence(messages.get("history.none")));
      close.requestFocus();
    } else {
      BorderPane both = new BorderPane();
      both.setLeft(list);
      both.setCenter(preview);
      body.setCenter(both);
      list.requestFocus();
    }
  }

  private static Node sentence(String text) {
    StackPane frame = Style.DIFFERENCE_HEAD.on(new StackPane(Texts.wrapped(text, Style.LEAD)));
    frame.setAlignment(Pos.TOP_LEFT);
    return frame;
  }

  private void preview(@Nullable Snapshot state) {
    openAsNew.setDisable(state == null);
    restore.setDisable(state == null || !present.editable() || !preview.differs(state.document()));
    if (state != null) {
      preview.show(state.document());
    }
  }

  private void withSelected(Consumer<StoredDocument> action) {
    Snapshot state = list.getSelectionModel().getSelectedItem();
    if (state != null) {
      action.accept(state.document());
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      actions.close().run();
    }
  }
}
