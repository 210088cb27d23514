package kistartklar.ui.worksheet;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.worksheet.CellRules;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetSettings;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.text.DayReader.Yearless;
import kistartklar.text.GermanFormat;
import kistartklar.text.GermanNumber;
import kistartklar.ui.day.DayInput;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.DocumentField;
import kistartklar.ui.shared.GrowingTextArea;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Place.OfSheetFact.Fact;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;

/** Up to when a worksheet is true, who filled it in, and what all worksheets count with. */
final class SheetFacts extends VBox {

  private final SheetScope scope;
  private final Map<Fact, CellField> fields = new EnumMap<>(Fact.class);
  private final CheckBox notNeeded;
  private final Disclosure settings;

  SheetFacts(SheetScope scope) {
    this.scope = scope;
    DayInput day = new DayInput(scope.context(), Yearless.NEAREST);
    content(Fact.AS_OF, day, day.form(), SheetContent::asOf, SheetContent::withAsOf);
    content(
        Fact.BY,
        CellFields.person(scope.context()),
        CellFields.limited(CellRules.LONGEST_NAME),
        SheetContent::by,
        SheetContent::withBy);
    content(
        Fact.NOT_NEEDED,
        new GrowingTextArea(1, 6),
        CellFields.limited(CellRules.LONGEST_REASON),
        content -> content.notNeeded().orElse(""),
        (content, why) ->
            content.notNeeded().isEmpty() ? content : content.withNotNeeded(Optional.of(why)));
    settings =
        new Disclosure(
            scope.text("sheet.settings"),
            Style.PLAN_DETAILS.on(new VBox(Style.PLAN_FLOW.on(settings()))),
            false);
    notNeeded = new CheckBox(scope.text("sheet.notNeeded.tick"));
    notNeeded.setWrapText(true);
    notNeeded.disableProperty().bind(scope.context().model().readOnlyProperty());
    notNeeded.setOnAction(event -> setNotNeeded(notNeeded.isSelected()));
    Style.FIELD.on(this);
    getChildren()
        .setAll(
            Style.PLAN_FLOW.on(new FlowPane(node(Fact.AS_OF), node(Fact.BY))),
            notNeeded,
            node(Fact.NOT_NEEDED),
            settings);
    WhileShown.follow(
        this, scope.context().model().assessmentProperty(), assessment -> show(scope.content()));
  }

  private javafx.scene.Node node(Fact fact) {
    return java.util.Objects.requireNonNull(fields.get(fact)).node();
  }

  private FlowPane settings() {
    field(
        Fact.HOURLY_RATE,
        new TextField(),
        new DocumentField.Form<>(
            rate -> rate.map(GermanFormat::number).orElse(""), SheetFacts::rate),
        worksheets -> worksheets.settings().hourlyRate(),
        (worksheets, rate) ->
            worksheets.withSettings(
                new SheetSettings(
                    rate,
                    worksheets.settings().workingWeeks(),
                    worksheets.settings().workingDays())));
    field(
        Fact.WORKING_WEEKS,
        new TextField(),
        whole(SheetSettings.MOST_WEEKS),
        worksheets -> worksheets.settings().workingWeeks(),
        (worksheets, weeks) ->
            worksheets.withSettings(
                new SheetSettings(
                    worksheets.settings().hourlyRate(),
                    weeks,
                    worksheets.settings().workingDays())));
    field(
        Fact.WORKING_DAYS,
        new TextField(),
        whole(SheetSettings.MOST_DAYS),
        worksheets -> worksheets.settings().workingDays(),
        (worksheets, days) ->
            worksheets.withSettings(
                new SheetSettings(
                    worksheets.settings().hourlyRate(),
                    worksheets.settings().workingWeeks(),
                    days)));
    return new FlowPane(node(Fact.HOURLY_RATE), node(Fact.WORKING_WEEKS), node(Fact.WORKING_DAYS));
  }

  private static Optional<Optional<BigDecimal>> rate(String text) {
    return text.isBlank()
        ? Optional.of(Optional.empty())
        : GermanNumber.read(text).filter(SheetSettings::isRate).map(Optional::of);
  }

  private static DocumentField.Form<Integer> whole(int most) {
    return new DocumentField.Form<>(
        String::valueOf,
        text ->
            GermanNumber.read(text)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.signum() > 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::intValueExact));
  }

  private <T> void content(
      Fact fact,
      TextInputControl control,
      DocumentField.Form<T> form,
      Function<SheetContent, T> get,
      BiFunction<SheetContent, T, SheetContent> with) {
    String sheet = scope.sheet().id();
    field(
        fact,
        control,
        form,
        worksheets -> get.apply(worksheets.sheet(sheet)),
        (worksheets, value) ->
            worksheets.withSheet(sheet, with.apply(worksheets.sheet(sheet), value)));
  }

  private <T> void field(
      Fact fact,
      TextInputControl control,
      DocumentField.Form<T> form,
      Function<Worksheets, T> get,
      BiFunction<Worksheets, T, Worksheets> with) {
    String key = "sheet.fact." + fact.name().toLowerCase(java.util.Locale.ROOT);
    String label = scope.text(key);
    fields.put(
        fact,
        new TypedField(
            scope.context(),
            new FieldFrame.Name(label, label, Optional.empty()),
            control,
            form,
            new DocumentField.Part<>(
                new Place.OfSheetFact(scope.sheet().id(), fact),
                assessment -> get.apply(assessment.worksheets()),
                (assessment, value) ->
                    assessment.withWorksheets(with.apply(assessment.worksheets(), value))),
            text -> Optional.of(scope.text(key + ".error"))));
  }

  private void setNotNeeded(boolean ticked) {
    String sheet = scope.sheet().id();
    scope
        .context()
        .model()
        .edit(
            new Place.OfSheetFact(sheet, Fact.NOT_NEEDED),
            assessment ->
                assessment.withWorksheets(
                    assessment
                        .worksheets()
                        .withSheet(
                            sheet,
                            assessment
                                .worksheets()
                                .sheet(sheet)
                                .withNotNeeded(ticked ? Optional.of("") : Optional.empty()))));
    if (ticked) {
      java.util.Objects.requireNonNull(fields.get(Fact.NOT_NEEDED)).focusControl();
    }
  }

  private void show(SheetContent content) {
    notNeeded.setSelected(content.notNeeded().isPresent());
    Texts.show(node(Fact.NOT_NEEDED), content.notNeeded().isPresent());
  }

  /** Puts the focus into one of the fields. */
  void focus(Fact fact) {
    settings.setExpanded(settings.isExpanded() || fact.compareTo(Fact.HOURLY_RATE) >= 0);
    if (fact == Fact.NOT_NEEDED && scope.content().notNeeded().isEmpty()) {
      notNeeded.requestFocus();
    } else {
      Optional.ofNullable(fields.get(fact)).ifPresent(CellField::focusControl);
    }
  }
}
