package kistartklar.ui.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
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
import kistartklar.ui.shared.Icons;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;

/** The worksheets of a section as one calm line: which there are, and what stands in them. */
public final class SheetLine extends HBox {

  private final StepContext context;
  private final List<Entry> entries = new ArrayList<>();

  private SheetLine(StepContext context, List<Worksheet> sheets) {
    this.context = context;
    FlowPane words =
        Style.SHEET_WORDS.on(
            new FlowPane(
                Texts.wrapped(context.text("sheet.line", sheets.size()), Style.FINE_PRINT)));
    for (Worksheet sheet : sheets) {
      Entry entry = new Entry(sheet);
      entries.add(entry);
      words.getChildren().addAll(entry.open, entry.state);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    Style.SHEET_LINE.on(this);
    getChildren().setAll(Icons.TABLE.node(), words);
    WhileShown.follow(this, context.model().assessmentProperty(), this::show);
  }

  /** The line of the worksheets that a section offers; empty if it offers none. */
  public static Optional<SheetLine> of(StepContext context, Section section) {
    List<Worksheet> sheets = context.worksheets().get().ofSection(section.id());
    return sheets.isEmpty() ? Optional.empty() : Optional.of(new SheetLine(context, sheets));
  }

  private void show(Assessment assessment) {
    entries.forEach(entry -> entry.show(assessment.worksheets().sheet(entry.sheet.id())));
  }

  /** What stands in a worksheet: how many rows, and as of when. */
  static String words(StepContext context, Worksheet sheet, SheetContent content) {
    Optional<String> why = content.notNeeded();
    if (why.isPresent()) {
      return why.get().isBlank()
          ? context.text("sheet.notNeeded")
          : context.text("sheet.notNeeded.because", why.get().strip());
    }
    String rows = rows(context, sheet, content);
    return rows.isEmpty() ? context.text("sheet.empty") : rows;
  }

  private static String rows(StepContext context, Worksheet sheet, SheetContent content) {
    StringJoiner parts = new StringJoiner(" · ");
    for (SheetTable table : sheet.tables()) {
      int count = content.current(table.id()).size();
      if (count > 0) {
        String rows = count == 1 ? table.one() : table.many();
        parts.add(context.text("sheet.count", count, rows));
      }
    }
    if (parts.length() > 0) {
      content
          .asOf()
          .ifPresent(day -> parts.add(context.text("sheet.asOf", GermanFormat.date(day))));
    }
    return parts.toString();
  }

  /** Puts the keyboard focus on the way to the first worksheet. */
  public void focusFirst() {
    entries.getFirst().open.requestFocus();
  }

  /** The way to one worksheet, and what stands in it if something does. */
  private final class Entry {

    private final Worksheet sheet;
    private final Link open;
    private final Label state = Texts.wrapped("", Style.FINE_PRINT);

    private Entry(Worksheet sheet) {
      this.sheet = sheet;
      open =
          new Link(
              sheet.title(),
              context.text("sheet.line.spoken", sheet.title()),
              () -> context.navigation().goTo(new Place.OfSheet(sheet.id())));
    }

    private void show(SheetContent content) {
      String words =
          content.notNeeded().isPresent()
              ? context.text("sheet.notNeeded")
              : rows(context, sheet, content);
      state.setText(words);
      Texts.show(state, !words.isEmpty());
    }
  }
}
