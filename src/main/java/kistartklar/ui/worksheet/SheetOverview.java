package kistartklar.ui.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.Icons;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;

/** All worksheets with what stands in each, the questions that it is about, and the way to it. */
public final class SheetOverview extends VBox {

  private final StepContext context;
  private final Label count = Texts.wrapped("", Style.SUBTITLE);
  private final List<Line> lines = new ArrayList<>();

  public SheetOverview(StepContext context) {
    this.context = context;
    Style.SECTION.on(this);
    getChildren().add(Texts.wrapped(context.text("sheet.overview"), Style.CARD_TITLE));
    getChildren().add(count);
    for (Worksheet sheet : context.worksheets().get().worksheets()) {
      lines.add(new Line(sheet));
    }
    getChildren().addAll(lines);
    WhileShown.follow(this, context.model().assessmentProperty(), this::show);
  }

  private void show(Assessment assessment) {
    int settled = 0;
    for (Line line : lines) {
      SheetContent content = assessment.worksheets().sheet(line.sheet.id());
      line.show(content);
      settled += isSettled(content) ? 1 : 0;
    }
    count.setText(context.text("sheet.overview.count", settled, lines.size()));
  }

  private static boolean isSettled(SheetContent content) {
    return content.notNeeded().isPresent() || !content.tables().isEmpty();
  }

  /** One worksheet. One that is empty is done with at one click; the reason can follow. */
  private final class Line extends HBox {

    private final Worksheet sheet;
    private final Label state = Texts.wrapped("", Style.FINE_PRINT);
    private final Link skip;

    Line(Worksheet sheet) {
      this.sheet = sheet;
      String notNeeded = context.text("sheet.overview.skip");
      skip =
          new Link(
              notNeeded, context.text("sheet.open.spoken", notNeeded, sheet.title()), this::skip);
      skip.disableProperty().bind(context.model().readOnlyProperty());
      skip.setWrapText(true);
      skip.setMinWidth(0);
      Button open =
          Buttons.of(
              context.text("sheet.open"),
              () -> context.navigation().goTo(new Place.OfSheet(sheet.id())));
      open.setAccessibleText(
          context.text("sheet.open.spoken", context.text("sheet.open"), sheet.title()));
      VBox words = new VBox(Texts.wrapped(sheet.title(), Style.STRONG), state, skip);
      HBox.setHgrow(words, Priority.ALWAYS);
      words.setMinWidth(0);
      Style.SHEET_LINE.on(this);
      getChildren().setAll(Icons.TABLE.node(), words, open);
    }

    void show(SheetContent content) {
      String questions =
          sheet.questions().stream()
              .map(question -> String.valueOf(question.number()))
              .collect(Collectors.joining(", "));
      state.setText(
          context.text(
              "sheet.overview.state",
              SheetLine.words(context, sheet, content),
              context.text("sheet.overview.questions", sheet.questions().size(), questions)));
      Texts.show(skip, !isSettled(content));
    }

    private void skip() {
      Place.OfSheetFact place =
          new Place.OfSheetFact(sheet.id(), Place.OfSheetFact.Fact.NOT_NEEDED);
      context
          .model()
          .edit(
              place,
              assessment ->
                  assessment.withWorksheets(
                      assessment
                          .worksheets()
                          .withSheet(
                              sheet.id(),
                              assessment
                                  .worksheets()
                                  .sheet(sheet.id())
                                  .withNotNeeded(Optional.of("")))));
      context.navigation().goTo(place);
    }
  }
}
