package kistartklar.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What in the JSON of a worksheet is a row or a value, told from its form alone. Whatever has
 * another form is an unknown field, unless a definition expects something there.
 */
final class SheetNodes {

  static final String ID = "id";
  static final String NOTE = "note";
  static final String ARCHIVED = "archived";

  private SheetNodes() {}

  /** The rows of a table; empty unless all of it are rows with ids of their own. */
  static Optional<List<SheetRow>> rows(JsonNode node) {
    return rows(node, true);
  }

  /** The rows of a list of objects with ids of their own, neither empty nor too long. */
  private static Optional<List<SheetRow>> rows(JsonNode node, boolean withLines) {
    if (!node.isArray() || node.isEmpty() || node.size() > SheetTable.MOST_ROWS) {
      return Optional.empty();
    }
    List<SheetRow> rows = new ArrayList<>(node.size());
    Set<UUID> ids = new HashSet<>();
    for (JsonNode entry : node) {
      if (!(entry instanceof ObjectNode object) || !Fields.isUuid(object.path(ID))) {
        return Optional.empty();
      }
      SheetRow row = row(object, withLines);
      if (!ids.add(row.id())) {
        return Optional.empty();
      }
      rows.add(row);
    }
    return Optional.of(rows);
  }

  private static SheetRow row(ObjectNode node, boolean withLines) {
    TreeMap<String, CellValue> values = new TreeMap<>();
    node.forEachEntry((field, value) -> {
      if (!isOwn(field)) {
        value(value, withLines).ifPresent(known -> values.put(field, known));
      }
    });
    return new SheetRow(
        UUID.fromString(node.path(ID).stringValue()),
        node.path(NOTE).isString() ? node.path(NOTE).stringValue() : "",
        node.path(ARCHIVED).isBoolean() && node.path(ARCHIVED).booleanValue(),
        values);
  }

  private static boolean isOwn(String field) {
    return field.equals(ID) || field.equals(NOTE) || field.equals(ARCHIVED);
  }

  /** Whether the field of a row is understood, by its form. */
  static boolean isUnderstood(String field, JsonNode node, boolean withLines) {
    return switch (field) {
      case ID -> true;
      case NOTE -> node.isString();
      case ARCHIVED -> node.isBoolean();
      default -> value(node, withLines).isPresent();
    };
  }

  /** The value in a field; empty if it has the form of none. */
  static Optional<CellValue> value(JsonNode node, boolean withLines) {
    if (node.isString()) {
      return Optional.of(CellValue.of(node.stringValue()));
    }
    if (node.isNumber()) {
      return number(node).map(CellValue::of);
    }
    if (!node.isArray() || node.isEmpty()) {
      return Optional.empty();
    }
    if (!node.get(0).isString()) {
      return withLines ? rows(node, false).map(CellValue.Lines::new) : Optional.empty();
    }
    List<String> texts = new ArrayList<>(node.size());
    for (JsonNode text : node) {
      if (!text.isString()) {
        return Optional.empty();
      }
      texts.add(text.stringValue());
    }
    return Optional.of(new CellValue.Texts(texts));
  }

  /** A number; empty if it was written with an exponent that makes it whole or longer. */
  private static Optional<BigDecimal> number(JsonNode node) {
    BigDecimal number = node.decimalValue();
    return node.isIntegralNumber() || number.scale() > 0 ? Optional.of(number) : Optional.empty();
  }
}
