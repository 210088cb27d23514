package kistartklar.ui.worksheet;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Section;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.text.GermanFormat;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.Icons;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;

/** A worksheet as one calm line: what it is, what stands in it, and the way to it. */
public final class SheetLine extends HBox {

  private final StepContext context;
  private final Worksheet sheet;
  private final Label state = Texts.wrapped("", Style.FINE_PRINT);
  private final Button open;

  private SheetLine(StepContext context, Worksheet sheet) {
    this.context = context;
    this.sheet = sheet;
    Label title = Texts.wrapped(context.text("sheet.line", sheet.title()), Style.STRONG);
    open =
        Buttons.of(
            context.text("sheet.open"),
            () -> context.navigation().goTo(new Place.OfSheet(sheet.id())));
    FlowPane words = Style.SHEET_WORDS.on(new FlowPane(title, state));
    HBox.setHgrow(words, Priority.ALWAYS);
    Style.SHEET_LINE.on(this);
    getChildren().setAll(Icons.TABLE.node(), words, open);
    WhileShown.follow(this, context.model().assessmentProperty(), this::show);
  }

  /** A line for each worksheet that a section offers. */
  public static List<SheetLine> of(StepContext context, Section section) {
    return context.worksheets().get().ofSection(section.id()).stream()
        .map(sheet -> new SheetLine(context, sheet))
        .toList();
  }

  private void show(Assessment assessment) {
    state.setText(words(context, sheet, assessment.worksheets().sheet(sheet.id())));
    open.setAccessibleText(
        context.text("sheet.open.spoken", context.text("sheet.open"), sheet.title()));
  }

  /** What stands in a worksheet: how many rows, and as of when. */
  static String words(StepContext context, Worksheet sheet, SheetContent content) {
    Optional<String> why = content.notNeeded();
    if (why.isPresent()) {
      return why.get().isBlank()
          ? context.text("sheet.notNeeded")
          : context.text("sheet.notNeeded.because", why.get().strip());
    }
    StringJoiner parts = new StringJoiner(" · ");
    for (SheetTable table : sheet.tables()) {
      int count = content.current(table.id()).size();
      if (count > 0) {
        String rows = count == 1 ? table.one() : table.many();
        parts.add(context.text("sheet.count", count, rows));
      }
    }
    if (parts.length() == 0) {
      return context.text("sheet.empty");
    }
    content.asOf().ifPresent(day -> parts.add(context.text("sheet.asOf", GermanFormat.date(day))));
    return parts.toString();
  }

  /** Puts the keyboard focus on the way to the worksheet. */
  public void focusButton() {
    open.requestFocus();
  }
}
