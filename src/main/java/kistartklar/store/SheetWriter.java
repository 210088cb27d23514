package kistartklar.store;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetSettings;
import kistartklar.domain.worksheet.Worksheets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Worksheets as a document says them; what was not understood when it was read comes after. */
final class SheetWriter {

  private static final Set<String> SETTINGS_FIELDS =
      Set.of(SheetReader.RATE, SheetReader.WEEKS, SheetReader.DAYS);

  private SheetWriter() {}

  static void put(ObjectNode root, Worksheets worksheets, ObjectNode source) {
    Nodes.putUnlessEmpty(
        root,
        SheetReader.SETTINGS,
        settings(worksheets.settings(), Nodes.child(source, SheetReader.SETTINGS)));
    ObjectNode sources = Nodes.child(source, SheetReader.SHEETS);
    ObjectNode sheets = Nodes.object();
    worksheets
        .sheets()
        .forEach((id, content) -> sheets.set(id, sheet(content, Nodes.child(sources, id))));
    sources.forEachEntry((id, node) -> {
      if (!sheets.has(id)) {
        JsonNode left = node instanceof ObjectNode sheet ? sheet(SheetContent.NONE, sheet) : node;
        if (!left.isObject() || !left.isEmpty() || node.isEmpty()) {
          sheets.set(id, left);
        }
      }
    });
    Nodes.putUnlessEmpty(root, SheetReader.SHEETS, sheets);
  }

  private static ObjectNode settings(SheetSettings settings, ObjectNode source) {
    ObjectNode node = Nodes.object();
    settings.hourlyRate().ifPresent(rate -> node.put(SheetReader.RATE, rate));
    if (settings.workingWeeks() != SheetSettings.DEFAULT.workingWeeks()) {
      node.put(SheetReader.WEEKS, settings.workingWeeks());
    }
    if (settings.workingDays() != SheetSettings.DEFAULT.workingDays()) {
      node.put(SheetReader.DAYS, settings.workingDays());
    }
    Nodes.addUnknown(source, SETTINGS_FIELDS, node);
    return node;
  }

  private static ObjectNode sheet(SheetContent content, ObjectNode source) {
    ObjectNode node = Nodes.object();
    content.asOf().ifPresent(day -> node.put(SheetReader.AS_OF, day.toString()));
    Nodes.putUnlessEmpty(node, SheetReader.BY, content.by());
    content.notNeeded().ifPresent(reason -> node.put(SheetReader.NOT_NEEDED, reason));
    content.tables().forEach((table, rows) -> putRows(node, table, rows, source, true));
    addLeft(source, node, SheetReader::isUnderstood);
    return node;
  }

  private static void putRows(
      ObjectNode node, String name, List<SheetRow> rows, ObjectNode source, boolean withLines) {
    Nodes.ById sources = Nodes.childrenById(source, name);
    ArrayNode list = node.putArray(name);
    for (SheetRow row : rows) {
      putRow(list.addObject(), row, sources.child(row.id()), withLines);
    }
  }

  private static void putRow(ObjectNode node, SheetRow row, ObjectNode source, boolean withLines) {
    node.put(SheetNodes.ID, row.id().toString());
    row.values()
        .forEach((field, value) -> {
          switch (value) {
            case CellValue.Text(String text) -> node.put(field, text);
            case CellValue.Amount(java.math.BigDecimal number) -> node.put(field, number);
            case CellValue.Texts(List<String> texts) -> texts.forEach(node.putArray(field)::add);
            case CellValue.Lines(List<SheetRow> lines) ->
                putRows(node, field, lines, source, false);
          }
        });
    Nodes.putUnlessEmpty(node, SheetNodes.NOTE, row.note());
    if (row.archived()) {
      node.put(SheetNodes.ARCHIVED, true);
    }
    addLeft(source, node, (field, left) -> SheetNodes.isUnderstood(field, left, withLines));
  }

  /** What was not understood and has not been replaced. */
  private static void addLeft(
      ObjectNode source, ObjectNode node, BiPredicate<String, JsonNode> understood) {
    source.forEachEntry((name, left) -> {
      if (!node.has(name) && !understood.test(name, left)) {
        node.set(name, left);
      }
    });
  }
}
