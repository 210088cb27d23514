package kistartklar.ui.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kistartklar.domain.portfolio.Summary;
import kistartklar.text.Ellipsis;
import kistartklar.text.FileNames;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.EvenColumns;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The documents used last: of which firm each is, how it stands, and where it lies. */
public final class RecentFiles extends VBox {

  /**
   * What became of a file since it was used.
   *
   * @param there whether it is where it was
   * @param content what it says, if it can be read
   */
  public record Found(boolean there, Optional<Content> content) {}

  /**
   * What a document says.
   *
   * @param band what its band is called
   * @param saved when it was saved, in words; empty if that is not known
   */
  public record Content(Summary summary, String band, String saved) {}

  /** The least width of a card in em, and how many stand beside each other at most. */
  private static final double CARD = 19;

  private static final int MOST = 3;

  /** What can be done with them. */
  interface Actions {
    void open(Path file);

    /** Looks for a file. May wait for a disk. */
    Found look(Path file);

    void clearRecent();
  }

  private final Messages messages;
  private final Background background;
  private final Actions actions;

  RecentFiles(Messages messages, Background background, Actions actions) {
    this.messages = messages;
    this.background = background;
    this.actions = actions;
    Style.START_CARD.on(this);
    Texts.show(this, false);
  }

  /** Shows these files; what each says is read meanwhile. */
  void show(List<Path> files) {
    Texts.show(this, !files.isEmpty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    String clear = messages.get("start.recent.clear");
    HBox head =
        new HBox(
            Texts.line(messages.get("start.recent"), Style.SECTION_TITLE),
            space,
            new Link(clear, clear, actions::clearRecent));
    head.setAlignment(Pos.BASELINE_LEFT);
    EvenColumns cards = new EvenColumns(CARD, MOST);
    files.forEach(file -> cards.getChildren().add(row(file, file == files.getFirst())));
    getChildren().setAll(head, cards);
  }

  private Node row(Path file, boolean latest) {
    String folder = Optional.ofNullable(file.getParent()).map(Path::toString).orElse("");
    String name = FileNames.of(file);
    RecentFile row = new RecentFile(messages, name, latest, () -> actions.open(file));
    row.tell(name, new RecentFile.Facts(List.of(), "", folder));
    background.run(
        () -> actions.look(file),
        found -> {
          if (found.there()) {
            found
                .content()
                .ifPresent(
                    content -> row.tell(name(content.summary(), file), facts(content, file)));
          } else {
            row.tellMissing(name, messages.get("start.recent.missing", folder));
          }
        });
    return row;
  }

  private static String name(Summary summary, Path file) {
    return summary.firm().isEmpty() ? FileNames.of(file) : Ellipsis.shorten(summary.firm());
  }

  private RecentFile.Facts facts(Content content, Path file) {
    List<String> facts = new ArrayList<>();
    facts.add(standing(content.summary()));
    if (content.summary().band().isPresent()) {
      facts.add(content.band());
    }
    facts.add(content.saved());
    facts.removeIf(String::isEmpty);
    int overdue = content.summary().overdueMeasures();
    String late = overdue == 0 ? "" : messages.get("start.recent.overdue", overdue);
    return new RecentFile.Facts(facts, late, file.toString());
  }

  /** Result and day, as far as they are known. */
  private String standing(Summary summary) {
    String score =
        messages.get(
            summary.provisional() ? "start.recent.open" : "start.recent.score",
            summary.score(),
            summary.tally().total());
    return summary
        .assessedOn()
        .map(day -> messages.get("start.recent.day", score, GermanFormat.date(day)))
        .orElse(score);
  }
}
