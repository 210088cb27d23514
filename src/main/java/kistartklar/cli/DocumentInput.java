package kistartklar.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;
import kistartklar.text.words.FirmWords;

/** Reads the documents named on the command line and reports those that are refused. */
final class DocumentInput {

  private final Console console;
  private final Function<Path, LoadResult> documents;
  private final TimeLimit limit;

  /**
   * @param limit how long is waited for one file
   */
  DocumentInput(Console console, Function<Path, LoadResult> documents, TimeLimit limit) {
    this.console = console;
    this.documents = documents;
    this.limit = limit;
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
    return switch (load(path)) {
      case LoadResult.Loaded(var document, var _) -> Optional.of(document);
      // Half understood answers would give a wrong score.
      case LoadResult.NewerFormat(var _, var _, var reason) -> refused(name, reason);
      case LoadResult.Damaged(var reason) -> refused(name, reason);
      case LoadResult.Unreadable(var reason) -> refused(name, reason);
    };
  }

  private LoadResult load(Path path) {
    try {
      return limit.await(givenUp -> documents.apply(path));
    } catch (TimeLimit.ExceededException e) {
      return new LoadResult.Unreadable(Message.of("cli.tooSlow"));
    }
  }

  private Optional<StoredDocument> refused(String name, Message reason) {
    console.report("cli.refused", name, console.text(reason));
    return Optional.empty();
  }

  /** The name of a document's firm as it is shown. */
  String company(StoredDocument document) {
    return new FirmWords(console.messages()).name(document.assessment().company());
  }
}
