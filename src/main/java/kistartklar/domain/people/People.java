package kistartklar.domain.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.assessment.View;
import kistartklar.domain.plan.GermanOrder;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.domain.worksheet.WorksheetCatalogue;

/** The persons and roles that a document names. */
public final class People {

  private People() {}

  /**
   * Returns every name once, in German order. Of names that differ in case or in blanks around them
   * the first found counts.
   */
  public static List<String> in(Assessment assessment, WorksheetCatalogue catalogue) {
    Map<String, String> names = new LinkedHashMap<>();
    Stream.of(
            assessment.company().participants().stream(),
            assessment.responses().values().stream().flatMap(People::ofResponse),
            assessment.measures().values().stream().map(MeasureState::owner),
            assessment.ownMeasures().stream().flatMap(People::ofMeasure),
            catalogue.worksheets().stream()
                .flatMap(sheet -> ofSheet(sheet, assessment.worksheets().sheet(sheet.id()))))
        .flatMap(some -> some)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
    return names.values().stream().sorted(GermanOrder.NAMES).toList();
  }

  /** Returns the roles that the firm's own measures name, each once in German order. */
  public static List<String> roles(Assessment assessment) {
    return assessment.ownMeasures().stream()
        .map(measure -> measure.role().strip())
        .filter(role -> !role.isEmpty())
        .distinct()
        .sorted(GermanOrder.NAMES)
        .toList();
  }

  private static Stream<String> ofResponse(Response response) {
    return Stream.concat(
        response.views().stream().map(View::by),
        response.clarification().stream().map(Clarification::by));
  }

  private static Stream<String> ofMeasure(OwnMeasure measure) {
    return Stream.of(measure.role(), measure.state().owner());
  }

  private static Stream<String> ofSheet(Worksheet sheet, SheetContent content) {
    return Stream.concat(
        Stream.of(content.by()),
        sheet.tables().stream()
            .flatMap(table ->
                content.rows(table.id()).stream().flatMap(row -> ofRow(table.fields(), row))));
  }

  private static Stream<String> ofRow(List<Field> fields, SheetRow row) {
    return fields.stream()
        .flatMap(field ->
            switch (field.type()) {
              case FieldType.Person() -> row.text(field.id()).stream();
              case FieldType.Lines lines ->
                  row.lines(field.id()).stream().flatMap(line -> ofRow(lines.fields(), line));
              default -> Stream.of();
            });
  }
}
