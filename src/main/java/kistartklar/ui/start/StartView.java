package kistartklar.ui.start;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kistartklar.store.Drafts.Draft;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;
import kistartklar.text.words.FirmWords;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.EmSize;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WrappingRow;

/** What is seen first: what the program is, and ways to begin. */
public final class StartView extends StackPane {

  /** What can be done here. */
  public interface Actions extends RecentFiles.Actions {
    void createNew();

    void chooseAndOpen();

    void openExample();

    void chooseFolder();

    void restore(Draft draft);

    void discard(Draft draft);
  }

  /** From this height on, in em, there is room for the program's sign. */
  private static final double HIGH = 22;

  /** From this width on, in em, a draft and what can be done with it stand beside each other. */
  private static final double WIDE = 36;

  private final Messages messages;
  private final Actions actions;
  private final Button create;
  private final VBox drafts = Style.GAP.on(new VBox());
  private final RecentFiles recent;
  private final StartWay way;

  public StartView(Messages messages, Background background, Actions actions) {
    this.messages = messages;
    this.actions = actions;
    create = Buttons.of(messages.get("start.new"), actions::createNew);
    Style.BUTTON_PRIMARY.on(create);
    recent = new RecentFiles(messages, background, actions);
    way = new StartWay(messages);
    StartHead head = new StartHead(messages);
    VBox column = Style.START.on(new VBox(head, drafts, ways(), recent, way));
    EmSize em = EmSize.in(head);
    heightProperty()
        .subscribe(height -> head.showBrand(height.doubleValue() >= HIGH * em.pixels()));
    StackPane frame = new StackPane(column);
    frame.setAlignment(Pos.TOP_CENTER);
    getChildren().setAll(new SteadyScroll(frame));
    Texts.show(drafts, false);
  }

  private Node ways() {
    FlowPane ways =
        new FlowPane(
            create,
            Buttons.of(messages.get("start.open"), actions::chooseAndOpen),
            Buttons.of(messages.get("start.example"), actions::openExample),
            Buttons.of(messages.get("portfolio.start"), actions::chooseFolder));
    Style.COLUMNS.on(ways);
    ways.setAlignment(Pos.CENTER_LEFT);
    return ways;
  }

  /** Shows the files used last; who has none yet sees what lies ahead. */
  public void showRecent(List<Path> files) {
    recent.show(files);
    Texts.show(way, files.isEmpty());
    // Of two things that stand out, neither does.
    create.getStyleClass().remove(Style.BUTTON_PRIMARY.css());
    if (files.isEmpty()) {
      Style.BUTTON_PRIMARY.on(create);
    }
  }

  /** Offers what was entered last time and never saved to a file. */
  public void showDrafts(List<Draft> found) {
    Texts.show(drafts, !found.isEmpty());
    drafts.getChildren().setAll(found.stream().map(this::draftCard).toList());
  }

  private Node draftCard(Draft draft) {
    var assessment = draft.document().assessment();
    String firm = new FirmWords(messages).name(assessment.company());
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
    return Style.BANNER.on(
        new WrappingRow(
            WIDE,
            words,
            Buttons.of(messages.get("start.draft.restore"), () -> actions.restore(draft)),
            Buttons.of(messages.get("start.draft.discard"), () -> actions.discard(draft))));
  }

  /** Puts the keyboard focus where most people begin. */
  public void focusFirst() {
    create.requestFocus();
  }
}
