package kistartklar.store;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kistartklar.domain.worksheet.CellFault;
import kistartklar.domain.worksheet.CellRules;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.text.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Refuses worksheets that are not as they are defined. Worksheets, tables and fields that are not
 * defined are left alone, and so are references to rows that are gone.
 */
final class SheetRules {

  private static final FieldType DAY = new FieldType.Day();
  private static final FieldType NAME = new FieldType.Person();
  private static final FieldType REASON = new FieldType.LongText(CellRules.LONGEST_REASON);
  private static final FieldType ROW_NOTE = new FieldType.LongText(CellRules.LONGEST_NOTE);

  private SheetRules() {}

  /**
   * Checks a document.
   *
   * @throws Refused at the first value that cannot stand where it stands
   */
  static void check(Fields root, WorksheetCatalogue catalogue) {
    ObjectNode sheets = root.fields(SheetReader.SHEETS).object();
    for (Worksheet worksheet : catalogue.worksheets()) {
      if (sheets.has(worksheet.id())) {
        sheet(worksheet, sheets.path(worksheet.id()));
      }
    }
  }

  private static void sheet(Worksheet worksheet, JsonNode node) {
    SheetPlace place = SheetPlace.of(worksheet);
    ObjectNode sheet = object(node, place);
    value(DAY, sheet.path(SheetReader.AS_OF), place.asOf());
    value(NAME, sheet.path(SheetReader.BY), place.by());
    value(REASON, sheet.path(SheetReader.NOT_NEEDED), place.notNeeded());
    for (SheetTable table : worksheet.tables()) {
      if (sheet.has(table.id())) {
        rows(sheet.path(table.id()), place, table.one(), table.fields());
      }
    }
  }

  private static ObjectNode object(JsonNode node, SheetPlace place) {
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw wrongType(place, "store.type.object");
  }

  private static void rows(JsonNode list, SheetPlace parent, String one, List<Field> fields) {
    if (!list.isArray()) {
      throw wrongType(parent, "store.type.objects");
    }
    if (list.size() > SheetTable.MOST_ROWS) {
      throw new Refused("store.damaged.sheet.rows", parent.words(), SheetTable.MOST_ROWS);
    }
    Set<String> ids = new HashSet<>();
    int position = 0;
    for (JsonNode node : list) {
      position++;
      SheetPlace place = parent.row(one, position);
      ObjectNode row = object(node, place);
      id(row.path(SheetNodes.ID), ids, place);
      value(ROW_NOTE, row.path(SheetNodes.NOTE), place.note());
      JsonNode archived = row.path(SheetNodes.ARCHIVED);
      if (!archived.isMissingNode() && !archived.isBoolean()) {
        throw wrongType(place, "store.type.truth");
      }
      for (Field field : fields) {
        field(field, row.path(field.id()), place.field(field));
      }
    }
  }

  private static void id(JsonNode id, Set<String> seen, SheetPlace place) {
    if (id.isMissingNode()) {
      throw new Refused("store.damaged.missing", place.id().words());
    }
    if (!id.isString()) {
      throw wrongType(place.id(), "store.type.text");
    }
    if (!Fields.isUuid(id)) {
      throw new Refused(
          "store.damaged.uuid", place.id().words(), Quote.shortened(id.stringValue()));
    }
    if (!seen.add(id.stringValue().toLowerCase(Locale.ROOT))) {
      throw new Refused("store.damaged.twice", place.id().words(), id.stringValue());
    }
  }

  /** An empty list says nothing, whatever it should hold. */
  private static void field(Field field, JsonNode node, SheetPlace place) {
    if (node.isMissingNode() || node.isArray() && node.isEmpty()) {
      return;
    }
    if (field.type() instanceof FieldType.Lines lines) {
      rows(node, place, lines.one(), lines.fields());
    } else {
      value(field.type(), node, place);
    }
  }

  private static void value(FieldType type, JsonNode node, SheetPlace place) {
    if (node.isMissingNode()) {
      return;
    }
    Optional<CellValue> value = SheetNodes.value(node, false);
    if (value.isEmpty() && node.isNumber()) {
      throw new Refused("store.damaged.sheet.exponent", place.words());
    }
    CellValue found = value.orElseThrow(() -> wrongType(place, expected(type)));
    CellRules.fault(type, found)
        .ifPresent(fault -> {
          throw new Refused(message(fault, node, place.words()));
        });
  }

  private static Refused wrongType(SheetPlace place, String expected) {
    return new Refused(wrongType(place.words(), expected));
  }

  private static Message wrongType(Message place, String expected) {
    return Message.of("store.damaged.type", place, Message.of(expected));
  }

  private static String expected(FieldType type) {
    return switch (type) {
      case FieldType.Quantity _, FieldType.Money _, FieldType.Percent _, FieldType.Points _ ->
          "store.type.decimal";
      case FieldType.SomeOf _, FieldType.References _, FieldType.Measures _ -> "store.type.texts";
      case FieldType.Lines _ -> "store.type.objects";
      case FieldType.Text _,
          FieldType.LongText _,
          FieldType.Person _,
          FieldType.Day _,
          FieldType.YesNo _,
          FieldType.OneOf _,
          FieldType.Reference _ ->
          "store.type.text";
    };
  }

  private static Message message(CellFault fault, JsonNode node, Message place) {
    return switch (fault) {
      case CellFault.WrongType(FieldType type) -> wrongType(place, expected(type));
      case CellFault.TooLong(int most) -> Message.of("store.damaged.sheet.long", place, most);
      case CellFault.OutOfRange _ ->
          Message.of("store.damaged.range", place, Quote.shortened(node.asString()));
      case CellFault.TooManyDecimals(int most) ->
          Message.of("store.damaged.sheet.decimals", place, most);
      case CellFault.NoSuchDay(String text) ->
          Message.of("store.damaged.sheet.date", place, Quote.shortened(text));
      case CellFault.UnknownChoice(String choice) ->
          Message.of("store.damaged.sheet.choice", place, Quote.shortened(choice));
      case CellFault.NoReference(String text) ->
          Message.of("store.damaged.uuid", place, Quote.shortened(text));
      case CellFault.TooManyLines(int most) -> Message.of("store.damaged.sheet.rows", place, most);
      case CellFault.InLine(_, _, CellFault inner) -> message(inner, node, place);
    };
  }
}
