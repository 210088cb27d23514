package kistartklar.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kistartklar.domain.plan.PlanItem;
import kistartklar.export.SheetFrame.Column;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet with what has to be done for each measure, and why. */
record StepsSheet(PlanWords words, SheetFrame frame) {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("plan.table.number", 6, "0"),
          new Column("plan.table.measure", 32, TextCells.FORMAT),
          new Column("plan.table.steps", 64, TextCells.FORMAT),
          new Column("plan.table.outcome", 32, TextCells.FORMAT),
          new Column("plan.table.why", 42, TextCells.FORMAT));

  void write(Workbook book, PlanFile file) {
    Worksheet sheet = frame.begin(book, "plan.steps.sheet", COLUMNS);
    List<PlanItem> items = file.plan().items();
    for (int i = 0; i < items.size(); i++) {
      PlanItem item = items.get(i);
      List<String> texts = List.of("", words.title(item), steps(item), item.outcome(), item.why());
      sheet.value(i + 1, 0, i + 1);
      for (int column = 0; column < texts.size(); column++) {
        TextCells.put(sheet, i + 1, column, texts.get(column));
      }
      frame.end(sheet, i + 1, COLUMNS, texts);
    }
    sheet.setAutoFilter(0, 0, Math.max(1, items.size()), COLUMNS.size() - 1);
  }

  private static String steps(PlanItem item) {
    List<String> steps = item.steps();
    Stream<String> numbered =
        IntStream.range(0, steps.size()).mapToObj(i -> i + 1 + ". " + steps.get(i));
    return Stream.concat(numbered, item.variants().stream()).collect(Collectors.joining("\n"));
  }
}
