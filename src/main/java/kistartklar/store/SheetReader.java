package kistartklar.store;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetSettings;
import kistartklar.domain.worksheet.Worksheets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a document says in its worksheets. Everything that has the form of a worksheet is taken,
 * also if the program does not know it; whether it is what a definition expects, {@link SheetRules}
 * tell.
 */
final class SheetReader {

  static final String SHEETS = "worksheets";
  static final String SETTINGS = "worksheetSettings";
  static final String RATE = "hourlyRate";
  static final String WEEKS = "workingWeeks";
  static final String DAYS = "workingDays";
  static final String AS_OF = "asOf";
  static final String BY = "by";
  static final String NOT_NEEDED = "notNeeded";

  private SheetReader() {}

  static Worksheets worksheets(Fields root, Strictness part) {
    SortedMap<String, SheetContent> sheets = new TreeMap<>();
    ObjectNode all = part.otherwise(Nodes.object(), () -> root.fields(SHEETS).object());
    for (String id : all.propertyNames()) {
      if (all.path(id) instanceof ObjectNode sheet) {
        sheets.put(id, content(sheet));
      }
    }
    SheetSettings settings =
        part.otherwise(SheetSettings.DEFAULT, () -> settings(root.fields(SETTINGS)));
    return new Worksheets(settings, sheets);
  }

  private static SheetSettings settings(Fields fields) {
    Optional<BigDecimal> rate = fields.decimal(RATE, SheetSettings::isRate);
    int weeks =
        whole(fields, WEEKS, SheetSettings.MOST_WEEKS, SheetSettings.DEFAULT.workingWeeks());
    int days = whole(fields, DAYS, SheetSettings.MOST_DAYS, SheetSettings.DEFAULT.workingDays());
    return new SheetSettings(rate, weeks, days);
  }

  private static int whole(Fields fields, String name, int most, int otherwise) {
    return fields.number(name, 1, most).map(Long::intValue).orElse(otherwise);
  }

  private static SheetContent content(ObjectNode sheet) {
    SortedMap<String, List<SheetRow>> tables = new TreeMap<>();
    for (String name : sheet.propertyNames()) {
      SheetNodes.rows(sheet.path(name)).ifPresent(rows -> tables.put(name, rows));
    }
    return new SheetContent(
        day(sheet.path(AS_OF)),
        text(sheet.path(BY)).orElse(""),
        text(sheet.path(NOT_NEEDED)),
        tables);
  }

  private static Optional<String> text(JsonNode node) {
    return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
  }

  private static Optional<LocalDate> day(JsonNode node) {
    try {
      return text(node).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether the field of a worksheet is understood, by its form. */
  static boolean isUnderstood(String field, JsonNode node) {
    return switch (field) {
      case AS_OF -> day(node).isPresent();
      case BY, NOT_NEEDED -> node.isString();
      default -> SheetNodes.rows(node).isPresent();
    };
  }
}
