package kistartklar.store.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.exchange.Opening;
import kistartklar.exchange.PdfFiles;
import kistartklar.exchange.PdfFiles.Replaceable;
import kistartklar.exchange.TargetFiles;
import kistartklar.exchange.WriteResult;
import kistartklar.report.Form;
import kistartklar.store.ContentHash;
import kistartklar.store.DocumentFormat;
import kistartklar.store.DocumentStore;
import kistartklar.store.Expectation;
import kistartklar.store.LoadResult;
import kistartklar.store.SaveResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.SystemIdentity;
import kistartklar.store.lock.DocumentLock;
import kistartklar.store.lock.DocumentLocks;
import kistartklar.store.lock.LockResult;
import kistartklar.store.lock.SystemProcesses;
import kistartklar.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A process that edits one document as the window does, and says on its output what was confirmed.
 * Arguments: what to do, the document, how often (0: until killed).
 */
final class SavingProcess {

  static final UUID ID = new UUID(4, 5);
  static final QuestionId NOTE = new QuestionId(1);

  private static final String NOTED = "Stand ";
  private static final QuestionId FILLER = new QuestionId(2);

  private final Disk disk = new Disk();
  private final DocumentStore store = new DocumentStore(disk, new DurableWriter(disk));
  private final DocumentLocks locks =
      new DocumentLocks(disk, new SystemProcesses(SystemIdentity::machine), Clock.systemUTC());
  private final Random random = new Random();
  private final Path file;
  private final int times;

  private SavingProcess(Path file, int times) {
    this.file = file;
    this.times = times;
  }

  static void main(String[] arguments) {
    SavingProcess process =
        new SavingProcess(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    switch (arguments[0]) {
      case "save" -> process.save();
      case "careless" -> process.saveCarelessly();
      case "share" -> process.share();
      case "report" -> process.report();
      case "write" -> process.write();
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  /** The note of a document at a revision. */
  static String noteOf(long revision) {
    return NOTED + revision;
  }

  /** The revision at which a document has a note. */
  static long revisionOf(String note) {
    return Long.parseLong(note.substring(NOTED.length()));
  }

  private void save() {
    if (!(locks.acquire(file) instanceof LockResult.Acquired)) {
      throw new IllegalStateException("the lock of a killed process is in the way");
    }
    store.sweep(file);
    SaveResult.Saved last = saved(Files.exists(file) ? loaded() : null);
    for (int done = 1; times == 0 || done < times; done++) {
      last = saved(new LoadResult.Loaded(last.document(), last.hash()));
    }
  }

  /** Saves as careless programs do, to see that the proofs would notice. */
  private void saveCarelessly() {
    StoredDocument document = StoredDocument.unsaved(Assessment.empty(ID));
    for (int done = 0; times == 0 || done < times; done++) {
      try {
        Files.write(file, DocumentFormat.write(document));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      System.out.println("saved " + (done + 1));
      LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
    }
  }

  /** Writes reports, each of a document with the next number. */
  private void report() {
    PdfFiles pdf = new PdfFiles(GuideReader.read(), Messages.german(), "1.0.0", disk);
    Opening opening = new Opening(store);
    long first =
        opening.apply(file) instanceof LoadResult.Loaded(StoredDocument before, var _)
            ? revisionOf(before.assessment().response(NOTE).note()) + 1
            : 1;
    for (long number = first; times == 0 || number < first + times; number++) {
      Assessment content = Assessment.empty(ID).withNote(NOTE, noteOf(number));
      WriteResult result =
          pdf.report(
              StoredDocument.unsaved(content),
              Form.FULL,
              LocalDate.EPOCH,
              file,
              Replaceable.OWN_PDF,
              () -> false);
      if (!(result instanceof WriteResult.Written)) {
        throw new IllegalStateException(result.toString());
      }
      System.out.println("saved " + number);
    }
  }

  /** Writes one report again and again, so that nearly all the time goes into writing. */
  private void write() {
    PdfFiles pdf = new PdfFiles(GuideReader.read(), Messages.german(), "1.0.0", disk);
    byte[] report =
        pdf.report(StoredDocument.unsaved(Assessment.empty(ID)), Form.FULL, LocalDate.EPOCH);
    TargetFiles targets = new TargetFiles(disk);
    for (int done = 1; times == 0 || done <= times; done++) {
      if (!(targets.write(file, report) instanceof WriteResult.Written)) {
        throw new IllegalStateException("not written");
      }
      System.out.println("saved " + done);
    }
  }

  /** Saves only while nobody else has the lock; the note collects who saved. */
  private void share() {
    for (int done = 0; done < times; ) {
      if (locks.acquire(file) instanceof LockResult.Acquired(DocumentLock lock)) {
        LoadResult.Loaded before = loaded();
        Assessment content = before.document().assessment();
        String line = ProcessHandle.current().pid() + "/" + done + "\n";
        write(before, content.withNote(NOTE, content.response(NOTE).note() + line));
        lock.release();
        done++;
      }
      LockSupport.parkNanos(Duration.ofMillis(random.nextInt(5)).toNanos());
    }
  }

  private SaveResult.Saved saved(LoadResult.@Nullable Loaded before) {
    LoadResult.Loaded base = before == null ? loaded(Assessment.empty(ID)) : before;
    Assessment content =
        base.document()
            .assessment()
            .withNote(NOTE, noteOf(base.document().revision() + 1))
            .withNote(FILLER, "x".repeat(random.nextInt(60_000)));
    return before == null ? first(content) : write(before, content);
  }

  private static LoadResult.Loaded loaded(Assessment content) {
    return new LoadResult.Loaded(StoredDocument.unsaved(content), ContentHash.of(new byte[0]));
  }

  private LoadResult.Loaded loaded() {
    return switch (store.load(file)) {
      case LoadResult.Loaded loaded -> loaded;
      case LoadResult other -> throw new IllegalStateException(other.toString());
    };
  }

  private SaveResult.Saved first(Assessment content) {
    return confirmed(
        store.save(StoredDocument.unsaved(content), file, new Expectation.Absent(), Instant.now()));
  }

  private SaveResult.Saved write(LoadResult.Loaded before, Assessment content) {
    return confirmed(
        store.save(
            before.document().withAssessment(content),
            file,
            new Expectation.Unchanged(before.hash()),
            Instant.now()));
  }

  private static SaveResult.Saved confirmed(SaveResult result) {
    if (result instanceof SaveResult.Saved saved) {
      System.out.println("saved " + saved.document().revision());
      System.out.flush();
      return saved;
    }
    throw new IllegalStateException(result.toString());
  }
}
