package kistartklar.ui.step;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.CompanyPart;
import kistartklar.domain.assessment.CompanyParts;
import kistartklar.text.DayReader.Yearless;
import kistartklar.ui.day.DayInput;
import kistartklar.ui.shared.DocumentField.Form;
import kistartklar.ui.shared.GrowingTextArea;
import kistartklar.ui.shared.PageFrame;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepView;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;

/** What the report says about the firm. Every field may stay empty. */
final class CompanyStep implements StepView {

  private final Map<CompanyPart<?>, CompanyField<?>> fields = new LinkedHashMap<>();
  private final StepContext context;
  private final LogoField logo;
  private final AiInUseField aiInUse;
  private final SteadyScroll scroll;

  CompanyStep(StepContext context, Logos logos) {
    this.context = context;
    aiInUse = new AiInUseField(context);
    logo = new LogoField(context, logos);
    VBox column =
        new VBox(StepHeader.leading(context.text("company.title"), context.text("company.lead")));
    CompanyParts.ALL.forEach(part -> column.getChildren().add(control(part)));
    column.getChildren().add(logoText());
    scroll = PageFrame.scrolling(column, Style.WIDTH_FORM);
    column.getChildren().forEach(this::showWholeWithFocus);
  }

  private Node control(CompanyPart<?> part) {
    return switch (part) {
      case CompanyPart.Text text -> field(text, new TextField(), Form.text());
      case CompanyPart.Count count -> field(count, new TextField(), CompanyForms.EMPLOYEES);
      case CompanyPart.People people ->
          field(people, new GrowingTextArea(3, 10), CompanyForms.PARTICIPANTS);
      case CompanyPart.Day day -> {
        DayInput input = new DayInput(context, Yearless.NEAREST);
        CompanyField<?> field = field(day, input, input.form());
        followDay(field, day);
        yield field;
      }
      case CompanyPart.YesNo _ -> aiInUse;
      case CompanyPart.Picture _ -> logo;
    };
  }

  private <T> CompanyField<T> field(CompanyPart<T> part, TextInputControl control, Form<T> form) {
    CompanyField<T> field = new CompanyField<>(context, control, part, form);
    fields.put(part, field);
    return field;
  }

  /** A day that is yet to come is often a slip of the year. */
  private void followDay(CompanyField<?> field, CompanyPart.Day day) {
    WhileShown.follow(
        field,
        context.model().assessmentProperty(),
        assessment ->
            field.remark(
                day.of(assessment.company()).filter(context.today().get()::isBefore).isPresent()
                    ? context.text("company." + day.name() + ".ahead")
                    : ""));
  }

  private Node logoText() {
    TextField alternative = new TextField();
    Node field = field(CompanyParts.LOGO_TEXT, alternative, Form.text());
    WhileShown.follow(
        field,
        context.model().assessmentProperty(),
        assessment -> {
          Texts.show(field, assessment.company().logo().isPresent());
          alternative.setPromptText(LogoField.usualAlternative(context, assessment));
        });
    return field;
  }

  /** The toolkit shows what has the focus, but neither the label above it nor the words below. */
  private void showWholeWithFocus(Node field) {
    field
        .focusWithinProperty()
        .subscribe(within -> {
          if (within) {
            scroll.reveal(field);
          }
        });
  }

  @Override
  public Node node() {
    return scroll;
  }

  @Override
  public void focusFirst() {
    scroll.toTop();
    focus(CompanyParts.NAME);
  }

  @Override
  public void reveal(Place place) {
    if (place instanceof Place.OfCompany(CompanyPart<?> part)) {
      focus(part);
    }
  }

  private void focus(CompanyPart<?> part) {
    if (part == CompanyParts.AI_IN_USE) {
      aiInUse.focusControl();
      scroll.reveal(aiInUse);
      return;
    }
    boolean textHidden =
        part == CompanyParts.LOGO_TEXT && context.model().assessment().company().logo().isEmpty();
    if (part == CompanyParts.LOGO || textHidden) {
      logo.focusControl();
      scroll.reveal(logo);
      return;
    }
    Optional.ofNullable(fields.get(part))
        .ifPresent(shown -> {
          shown.focusControl();
          scroll.reveal(shown);
        });
  }
}
