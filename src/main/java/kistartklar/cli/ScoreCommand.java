package kistartklar.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import kistartklar.domain.guide.Guide;
import kistartklar.store.StoredDocument;
import kistartklar.text.Ellipsis;

/** Prints score, band and phases of documents. */
final class ScoreCommand {

  private final Console console;
  private final Guide guide;
  private final DocumentInput input;

  ScoreCommand(Console console, Guide guide, DocumentInput input) {
    this.console = console;
    this.guide = guide;
    this.input = input;
  }

  /** Prints one result per file; a bad file does not stop the rest. */
  int run(List<String> files, boolean json) {
    BiConsumer<String, StoredDocument> print = json ? this::printJson : this::printText;
    int exit = ExitCode.OK;
    for (String file : files) {
      Optional<StoredDocument> document = input.read(file);
      document.ifPresent(read -> print.accept(file, read));
      if (document.isEmpty()) {
        exit = ExitCode.REFUSED;
      }
    }
    return exit;
  }

  private void printJson(String file, StoredDocument document) {
    console.printData(ScoreJson.of(file, input.company(document), document.assessment(), guide));
  }

  private void printText(String file, StoredDocument document) {
    new ScoreText(console, guide)
        .of(file, Ellipsis.shorten(input.company(document)), document.assessment())
        .forEach(console::print);
  }
}
