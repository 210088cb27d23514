package kistartklar.ui.portfolio;

import java.nio.file.Path;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.Guide;
import kistartklar.portfolio.FolderReader;
import kistartklar.text.Messages;
import kistartklar.ui.portfolio.PortfolioModel.Progress;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.EmSize;
import kistartklar.ui.shared.FieldNames;
import kistartklar.ui.shared.LowWindow;
import kistartklar.ui.shared.MinimumHeight;
import kistartklar.ui.shared.Motion;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.TextEntry;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WrappingRow;
import org.jspecify.annotations.Nullable;

/** The firms of a folder, and what can be done with the list. */
public final class PortfolioView extends BorderPane {

  /** What the list asks of the window around it. */
  public interface Actions {
    void open(Path document);

    Optional<Path> chooseFolder();

    void close();
  }

  /** Below this width, in em, words and buttons stand below each other. */
  private static final double NARROW = 44;

  /** The least height of head and table together, in em. */
  private static final double LEAST_HEIGHT = 26;

  private final Messages messages;
  private final Actions actions;
  private final PortfolioModel model;
  private final RowWords words;
  private final PortfolioTable table;
  private final UnreadableTable unreadable;
  private final Label title = Texts.wrapped("", Style.SECTION_TITLE);
  private final Label status = Texts.wrapped("", Style.SUBTITLE);
  private final Label details = Texts.wrapped("", Style.FINE_PRINT);
  private final Label placeholder = Texts.wrapped("", Style.SUBTITLE);
  private final ProgressBar bar = new ProgressBar();
  private final TextField search = new TextField();
  private final Button cancel;
  private final Button open;
  private final Button copy;
  private final ToggleButton problems;

  public PortfolioView(
      Messages messages,
      Guide guide,
      FolderReader reader,
      Background background,
      Path folder,
      Actions actions) {
    this.messages = messages;
    this.actions = actions;
    model = new PortfolioModel(reader, background, folder);
    words = new RowWords(messages, guide);
    table =
        new PortfolioTable(model, words, EmSize.in(this).size(), row -> actions.open(row.path()));
    unreadable = new UnreadableTable(model, words);
    cancel = Buttons.of(messages.get("portfolio.cancel"), model::cancel);
    open = Style.BUTTON_PRIMARY.on(Buttons.of(messages.get("portfolio.open"), this::openSelected));
    copy = Buttons.of(messages.get("portfolio.copy"), this::copy);
    problems = Style.PREVIEW_TOGGLE.on(new ToggleButton());
    build();
    bind();
    model.read(folder);
  }

  private void build() {
    Style.PREVIEW.on(this);
    problems.setMinWidth(Region.USE_PREF_SIZE);
    TextEntry.install(search, messages);
    search.setPromptText(messages.get("portfolio.search"));
    FieldNames.unseen(search, messages.get("portfolio.search"));
    search.setPrefColumnCount(18);
    Style.LIST_PROGRESS.on(bar);
    bar.setAccessibleText(messages.get("portfolio.reading"));
    table.setPlaceholder(placeholder);
    WrappingRow first =
        new WrappingRow(
            NARROW,
            title,
            Buttons.of(
                messages.get("portfolio.folder"),
                () -> actions.chooseFolder().ifPresent(this::read)),
            Buttons.of(messages.get("portfolio.refresh"), model::refresh));
    HBox.setHgrow(status, Priority.ALWAYS);
    HBox progress = Style.GAP.on(new HBox(bar, status, cancel));
    progress.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(progress, Priority.ALWAYS);
    HBox finding = Style.GAP.on(new HBox(search, problems));
    finding.setAlignment(Pos.CENTER_LEFT);
    BorderPane body = new BorderPane();
    body.setTop(
        Style.LIST_HEAD.on(
            new VBox(first, new WrappingRow(NARROW, progress, finding).growingAfter(1))));
    body.setCenter(new StackPane(table, unreadable));
    body.setBottom(Style.LIST_DETAILS.on(new HBox(details)));
    setCenter(new MinimumHeight(body, LEAST_HEIGHT));
    HBox closing = new HBox(Buttons.of(messages.get("portfolio.close"), this::close));
    setBottom(Style.PREVIEW_FOOTER.on(new VBox(new WrappingRow(NARROW, closing, copy, open))));
    LowWindow.mark(this);
  }

  private void bind() {
    search
        .textProperty()
        .subscribe(text -> {
          table.search(text);
          showState();
        });
    problems.selectedProperty().subscribe(this::showTable);
    model.stateProperty().subscribe(this::showState);
    model.stateProperty().subscribe(state -> selectWhereTheFocusIs(state.progress()));
    model.rows().addListener((ListChangeListener<Row>) change -> showState());
    table.getSelectionModel().selectedItemProperty().subscribe(this::showSelected);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void read(Path folder) {
    search.clear();
    model.read(folder);
    table.requestFocus();
  }

  private void showTable(boolean bad) {
    Texts.show(table, !bad);
    Texts.show(unreadable, bad);
    search.setDisable(bad);
    copy.setDisable(bad);
    showSelected(bad ? null : table.getSelectionModel().getSelectedItem());
  }

  private void showSelected(@Nullable Row row) {
    boolean bad = problems.isSelected();
    open.setDisable(row == null || bad);
    details.setText(
        row == null || bad
            ? messages.get(bad ? "portfolio.none.unreadable" : "portfolio.none")
            : words.details(row));
  }

  private void showState() {
    Progress progress = model.stateProperty().get().progress();
    boolean reading = progress == Progress.READING;
    title.setText(messages.get("portfolio.title", name(model.folder())));
    Texts.show(bar, reading && !Motion.isReduced(bar));
    Texts.show(cancel, reading);
    int bad = model.unreadable().size();
    problems.setText(messages.get("portfolio.problems", bad));
    Texts.show(problems, bad > 0);
    if (bad == 0) {
      problems.setSelected(false);
    }
    status.setText(
        switch (progress) {
          case READING ->
              messages.get(
                  "portfolio.progress", model.stateProperty().get().seen(), model.rows().size());
          case COMPLETE -> count();
          case CANCELLED -> messages.get("portfolio.cancelled", count());
        });
    placeholder.setText(messages.get(emptyKey(reading)));
  }

  /** The table marks the line that the keyboard is at: to a user that line is the chosen one. */
  private void selectWhereTheFocusIs(Progress progress) {
    if (progress == Progress.COMPLETE && table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  private String emptyKey(boolean reading) {
    if (!model.rows().isEmpty()) {
      return "portfolio.empty.search";
    }
    if (reading) {
      return "portfolio.empty.reading";
    }
    return model.unreadable().isEmpty() ? "portfolio.empty.folder" : "portfolio.empty.unreadable";
  }

  private String count() {
    int all = model.rows().size();
    int shown = table.getItems().size();
    return shown == all
        ? messages.get("portfolio.count", all)
        : messages.get("portfolio.count.searched", shown, all);
  }

  private static String name(Path folder) {
    return String.valueOf(Optional.ofNullable(folder.getFileName()).orElse(folder));
  }

  private void openSelected() {
    Optional.ofNullable(table.getSelectionModel().getSelectedItem())
        .ifPresent(row -> actions.open(row.path()));
  }

  private void copy() {
    String text = new TableText(words, model.folder()).of(table.getItems());
    Clipboard.getSystemClipboard().setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, text));
    details.setText(messages.get("portfolio.copied", table.getItems().size()));
  }

  private void close() {
    model.cancel();
    actions.close();
  }

  private void onKey(KeyEvent event) {
    boolean used = true;
    if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
      search.requestFocus();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.C && table.isFocused()) {
      copy();
    } else if (event.isShortcutDown() && event.getCode().isDigitKey()) {
      String name = event.getCode().getName();
      table.sortBy(name.charAt(name.length() - 1) - '0');
    } else if (event.getCode() == KeyCode.F5) {
      model.refresh();
    } else if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
      enterTable();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      escape();
    } else {
      used = false;
    }
    if (used) {
      event.consume();
    }
  }

  private void enterTable() {
    table.requestFocus();
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  /** One key takes back one thing: first the search, then the reading, then the window. */
  private void escape() {
    if (!search.getText().isEmpty()) {
      search.clear();
    } else if (model.stateProperty().get().progress() == Progress.READING) {
      model.cancel();
    } else {
      close();
    }
  }

  /** Ends what is under way; to be called when the window is gone. */
  void closed() {
    model.cancel();
  }

  /** Puts the keyboard focus where work begins. */
  public void focusFirst() {
    table.requestFocus();
  }
}
