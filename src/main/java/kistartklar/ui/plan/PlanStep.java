package kistartklar.ui.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import kistartklar.ui.shared.LazyRows;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.PageFrame;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Place.OfMeasure.Field;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepView;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;
import org.jspecify.annotations.Nullable;

/**
 * The plan of measures. While somebody works in it no row moves or vanishes, whatever its new owner
 * or status: the list is put in order anew when the choice changes, a measure comes or goes, the
 * step is visited again, or somebody asks for it.
 */
public final class PlanStep implements StepView {

  private final StepContext context;
  private final PlanActions actions;
  private final PlanBar bar;
  private final Label lead;
  private final Label sum = Texts.wrapped("", Style.SUBTITLE);
  private final Link again;
  private @Nullable LocalDate filledOn;
  private final VBox list = Style.COLUMN.on(new VBox());
  private final VBox content;
  private final SteadyScroll scroll;
  private final LazyRows rows;
  private final Map<PlanKey, MeasureCard> cards = new HashMap<>();
  private Button add = new Button();
  private Set<PlanKey> known = Set.of();
  private List<UUID> ownOrder = List.of();
  private List<List<PlanKey>> arranged = List.of();

  public PlanStep(StepContext context, PlanActions actions) {
    this.context = context;
    this.actions = actions;
    bar = new PlanBar(context);
    String order = context.text("plan.arrange");
    again = new Link(order, order, this::arrange);
    content = Style.COLUMN.on(new VBox());
    lead = Texts.wrapped(context.text("plan.lead"), Style.LEAD);
    VBox head = new VBox(Texts.wrapped(context.text("plan.title"), Style.PAGE_TITLE), lead);
    VBox column = new VBox(head, buttons(), content);
    scroll = PageFrame.scrolling(column, Style.WIDTH_RESULT);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(context.text("plan.title"));
    rows = new LazyRows(scroll);
    bar.queryProperty().subscribe(query -> arrange());
    bar.wide()
        .subscribe(wide -> {
          showLead();
          showSum(plan());
        });
    WhileShown.follow(
        scroll, scroll.sceneProperty().flatMap(Scene::focusOwnerProperty), this::onFocus);
    WhileShown.follow(scroll, context.model().assessmentProperty(), this::refresh);
  }

  private FlowPane buttons() {
    add = Buttons.of(context.text("plan.own.add"), this::addOwn);
    add.disableProperty().bind(context.model().readOnlyProperty());
    return Style.PLAN_FLOW.on(
        new FlowPane(
            add,
            Buttons.of(context.text("plan.save.table"), actions::saveTable),
            Buttons.of(context.text("plan.save.calendar"), actions::saveCalendar)));
  }

  private ActionPlan plan() {
    return ActionPlan.of(context.guide(), context.model().assessment());
  }

  private void refresh(Assessment assessment) {
    ActionPlan plan = ActionPlan.of(context.guide(), assessment);
    Set<PlanKey> keys = new HashSet<>(plan.items().stream().map(PlanItem::key).toList());
    cards.keySet().retainAll(keys);
    boolean same = keys.equals(known) && OwnOrder.in(assessment).equals(ownOrder);
    if (!same || list.getChildren().isEmpty()) {
      arrange();
    } else {
      fill(plan);
    }
  }

  /** What the measures say, with every row where it is. */
  private void fill(ActionPlan plan) {
    Assessment assessment = context.model().assessment();
    LocalDate today = actions.today();
    filledOn = today;
    bar.show(plan, today);
    showSum(plan);
    for (PlanItem item : plan.items()) {
      Optional.ofNullable(cards.get(item.key()))
          .ifPresent(card -> card.show(item, assessment, today));
    }
    OwnOrder order = new OwnOrder(bar.queryProperty().get(), arranged);
    cards.values().forEach(card -> card.place(order));
    Texts.show(again, !keys(groups(plan)).equals(arranged));
  }

  /** Where there is little room, the bar above says how many there are of each. */
  private void showSum(ActionPlan plan) {
    PlanTallyWords words = new PlanTallyWords(context.messages());
    Texts.fill(
        sum, bar.wide().getValue() ? words.of(plan, actions.today()) : words.effortAlone(plan));
  }

  /** Where there is little room, the measures come before the words about them. */
  private void showLead() {
    Texts.show(lead, known.isEmpty() || bar.wide().getValue());
  }

  private void move(UUID id, int by) {
    new OwnOrder(bar.queryProperty().get(), arranged).move(context.model(), id, by);
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
    KeptFocus focus = KeptFocus.in(list);
    list.getChildren().clear();
    groups.forEach(this::addGroup);
    rows.set(arranged.stream().flatMap(List::stream).map(this::card).toList());
    if (groups.isEmpty()) {
      list.getChildren().add(plan.items().isEmpty() ? empty() : nothingChosen());
    }
    content.getChildren().setAll(list);
    if (!plan.items().isEmpty()) {
      content.getChildren().addFirst(Style.FIELD.on(new VBox(bar, sum, again)));
    }
    fill(plan);
    showLead();
    focus.restore();
  }

  private void addGroup(PlanGroup group) {
    String heading = GroupWords.of(context, group.heading());
    if (!heading.isEmpty()) {
      list.getChildren().add(Texts.wrapped(heading, Style.SECTION_TITLE));
    }
    for (PlanItem item : group.items()) {
      MeasureCard card =
          cards.computeIfAbsent(
              item.key(),
              key ->
                  new MeasureCard(
                      context, item, context.model().assessment(), actions.today(), this::move));
      list.getChildren().add(card);
    }
  }

  private MeasureCard card(PlanKey key) {
    return Objects.requireNonNull(cards.get(key));
  }

  private void onFocus(@Nullable Node owner) {
    cards.values().forEach(card -> card.setWorkedIn(false));
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node instanceof MeasureCard card) {
        card.setWorkedIn(true);
        scroll.setAnchor(card);
      }
    }
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
    return scroll;
  }

  @Override
  public void focusFirst() {
    ActionPlan plan = plan();
    if (plan.items().isEmpty() || !keys(groups(plan)).equals(arranged)) {
      arrange();
    } else if (!actions.today().equals(filledOn)) {
      fill(plan);
    }
    scroll.toTop();
    scroll.requestFocus();
  }

  @Override
  public void reveal(Place place) {
    if (place instanceof Place.OfMeasure(PlanKey key, Field field) && known.contains(key)) {
      if (arranged.stream().noneMatch(group -> group.contains(key))) {
        bar.showAll();
      }
      MeasureCard card = cards.get(key);
      if (card != null) {
        card.focus(field);
        scroll.reveal(card);
        return;
      }
    }
    focusFirst();
  }
}
