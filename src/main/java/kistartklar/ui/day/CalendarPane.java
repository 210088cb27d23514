package kistartklar.ui.day;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.UsableDates;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.Icons;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/**
 * The days of a month, of which one is chosen by a click or by keys: arrows go by days and weeks,
 * page keys by months, with Shift by years, Home and End to the ends of the month.
 */
final class CalendarPane extends VBox {

  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass ELSEWHERE = PseudoClass.getPseudoClass("elsewhere");
  private static final int WEEKS = 6;
  private static final int DAYS = 7;

  private final Messages messages;
  private final LocalDate today;
  private final Optional<LocalDate> chosen;
  private final Consumer<LocalDate> choose;
  private final List<String> months;
  private final List<String> weekdays;
  private final Label title = Texts.line("", Style.STRONG);
  private final List<Button> days = new ArrayList<>();
  private LocalDate current;

  /**
   * @param chosen the day that is shown first; today if there is none
   * @param choose told which day was chosen
   */
  CalendarPane(
      Messages messages, LocalDate today, Optional<LocalDate> chosen, Consumer<LocalDate> choose) {
    this.messages = messages;
    this.today = today;
    this.chosen = chosen;
    this.choose = choose;
    current = chosen.orElse(today);
    months = List.of(messages.get("calendar.months").split(","));
    weekdays = List.of(messages.get("calendar.weekdays").split(","));
    Style.CALENDAR.on(this);
    getChildren()
        .setAll(
            head(), grid(), Buttons.of(messages.get("calendar.today"), () -> choose.accept(today)));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    show();
  }

  private HBox head() {
    Region room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    return Style.CALENDAR_HEAD.on(
        new HBox(
            title,
            room,
            turn(Icons.CHEVRON_LEFT, "calendar.before", -1),
            turn(Icons.CHEVRON_RIGHT, "calendar.after", 1)));
  }

  private Button turn(Icons icon, String name, int months) {
    Button button = Style.CALENDAR_DAY.on(Buttons.of("", () -> go(current.plusMonths(months))));
    button.setGraphic(icon.node());
    button.setAccessibleText(messages.get(name));
    return button;
  }

  private GridPane grid() {
    GridPane grid = new GridPane();
    for (int column = 0; column < DAYS; column++) {
      Label name = Texts.line(weekdays.get(column).substring(0, 2), Style.FINE_PRINT);
      GridPane.setHalignment(name, HPos.CENTER);
      grid.add(name, column, 0);
      for (int week = 0; week < WEEKS; week++) {
        Button day = Style.CALENDAR_DAY.on(new Button());
        days.add(day);
        grid.add(day, column, week + 1);
      }
    }
    return grid;
  }

  private Button at(int index) {
    return days.get(index % DAYS * WEEKS + index / DAYS);
  }

  private void show() {
    YearMonth month = YearMonth.from(current);
    title.setText(
        messages.get(
            "calendar.month",
            months.get(month.getMonthValue() - 1),
            String.valueOf(month.getYear())));
    LocalDate first = first();
    for (int i = 0; i < DAYS * WEEKS; i++) {
      LocalDate day = first.plusDays(i);
      Button button = at(i);
      button.setText(String.valueOf(day.getDayOfMonth()));
      button.setAccessibleText(spoken(day));
      button.setOnAction(event -> choose.accept(day));
      button.setDisable(!UsableDates.contains(day));
      button.setFocusTraversable(day.equals(current));
      button.pseudoClassStateChanged(TODAY, day.equals(today));
      button.pseudoClassStateChanged(CHOSEN, chosen.equals(Optional.of(day)));
      button.pseudoClassStateChanged(ELSEWHERE, !YearMonth.from(day).equals(month));
    }
  }

  /** The Monday of the week with the first day of the month. */
  private LocalDate first() {
    LocalDate first = current.withDayOfMonth(1);
    return first.minusDays(first.getDayOfWeek().getValue() - 1L);
  }

  private String spoken(LocalDate day) {
    String name =
        messages.get(
            "calendar.day",
            day.getDayOfMonth(),
            months.get(day.getMonthValue() - 1),
            String.valueOf(day.getYear()),
            weekdays.get(day.getDayOfWeek().getValue() - 1));
    return day.equals(today) ? messages.get("calendar.day.today", name) : name;
  }

  private void go(LocalDate day) {
    if (UsableDates.contains(day)) {
      current = day;
      show();
    }
  }

  private void onKey(KeyEvent event) {
    if (!(event.getTarget() instanceof Node node) || !days.contains(node)) {
      return;
    }
    Period page = event.isShiftDown() ? Period.ofYears(1) : Period.ofMonths(1);
    LocalDate day =
        switch (event.getCode()) {
          case LEFT -> current.minusDays(1);
          case RIGHT -> current.plusDays(1);
          case UP -> current.minusWeeks(1);
          case DOWN -> current.plusWeeks(1);
          case PAGE_UP -> current.minus(page);
          case PAGE_DOWN -> current.plus(page);
          case HOME -> current.withDayOfMonth(1);
          case END -> YearMonth.from(current).atEndOfMonth();
          default -> current;
        };
    if (!day.equals(current)) {
      event.consume();
      go(day);
      focusDay();
    }
  }

  /** Puts the focus on the day that keys go on from. */
  void focusDay() {
    days.stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
  }
}
