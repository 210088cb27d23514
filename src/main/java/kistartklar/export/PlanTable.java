package kistartklar.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.plan.PlanItem;
import kistartklar.domain.plan.PlanReason;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.export.SheetFrame.Column;
import kistartklar.text.Messages;
import kistartklar.text.words.PlanTallyWords;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The plan as an Excel workbook (Office Open XML): a sheet with a row per measure, one with all
 * answers, one with the steps, and one for each table that was filled in. Days and amounts are real
 * days and numbers; every other cell is text and is marked as such, so that one beginning with an
 * equals sign is no formula, not even after somebody edits it.
 */
public final class PlanTable {

  private static final String WHOLE_NUMBER = "0";
  private static final String DAYS = "0.0";
  private static final String DATE = "dd.mm.yyyy";
  private static final String TEXT = TextCells.FORMAT;
  private static final String LATE = "9B1C1C";
  private static final String LATE_GROUND = "FBE9E9";
  private static final Pattern TWO_NUMBERS = Pattern.compile("\\d{1,2}\\.\\d{1,4}");
  private static final int DUE = 3;
  private static final int STATUS = 4;
  private static final int OVERDUE = 5;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("plan.table.number", 6, WHOLE_NUMBER),
          new Column("plan.table.measure", 34, TEXT),
          new Column("plan.table.owner", 18, TEXT),
          new Column("plan.table.due", 11, DATE),
          new Column("plan.table.status", 10, TEXT),
          new Column("plan.table.overdue", 10, TEXT),
          new Column("plan.table.effort-from", 9, DAYS),
          new Column("plan.table.effort-to", 9, DAYS),
          new Column("plan.table.period", 10, TEXT),
          new Column("plan.table.role", 18, TEXT),
          new Column("plan.table.question", 7, WHOLE_NUMBER),
          new Column("plan.table.phase", 7, WHOLE_NUMBER),
          new Column("plan.table.standing", 17, TEXT),
          new Column("plan.table.remark", 32, TEXT));

  private final Messages messages;
  private final Supplier<WorksheetCatalogue> worksheets;
  private final PlanWords words;

  /** Asks for the worksheets' definitions only if a document has any. */
  public PlanTable(Messages messages, Supplier<WorksheetCatalogue> worksheets) {
    this.messages = messages;
    this.worksheets = worksheets;
    this.words = new PlanWords(messages);
  }

  /** The bytes of the workbook. */
  public byte[] write(PlanFile file, String version) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, messages.get("plan.program"), fileVersion(version))) {
      book.properties().setTitle(words.title(file.assessment()));
      SheetFrame frame = new SheetFrame(messages, file);
      plan(frame.begin(book, "plan.table.sheet", COLUMNS), frame);
      new AnswersSheet(messages, frame).write(book, file);
      new StepsSheet(words, frame).write(book, file);
      if (!file.assessment().worksheets().sheets().isEmpty()) {
        new FilledSheets(messages, frame, worksheets.get()).write(book);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return out.toByteArray();
  }

  /** The format wants two numbers with a dot between them. */
  private static String fileVersion(String version) {
    Matcher numbers = TWO_NUMBERS.matcher(version);
    return numbers.lookingAt() ? numbers.group() : "1.0";
  }

  private void plan(Worksheet sheet, SheetFrame frame) {
    PlanFile file = frame.file();
    List<PlanItem> items = file.plan().items();
    for (int i = 0; i < items.size(); i++) {
      row(sheet, i + 1, items.get(i), frame);
    }
    String tally = new PlanTallyWords(messages).of(file.plan(), file.today());
    if (!tally.isEmpty()) {
      sheet.value(items.size() + 2, 1, tally);
    }
    sheet.setAutoFilter(0, 0, Math.max(1, items.size()), COLUMNS.size() - 1);
    if (!items.isEmpty()) {
      choices(sheet, items.size());
      lateOnes(sheet, items.size());
    }
  }

  private void choices(Worksheet sheet, int rows) {
    String choices =
        Arrays.stream(Status.values()).map(words::status).collect(Collectors.joining(","));
    sheet
        .range(1, STATUS, rows, STATUS)
        .validateWithListByFormula('"' + choices + '"')
        .errorStyle(DataValidationErrorStyle.STOP)
        .showErrorMessage(true)
        .errorTitle(messages.get("plan.table.status"))
        .error(messages.get("plan.table.status.error", choices.replace(",", ", ")));
  }

  /** Whoever goes on working in the table sees from the colour what has become overdue since. */
  private void lateOnes(Worksheet sheet, int rows) {
    String condition =
        "AND(ISNUMBER($D2),$D2<TODAY(),$E2<>\"%s\",$M2<>\"%s\",$M2<>\"%s\")"
            .formatted(
                words.status(Status.DONE),
                words.reason(PlanReason.ANSWERED_YES),
                words.reason(PlanReason.NOT_APPLICABLE))
            .replace("<", "&lt;")
            .replace(">", "&gt;");
    sheet
        .range(1, DUE, rows, OVERDUE)
        .style()
        .fillColor(LATE_GROUND)
        .fontColor(LATE)
        .set(new ConditionalFormattingExpressionRule(condition, false));
  }

  private void row(Worksheet sheet, int row, PlanItem item, SheetFrame frame) {
    sheet.value(row, 0, row);
    item.state().due().ifPresent(due -> sheet.value(row, DUE, due));
    item.effort().ifPresent(effort -> effort(sheet, row, effort));
    item.question().ifPresent(question -> sheet.value(row, 10, question.number()));
    item.phase().ifPresent(phase -> sheet.value(row, 11, phase));
    List<String> texts = new ArrayList<>();
    for (Column column : COLUMNS) {
      texts.add(column.format().equals(TEXT) ? text(column.key(), item, frame.file()) : "");
      TextCells.put(sheet, row, texts.size() - 1, texts.getLast());
    }
    frame.end(sheet, row, COLUMNS, texts);
  }

  private static void effort(Worksheet sheet, int row, Effort effort) {
    sheet.value(row, 6, effort.minHalfDays() / 2.0);
    sheet.value(row, 7, effort.maxHalfDays() / 2.0);
  }

  private String text(String column, PlanItem item, PlanFile file) {
    return switch (column) {
      case "plan.table.measure" -> words.title(item);
      case "plan.table.owner" -> item.owner();
      case "plan.table.status" -> words.status(item.state().status());
      case "plan.table.overdue" -> item.isOverdue(file.today()) ? messages.get("plan.overdue") : "";
      case "plan.table.period" -> words.period(item);
      case "plan.table.role" -> item.role();
      case "plan.table.standing" -> words.reason(item.reason());
      case "plan.table.remark" -> item.state().remark();
      default -> throw new IllegalArgumentException(column);
    };
  }
}
