package kistartklar.ui.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.evidence.SheetReview;
import kistartklar.domain.figures.UseCaseFigures;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.PageFrame;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.RecordActions;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepView;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;
import kistartklar.ui.worksheet.SheetOverview;

/** All use cases by how far they are, or the profile of one. */
public final class UseCasesStep implements StepView {

  private final StepContext context;
  private final RecordActions records;
  private final VBox column = new VBox();
  private final SteadyScroll scroll;
  private Optional<UUID> chosen = Optional.empty();
  private List<Object> shown = List.of();

  public UseCasesStep(StepContext context, RecordActions records) {
    this.context = context;
    this.records = records;
    scroll = PageFrame.scrolling(column, Style.WIDTH_RESULT);
    scroll.setFocusTraversable(true);
    WhileShown.follow(scroll, context.model().assessmentProperty(), this::refresh);
  }

  private void refresh(Assessment assessment) {
    List<Object> basis =
        List.of(
            chosen,
            assessment.worksheets(),
            assessment.responses(),
            assessment.measures(),
            assessment.ownMeasures(),
            context.today().get());
    if (!basis.equals(shown)) {
      shown = basis;
      show(assessment);
    }
  }

  private void show(Assessment assessment) {
    Optional<SheetReview> review = context.reviews().of(assessment);
    List<SheetRow> useCases =
        assessment.worksheets().sheet(UseCaseFigures.SHEET).current(UseCaseFigures.ROWS);
    Optional<SheetRow> one =
        useCases.stream().filter(row -> Optional.of(row.id()).equals(chosen)).findFirst();
    if (review.isEmpty() || useCases.isEmpty()) {
      scroll.setAccessibleText(context.text("useCases.title"));
      column
          .getChildren()
          .setAll(head(context.text("useCases.empty")), open("useCases.begin"), overview());
    } else if (one.isPresent()) {
      ProfilePage page = new ProfilePage(context, records, review.get(), one.get());
      scroll.setAccessibleText(page.spoken());
      column.getChildren().setAll(page.parts());
    } else {
      scroll.setAccessibleText(context.text("useCases.title"));
      column
          .getChildren()
          .setAll(
              head(context.text("useCases.lead")),
              new StatusBoard(context, review.get(), useCases),
              open("useCases.open"),
              overview());
    }
  }

  private VBox head(String lead) {
    return new VBox(
        Texts.wrapped(context.text("useCases.title"), Style.PAGE_TITLE),
        Texts.wrapped(lead, Style.LEAD));
  }

  private SheetOverview overview() {
    return new SheetOverview(context);
  }

  private Node open(String key) {
    VBox box = new VBox();
    box.getChildren()
        .add(
            Buttons.of(
                context.text(key),
                () -> context.navigation().goTo(new Place.OfSheet(UseCaseFigures.SHEET))));
    return box;
  }

  private void choose(Optional<UUID> useCase) {
    chosen = useCase;
    refresh(context.model().assessment());
    scroll.toTop();
    scroll.requestFocus();
  }

  @Override
  public Node node() {
    return scroll;
  }

  @Override
  public void focusFirst() {
    choose(Optional.empty());
  }

  @Override
  public void reveal(Place place) {
    choose(place instanceof Place.OfUseCase(UUID id) ? Optional.of(id) : Optional.empty());
  }
}
