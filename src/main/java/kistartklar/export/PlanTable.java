package kistartklar.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.plan.PlanItem;
import kistartklar.text.Messages;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The plan as an Excel workbook (Office Open XML) of one sheet: a row per measure below a row of
 * headings that stays in view and filters. Days and amounts are real days and numbers; every other
 * cell is text and is marked as such, so that one beginning with an equals sign is no formula, not
 * even after somebody edits it.
 */
public final class PlanTable {

  /** Longest text that a cell may have in this format. */
  private static final int LONGEST = 32_767;

  private static final String WHOLE_NUMBER = "0";
  private static final String DAYS = "0.0";
  private static final String DATE = "dd.mm.yyyy";
  private static final String TEXT = "@";
  private static final Pattern TWO_NUMBERS = Pattern.compile("\\d{1,2}\\.\\d{1,4}");

  /** Name of a column in the texts and its width in characters. */
  private record Column(String key, int width, String format) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("number", 6, WHOLE_NUMBER),
          new Column("measure", 44, TEXT),
          new Column("owner", 22, TEXT),
          new Column("due", 12, DATE),
          new Column("status", 12, TEXT),
          new Column("overdue", 12, TEXT),
          new Column("effort-from", 12, DAYS),
          new Column("effort-to", 12, DAYS),
          new Column("role", 24, TEXT),
          new Column("question", 9, WHOLE_NUMBER),
          new Column("phase", 9, WHOLE_NUMBER),
          new Column("standing", 30, TEXT),
          new Column("steps", 60, TEXT),
          new Column("why", 50, TEXT),
          new Column("remark", 40, TEXT));

  private final Messages messages;
  private final PlanWords words;

  public PlanTable(Messages messages) {
    this.messages = messages;
    this.words = new PlanWords(messages);
  }

  /** The bytes of the workbook. */
  public byte[] write(PlanFile file, String version) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, messages.get("plan.program"), fileVersion(version))) {
      book.properties().setTitle(words.title(file.assessment()));
      Worksheet sheet = book.newWorksheet(messages.get("plan.table.sheet"));
      sheet.freezePane(2, 1);
      sheet.repeatRows(0);
      sheet.pageOrientation("landscape");
      sheet.fitToWidth((short) 1);
      sheet.fitToHeight((short) 0);
      head(sheet);
      List<PlanItem> items = file.plan().items();
      for (int i = 0; i < items.size(); i++) {
        row(sheet, i + 1, items.get(i), file);
      }
      sheet.setAutoFilter(0, 0, Math.max(1, items.size()), COLUMNS.size() - 1);
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

  private void head(Worksheet sheet) {
    for (int column = 0; column < COLUMNS.size(); column++) {
      sheet.width(column, COLUMNS.get(column).width());
      sheet.value(0, column, messages.get("plan.table." + COLUMNS.get(column).key()));
      sheet.style(0, column).bold().wrapText(true).verticalAlignment("top").set();
    }
  }

  private void row(Worksheet sheet, int row, PlanItem item, PlanFile file) {
    for (int column = 0; column < COLUMNS.size(); column++) {
      Column kind = COLUMNS.get(column);
      switch (kind.key()) {
        case "number" -> sheet.value(row, column, row);
        case "due" -> {
          int at = column;
          item.state().due().ifPresent(due -> sheet.value(row, at, due));
        }
        case "effort-from" -> days(sheet, row, column, item, true);
        case "effort-to" -> days(sheet, row, column, item, false);
        case "question" -> {
          int at = column;
          item.question().ifPresent(question -> sheet.value(row, at, question.number()));
        }
        case "phase" -> {
          int at = column;
          item.phase().ifPresent(phase -> sheet.value(row, at, phase));
        }
        default -> text(sheet, row, column, text(kind.key(), item, file));
      }
      sheet
          .style(row, column)
          .format(kind.format())
          .wrapText(kind.format().equals(TEXT))
          .verticalAlignment("top")
          .set();
    }
  }

  private static void days(Worksheet sheet, int row, int column, PlanItem item, boolean from) {
    item.effort()
        .map(from ? Effort::minHalfDays : Effort::maxHalfDays)
        .ifPresent(halfDays -> sheet.value(row, column, halfDays / 2.0));
  }

  private String text(String column, PlanItem item, PlanFile file) {
    return switch (column) {
      case "measure" -> words.title(item);
      case "owner" -> item.owner();
      case "status" -> words.status(item.state().status());
      case "overdue" -> item.isOverdue(file.today()) ? messages.get("plan.overdue") : "";
      case "role" -> item.role();
      case "standing" -> words.standing(item.standing());
      case "steps" -> steps(item);
      case "why" -> item.why();
      case "remark" -> item.state().remark();
      default -> throw new IllegalArgumentException(column);
    };
  }

  private static String steps(PlanItem item) {
    List<String> steps = item.steps();
    return IntStream.range(0, steps.size())
        .mapToObj(i -> i + 1 + ". " + steps.get(i))
        .collect(Collectors.joining("\n"));
  }

  private static void text(Worksheet sheet, int row, int column, String text) {
    String sound = PlanWords.sound(text);
    if (!sound.isEmpty()) {
      sheet.value(row, column, cut(sound));
    }
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return text.substring(0, end) + "…";
  }
}
