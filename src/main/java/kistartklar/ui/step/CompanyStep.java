package kistartklar.ui.step;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.Logo;
import kistartklar.ui.shared.DateForm;
import kistartklar.ui.shared.DocumentField.Form;
import kistartklar.ui.shared.GrowingTextArea;
import kistartklar.ui.shared.Pages;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Place.OfCompany.Field;
import kistartklar.ui.shared.Shown;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepView;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** What the report says about the firm. Every field may stay empty. */
final class CompanyStep implements StepView {

  private final Map<Field, CompanyField<?>> fields = new EnumMap<>(Field.class);
  private final StepContext context;
  private final LogoField logo;
  private final SteadyScroll scroll;

  CompanyStep(StepContext context, Logos logos) {
    this.context = context;
    add(Field.NAME, new TextField(), Form.text(), Company::name, Company::withName);
    add(Field.INDUSTRY, new TextField(), Form.text(), Company::industry, Company::withIndustry);
    add(
        Field.EMPLOYEES,
        new TextField(),
        CompanyForms.EMPLOYEES,
        Company::employees,
        Company::withEmployees);
    add(
        Field.PARTICIPANTS,
        new GrowingTextArea(3, 10),
        CompanyForms.PARTICIPANTS,
        Company::participants,
        Company::withParticipants);
    add(
        Field.ASSESSED_ON,
        new TextField(),
        DateForm.DATE,
        Company::assessedOn,
        Company::withAssessedOn);
    logo = new LogoField(context, logos);
    TextField alternative = new TextField();
    add(
        Field.LOGO_TEXT,
        alternative,
        Form.text(),
        company -> company.logo().map(Logo::alternative).orElse(""),
        (company, text) ->
            company.withLogo(company.logo().map(present -> present.withAlternative(text))));
    CompanyField<?> logoText = Objects.requireNonNull(fields.get(Field.LOGO_TEXT));
    Shown.follow(
        logoText,
        context.model().assessmentProperty(),
        assessment -> {
          Texts.show(logoText, assessment.company().logo().isPresent());
          alternative.setPromptText(LogoField.usualAlternative(context, assessment));
        });
    VBox column =
        new VBox(new StepHeader(context.text("company.title"), context.text("company.lead")));
    column.getChildren().addAll(fields.values());
    column.getChildren().add(column.getChildren().indexOf(logoText), logo);
    scroll = Pages.scrolling(column, Style.WIDTH_FORM);
    column.getChildren().forEach(this::showWholeWithFocus);
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

  private <T> void add(
      Field field,
      TextInputControl control,
      Form<T> form,
      Function<Company, T> get,
      BiFunction<Company, T, Company> with) {
    var value = new CompanyField.Value<>(field, form, get, with);
    fields.put(field, new CompanyField<>(context, control, value));
  }

  @Override
  public Node node() {
    return scroll;
  }

  @Override
  public void focusFirst() {
    scroll.toTop();
    focus(Field.NAME);
  }

  @Override
  public void reveal(Place place) {
    if (place instanceof Place.OfCompany(Field field)) {
      focus(field);
    }
  }

  private void focus(Field field) {
    boolean textHidden =
        field == Field.LOGO_TEXT && context.model().assessment().company().logo().isEmpty();
    if (field == Field.LOGO || textHidden) {
      logo.focusControl();
      scroll.reveal(logo);
      return;
    }
    Optional.ofNullable(fields.get(field))
        .ifPresent(shown -> {
          shown.focusControl();
          scroll.reveal(shown);
        });
  }
}
