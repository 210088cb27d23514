package kistartklar.ui.worksheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.store.DocumentFormat;
import kistartklar.store.LoadResult;
import kistartklar.ui.testing.Documents;

/** Documents with worksheets. */
public final class SheetDocuments {

  private static final WorksheetCatalogue CATALOGUE = WorksheetReader.read();

  private SheetDocuments() {}

  /** The example that comes with the program. */
  public static Assessment example() {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("assets", "Beispiel Großhandel.kicheck"));
      LoadResult result = DocumentFormat.with(() -> CATALOGUE).apply(bytes);
      return ((LoadResult.Loaded) result).document().assessment();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Use cases with the names A 1, A 2 and so on. */
  static Assessment useCases(int count) {
    List<SheetRow> rows = new ArrayList<>();
    IntStream.rangeClosed(1, count)
        .forEach(number ->
            rows.add(
                SheetRow.empty(new UUID(0, number)).with("title", CellValue.of("A " + number))));
    Assessment empty = Documents.empty();
    return empty.withWorksheets(
        empty
            .worksheets()
            .withSheet("useCases", empty.worksheets().sheet("useCases").withRows("rows", rows)));
  }

  static RowPlace useCase(int number) {
    return new RowPlace("useCases", "rows", new UUID(0, number));
  }
}
