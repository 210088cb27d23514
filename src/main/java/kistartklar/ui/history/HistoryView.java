package kistartklar.ui.history;

import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.store.StoredDocument;
import kistartklar.store.snapshot.Snapshot;
import kistartklar.store.snapshot.Snapshots;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Earlier states of a document with a preview, and ways to get one back. */
public final class HistoryView extends BorderPane {

  private static final double LIST_WIDTH = 250;

  /**
   * The document as it is now.
   *
   * @param editable whether an earlier state can be put in its place
   * @param zone of the user, for showing times
   */
  public record Present(Assessment assessment, boolean editable, ZoneId zone) {}

  private final Messages messages;
  private final Present present;
  private final HistoryActions actions;
  private final StateWords words;
  private final StateList list;
  private final StatePreview preview;
  private final Label unreadable = Texts.wrapped("", Style.SUBTITLE);
  private final Button restore;
  private final Button openAsNew;
  private final StackPane middle = new StackPane();
  private final Button close;

  public HistoryView(Guide guide, Messages messages, Present present, HistoryActions actions) {
    this.messages = messages;
    this.present = present;
    this.actions = actions;
    words = new StateWords(guide, messages, present.zone());
    list = new StateList(words);
    preview = new StatePreview(words, present.assessment());
    restore = button("history.restore", () -> withSelected(actions.restore()));
    openAsNew = button("history.openAsNew", () -> withSelected(actions.openAsNew()));
    close = button("dialog.close", actions.close());
    Style.BUTTON_PRIMARY.on(restore);
    Style.DIFFERENCES.on(this);
    setTop(head());
    setCenter(middle);
    setBottom(foot());
    fill(sentence(messages.get("history.reading")));
    list.getSelectionModel().selectedItemProperty().subscribe(this::preview);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** The middle keeps its place before the footer, in the order of the Tab key as well. */
  private void fill(Node content) {
    middle.getChildren().setAll(content);
  }

  private VBox head() {
    return Style.DIFFERENCE_HEAD.on(
        new VBox(
            Texts.wrapped(messages.get("history.title"), Style.PAGE_TITLE),
            Texts.wrapped(messages.get("history.lead"), Style.SUBTITLE)));
  }

  private HBox foot() {
    HBox.setHgrow(unreadable, Priority.ALWAYS);
    unreadable.setMaxWidth(Double.MAX_VALUE);
    return Style.FOOTER.on(new HBox(unreadable, close, openAsNew, restore));
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.get(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Fills the view, which says until then that the states are being read. */
  public void show(Snapshots.Listing listing) {
    int bad = listing.unreadable().size();
    unreadable.setText(
        bad == 0
            ? ""
            : messages.get(
                "history.unreadable", bad, messages.get(listing.unreadable().getFirst().reason())));
    list.show(listing.snapshots());
    if (listing.snapshots().isEmpty()) {
      fill(sentence(messages.get("history.none")));
      close.requestFocus();
    } else {
      list.setMinWidth(LIST_WIDTH);
      list.setPrefWidth(LIST_WIDTH);
      BorderPane both = new BorderPane();
      both.setLeft(list);
      both.setCenter(preview);
      fill(both);
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
