package kistartklar.ui.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kistartklar.domain.difference.Difference;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetPart;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetSettings;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;
import kistartklar.text.words.SheetWords;

/**
 * Words differences in worksheets.
 *
 * @param mine words of my state
 * @param theirs words of the other state
 */
record SheetPartWords(Messages messages, SheetWords mine, SheetWords theirs) {

  Worded of(Difference.OfSheet<?> difference) {
    return new Worded(
        Optional.empty(),
        what(difference.part()),
        value(difference.part(), difference.mine(), mine),
        value(difference.part(), difference.theirs(), theirs));
  }

  private String what(SheetPart<?> part) {
    return switch (part) {
      case SheetPart.Settings() -> messages.get("difference.sheet.settings");
      case SheetPart.AsOf(String sheet) -> of("difference.sheet.asOf", sheet);
      case SheetPart.FilledInBy(String sheet) -> of("difference.sheet.by", sheet);
      case SheetPart.NotNeeded(String sheet) -> of("difference.sheet.notNeeded", sheet);
      case SheetPart.Order(String sheet, String _) -> of("difference.sheet.order", sheet);
      case SheetPart.Row(RowPlace place) -> of("difference.sheet.row", place.sheet());
      case SheetPart.Cell(RowPlace place, String field) -> cell(place, mine.label(place, field));
      case SheetPart.Note(RowPlace place) -> cell(place, messages.get("sheet.note"));
      case SheetPart.Archived(RowPlace place) -> cell(place, messages.get("sheet.archived"));
    };
  }

  private String of(String key, String sheet) {
    return messages.get(key, mine.sheet(sheet));
  }

  private String cell(RowPlace place, String label) {
    return messages.get(
        "difference.sheet.cell", mine.sheet(place.sheet()), mine.name(place.row()), label);
  }

  private String value(SheetPart<?> part, Object value, SheetWords words) {
    String text =
        switch (value) {
          case SheetSettings settings -> settings(settings);
          case Optional<?> some when some.isEmpty() -> "";
          case Optional<?> some -> value(part, some.get(), words);
          case LocalDate day -> GermanFormat.date(day);
          case SheetRow row -> words.name(row.id());
          case CellValue cell when part instanceof SheetPart.Cell(RowPlace place, String field) ->
              words.value(place, field, cell);
          case Boolean yes -> messages.get(yes ? "answer.yes" : "answer.no");
          case List<?> ids ->
              ids.stream().map(id -> words.name((UUID) id)).collect(Collectors.joining("\n"));
          default -> value.toString();
        };
    return text.isBlank() ? messages.get("difference.nothing") : text.strip();
  }

  private String settings(SheetSettings settings) {
    return messages.get(
        "difference.sheet.settings.values",
        settings.hourlyRate().map(GermanFormat::euros).orElse("–"),
        settings.workingWeeks(),
        settings.workingDays());
  }
}
