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
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;

/** Writes the reports of documents as PDF files. */
final class ReportCommand {

  private final Console console;
  private final Reports reports;
  private final DocumentInput input;
  private final LocalDate date;

  ReportCommand(Console console, Reports reports, DocumentInput input, LocalDate date) {
    this.console = console;
    this.reports = reports;
    this.input = input;
    this.date = date;
  }

  /**
   * Writes one report per file; a bad file does not stop the rest.
   *
   * @param file target for a single document, if given
   * @param folder target folder for all, if given
   */
  int run(List<String> files, Optional<String> file, Optional<String> folder, boolean share) {
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
      boolean accepted = again || path.isPresent() && attempt(name, path.get(), targets, share);
      progress.count(accepted);
      if (!accepted) {
        exit = ExitCode.REFUSED;
      }
    }
    return exit;
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
  private boolean attempt(String name, Path path, ReportTargets targets, boolean share) {
    try {
      return write(name, path, targets, share);
    } catch (RuntimeException e) {
      console.report("cli.refused", name, console.text("cli.fault.file"));
      console.trace(e);
      return false;
    }
  }

  private boolean write(String name, Path path, ReportTargets targets, boolean share) {
    Optional<StoredDocument> document = input.read(name);
    if (document.isEmpty()) {
      return false;
    }
    Path target = targets.next(path);
    Optional<Message> objection = reports.report(document.get(), share, date, target);
    objection.ifPresentOrElse(
        reason -> console.report("cli.refused", name, console.text(reason)),
        () -> console.print(console.text("cli.report.done", target.toString())));
    return objection.isEmpty();
  }
}
