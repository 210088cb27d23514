package kistartklar.ui.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.search.Hit;
import kistartklar.domain.search.Search;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.text.Messages;
import kistartklar.text.words.SheetWords;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.FieldNames;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.TextEntry;
import kistartklar.ui.shared.Texts;

/** Field, count and hits. Enter opens the marked hit, the arrows mark another, Esc closes. */
public final class SearchPane extends VBox {

  /** How many hits the keys for a page go on. */
  private static final int PAGE = 5;

  private final Guide guide;
  private final Supplier<WorksheetCatalogue> worksheets;
  private final Messages messages;
  private final Supplier<Assessment> assessment;
  private final Background background;
  private final Consumer<Place> open;
  private final Runnable close;
  private final TextField field = new TextField();
  private final Label count = Texts.wrapped("", Style.SUBTITLE);
  private final ListView<Hit> hits = new ListView<>();

  /**
   * @param open leads to the place of a hit
   * @param close takes the pane away
   */
  public SearchPane(
      Guide guide,
      Supplier<WorksheetCatalogue> worksheets,
      Messages messages,
      Supplier<Assessment> assessment,
      Background background,
      Consumer<Place> open,
      Runnable close) {
    this.guide = guide;
    this.worksheets = worksheets;
    this.messages = messages;
    this.assessment = assessment;
    this.background = background;
    this.open = open;
    this.close = close;
    Style.SEARCH.on(this);
    getChildren().setAll(head(), count, hits);
    Style.SEARCH_HITS.on(hits);
    hits.setAccessibleText(messages.get("search.hits"));
    hits.setCellFactory(list -> new HitCell(new HitWords(messages, this::nameOf), field::getText));
    VBox.setVgrow(hits, Priority.ALWAYS);
    field.textProperty().subscribe(this::look);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    hits.setOnMouseClicked(event -> openMarked());
  }

  private HBox head() {
    Label name = Texts.line(messages.get("search.field"), Style.STRONG);
    FieldNames.by(name, field);
    TextEntry.install(field, messages);
    field.setPromptText(messages.get("search.prompt"));
    field.setAccessibleHelp(messages.get("search.help"));
    HBox.setHgrow(field, Priority.ALWAYS);
    Button done = new Button(messages.get("search.close"));
    done.setMinWidth(USE_PREF_SIZE);
    done.setOnAction(event -> close.run());
    return Style.SEARCH_HEAD.on(new HBox(name, field, done));
  }

  /** Looks again, since notes may have changed, and lets the next letters replace the query. */
  public void begin() {
    field.requestFocus();
    field.selectAll();
    look(field.getText());
  }

  private void look(String query) {
    Assessment now = assessment.get();
    background.run(
        () -> Search.of(guide, worksheets.get(), now, query),
        found -> {
          if (query.equals(field.getText())) {
            show(query, found);
          }
        });
  }

  private void show(String query, List<Hit> found) {
    hits.getItems().setAll(found);
    hits.getSelectionModel().select(found.isEmpty() ? -1 : 0);
    Texts.show(hits, !found.isEmpty());
    Texts.fill(count, query.isBlank() ? "" : messages.get("search.count", found.size()));
  }

  /** What a row is called now. */
  private String nameOf(RowPlace row) {
    RowIndex rows = new RowIndex(assessment.get().worksheets());
    return new SheetWords(messages, worksheets.get(), rows).name(row.row());
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> close.run();
      case ENTER -> {
        if (event.getTarget() instanceof Button) {
          return;
        }
        openMarked();
      }
      case UP, DOWN, PAGE_UP, PAGE_DOWN -> mark(event.getCode());
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** The arrows work from the field as well, so that the query can be changed meanwhile. */
  private void mark(KeyCode key) {
    int by =
        switch (key) {
          case UP -> -1;
          case DOWN -> 1;
          case PAGE_UP -> -PAGE;
          default -> PAGE;
        };
    int last = hits.getItems().size() - 1;
    if (last >= 0) {
      int next = Math.clamp(hits.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
      hits.getSelectionModel().clearAndSelect(next);
      hits.scrollTo(next);
    }
  }

  private void openMarked() {
    Hit marked = hits.getSelectionModel().getSelectedItem();
    if (marked != null) {
      close.run();
      open.accept(placeOf(marked));
    }
  }

  private static Place placeOf(Hit hit) {
    return switch (hit) {
      case Hit.InCompany found -> new Place.OfCompany(found.part());
      case Hit.InQuestion found -> new Place.OfAnswer(found.question().id());
      case Hit.InNote found -> new Place.OfNote(found.question().id());
      case Hit.InRow found -> new Place.OfRow(found.row());
      case Hit.InMeasure found ->
          new Place.OfMeasure(found.measure(), Place.OfMeasure.Field.REMARK);
      case Hit.InLegalNote found -> new Place.OfAnswer(found.question().id());
      case Hit.InTopic found -> new Place.OfTopic(found.topic().id());
    };
  }
}
