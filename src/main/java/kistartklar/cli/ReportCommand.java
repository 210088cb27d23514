package kistartklar.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kistartklar.exchange.PdfFiles;
import kistartklar.exchange.PdfFiles.Replaceable;
import kistartklar.report.Form;
import kistartklar.report.pdf.TooLongException;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;

/** Writes the reports of documents as PDF files. */
final class ReportCommand {

  private final Console console;
  private final PdfFiles pdf;
  private final DocumentInput input;
  private final LocalDate date;
  private final TimeLimit limit;
  private final boolean summary;

  /**
   * A command.
   *
   * @param date of the reports
   * @param limit how long is waited for one file
   * @param summary whether only the first pages are wanted
   */
  ReportCommand(
      Console console,
      PdfFiles pdf,
      DocumentInput input,
      LocalDate date,
      TimeLimit limit,
      boolean summary) {
    this.console = console;
    this.pdf = pdf;
    this.input = input;
    this.date = date;
    this.limit = limit;
    this.summary = summary;
  }

  /**
   * Writes one report per file; a bad or slow file does not stop the rest.
   *
   * @param file target for a single document, if given
   * @param folder target folder for all, if given
   */
  int run(List<String> files, Optional<String> file, Optional<String> folder, Form form) {
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
    ReportTargets targets = new ReportTargets(targetFile, targetFolder, paths(files), ending());
    Set<Path> done = new HashSet<>();
    int exit = ExitCode.OK;
    BatchProgress progress = new BatchProgress(console, files.size());
    for (String name : files) {
      Optional<Path> path = input.path(name);
      boolean again = path.isPresent() && !done.add(path.get().toAbsolutePath().normalize());
      boolean accepted = again || path.isPresent() && attempt(name, path.get(), targets, form);
      progress.count(accepted);
      if (!accepted) {
        exit = ExitCode.REFUSED;
      }
    }
    return exit;
  }

  /** A summary must not stand where a report is looked for. */
  private String ending() {
    return summary ? console.text("cli.report.summary.ending") : "";
  }

  /** Writes the report of one document to standard output. */
  int print(String name, Form form) {
    Optional<StoredDocument> document = input.read(name);
    document
        .flatMap(read -> pdf.missingSigns(read, form))
        .ifPresent(signs -> console.report("cli.note", name, console.text(signs)));
    try {
      document.ifPresent(read -> console.printData(bytes(read, form)));
    } catch (TooLongException e) {
      console.report("cli.refused", name, console.text("report.tooLong"));
      return ExitCode.REFUSED;
    }
    return document.isPresent() ? ExitCode.OK : ExitCode.REFUSED;
  }

  private byte[] bytes(StoredDocument document, Form form) {
    return summary ? pdf.summary(document, form, date) : pdf.report(document, form, date);
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

  /** A fault of ours with one document must not cost the reports of the others. */
  private boolean attempt(String name, Path path, ReportTargets targets, Form form) {
    try {
      return write(name, path, targets, form);
    } catch (RuntimeException e) {
      console.report("cli.refused", name, console.text("cli.fault.file"));
      console.trace(e);
      return false;
    }
  }

  private boolean write(String name, Path path, ReportTargets targets, Form form) {
    Optional<StoredDocument> document = input.read(name);
    if (document.isEmpty()) {
      return false;
    }
    pdf.missingSigns(document.get(), form)
        .ifPresent(signs -> console.report("cli.note", name, console.text(signs)));
    Path target = targets.next(path);
    Replaceable replaceable = targets.asked() ? Replaceable.ANY_PDF : Replaceable.OWN_PDF;
    Optional<Message> objection = write(document.get(), form, target, replaceable);
    objection.ifPresentOrElse(
        reason -> console.report("cli.refused", name, console.text(reason)),
        () -> console.print(console.text("cli.report.done", target.toString())));
    return objection.isEmpty();
  }

  private Optional<Message> write(
      StoredDocument document, Form form, Path target, Replaceable replaceable) {
    try {
      return WriteResults.objection(
          limit.await(givenUp ->
              summary
                  ? pdf.summary(document, form, date, target, replaceable)
                  : pdf.report(document, form, date, target, replaceable, givenUp)));
    } catch (TimeLimit.ExceededException e) {
      return Optional.of(Message.of("cli.tooSlow"));
    }
  }
}
