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
import java.util.Optional;
import kistartklar.Opening;
import kistartklar.content.GuideReader;
import kistartklar.domain.guide.Guide;
import kistartklar.report.QuestionnaireWriter;
import kistartklar.report.ReportFonts;
import kistartklar.report.ReportWriter;
import kistartklar.store.DocumentStore;
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
    return new Cli(messages, console, () -> GUIDE, new Opening(store), () -> reports, TODAY)
        .run(texts);
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
  static final class NotedReports implements Reports {

    private static final PdfReports REAL = real();

    final List<String> calls = new ArrayList<>();
    Optional<Message> failure = Optional.empty();

    private static PdfReports real() {
      Guide guide = GuideReader.read();
      Messages messages = Messages.german();
      ReportFonts fonts = new ReportFonts();
      return new PdfReports(
          new ReportWriter(guide, messages, "1.0.0", fonts),
          new QuestionnaireWriter(guide, messages, "1.0.0", fonts));
    }

    @Override
    public Optional<Message> report(
        StoredDocument document, boolean share, LocalDate date, Path target) {
      if (document.assessment().company().name().equals("Absturz")) {
        throw new IllegalStateException("layout");
      }
      return note(
          (share ? "share " : "full ") + date, target, REAL.report(document, share, date, target));
    }

    @Override
    public Optional<Message> questionnaire(LocalDate date, Path target) {
      return note("questionnaire " + date, target, REAL.questionnaire(date, target));
    }

    private Optional<Message> note(String call, Path target, Optional<Message> objection) {
      Optional<Message> result = failure.or(() -> objection);
      if (result.isEmpty()) {
        calls.add(call + " " + target.getFileName());
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
