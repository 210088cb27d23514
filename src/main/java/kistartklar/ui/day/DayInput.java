package kistartklar.ui.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kistartklar.text.DayReader;
import kistartklar.text.DayReader.Yearless;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;
import kistartklar.ui.shared.DocumentField.Form;
import kistartklar.ui.shared.Icons;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** A field for a day, with a button beside it that opens a calendar; so do Alt+Down and F4. */
public final class DayInput extends TextField {

  private static final int COLUMNS = 9;

  private final Messages messages;
  private final Supplier<LocalDate> today;
  private final Yearless yearless;
  private final HBox row;

  /**
   * @param yearless which year is meant where none is typed
   */
  public DayInput(StepContext context, Yearless yearless) {
    messages = context.messages();
    today = context.today();
    this.yearless = yearless;
    setPrefColumnCount(COLUMNS);
    setPromptText(messages.get("calendar.prompt"));
    Button open = new CalendarButton();
    open.disableProperty().bind(editableProperty().not());
    row = Style.DAY_INPUT.on(new HBox(this, open));
    HBox.setHgrow(this, Priority.SOMETIMES);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Returns how days stand in such a field. */
  public Form<Optional<LocalDate>> form() {
    return form(today, yearless);
  }

  /**
   * Returns how days stand in fields.
   *
   * @param today where relative days are counted from
   */
  public static Form<Optional<LocalDate>> form(Supplier<LocalDate> today, Yearless yearless) {
    return new Form<Optional<LocalDate>>(
            date -> date.map(GermanFormat::date).orElse(""),
            text ->
                text.isBlank()
                    ? Optional.of(Optional.empty())
                    : new DayReader(today.get(), yearless).read(text).map(Optional::of))
        .tidied();
  }

  /** Returns what is shown for a field: itself, or the field of a day with its button. */
  public static Node shown(TextInputControl control) {
    return control instanceof DayInput day ? day.row : control;
  }

  private void onKey(KeyEvent event) {
    boolean down = event.getCode() == KeyCode.DOWN && event.isAltDown();
    if (isEditable() && (down || event.getCode() == KeyCode.F4)) {
      event.consume();
      open();
    }
  }

  private void open() {
    PopOver bubble = new PopOver();
    Optional<LocalDate> chosen = form().read().apply(getText()).flatMap(day -> day);
    CalendarPane calendar =
        new CalendarPane(
            messages,
            today.get(),
            chosen,
            day -> {
              bubble.hide();
              setText(GermanFormat.date(day));
              requestFocus();
              end();
            });
    bubble.setContentNode(calendar);
    bubble.setAnimated(false);
    bubble.setDetachable(false);
    bubble.setArrowLocation(
        isLow() ? PopOver.ArrowLocation.BOTTOM_CENTER : PopOver.ArrowLocation.TOP_CENTER);
    bubble.show(row);
    calendar.focusDay();
  }

  /** Whether there is more room above than below. */
  private boolean isLow() {
    return localToScene(0, 0).getY() > getScene().getHeight() / 2;
  }

  /** What a screen reader calls the field. */
  private String name() {
    Object label = queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
    return label instanceof Label named
        ? Optional.ofNullable(named.getAccessibleText()).orElse(named.getText())
        : "";
  }

  /** Says which field its calendar is for, as that field is called at the moment. */
  private final class CalendarButton extends Button {

    CalendarButton() {
      setGraphic(Icons.CALENDAR.node());
      Style.DAY_BUTTON.on(this);
      setMinWidth(USE_PREF_SIZE);
      setMaxHeight(Double.MAX_VALUE);
      setOnAction(event -> open());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
        @Nullable AccessibleAttribute attribute, @Nullable Object... parameters) {
      return attribute == AccessibleAttribute.TEXT
          ? messages.get("calendar.open", name())
          : super.queryAccessibleAttribute(attribute, parameters);
    }
  }
}
