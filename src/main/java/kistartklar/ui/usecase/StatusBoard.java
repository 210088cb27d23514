package kistartklar.ui.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.VBox;
import kistartklar.domain.evidence.SheetReview;
import kistartklar.domain.figures.UseCaseFigures;
import kistartklar.domain.profile.UseCaseProfile;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.text.words.ProfileWords;
import kistartklar.ui.shared.EvenColumns;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/**
 * The use cases in a column for each status that one of them has, in the order of the statuses.
 * Within a column the first ranks come first.
 */
final class StatusBoard extends VBox {

  private static final int COLUMNS = 3;
  private static final double COLUMN_EMS = 16;

  private final StepContext context;
  private final SheetReview review;
  private final ProfileWords words;

  StatusBoard(StepContext context, SheetReview review, List<SheetRow> useCases) {
    this.context = context;
    this.review = review;
    words = ProfileWords.of(context.messages(), review);
    EvenColumns columns = new EvenColumns(COLUMN_EMS, COLUMNS);
    groups(useCases).forEach((status, rows) -> columns.getChildren().add(column(status, rows)));
    getChildren().setAll(columns);
  }

  private Map<String, List<SheetRow>> groups(List<SheetRow> useCases) {
    Map<String, List<SheetRow>> groups = new LinkedHashMap<>();
    for (FieldType.Option status : statuses()) {
      useCases.stream()
          .filter(row -> row.text("status").equals(Optional.of(status.id())))
          .forEach(row -> groups.computeIfAbsent(status.text(), _ -> new ArrayList<>()).add(row));
    }
    useCases.stream()
        .filter(row -> groups.values().stream().noneMatch(rows -> rows.contains(row)))
        .forEach(row ->
            groups
                .computeIfAbsent(context.text("useCases.noStatus"), _ -> new ArrayList<>())
                .add(row));
    return groups;
  }

  private List<FieldType.Option> statuses() {
    return review
        .catalogue()
        .find(UseCaseFigures.SHEET)
        .flatMap(sheet -> sheet.table(UseCaseFigures.ROWS))
        .flatMap(table -> table.field("status"))
        .map(Field::type)
        .filter(FieldType.OneOf.class::isInstance)
        .map(type -> ((FieldType.OneOf) type).options())
        .orElse(List.of());
  }

  private VBox column(String status, List<SheetRow> rows) {
    VBox column = Style.BODY.on(new VBox());
    column
        .getChildren()
        .add(Texts.wrapped(context.text("useCases.group", status, rows.size()), Style.CARD_TITLE));
    rows.stream()
        .map(row -> UseCaseProfile.of(row, review))
        .sorted((one, other) -> Integer.compare(place(one), place(other)))
        .map(this::card)
        .forEach(column.getChildren()::add);
    return column;
  }

  private static int place(UseCaseProfile profile) {
    return profile.rank().orElse(Integer.MAX_VALUE);
  }

  private VBox card(UseCaseProfile profile) {
    String name = words.name(profile);
    Link open =
        new Link(
            name,
            context.text("useCases.open.spoken", name),
            () -> context.navigation().goTo(new Place.OfUseCase(profile.useCase().id())));
    open.setWrapText(true);
    open.setMinWidth(0);
    Style.STRONG.on(open);
    VBox card = Style.BODY.on(Style.CARD.on(new VBox(open)));
    card.getChildren().add(Texts.wrapped(words.facts(profile), Style.FINE_PRINT));
    words
        .next(profile)
        .ifPresent(
            next -> card.getChildren().add(Texts.wrapped(context.text("profile.next", next))));
    int gaps = profile.gaps().size();
    if (gaps > 1) {
      card.getChildren()
          .add(Texts.wrapped(context.text("useCases.gaps", gaps - 1), Style.FINE_PRINT));
    }
    return card;
  }
}
