package kistartklar.ui.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.store.DocumentFormat;
import kistartklar.store.LoadResult;

/** The example that comes with the program, for tests of screens that show its use cases. */
public final class UseCaseDocuments {

  private UseCaseDocuments() {}

  /** The example as it is installed. */
  public static Assessment example() {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("assets", "Beispiel Großhandel.kicheck"));
      LoadResult result = DocumentFormat.with(WorksheetReader.whenNeeded()).apply(bytes);
      return ((LoadResult.Loaded) result).document().assessment();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The use case that the example follows from the idea to the pilot project. */
  public static SheetRow pilot() {
    return example().worksheets().sheet("useCases").rows("rows").getFirst();
  }
}
