package kistartklar.ui.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kistartklar.chart.source.SheetCharts;
import kistartklar.domain.evidence.SheetReview;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.domain.plan.PlanItem;
import kistartklar.domain.plan.PlanKey;
import kistartklar.domain.profile.ProfileEntry;
import kistartklar.domain.profile.ProfileGap;
import kistartklar.domain.profile.UseCaseProfile;
import kistartklar.domain.worksheet.ProfilePart;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.text.words.ProfileWords;
import kistartklar.text.words.StatusWords;
import kistartklar.ui.chart.ChartNode;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.EvenColumns;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.RecordActions;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WrappingRow;

/** All that the worksheets say of one use case, with the ways to where it stands. */
final class ProfilePage {

  private static final int COLUMNS = 3;

  /** A chart and the room around it. */
  private static final double COLUMN_EMS = 19;

  /** From this width on, in em, what is missing stands beside the ways to it. */
  private static final double WIDE = 30;

  private final StepContext context;
  private final RecordActions records;
  private final ProfileWords words;
  private final UseCaseProfile profile;
  private final ProfileJumps jumps;
  private final SheetCharts charts;
  private final String name;

  ProfilePage(StepContext context, RecordActions records, SheetReview review, SheetRow useCase) {
    this.context = context;
    this.records = records;
    words = ProfileWords.of(context.messages(), review);
    profile = UseCaseProfile.of(useCase, review);
    jumps = new ProfileJumps(context, useCase.id());
    charts = new SheetCharts(words.columns(), review.worksheets());
    name = words.name(profile);
  }

  /** What a screen reader says of the page as a whole. */
  String spoken() {
    return context.text("profile.spoken", name);
  }

  List<Node> parts() {
    List<Node> parts = new ArrayList<>(List.of(head()));
    words.next(profile).ifPresent(next -> parts.add(nextStep(next)));
    EvenColumns cards = new EvenColumns(COLUMN_EMS, COLUMNS);
    for (ProfilePart.Question question : ProfilePart.Question.values()) {
      cards.getChildren().add(card(question));
    }
    parts.add(cards);
    if (!profile.gaps().isEmpty()) {
      parts.add(gaps());
    }
    measures().ifPresent(parts::add);
    return parts;
  }

  private VBox head() {
    String all = context.text("useCases.title");
    Link back =
        new Link(
            all,
            context.text("sheet.back.spoken", all),
            () -> context.navigation().goTo(new StepId.UseCases()));
    Style.OVERLINE_LINK.on(back);
    FlowPane way =
        Style.BREADCRUMB.on(
            new FlowPane(back, Texts.line(context.text("profile.way"), Style.OVERLINE)));
    String status = words.status(profile);
    VBox head = new VBox(way, Texts.wrapped(name, Style.PAGE_TITLE));
    String facts = words.facts(profile);
    head.getChildren()
        .add(
            Texts.wrapped(
                status.isEmpty() ? facts : context.text("profile.facts", status, facts),
                Style.SUBTITLE));
    String save = context.text("record.save");
    head.getChildren()
        .add(
            new Link(
                save,
                context.text("profile.jump.spoken", save, context.text("profile.spoken", name)),
                () -> records.saveProfile(profile.useCase().id())));
    return head;
  }

  private Node nextStep(String next) {
    Label text = Texts.wrapped(context.text("profile.next", next), Style.STRONG);
    Button go =
        Style.BUTTON_PRIMARY.on(
            Buttons.of(
                profile.gaps().stream()
                    .findFirst()
                    .map(words::action)
                    .orElseGet(() -> context.text("profile.status")),
                () ->
                    profile.gaps().stream()
                        .findFirst()
                        .ifPresentOrElse(jumps::to, () -> jumps.toStatus(profile))));
    go.setAccessibleText(context.text("profile.jump.spoken", go.getText(), next));
    return Style.PLAN_NOTICE.on(new WrappingRow(WIDE, text, go));
  }

  private VBox card(ProfilePart.Question question) {
    VBox card =
        Style.BODY.on(
            Style.CARD.on(new VBox(Texts.wrapped(words.question(question), Style.CARD_TITLE))));
    for (ProfileEntry entry : profile.entries(question)) {
      List<String> lines = words.lines(entry);
      if (!lines.isEmpty()) {
        card.getChildren().add(entry(entry, lines));
      }
    }
    if (card.getChildren().size() == 1) {
      card.getChildren().add(Texts.wrapped(context.text("profile.nothing"), Style.SUBTITLE));
    }
    return card;
  }

  /** A row with a name of its own is called by it; of others the worksheet is named below. */
  private VBox entry(ProfileEntry entry, List<String> lines) {
    VBox box = new VBox();
    String title = words.title(entry);
    String sheet = words.columns().words().sheet(entry.place().sheet());
    Link link =
        new Link(
            title.isEmpty() ? sheet : title,
            context.text("profile.row.spoken", title.isEmpty() ? sheet : title, sheet, name),
            () -> context.navigation().goTo(new Place.OfRow(entry.place())));
    link.setWrapText(true);
    link.setMinWidth(0);
    lines.forEach(line -> box.getChildren().add(Texts.wrapped(line)));
    if (entry.part().question() == ProfilePart.Question.WORKS
        && !entry.place().equals(UseCaseProfile.place(profile.useCase()))) {
      charts.of(entry.place()).map(ChartNode::new).ifPresent(box.getChildren()::addFirst);
    }
    box.getChildren().add(title.isEmpty() ? box.getChildren().size() : 0, link);
    return box;
  }

  private VBox gaps() {
    VBox card = Style.CARD.on(new VBox());
    card.getChildren().add(Texts.wrapped(context.text("profile.missing"), Style.CARD_TITLE));
    for (ProfileGap gap : profile.gaps()) {
      card.getChildren().add(gap(gap));
    }
    return card;
  }

  private Node gap(ProfileGap gap) {
    String text = words.gap(gap);
    List<Node> ways = new ArrayList<>();
    gap.question()
        .ifPresent(question -> {
          String jump = context.text("result.question", question.number());
          ways.add(
              new Link(
                  jump,
                  context.text("profile.jump.spoken", jump, text),
                  () -> context.navigation().goTo(question)));
        });
    String action = words.action(gap);
    ways.add(
        new Link(action, context.text("profile.jump.spoken", action, text), () -> jumps.to(gap)));
    return new WrappingRow(WIDE, Texts.wrapped(text), ways.toArray(new Node[0]));
  }

  private Optional<VBox> measures() {
    ActionPlan plan = ActionPlan.of(context.guide(), context.model().assessment());
    List<PlanItem> items =
        plan.items().stream()
            .filter(item -> profile.measures().contains(item.key().reference()))
            .toList();
    if (items.isEmpty()) {
      return Optional.empty();
    }
    VBox card =
        Style.CARD.on(new VBox(Texts.wrapped(context.text("profile.measures"), Style.CARD_TITLE)));
    items.forEach(item -> card.getChildren().add(measure(item)));
    return Optional.of(card);
  }

  private Node measure(PlanItem item) {
    String title = item.title().isEmpty() ? context.text("plan.untitled") : item.title();
    String jump = context.text("profile.measure.open");
    PlanKey key = item.key();
    Link link =
        new Link(
            jump,
            context.text("profile.jump.spoken", jump, title),
            () ->
                context.navigation().goTo(new Place.OfMeasure(key, Place.OfMeasure.Field.STATUS)));
    String state = new StatusWords(context.messages()).of(item, context.today().get());
    return new WrappingRow(WIDE, Texts.wrapped(title), Texts.line(state, Style.SUBTITLE), link);
  }
}
