package kistartklar.ui.plan;

import java.util.List;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.evidence.SheetReview;
import kistartklar.domain.plan.PlanKey;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.text.words.SheetWords;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The rows of worksheets that a measure comes from, each with the way to it; hidden if none. */
final class Origins extends VBox {

  private record Origin(RowPlace row, String text) {}

  private final StepContext context;
  private final PlanKey key;
  private List<Origin> shown = List.of();

  Origins(StepContext context, PlanKey key) {
    this.context = context;
    this.key = key;
    Texts.show(this, false);
  }

  /**
   * Shows them for a state of the document.
   *
   * @param measure what the measure is called
   */
  void show(Assessment assessment, String measure) {
    List<Origin> origins = context.reviews().of(assessment).map(this::origins).orElse(List.of());
    if (origins.equals(shown)) {
      return;
    }
    shown = origins;
    getChildren().clear();
    if (!origins.isEmpty()) {
      getChildren().add(Texts.line(context.text("plan.origin"), Style.SUBTITLE));
    }
    for (Origin origin : origins) {
      Link link =
          new Link(
              origin.text(),
              context.text("plan.field.spoken", origin.text(), measure),
              () -> context.navigation().goTo(new Place.OfRow(origin.row())));
      link.setWrapText(true);
      link.setMinWidth(0);
      getChildren().add(link);
    }
    Texts.show(this, !origins.isEmpty());
  }

  private List<Origin> origins(SheetReview review) {
    SheetWords words = new SheetWords(context.messages(), review.catalogue(), review.rows());
    return review.rows().rowsOfMeasure(key.reference()).stream()
        .map(row ->
            new Origin(
                row,
                context.text("plan.origin.row", words.sheet(row.sheet()), words.name(row.row()))))
        .toList();
  }
}
