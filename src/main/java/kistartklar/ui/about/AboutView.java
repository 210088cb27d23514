package kistartklar.ui.about;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kistartklar.diagnosis.SystemFacts;
import kistartklar.text.Messages;
import kistartklar.ui.shared.FieldNames;
import kistartklar.ui.shared.LowWindow;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** Facts about program and PC above, parts and licences below. */
final class AboutView extends BorderPane {

  /** So much of a licence is seen at once, however small the window. */
  private static final int LEAST_ROWS = 6;

  private final Messages messages;
  private final Label copied = Texts.wrapped("", Style.FINE_PRINT);
  private final TextArea text = new TextArea();
  private final Button close;

  /**
   * @param log where the log is, as the user may look for it
   * @param clipboard takes what is to be copied
   */
  AboutView(
      Messages messages,
      SystemFacts facts,
      String log,
      Consumer<String> clipboard,
      Runnable onClose) {
    this.messages = messages;
    Style.PREVIEW.on(this);
    LowWindow.mark(this);
    close = new Button(messages.get("about.close"));
    close.setOnAction(event -> onClose.run());
    close.setCancelButton(true);
    Node parts = parts();
    VBox.setVgrow(parts, Priority.ALWAYS);
    SteadyScroll all = new SteadyScroll(new VBox(facts(facts, log, clipboard), parts));
    all.setFitToHeight(true);
    setCenter(all);
    HBox foot = Style.PREVIEW_FOOTER.on(new HBox(close));
    foot.setAlignment(Pos.CENTER_RIGHT);
    setBottom(foot);
  }

  private VBox facts(SystemFacts facts, String log, Consumer<String> clipboard) {
    String lines =
        messages.get(
            "about.facts",
            facts.program(),
            facts.java(),
            facts.system(),
            String.valueOf(facts.heap()),
            facts.rendering());
    Button copy = Style.BUTTON_PRIMARY.on(new Button(messages.get("about.copy")));
    copy.setMinWidth(USE_PREF_SIZE);
    copy.setOnAction(event -> {
      clipboard.accept(lines);
      copied.setText(messages.get("about.copied"));
    });
    HBox action = Style.ACTIONS.on(new HBox(copy, copied));
    action.setAlignment(Pos.CENTER_LEFT);
    return Style.PREVIEW_NOTICE.on(
        new VBox(
            Texts.wrapped(lines, Style.BODY),
            Texts.wrapped(messages.get("about.privacy"), Style.BODY),
            Texts.wrapped(messages.get("about.log", log), Style.FINE_PRINT),
            action));
  }

  private Node parts() {
    ComboBox<AboutText> choice = new ComboBox<>();
    choice.getItems().setAll(AboutText.values());
    choice.setConverter(names());
    choice.setVisibleRowCount(AboutText.values().length);
    Label label = Texts.wrapped(messages.get("about.texts"), Style.FIELD_LABEL);
    FieldNames.by(label, choice);
    text.setEditable(false);
    text.setWrapText(true);
    text.setPrefRowCount(LEAST_ROWS);
    text.setMinHeight(USE_PREF_SIZE);
    ObservableValue<String> shown = choice.valueProperty().map(this::read);
    text.textProperty().bind(shown);
    Label name = new Label();
    name.textProperty()
        .bind(
            choice.valueProperty().map(now -> messages.get("about.text", messages.get(now.key()))));
    name.accessibleTextProperty().bind(name.textProperty());
    FieldNames.by(name, text);
    choice.setValue(AboutText.THIRD_PARTY);
    VBox parts = Style.PREVIEW_BAR.on(new VBox(label, choice, text));
    VBox.setVgrow(text, Priority.ALWAYS);
    return parts;
  }

  private String read(AboutText chosen) {
    return chosen.read().orElseGet(() -> messages.get("about.missing"));
  }

  private StringConverter<AboutText> names() {
    return new StringConverter<>() {
      @Override
      public String toString(AboutText value) {
        return value == null ? "" : messages.get(value.key());
      }

      @Override
      public AboutText fromString(String name) {
        throw new UnsupportedOperationException("nothing is typed here");
      }
    };
  }

  void focusFirst() {
    close.requestFocus();
  }
}
