package kistartklar.ui.team;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.team.Member;
import kistartklar.domain.team.Team;
import kistartklar.store.LoadResult;
import kistartklar.text.Messages;
import kistartklar.ui.shared.AssessmentModel;
import kistartklar.ui.shared.LowWindow;
import kistartklar.ui.shared.Style;

/** Brings the answers of a team together: first the copies are chosen, then compared. */
public final class MergeView extends BorderPane {

  /** A file that was read. */
  public record Read(Path file, LoadResult result) {}

  /** What bringing together asks of the window around it. */
  public interface Actions {

    /** Lets the user choose files; none if the user wants none. */
    List<Path> choose();

    /** Reads files elsewhere. */
    void read(List<Path> files, Consumer<List<Read>> then);

    /** The file of the document into which the answers go, if it has one. */
    Optional<Path> own();

    /** Whether notes that no decision holds yet may be lost. */
    boolean mayLoseNotes();

    void close();
  }

  private final TeamWords words;
  private final AssessmentModel model;
  private final Actions actions;
  private final CopiesPane copies;

  /** The document before anything was taken over; what it said is one of the views. */
  private final Assessment before;

  private Optional<ComparePane> comparing = Optional.empty();

  public MergeView(Messages messages, Guide guide, AssessmentModel model, Actions actions) {
    this.model = model;
    this.actions = actions;
    words = new TeamWords(messages, guide);
    before = model.assessment();
    copies = new CopiesPane(words, before, actions, this::compare);
    Style.PREVIEW.on(this);
    LowWindow.mark(this);
    setCenter(copies);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void compare(List<Member> members) {
    Team team = Team.of(before, words.get("document"), members);
    ComparePane pane =
        new ComparePane(
            words,
            team,
            members.stream().map(Member::name).toList(),
            copies.people(),
            model,
            this::back,
            this::close);
    comparing = Optional.of(pane);
    setCenter(pane);
    pane.focusFirst();
  }

  /** Ends the work here, unless the user would rather keep notes that were typed. */
  public void close() {
    if (comparing.filter(ComparePane::hasDrafts).isEmpty() || actions.mayLoseNotes()) {
      actions.close();
    }
  }

  private void back() {
    if (comparing.filter(ComparePane::hasDrafts).isPresent() && !actions.mayLoseNotes()) {
      return;
    }
    comparing = Optional.empty();
    setCenter(copies);
    copies.focusFirst();
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  /** Puts the keyboard focus where work begins. */
  public void focusFirst() {
    copies.focusFirst();
  }

  /** Reads files as if they had been chosen. */
  public void add(List<Path> files) {
    copies.add(files);
  }
}
