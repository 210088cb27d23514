package kistartklar.ui.step;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Company;
import kistartklar.ui.shared.DocumentField.Form;
import kistartklar.ui.shared.GrowingTextArea;
import kistartklar.ui.shared.Pages;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Place.OfCompany.Field;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepView;

/** What the report says about the firm. Every field may stay empty. */
final class CompanyStep implements StepView {

  private static final double WIDTH = 620;

  private final Map<Field, CompanyField<?>> fields = new EnumMap<>(Field.class);
  private final StepContext context;
  private final Drafts drafts;
  private final SteadyScroll scroll;

  CompanyStep(StepContext context, Drafts drafts) {
    this.context = context;
    this.drafts = drafts;
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
        CompanyForms.DATE,
        Company::assessedOn,
        Company::withAssessedOn);
    VBox column =
        new VBox(new StepHeader(context.text("company.title"), context.text("company.lead")));
    column.getChildren().addAll(fields.values());
    scroll = Pages.scrolling(column, WIDTH);
  }

  private <T> void add(
      Field field,
      TextInputControl control,
      Form<T> form,
      Function<Company, T> get,
      BiFunction<Company, T, Company> with) {
    var value = new CompanyField.Value<>(field, form, get, with);
    fields.put(field, new CompanyField<>(context, drafts, control, value));
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
    Optional.ofNullable(fields.get(field))
        .ifPresent(shown -> {
          shown.focusControl();
          scroll.reveal(shown);
        });
  }
}
