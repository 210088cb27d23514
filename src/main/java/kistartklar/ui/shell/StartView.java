package kistartklar.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kistartklar.store.Drafts.Draft;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** What is seen first: what the program is, and ways to begin. */
public final class StartView extends StackPane {

  /** What can be done here. */
  public interface Actions {
    void createNew();

    void chooseAndOpen();

    void open(Path file);

    void openExample();

    void chooseFolder();

    void restore(Draft draft);

    void discard(Draft draft);

    void clearRecent();
  }

  private final Messages messages;
  private final Background background;
  private final Actions actions;
  private final Button create;
  private final VBox drafts = Style.GAP.on(new VBox());
  private final VBox recent = Style.START_CARD.on(new VBox());

  public StartView(Messages messages, Background background, Actions actions) {
    this.messages = messages;
    this.background = background;
    this.actions = actions;
    create = button("start.new", actions::createNew);
    Style.BUTTON_PRIMARY.on(create);
    VBox column =
        Style.START.on(
            new VBox(
                new VBox(
                    Texts.wrapped(messages.get("start.title"), Style.PAGE_TITLE),
                    Texts.wrapped(messages.get("start.lead"), Style.LEAD)),
                drafts,
                ways(),
                recent));
    StackPane frame = new StackPane(column);
    frame.setAlignment(Pos.TOP_CENTER);
    getChildren().setAll(new SteadyScroll(frame));
    Texts.show(recent, false);
    Texts.show(drafts, false);
  }

  private Node ways() {
    FlowPane ways =
        new FlowPane(
            create,
            button("start.open", actions::chooseAndOpen),
            button("start.example", actions::openExample),
            button("portfolio.start", actions::chooseFolder));
    Style.COLUMNS.on(ways);
    ways.setAlignment(Pos.CENTER_LEFT);
    return ways;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.get(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Shows the files used last; whether each is still there is found out meanwhile. */
  public void showRecent(List<Path> files) {
    Texts.show(recent, !files.isEmpty());
    HBox head =
        new HBox(
            Texts.line(messages.get("start.recent"), Style.SECTION_TITLE),
            space(),
            new Link(
                messages.get("start.recent.clear"),
                messages.get("start.recent.clear"),
                actions::clearRecent));
    head.setAlignment(Pos.BASELINE_LEFT);
    recent.getChildren().setAll(head);
    files.forEach(file -> recent.getChildren().add(recentRow(file)));
  }

  private Node recentRow(Path file) {
    Label name = Texts.wrapped(Shell.fileName(file));
    Label place =
        Texts.wrapped(
            Optional.ofNullable(file.getParent()).map(Path::toString).orElse(""), Style.FINE_PRINT);
    VBox words = new VBox(name, place);
    Button row = Style.RECENT_FILE.on(new Button());
    row.setGraphic(words);
    row.setMaxWidth(Double.MAX_VALUE);
    row.setMinHeight(Region.USE_PREF_SIZE);
    words.prefWidthProperty().bind(Insides.width(row));
    row.setAccessibleText(
        messages.get("start.recent.spoken", Shell.fileName(file), place.getText()));
    row.setOnAction(event -> actions.open(file));
    background.run(
        () -> Files.isRegularFile(file),
        there -> {
          if (!there) {
            row.setDisable(true);
            place.setText(messages.get("start.recent.missing", place.getText()));
            row.setAccessibleText(
                messages.get("start.recent.spoken", Shell.fileName(file), place.getText()));
          }
        });
    return row;
  }

  /** Offers what was entered last time and never saved to a file. */
  public void showDrafts(List<Draft> found) {
    Texts.show(drafts, !found.isEmpty());
    drafts.getChildren().setAll(found.stream().map(this::draftCard).toList());
  }

  private Node draftCard(Draft draft) {
    var assessment = draft.document().assessment();
    String name = assessment.company().name();
    String firm = name.isBlank() ? messages.get("store.unnamed") : name;
    long answers =
        assessment.responses().values().stream().filter(r -> r.answer().isPresent()).count();
    String facts =
        draft
            .document()
            .modifiedAt()
            .map(at -> {
              var local = at.atZone(ZoneId.systemDefault());
              return messages.get(
                  "start.draft.facts",
                  GermanFormat.date(local.toLocalDate()),
                  GermanFormat.time(local.toLocalTime()),
                  answers);
            })
            .orElseGet(() -> messages.get("start.draft.answers", answers));
    VBox words =
        new VBox(
            Texts.wrapped(messages.get("start.draft.title", firm), Style.STRONG),
            Texts.wrapped(facts, Style.SUBTITLE));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox card =
        Style.BANNER.on(
            new HBox(
                words,
                button("start.draft.restore", () -> actions.restore(draft)),
                button("start.draft.discard", () -> actions.discard(draft))));
    card.setAlignment(Pos.CENTER_LEFT);
    return card;
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  /** Puts the keyboard focus where most people begin. */
  public void focusFirst() {
    create.requestFocus();
  }
}
