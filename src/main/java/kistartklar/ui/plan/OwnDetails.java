package kistartklar.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureLink;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.Question;
import kistartklar.domain.people.People;
import kistartklar.domain.plan.PlanKey;
import kistartklar.ui.shared.ChoiceField;
import kistartklar.ui.shared.DocumentField.Form;
import kistartklar.ui.shared.FieldNames;
import kistartklar.ui.shared.GrowingTextArea;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Place.OfMeasure.Field;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Suggestions;
import kistartklar.ui.shared.Texts;

/** What the firm says about a measure of its own, and the way to be rid of it. */
final class OwnDetails extends VBox {

  private final StepContext context;
  private final UUID id;
  private final PlanKey key;
  private final PlanField<String> title;
  private final List<PlanField<?>> fields = new ArrayList<>();
  private final ChoiceField<MeasureLink> links;
  private final Label linkLabel;

  OwnDetails(StepContext context, UUID id) {
    this.context = context;
    this.id = id;
    key = new PlanKey.OfOwn(id);
    links = new ChoiceField<>(this::words);
    linkLabel = Texts.line(context.text("plan.field.link"), Style.FIELD_LABEL);
    title =
        field(new TextField(), Field.TITLE, Form.text(), OwnMeasure::title, OwnMeasure::withTitle);
    PlanField<String> steps =
        field(
            new GrowingTextArea(2, 10),
            Field.STEPS,
            Form.text(),
            OwnMeasure::steps,
            OwnMeasure::withSteps);
    PlanField<?> effort =
        field(
            new TextField(),
            Field.EFFORT,
            EffortForm.EFFORT_IN_DAYS,
            OwnMeasure::effort,
            OwnMeasure::withEffort);
    TextField who = new TextField();
    PlanField<String> role =
        field(who, Field.ROLE, Form.text(), OwnMeasure::role, OwnMeasure::withRole);
    Suggestions.install(who, context.messages(), this::roles);
    Style.PLAN_DETAILS.on(this);
    getChildren().setAll(title, link(), steps, effort, role);
  }

  /** Those of the firm's own measures, then those of the guide's. */
  private List<String> roles() {
    return Stream.concat(
            People.roles(context.model().assessment()).stream(),
            context.guide().questions().stream()
                .map(question -> question.measure().role())
                .sorted())
        .distinct()
        .toList();
  }

  private <T> PlanField<T> field(
      javafx.scene.control.TextInputControl control,
      Field field,
      Form<T> form,
      Function<OwnMeasure, T> get,
      BiFunction<OwnMeasure, T, OwnMeasure> with) {
    OwnMeasure none = OwnMeasure.empty(id);
    PlanField<T> made =
        new PlanField<>(
            context,
            key,
            control,
            new PlanField.Value<>(
                field,
                form,
                assessment -> get.apply(assessment.ownMeasure(id).orElse(none)),
                (assessment, value) -> change(assessment, own -> with.apply(own, value))));
    fields.add(made);
    return made;
  }

  private Assessment change(Assessment assessment, Function<OwnMeasure, OwnMeasure> change) {
    return assessment
        .ownMeasure(id)
        .map(own -> assessment.withOwnMeasure(change.apply(own)))
        .orElse(assessment);
  }

  private VBox link() {
    links.getItems().add(MeasureLink.NONE);
    for (Phase phase : context.guide().phases()) {
      links.getItems().add(new MeasureLink.ToPhase(phase.number()));
      phase.questions().stream()
          .map(Question::id)
          .forEach(question -> links.getItems().add(new MeasureLink.ToQuestion(question)));
    }
    links.setSearchable(context.text("plan.link.search"), MeasureLink.NONE);
    links.setMaxWidth(Double.MAX_VALUE);
    links.setMinWidth(0);
    links.disableProperty().bind(context.model().readOnlyProperty());
    links.onChosen(link ->
        context
            .model()
            .edit(
                new Place.OfMeasure(key, Field.LINK),
                assessment -> change(assessment, own -> own.withLink(link))));
    FieldNames.by(linkLabel, links);
    return Style.FIELD.on(new VBox(linkLabel, links));
  }

  private String words(MeasureLink link) {
    return switch (link) {
      case MeasureLink.ToNothing() -> context.text("plan.link.none");
      case MeasureLink.ToPhase(int number) ->
          context.text(
              "plan.link.phase", number, context.guide().phases().get(number - 1).shortTitle());
      case MeasureLink.ToQuestion(var question) ->
          context.text(
              "plan.link.question", question.number(), context.guide().question(question).text());
    };
  }

  /** The link that deletes the measure; undo brings it back. */
  Link delete(String name) {
    String text = context.text("plan.own.delete");
    Link delete =
        new Link(
            text,
            context.text("plan.field.spoken", text, name),
            () ->
                context
                    .model()
                    .edit(
                        new Place.OfMeasure(key, Field.TITLE),
                        assessment ->
                            assessment
                                .withoutOwnMeasure(id)
                                .withWorksheets(
                                    assessment
                                        .worksheets()
                                        .withoutMeasures(Set.of(key.reference())))));
    delete.disableProperty().bind(context.model().readOnlyProperty());
    return delete;
  }

  void show(OwnMeasure measure, String name) {
    links.show(measure.link());
    FieldNames.by(
        linkLabel, links, context.text("plan.field.spoken", context.text("plan.field.link"), name));
    fields.forEach(field -> field.name(name));
  }

  void focus(Field field) {
    Optional<PlanField<?>> wanted =
        switch (field) {
          case STEPS -> Optional.of(fields.get(1));
          case EFFORT -> Optional.of(fields.get(2));
          case ROLE -> Optional.of(fields.get(3));
          case LINK -> Optional.empty();
          default -> Optional.of(title);
        };
    wanted.ifPresentOrElse(PlanField::focusControl, links::requestFocus);
  }
}
