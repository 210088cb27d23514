package kistartklar.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.DocumentFormat;
import kistartklar.store.DocumentStore;
import kistartklar.store.Expectation;
import kistartklar.store.LoadResult;
import kistartklar.store.SaveResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import tools.jackson.databind.json.JsonMapper;

/** What safety costs: saving beside a bare durable write, opening beside a bare parser. */
final class StoreFigures {

  /**
   * So many saves before the first is counted, because only warm code can be compared: a method
   * that runs once a save is compiled for good after 5,000 of them.
   */
  private static final Race SAVES = new Race(6000, 200);

  private static final Race READS = new Race(30, 60);
  private static final double SAVE_LIMIT = 1.5;
  private static final double OPEN_LIMIT = 3;

  private final DocumentStore store;
  private final Path folder;

  private StoreFigures(Path folder) {
    Disk disk = new Disk();
    this.store = new DocumentStore(disk, new DurableWriter(disk));
    this.folder = folder;
  }

  static List<Figure> measure(Path folder) throws Exception {
    StoreFigures figures = new StoreFigures(folder);
    return List.of(figures.saving(), figures.opening());
  }

  private Figure saving() throws Exception {
    Saving saving = new Saving(Files.createDirectories(folder.resolve("save")));
    Path bare = Files.createDirectories(folder.resolve("bare")).resolve("x.kicheck");
    byte[] bytes = Files.readAllBytes(Example.FILE);
    List<Duration> times = SAVES.run(saving::save, () -> replaceDurably(bare, bytes));
    return Figure.limited(
        "saving the example",
        times.get(0),
        "bare write, force, rename, force",
        times.get(1),
        SAVE_LIMIT);
  }

  /** The window's saves: always the document last saved, over what was last saved. */
  private final class Saving {

    private final Path file;
    private SaveResult.Saved last;

    Saving(Path folder) {
      file = folder.resolve("x.kicheck");
      last = saved(Example.document(), new Expectation.Replaceable());
    }

    void save() {
      last = saved(last.document(), new Expectation.Unchanged(last.hash()));
    }

    private SaveResult.Saved saved(StoredDocument document, Expectation expectation) {
      return switch (store.save(document, file, expectation, Instant.now())) {
        case SaveResult.Saved saved -> saved;
        case SaveResult other -> throw new IllegalStateException(other.toString());
      };
    }
  }

  private static void replaceDurably(Path file, byte[] bytes) throws IOException {
    Path temp = file.resolveSibling("x.tmp");
    try (FileChannel channel =
        FileChannel.open(temp, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(bytes));
      channel.force(true);
    }
    Files.move(temp, file, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel channel = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private Figure opening() throws Exception {
    Path file = folder.resolve("large.kicheck");
    byte[] bytes = DocumentFormat.write(large());
    Files.write(file, bytes);
    JsonMapper mapper = JsonMapper.builder().build();
    List<Duration> times = READS.run(() -> open(file), () -> mapper.readTree(bytes));
    return Figure.limited(
        "opening %.1f MB".formatted(bytes.length / 1e6),
        times.get(0),
        "Jackson: the same bytes to a tree",
        times.get(1),
        OPEN_LIMIT);
  }

  private void open(Path file) {
    if (!(store.load(file) instanceof LoadResult.Loaded)) {
      throw new IllegalStateException("not read: " + file);
    }
  }

  /** As large as a document may be: a long note to every question. */
  private static StoredDocument large() {
    String sentence = "Die Geschäftsführung prüft „Angebote“ bis Ende März – Rücksprache mit IT.\n";
    StoredDocument example = Example.document();
    int share = (DocumentFormat.MAX_BYTES - DocumentFormat.write(example).length) / 29;
    int bytes = DocumentFormat.write(withNotes(sentence.repeat(100))).length / (29 * 100);
    return withNotes(sentence.repeat(share / (bytes + 1)));
  }

  private static StoredDocument withNotes(String note) {
    StoredDocument example = Example.document();
    Assessment assessment = example.assessment();
    for (QuestionId question : QuestionId.all()) {
      assessment = assessment.withNote(question, note);
    }
    return example.withAssessment(assessment);
  }
}
