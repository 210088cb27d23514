package kistartklar.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import kistartklar.content.GuideReader;
import kistartklar.domain.guide.Guide;
import kistartklar.exchange.Opening;
import kistartklar.exchange.PdfFiles;
import kistartklar.exchange.WriteResult;
import kistartklar.report.Form;
import kistartklar.store.DocumentStore;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.text.Message;
import kistartklar.text.Messages;

/** Runs commands inside the test, with reports that are only noted down. */
final class CliFixture {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final Path EXAMPLE = Path.of("assets/Beispiel Großhandel.kicheck");

  private static final Guide GUIDE = GuideReader.read();

  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();
  final NotedReports reports = new NotedReports();
  private final Charset charset;

  /** How long is waited for one file. */
  TimeLimit limit = TimeLimit.USUAL;

  CliFixture() {
    this(StandardCharsets.UTF_8);
  }

  CliFixture(Charset charset) {
    this.charset = charset;
  }

  int run(Object... arguments) {
    return runTo(out, arguments);
  }

  /** Runs with standard output going elsewhere. */
  int runTo(OutputStream stdout, Object... arguments) {
    Messages messages = Messages.german();
    Disk disk = new Disk();
    DocumentStore store = new DocumentStore(disk, new DurableWriter(disk));
    Console console = new Console(messages, stdout, err, charset, charset);
    List<String> texts = new ArrayList<>();
    for (Object argument : arguments) {
      texts.add(argument.toString());
    }
    Opening opening = new Opening(store);
    Function<Path, LoadResult> documents =
        file -> {
          hold(file);
          return opening.apply(file);
        };
    return new Cli(messages, console, () -> GUIDE, documents, () -> reports, TODAY, limit)
        .run(texts);
  }

  /** A file of this name lies on a drive that does not answer. */
  private static void hold(Path file) {
    if (file.endsWith("haengt.kicheck")) {
      try {
        new CountDownLatch(1).await(10, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  String out() {
    return out.toString(charset);
  }

  String err() {
    return err.toString(charset);
  }

  /** A document with the given answers, for instance {@code "q01": {"value": "yes"}}. */
  static Path document(Path folder, String name, String company, String answers) {
    try {
      return Files.writeString(
          folder.resolve(name),
          """
          {"format": "ki-startklar/assessment", "formatVersion": 1,
           "id": "7c1f0b9e-52d4-4e8a-9b36-a4d08e6f317c",
           "company": {"name": %s}, "answers": {%s}}
          """
              .formatted(company, answers));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The real reports, with a note of each that was written. */
  static final class NotedReports extends PdfFiles {

    final List<String> calls = new ArrayList<>();

    /** Whether files are written, or reports only noted down. */
    boolean written = true;

    Optional<Message> failure = Optional.empty();

    NotedReports() {
      super(GUIDE, Messages.german(), "1.0.0", new Disk());
    }

    @Override
    public WriteResult report(
        StoredDocument document,
        Form form,
        LocalDate date,
        Path target,
        Replaceable replaceable,
        BooleanSupplier cancelled) {
      if (document.assessment().company().name().equals("Absturz")) {
        throw new IllegalStateException("layout");
      }
      return note(
          form.name().toLowerCase(Locale.ROOT) + " " + date,
          failure
              .<WriteResult>map(WriteResult.Refused::new)
              .orElseGet(() ->
                  written
                      ? super.report(document, form, date, target, replaceable, cancelled)
                      : new WriteResult.Written(target)));
    }

    @Override
    public WriteResult questionnaire(LocalDate date, Path target) {
      return note("questionnaire " + date, super.questionnaire(date, target));
    }

    private WriteResult note(String call, WriteResult result) {
      if (result instanceof WriteResult.Written(Path file)) {
        calls.add(call + " " + file.getFileName());
      }
      return result;
    }
  }

  static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
