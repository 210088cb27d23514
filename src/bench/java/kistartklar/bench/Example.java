package kistartklar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kistartklar.store.DocumentFormat;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;

/** The example document that comes with the program. */
final class Example {

  static final Path FILE = Path.of("assets/Beispiel Großhandel.kicheck");

  private Example() {}

  static StoredDocument document() {
    try {
      return switch (DocumentFormat.read(Files.readAllBytes(FILE))) {
        case LoadResult.Loaded(StoredDocument document, var _) -> document;
        case LoadResult other -> throw new IllegalStateException(other.toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
