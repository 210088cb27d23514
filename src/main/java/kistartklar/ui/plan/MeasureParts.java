package kistartklar.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.people.People;
import kistartklar.domain.plan.PlanItem;
import kistartklar.domain.plan.PlanKey;
import kistartklar.export.PlanWords;
import kistartklar.text.DayReader.Yearless;
import kistartklar.text.Ellipsis;
import kistartklar.text.words.EffortWords;
import kistartklar.ui.day.DayInput;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.DocumentField.Form;
import kistartklar.ui.shared.GrowingTextArea;
import kistartklar.ui.shared.Icons;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place.OfMeasure.Field;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Suggestions;
import kistartklar.ui.shared.Texts;

/** What stands in the card of a measure. */
final class MeasureParts {

  /**
   * What the user did with the parts of a card, and finds again when they are made anew.
   *
   * @param expanded whether all about the measure is shown
   * @param declined whether a Ja to its question was declined
   */
  record Handling(boolean expanded, boolean declined) {

    static final Handling FRESH = new Handling(true, false);
  }

  private final StepContext context;
  private final PlanKey key;
  private final Label title = Texts.wrapped("", Style.STRONG);
  private final Label overdue = Texts.line("", Style.STRONG, Style.PLAN_OVERDUE);
  private final FlowPane facts = Style.PLAN_FLOW.on(new FlowPane());
  private final Origins origins;
  private final PlanField<String> owner;
  private final PlanField<Optional<LocalDate>> due;
  private final StatusBox status;
  private final PlanField<String> remark;
  private final VBox notice = new VBox();
  private final VBox details = Style.PLAN_DETAILS.on(new VBox());
  private final Disclosure disclosure;
  private final Optional<MoveLinks> moves;
  private final List<Node> nodes;
  private Optional<PlanItem> shown = Optional.empty();
  private Optional<OwnDetails> own = Optional.empty();
  private Optional<DoneQuestion> done = Optional.empty();

  /**
   * @param move puts a measure of the firm's own one place up (-1) or down (1)
   */
  MeasureParts(StepContext context, PlanItem item, Handling handling, ObjIntConsumer<UUID> move) {
    this.context = context;
    key = item.key();
    origins = new Origins(context, key);
    overdue.setGraphic(Icons.WARNING.node());
    TextField person = columns(14);
    owner = field(person, Field.OWNER, Form.text(), MeasureState::owner, MeasureState::withOwner);
    Suggestions.install(
        person,
        context.messages(),
        () -> People.in(context.model().assessment(), context.worksheets().get()));
    DayInput day = new DayInput(context, Yearless.NEXT);
    due = field(day, Field.DUE, day.form(), MeasureState::due, MeasureState::withDue);
    status = new StatusBox(context, key);
    remark =
        field(
            new GrowingTextArea(1, 8),
            Field.REMARK,
            Form.text(),
            MeasureState::remark,
            MeasureState::withRemark);
    moves =
        key instanceof PlanKey.OfOwn(UUID id)
            ? Optional.of(new MoveLinks(context, by -> move.accept(id, by)))
            : Optional.empty();
    disclosure = new Disclosure(context.text(detailsKey()), details, handling.expanded());
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox top = Style.PLAN_TOP.on(new HBox(title, overdue));
    FlowPane fields = Style.PLAN_FLOW.on(new FlowPane(owner, due, status));
    nodes = List.of(new VBox(top, facts, origins), fields, notice, disclosure);
    fillDetails(item, handling);
  }

  private String detailsKey() {
    return key instanceof PlanKey.OfOwn ? "plan.details.own" : "plan.details";
  }

  private static TextField columns(int count) {
    TextField field = new TextField();
    field.setPrefColumnCount(count);
    return field;
  }

  private <T> PlanField<T> field(
      TextInputControl control,
      Field field,
      Form<T> form,
      Function<MeasureState, T> get,
      BiFunction<MeasureState, T, MeasureState> with) {
    return new PlanField<>(
        context,
        key,
        control,
        new PlanField.Value<>(
            field,
            form,
            assessment -> get.apply(key.state(assessment)),
            (assessment, value) ->
                key.withState(assessment, with.apply(key.state(assessment), value))));
  }

  private void fillDetails(PlanItem item, Handling handling) {
    switch (key) {
      case PlanKey.OfQuestion(var question) -> {
        DoneQuestion ask = new DoneQuestion(context, question, handling.declined());
        done = Optional.of(ask);
        details.getChildren().setAll(new GuideDetails(context, item), remark);
      }
      case PlanKey.OfOwn(var id) -> {
        OwnDetails mine = new OwnDetails(context, id);
        own = Optional.of(mine);
        String name = new PlanWords(context.messages()).title(item);
        details.getChildren().setAll(mine, remark);
        moves.ifPresent(details.getChildren()::add);
        details.getChildren().add(mine.delete(name));
      }
    }
  }

  /** From top to bottom. */
  List<Node> nodes() {
    return nodes;
  }

  /** Moves a measure of the firm's own if that is what a key is for. */
  void onKey(KeyEvent event) {
    moves.ifPresent(links -> links.onKey(event));
  }

  /** What the user did with the parts. */
  Handling handling() {
    return new Handling(disclosure.isExpanded(), done.map(DoneQuestion::isDeclined).orElse(false));
  }

  /** Shows the measure as it is now. */
  void show(PlanItem item, Assessment assessment, LocalDate today) {
    String name = new PlanWords(context.messages()).title(item);
    title.setText(Ellipsis.enormous(name));
    boolean late = item.isOverdue(today);
    overdue.setText(late ? context.text("plan.overdue") : "");
    Texts.show(overdue, late);
    if (!shown.equals(Optional.of(item))) {
      shown = Optional.of(item);
      facts(item);
    }
    origins.show(assessment, name);
    owner.name(name);
    due.name(name);
    remark.name(name);
    status.show(item.state().status(), name);
    done.ifPresent(ask -> ask.show(item));
    notice.getChildren().setAll(done.filter(DoneQuestion::isVisible).stream().toList());
    Texts.show(notice, !notice.getChildren().isEmpty());
    if (key instanceof PlanKey.OfOwn(var id)) {
      assessment
          .ownMeasure(id)
          .ifPresent(measure -> own.ifPresent(mine -> mine.show(measure, name)));
    }
  }

  /** Shows where a measure of the firm's own stands among its neighbours. */
  void place(OwnOrder order) {
    moves.ifPresent(links -> links.show(title.getText(), order.of(key)));
  }

  private void facts(PlanItem item) {
    facts.getChildren().clear();
    item.question()
        .ifPresent(question -> {
          String text = context.text("plan.question", question.number());
          facts
              .getChildren()
              .add(
                  new Link(
                      text,
                      context.text("plan.field.spoken", text, title.getText()),
                      () -> context.navigation().goTo(question)));
        });
    item.phase().ifPresent(phase -> fact(context.text("plan.phase", phase)));
    item.effort()
        .ifPresent(effort -> {
          boolean guide = key instanceof PlanKey.OfQuestion;
          String words = new EffortWords(context.messages()).of(effort, item.period());
          fact(guide ? context.text("plan.effort.guide", words) : words);
        });
    if (!item.role().isBlank()) {
      fact(item.role().strip());
    }
    Texts.show(facts, !facts.getChildren().isEmpty());
  }

  private void fact(String text) {
    facts.getChildren().add(Texts.wrapped(text, Style.SUBTITLE));
  }

  /** Puts the keyboard focus into a field, opening what hides it. */
  void focus(Field field) {
    switch (field) {
      case OWNER -> owner.focusControl();
      case DUE -> due.focusControl();
      case STATUS -> status.focusControl();
      case REMARK -> {
        disclosure.setExpanded(true);
        remark.focusControl();
      }
      default -> {
        disclosure.setExpanded(own.isPresent());
        own.ifPresentOrElse(mine -> mine.focus(field), owner::focusControl);
      }
    }
  }
}
