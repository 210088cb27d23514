package kistartklar.ui.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import javafx.css.PseudoClass;
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
import kistartklar.domain.plan.PlanItem;
import kistartklar.domain.plan.PlanKey;
import kistartklar.export.PlanWords;
import kistartklar.text.GermanFormat;
import kistartklar.ui.shared.DateForm;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.DocumentField.Form;
import kistartklar.ui.shared.GrowingTextArea;
import kistartklar.ui.shared.Icons;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place.OfMeasure.Field;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** One measure of the plan: what it is, who does it until when, and on demand all about it. */
final class MeasureCard extends VBox {

  private static final PseudoClass WORKED_IN = PseudoClass.getPseudoClass("worked-in");

  private final StepContext context;
  private final PlanKey key;
  private final Label title = Texts.wrapped("", Style.STRONG);
  private final Label overdue = Texts.line("", Style.STRONG, Style.PLAN_OVERDUE);
  private final FlowPane facts = Style.PLAN_FLOW.on(new FlowPane());
  private final PlanField<String> owner;
  private final PlanField<Optional<LocalDate>> due;
  private final StatusBox status;
  private final PlanField<String> remark;
  private final VBox notice = new VBox();
  private final VBox details = Style.PLAN_DETAILS.on(new VBox());
  private final Disclosure disclosure;
  private final Optional<MoveLinks> moves;
  private Optional<PlanItem> shown = Optional.empty();
  private Optional<OwnDetails> own = Optional.empty();
  private Optional<DoneQuestion> done = Optional.empty();

  /**
   * @param move puts a measure of the firm's own one place up (-1) or down (1)
   */
  MeasureCard(StepContext context, PlanItem item, ObjIntConsumer<UUID> move) {
    this.context = context;
    key = item.key();
    overdue.setGraphic(Icons.WARNING.node());
    owner =
        field(columns(14), Field.OWNER, Form.text(), MeasureState::owner, MeasureState::withOwner);
    TextField day = columns(8);
    day.setPromptText(context.text("plan.field.due.prompt"));
    due = field(day, Field.DUE, DateForm.DATE, MeasureState::due, MeasureState::withDue);
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
    moves.ifPresent(links -> addEventFilter(KeyEvent.KEY_PRESSED, links::onKey));
    disclosure = new Disclosure(context.text(detailsKey()), details, false);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox top = Style.PLAN_TOP.on(new HBox(title, overdue));
    FlowPane fields = Style.PLAN_FLOW.on(new FlowPane(owner, due, status));
    Style.CARD.on(this);
    Style.PLAN_CARD.on(this);
    getChildren().setAll(new VBox(top, facts), fields, notice, disclosure);
    fillDetails(item);
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

  private void fillDetails(PlanItem item) {
    switch (key) {
      case PlanKey.OfQuestion(var question) -> {
        DoneQuestion ask = new DoneQuestion(context, question);
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

  PlanKey key() {
    return key;
  }

  /** Marks the measure that the keyboard is in. */
  void setWorkedIn(boolean workedIn) {
    pseudoClassStateChanged(WORKED_IN, workedIn);
  }

  /** Shows the measure as it is now. */
  void show(PlanItem item, Assessment assessment, LocalDate today) {
    String name = new PlanWords(context.messages()).title(item);
    title.setText(name);
    boolean late = item.isOverdue(today);
    overdue.setText(late ? context.text("plan.overdue") : "");
    Texts.show(overdue, late);
    if (!shown.equals(Optional.of(item))) {
      shown = Optional.of(item);
      facts(item);
    }
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
          String words = GermanFormat.effort(effort);
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
