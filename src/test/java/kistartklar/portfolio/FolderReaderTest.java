package kistartklar.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.DocumentFormat;
import kistartklar.store.DocumentStore;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of documents as consultants have them. */
@Tag("pure")
class FolderReaderTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private static final Disk DISK = new Disk();
  private static final DocumentStore STORE = new DocumentStore(DISK, new DurableWriter(DISK));

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(temp.resolve("Kunden"));
  }

  private static Assessment firm(String name) {
    Assessment empty = Assessment.empty(UUID.randomUUID());
    return empty.withCompany(empty.company().withName(name));
  }

  private static Path write(Path file, Assessment assessment) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(file, DocumentFormat.write(StoredDocument.unsaved(assessment)));
  }

  private List<Entry> read() {
    return read(new FolderReader(STORE::look, Set.of(), CLOCK), new FolderSearch());
  }

  private List<Entry> read(FolderReader reader, FolderSearch reading) {
    reader.read(folder, reading);
    return reading.take().stream().sorted(Comparator.comparing(Entry::path)).toList();
  }

  private List<String> firms(List<Entry> entries) {
    return entries.stream()
        .map(entry ->
            switch (entry) {
              case Entry.Assessed document -> document.summary().firm();
              case Entry.Unreadable bad ->
                  folder.relativize(bad.path()) + ": " + bad.reason().key();
            })
        .toList();
  }

  @Test
  void findsDocumentsInSubfolders() throws IOException {
    write(folder.resolve("a.kicheck"), firm("A"));
    write(folder.resolve("2026/Nord/b.KICHECK"), firm("B"));
    assertThat(firms(read())).containsExactlyInAnyOrder("A", "B");
  }

  @Test
  void countsByTheClocksDay() throws IOException {
    QuestionId question = new QuestionId(3);
    MeasureState late =
        new MeasureState("", Optional.of(LocalDate.of(2026, 11, 21)), MeasureState.Status.OPEN);
    write(
        folder.resolve("a.kicheck"),
        firm("A").withAnswer(question, Optional.of(Answer.NO)).withMeasure(question, late));
    assertThat(read())
        .singleElement()
        .isInstanceOfSatisfying(
            Entry.Assessed.class,
            entry -> assertThat(entry.summary().overdueMeasures()).isEqualTo(1));
  }

  @Test
  void passesOverWhatIsNoDocumentOfTheUsers() throws IOException {
    write(folder.resolve(".ki-startklar-1.kicheck"), firm("hidden"));
    write(folder.resolve("._a.kicheck"), firm("of macOS"));
    write(folder.resolve(".stversions/a.kicheck"), firm("old version"));
    write(folder.resolve("$RECYCLE.BIN/a.kicheck"), firm("deleted"));
    write(folder.resolve("a.kicheck.tmp"), firm("temporary"));
    Files.writeString(folder.resolve(".a.kicheck.lock"), "{}");
    Files.writeString(folder.resolve("Bericht.pdf"), "%PDF-1.7");
    write(folder.resolve("App/drafts/a.kicheck"), firm("draft"));
    FolderSearch reading = new FolderSearch();
    Set<Path> own = Set.of(folder.resolve("App/drafts").toAbsolutePath());
    assertThat(read(new FolderReader(STORE::look, own, CLOCK), reading)).isEmpty();
    assertThat(reading.seen()).isEqualTo(5);
  }

  @Test
  void searchesAHiddenFolderThatWasChosen() throws IOException {
    folder = temp.resolve(".versteckt");
    write(folder.resolve("a.kicheck"), firm("A"));
    assertThat(firms(read())).containsExactly("A");
  }

  @Test
  void looksThroughTenThousandOtherFiles() throws IOException {
    Path many = Files.createDirectories(folder.resolve("viele"));
    for (int i = 0; i < 10_000; i++) {
      Files.createFile(many.resolve(i + ".txt"));
    }
    write(many.resolve("mitten.kicheck"), firm("A"));
    FolderSearch reading = new FolderSearch();
    assertThat(firms(read(new FolderReader(STORE::look, Set.of(), CLOCK), reading)))
        .containsExactly("A");
    assertThat(reading.seen()).isEqualTo(10_001);
  }

  @Test
  void tellsWhyADocumentCannotBeRead() throws IOException {
    Files.writeString(folder.resolve("a.kicheck"), "");
    Files.writeString(folder.resolve("b.kicheck"), "{\"format\":\"other\"}");
    Files.createSymbolicLink(folder.resolve("c.kicheck"), folder.resolve("weg"));
    Files.createDirectory(folder.resolve("d.kicheck"));
    write(folder.resolve("e.kicheck"), firm("E"));
    assertThat(firms(read()))
        .containsExactly(
            "a.kicheck: store.damaged.empty",
            "b.kicheck: store.damaged.otherFormat",
            "c.kicheck: store.read.missing",
            "E");
  }

  @Test
  void listsADocumentOfANewerProgramAsFarAsItIsUnderstood() throws IOException {
    String text =
        new String(
            DocumentFormat.write(StoredDocument.unsaved(firm("Neu"))),
            java.nio.charset.StandardCharsets.UTF_8);
    Files.writeString(
        folder.resolve("a.kicheck"), text.replace("\"formatVersion\": 1", "\"formatVersion\": 99"));
    assertThat(read())
        .singleElement()
        .isInstanceOfSatisfying(
            Entry.Assessed.class,
            entry -> {
              assertThat(entry.summary().firm()).isEqualTo("Neu");
              assertThat(entry.newer().map(Message::key)).hasValue("store.newer");
            });
  }

  @Test
  void visitsNothingTwiceHoweverLinksLead() throws IOException {
    write(folder.resolve("a/a.kicheck"), firm("A"));
    Files.createSymbolicLink(folder.resolve("a/oben"), folder);
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("c.kicheck"), folder.resolve("a/a.kicheck"));
    Files.createSymbolicLink(folder.resolve("selbst"), folder.resolve("selbst"));
    Path elsewhere = temp.resolve("anderswo");
    write(elsewhere.resolve("b.kicheck"), firm("B"));
    Files.createSymbolicLink(folder.resolve("verknüpft"), elsewhere);
    assertThat(firms(read())).containsExactlyInAnyOrder("A", "B");
  }

  @Test
  void tellsThatTheFolderIsGone() {
    folder = temp.resolve("weg");
    assertThat(firms(read())).containsExactly(": store.search.missing");
  }

  @Test
  void tellsOfAFolderThatMayNotBeSearchedAndGoesOn() {
    FolderSearch reading = new FolderSearch();
    FolderWalk walk = new FolderWalk(folder, Set.of(), reading, file -> {});
    Path closed = folder.resolve("Personal");
    assertThat(walk.visitFileFailed(closed, new AccessDeniedException(closed.toString())))
        .isEqualTo(FileVisitResult.CONTINUE);
    assertThat(walk.visitFileFailed(closed, new FileSystemLoopException(closed.toString())))
        .isEqualTo(FileVisitResult.CONTINUE);
    assertThat(walk.postVisitDirectory(closed, new NoSuchFileException(closed.toString())))
        .isEqualTo(FileVisitResult.CONTINUE);
    assertThat(firms(reading.take()))
        .containsExactly("Personal: store.search.denied", "Personal: store.search.missing");
  }

  @Test
  void tellsOfADocumentThatVanishedWhileOthersWereRead() throws IOException {
    write(folder.resolve("a.kicheck"), firm("A"));
    Path gone = write(folder.resolve("b.kicheck"), firm("B"));
    FolderReader reader =
        new FolderReader(
            file -> {
              delete(gone);
              return STORE.look(file);
            },
            Set.of(),
            CLOCK);
    assertThat(firms(read(reader, new FolderSearch())))
        .containsExactly("A", "b.kicheck: store.read.missing");
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void readsNothingMoreOnceCancelled() throws IOException {
    for (int i = 0; i < 300; i++) {
      write(folder.resolve(i + ".kicheck"), firm("A"));
    }
    FolderSearch reading = new FolderSearch();
    AtomicInteger read = new AtomicInteger();
    FolderReader reader =
        new FolderReader(
            file -> {
              read.incrementAndGet();
              reading.cancel();
              return STORE.look(file);
            },
            Set.of(),
            CLOCK);
    assertThat(read(reader, reading)).hasSizeBetween(1, 5);
    assertThat(read).hasValueBetween(1, 5);
    assertThat(reading.cancelled()).isTrue();
  }

  @Test
  void aFaultInOneDocumentHidesNoOther() throws IOException {
    write(folder.resolve("a.kicheck"), firm("A"));
    write(folder.resolve("b.kicheck"), firm("B"));
    FolderReader reader =
        new FolderReader(
            file -> {
              if (file.endsWith("a.kicheck")) {
                throw new IllegalStateException("broken");
              }
              return STORE.look(file);
            },
            Set.of(),
            CLOCK);
    assertThat(firms(read(reader, new FolderSearch())))
        .containsExactly("a.kicheck: portfolio.unexpected", "B");
  }

  @Test
  void neverWritesIntoTheFolder() throws IOException {
    write(folder.resolve("a.kicheck"), firm("A"));
    Files.writeString(folder.resolve("b.kicheck"), "kaputt");
    Files.writeString(folder.resolve(".ki-startklar-00000000-1-1-1.tmp"), "");
    Map<Path, FileTime> before = times();
    read();
    assertThat(times()).isEqualTo(before);
  }

  private Map<Path, FileTime> times() throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.forEach(all::add);
    }
    for (Path file : all) {
      times.put(file, Files.getLastModifiedTime(file));
    }
    return times;
  }

  @Test
  void everyReasonIsWorded() {
    Messages german = Messages.german();
    for (IOException failure :
        List.of(
            new NoSuchFileException("x"),
            new AccessDeniedException("x"),
            new IOException("Input/output error"))) {
      assertThat(german.get(kistartklar.store.file.FileTrouble.searching(folder, failure)))
          .contains("Kunden");
    }
  }
}
