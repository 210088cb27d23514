package kistartklar.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.domain.plan.PlanGroup;
import kistartklar.domain.plan.PlanItem;
import kistartklar.domain.plan.PlanKey;
import kistartklar.text.words.PlanTallyWords;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Place.OfMeasure.Field;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepView;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;
import kistartklar.ui.shared.WrappingRow;
import org.jspecify.annotations.Nullable;

/**
 * The plan of measures: a list, and beside it all about the measure that is chosen. While somebody
 * works in it no row moves or vanishes, whatever its new owner or status: the list is put in order
 * anew when the choice changes, a measure comes or goes, the step is visited again, or somebody
 * asks for it.
 */
public final class PlanStep implements StepView, PlanList.Listener {

  /** From this width on, in em, the views to choose from stand beside the title. */
  private static final double TITLE = 28;

  /** What stands in the place of the list. */
  private record Placeholder(String what, Node node) {}

  private final StepContext context;
  private final PlanActions actions;
  private final PlanBar bar;
  private final PlanViews views;
  private final Label lead;
  private final Label sum = Texts.wrapped("", Style.SUBTITLE);
  private final Link again;
  private final VBox head;
  private final PlanList list;
  private final ChosenMeasure details;
  private final PlanFrame frame;
  private @Nullable Placeholder placeholder;
  private @Nullable LocalDate filledOn;
  private Button add = new Button();
  private Set<PlanKey> known = Set.of();
  private List<UUID> ownOrder = List.of();
  private List<List<PlanKey>> arranged = List.of();

  public PlanStep(StepContext context, PlanActions actions) {
    this.context = context;
    this.actions = actions;
    bar = new PlanBar(context);
    views = new PlanViews(context);
    String order = context.text("plan.arrange");
    again = new Link(order, order, this::arrange);
    lead = Texts.wrapped(context.text("plan.lead"), Style.LEAD);
    Label title = Texts.wrapped(context.text("plan.title"), Style.PAGE_TITLE);
    head =
        Style.PLAN_HEAD.on(
            new VBox(
                new VBox(new WrappingRow(TITLE, title, views), lead),
                buttons(),
                Style.FIELD.on(new VBox(bar, sum, again))));
    list = new PlanList(context, this);
    details = new ChosenMeasure(context, this::move);
    frame = new PlanFrame(head, list, details);
    frame.em().subscribe(list::setEm);
    frame.setFocusTraversable(false);
    bar.queryProperty().subscribe(query -> arrange());
    views.viewProperty().subscribe(view -> fill(plan()));
    WhileShown.follow(frame, context.model().assessmentProperty(), this::refresh);
  }

  private FlowPane buttons() {
    add = Buttons.of(context.text("plan.own.add"), this::addOwn);
    add.disableProperty().bind(context.model().readOnlyProperty());
    FlowPane buttons =
        new FlowPane(
            add,
            Buttons.of(context.text("plan.save.table"), actions::saveTable),
            Buttons.of(context.text("plan.save.calendar"), actions::saveCalendar));
    buttons.setPrefWrapLength(Double.MAX_VALUE);
    return Style.PLAN_FLOW.on(buttons);
  }

  private ActionPlan plan() {
    return ActionPlan.of(context.guide(), context.model().assessment());
  }

  private void refresh(Assessment assessment) {
    ActionPlan plan = ActionPlan.of(context.guide(), assessment);
    Set<PlanKey> keys = new HashSet<>(plan.items().stream().map(PlanItem::key).toList());
    boolean same = keys.equals(known) && OwnOrder.in(assessment).equals(ownOrder);
    if (!same || arranged.isEmpty()) {
      arrange();
    } else {
      fill(plan);
    }
  }

  /** What the measures say, with every row where it is. */
  private void fill(ActionPlan plan) {
    LocalDate today = actions.today();
    filledOn = today;
    bar.show(plan, today);
    Texts.fill(sum, new PlanTallyWords(context.messages()).of(plan, today));
    list.show(plan, today);
    showDetails(plan);
    boolean inList = views.viewProperty().get() == PlanViews.View.LIST;
    Texts.show(again, inList && !keys(groups(plan)).equals(arranged));
    frame.showInstead(instead(plan));
  }

  private void showDetails(ActionPlan plan) {
    List<PlanKey> chosen = list.chosen();
    if (chosen.size() > 1) {
      details.showSeveral(chosen);
      return;
    }
    chosen.stream()
        .findFirst()
        .flatMap(plan::find)
        .ifPresentOrElse(
            item -> details.show(item, context.model().assessment(), actions.today()),
            details::showNothing);
    details.place(order());
  }

  private OwnOrder order() {
    return new OwnOrder(bar.queryProperty().get(), arranged);
  }

  private void move(UUID id, int by) {
    order().move(context.model(), id, by);
  }

  @Override
  public void chosen(List<PlanKey> keys) {
    showDetails(plan());
  }

  @Override
  public void enter() {
    details.focus(Field.OWNER);
  }

  @Override
  public void move(PlanKey key, int by) {
    if (key instanceof PlanKey.OfOwn(UUID id)) {
      move(id, by);
    }
  }

  @Override
  public void moveTo(PlanKey key, PlanKey place) {
    if (key instanceof PlanKey.OfOwn(UUID id) && place instanceof PlanKey.OfOwn(UUID other)) {
      order().moveTo(context.model(), id, other);
    }
  }

  private List<PlanGroup> groups(ActionPlan plan) {
    return bar.queryProperty().get().groups(plan, actions.today());
  }

  private static List<List<PlanKey>> keys(List<PlanGroup> groups) {
    return groups.stream()
        .map(group -> group.items().stream().map(PlanItem::key).toList())
        .toList();
  }

  private void arrange() {
    ActionPlan plan = plan();
    known = new HashSet<>(plan.items().stream().map(PlanItem::key).toList());
    ownOrder = OwnOrder.in(context.model().assessment());
    List<PlanGroup> groups = groups(plan);
    arranged = keys(groups);
    list.show(plan, actions.today());
    list.setLines(lines(groups));
    frame.setRows(list.getItems().size());
    if (list.chosen().isEmpty() && !list.getItems().isEmpty()) {
      list.choose(list.getItems().getFirst().key());
    }
    fill(plan);
    Texts.show(head.getChildren().getLast(), !plan.items().isEmpty());
    Texts.show(views, !plan.items().isEmpty());
    Texts.show(lead, plan.items().isEmpty());
    frame.showInstead(
        groups.isEmpty() ? List.of(plan.items().isEmpty() ? empty() : nothingChosen()) : List.of());
  }

  /** What stands in the place of the list; nothing while the list is to be seen. */
  private List<Node> instead(ActionPlan plan) {
    if (plan.items().isEmpty()) {
      return List.of(placeholder("empty", this::empty));
    }
    List<PlanItem> chosen = groups(plan).stream().flatMap(group -> group.items().stream()).toList();
    if (chosen.isEmpty()) {
      return arranged.isEmpty() ? List.of(placeholder("chosen", this::nothingChosen)) : List.of();
    }
    return views.instead(chosen);
  }

  private List<ListedMeasure> lines(List<PlanGroup> groups) {
    List<ListedMeasure> lines = new ArrayList<>();
    for (PlanGroup group : groups) {
      String heading = GroupWords.of(context, group.heading());
      for (PlanItem item : group.items()) {
        lines.add(new ListedMeasure(item.key(), heading));
        heading = "";
      }
    }
    return lines;
  }

  /** The same as before as long as there is the same to say, so that the keyboard stays in it. */
  private Node placeholder(String what, Supplier<Node> maker) {
    String now = what + context.model().assessment().responses().isEmpty();
    Placeholder known = placeholder;
    if (known == null || !known.what().equals(now)) {
      known = new Placeholder(now, maker.get());
      placeholder = known;
    }
    return known.node();
  }

  private Node empty() {
    boolean begun = !context.model().assessment().responses().isEmpty();
    VBox box = Style.BODY.on(new VBox());
    box.getChildren()
        .add(Texts.wrapped(context.text(begun ? "plan.empty" : "plan.empty.begin"), Style.LEAD));
    if (!begun) {
      box.getChildren()
          .add(
              Buttons.of(
                  context.text("result.empty.start"),
                  () -> context.navigation().goTo(QuestionId.all().getFirst())));
    }
    return box;
  }

  private Node nothingChosen() {
    String all = context.text("plan.show-all");
    return Style.BODY.on(
        new VBox(
            Texts.wrapped(context.text("plan.nothing-chosen"), Style.LEAD),
            new Link(all, all, bar::showAll)));
  }

  private void addOwn() {
    OwnMeasure measure = OwnMeasure.empty(UUID.randomUUID());
    Place.OfMeasure place = new Place.OfMeasure(new PlanKey.OfOwn(measure.id()), Field.TITLE);
    context.model().edit(place, assessment -> assessment.withOwnMeasure(measure));
    reveal(place);
  }

  @Override
  public Node node() {
    return frame;
  }

  @Override
  public void focusFirst() {
    ActionPlan plan = plan();
    if (plan.items().isEmpty() || !keys(groups(plan)).equals(arranged)) {
      arrange();
    } else if (!actions.today().equals(filledOn)) {
      fill(plan);
    }
    frame.toTop();
    if (frame.isInstead()) {
      add.requestFocus();
    } else {
      list.requestFocus();
    }
  }

  @Override
  public void reveal(Place place) {
    if (place instanceof Place.OfMeasure(PlanKey key, Field field) && known.contains(key)) {
      if (arranged.stream().noneMatch(group -> group.contains(key))) {
        bar.showAll();
      }
      views.showList();
      list.choose(key);
      details.focus(field);
      frame.reveal(details);
      Optional.ofNullable(frame.getScene()).map(Scene::getFocusOwner).ifPresent(frame::reveal);
      return;
    }
    focusFirst();
  }
}
