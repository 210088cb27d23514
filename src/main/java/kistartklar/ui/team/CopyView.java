package kistartklar.ui.team;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.Guide;
import kistartklar.text.Messages;
import kistartklar.ui.shared.FieldNames;
import kistartklar.ui.shared.LowWindow;
import kistartklar.ui.shared.PageFrame;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.TextEntry;
import kistartklar.ui.shared.Texts;

/** Makes copies for members of a team, one after the other. */
public final class CopyView extends BorderPane {

  /** What making copies asks of the window around it. */
  public interface Actions {

    /**
     * Saves a copy in a file of the user's choice.
     *
     * @param name of the member, blank if not given
     * @param saved told the file's name once it is saved
     */
    void save(String name, boolean withAnswers, Consumer<String> saved);

    void close();
  }

  private static final int NAME_COLUMNS = 24;

  private final TeamWords words;
  private final Actions actions;
  private final TextField name = new TextField();
  private final RadioButton empty;
  private final RadioButton full;
  private final Label done = Texts.wrapped("", Style.STRONG);

  public CopyView(Messages messages, Guide guide, Actions actions) {
    this.actions = actions;
    words = new TeamWords(messages, guide);
    empty = way("copy.empty");
    full = way("copy.full");
    Style.PREVIEW.on(this);
    LowWindow.mark(this);
    setCenter(PageFrame.scrolling(column(), Style.WIDTH_FORM));
    Button save = Style.BUTTON_PRIMARY.on(words.button("copy.save", this::save));
    save.setDefaultButton(true);
    setBottom(
        Style.PREVIEW_FOOTER.on(
            new HBox(words.button("close", actions::close), TeamWords.space(), save)));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private VBox column() {
    ToggleGroup group = new ToggleGroup();
    group.getToggles().setAll(empty, full);
    empty.setSelected(true);
    Label label = Texts.wrapped(words.get("copy.name"), Style.FIELD_LABEL);
    FieldNames.by(label, name);
    name.setAccessibleHelp(words.get("copy.name.help"));
    TextEntry.install(name, words.messages());
    name.setPrefColumnCount(NAME_COLUMNS);
    name.setMaxWidth(USE_PREF_SIZE);
    Texts.show(done, false);
    return new VBox(
        new VBox(
            Texts.wrapped(words.get("copy.title"), Style.PAGE_TITLE),
            Texts.wrapped(words.get("copy.lead"), Style.LEAD)),
        Style.FIELD.on(
            new VBox(label, name, Texts.wrapped(words.get("copy.name.help"), Style.FIELD_HELP))),
        Style.GAP.on(
            new VBox(
                Texts.wrapped(words.get("copy.answers"), Style.FIELD_LABEL),
                explained(empty, "copy.empty.help"),
                explained(full, "copy.full.help"))),
        done);
  }

  private RadioButton way(String key) {
    RadioButton way = Style.STRONG.on(new RadioButton(words.get(key)));
    way.setAccessibleHelp(words.get(key + ".help"));
    return way;
  }

  private VBox explained(RadioButton way, String key) {
    Label help = Texts.wrapped(words.get(key), Style.SUBTITLE, Style.WAY_SENTENCE);
    help.setOnMouseClicked(event -> way.fire());
    return new VBox(way, help);
  }

  private void save() {
    actions.save(
        name.getText(),
        full.isSelected(),
        file -> {
          Texts.fill(done, words.get("copy.saved", file));
          name.clear();
          name.requestFocus();
        });
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      actions.close();
      event.consume();
    }
  }

  /** Puts the keyboard focus where work begins. */
  public void focusFirst() {
    name.requestFocus();
  }
}
