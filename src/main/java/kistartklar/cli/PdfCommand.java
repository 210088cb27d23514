package kistartklar.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kistartklar.exchange.PdfFiles.Replaceable;
import kistartklar.report.pdf.TooLongException;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;

/** Writes a PDF file of each document, for instance its report. */
final class PdfCommand {

  private final Console console;
  private final PdfProduct product;
  private final DocumentInput input;
  private final TimeLimit limit;

  /**
   * A command.
   *
   * @param product what is made of each document
   * @param limit how long is waited for one file
   */
  PdfCommand(Console console, PdfProduct product, DocumentInput input, TimeLimit limit) {
    this.console = console;
    this.product = product;
    this.input = input;
    this.limit = limit;
  }

  /**
   * Writes one PDF file per document; a bad or slow file does not stop the rest.
   *
   * @param file target for a single document, if given
   * @param folder target folder for all, if given
   */
  int run(List<String> files, Optional<String> file, Optional<String> folder) {
    Optional<Path> targetFile = file.flatMap(input::path);
    Optional<Path> targetFolder = folder.flatMap(input::path);
    if (targetFile.isPresent() != file.isPresent()
        || targetFolder.isPresent() != folder.isPresent()) {
      return ExitCode.REFUSED;
    }
    if (targetFolder.isPresent() && !Files.isDirectory(targetFolder.get())) {
      console.report("cli.noFolder", targetFolder.get().toString());
      return ExitCode.REFUSED;
    }
    ReportTargets targets = new ReportTargets(targetFile, targetFolder, paths(files));
    Set<Path> done = new HashSet<>();
    int exit = ExitCode.OK;
    BatchProgress progress = new BatchProgress(console, files.size());
    for (String name : files) {
      Optional<Path> path = input.path(name);
      boolean again = path.isPresent() && !done.add(path.get().toAbsolutePath().normalize());
      boolean accepted = again || path.isPresent() && attempt(name, path.get(), targets);
      progress.count(accepted);
      if (!accepted) {
        exit = ExitCode.REFUSED;
      }
    }
    return exit;
  }

  /** Writes what is made of one document to standard output. */
  int print(String name) {
    Optional<StoredDocument> document = input.read(name);
    document.flatMap(product::remark).ifPresent(remark -> note(name, remark));
    Optional<Message> objection = document.flatMap(product::objection);
    if (objection.isPresent()) {
      return refuse(name, objection.get());
    }
    try {
      document.ifPresent(read -> console.printData(product.bytes(read)));
    } catch (TooLongException e) {
      return refuse(name, Message.of("report.tooLong"));
    }
    return document.isPresent() ? ExitCode.OK : ExitCode.REFUSED;
  }

  private void note(String name, Message remark) {
    console.report("cli.note", name, console.text(remark));
  }

  private int refuse(String name, Message reason) {
    console.report("cli.refused", name, console.text(reason));
    return ExitCode.REFUSED;
  }

  private static List<Path> paths(List<String> names) {
    List<Path> paths = new ArrayList<>();
    for (String name : names) {
      try {
        paths.add(Path.of(name));
      } catch (InvalidPathException e) {
        // Reported when it is its turn.
        continue;
      }
    }
    return paths;
  }

  /** A fault of ours with one document must not cost the files of the others. */
  private boolean attempt(String name, Path path, ReportTargets targets) {
    try {
      return write(name, path, targets);
    } catch (RuntimeException e) {
      console.report("cli.refused", name, console.text("cli.fault.file"));
      console.trace(e);
      return false;
    }
  }

  private boolean write(String name, Path path, ReportTargets targets) {
    Optional<StoredDocument> read = input.read(name);
    if (read.isEmpty()) {
      return false;
    }
    StoredDocument document = read.get();
    product.remark(document).ifPresent(remark -> note(name, remark));
    Path target = targets.next(path, product.ending(document, console));
    Replaceable replaceable = targets.asked() ? Replaceable.ANY_PDF : Replaceable.OWN_PDF;
    Optional<Message> objection = write(document, target, replaceable);
    objection.ifPresentOrElse(
        reason -> refuse(name, reason),
        () -> console.print(console.text(product.done(), target.toString())));
    return objection.isEmpty();
  }

  private Optional<Message> write(StoredDocument document, Path target, Replaceable replaceable) {
    try {
      return WriteResults.objection(
          limit.await(givenUp -> product.write(document, target, replaceable, givenUp)));
    } catch (TimeLimit.ExceededException e) {
      return Optional.of(Message.of("cli.tooSlow"));
    }
  }
}
