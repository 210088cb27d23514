package kistartklar.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;

/** Reads the documents named on the command line and reports those that are refused. */
final class DocumentInput {

  private final Console console;
  private final Function<Path, LoadResult> documents;

  DocumentInput(Console console, Function<Path, LoadResult> documents) {
    this.console = console;
    this.documents = documents;
  }

  /** The path of a file as it was typed; a name that cannot be one is reported. */
  Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      console.report("cli.invalidName", name);
      return Optional.empty();
    }
  }

  /** The document in a file; empty if it was refused, which is reported. */
  Optional<StoredDocument> read(String name) {
    return path(name).flatMap(path -> read(name, path));
  }

  private Optional<StoredDocument> read(String name, Path path) {
    return switch (documents.apply(path)) {
      case LoadResult.Loaded(var document, var _) -> Optional.of(document);
      // Half understood answers would give a wrong score.
      case LoadResult.NewerFormat(var _, var _, var reason) -> refused(name, reason);
      case LoadResult.Damaged(var reason) -> refused(name, reason);
      case LoadResult.Unreadable(var reason) -> refused(name, reason);
    };
  }

  private Optional<StoredDocument> refused(String name, Message reason) {
    console.report("cli.refused", name, console.text(reason));
    return Optional.empty();
  }

  /** The name of a document's firm as it is shown. */
  String company(StoredDocument document) {
    String name = document.assessment().company().name();
    return name.isBlank() ? console.text("cli.unnamed") : name;
  }
}
