package kistartklar.store.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.DocumentFormat;
import kistartklar.store.StoredDocument;
import kistartklar.store.UnknownFields;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.FaultyFiles;
import kistartklar.store.file.FaultyFiles.Fault;
import kistartklar.store.file.HostName;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("pure")
class SnapshotsTest {

  private static final UUID ID = new UUID(1, 2);
  private static final UUID OTHER = new UUID(3, 4);

  private final FaultyFiles files = new FaultyFiles();

  @TempDir Path home;
  private Path folder;
  private Snapshots snapshots;

  @BeforeEach
  void open() {
    folder = home.resolve("data").resolve("snapshots");
    snapshots = new Snapshots(files, new DurableWriter(files), folder);
  }

  private static StoredDocument state(UUID id, long revision, String note) {
    return new StoredDocument(
        Assessment.empty(id).withNote(new QuestionId(1), note),
        revision,
        Optional.empty(),
        Optional.of(Instant.parse("2026-11-22T14:32:10Z")),
        UnknownFields.NONE);
  }

  private List<Long> revisions() {
    return snapshots.list(ID).snapshots().stream().map(s -> s.document().revision()).toList();
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve(ID.toString()))) {
      return all.sorted().toList();
    }
  }

  private void took(StoredDocument state) {
    assertThat(snapshots.take(state)).isEmpty();
  }

  @Test
  void hasNothingAtFirstAndCreatesNoFolderForThat() {
    assertThat(snapshots.list(ID)).isEqualTo(new Snapshots.Listing(List.of(), List.of()));
    assertThat(folder).doesNotExist();
  }

  @Test
  void listsStatesWithTheLastFirst() {
    took(state(ID, 1, "eins"));
    took(state(ID, 7, "zwei"));
    assertThat(snapshots.list(ID).snapshots())
        .extracting(s -> s.document().assessment(), s -> s.document().revision())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(state(ID, 7, "zwei").assessment(), 7L),
            org.assertj.core.groups.Tuple.tuple(state(ID, 1, "eins").assessment(), 1L));
  }

  @Test
  void keepsDocumentsApart() {
    took(state(ID, 1, "eins"));
    took(state(OTHER, 2, "zwei"));
    assertThat(revisions()).containsExactly(1L);
    assertThat(snapshots.list(OTHER).snapshots()).hasSize(1);
  }

  @Test
  void keepsAStateOnceThatIsTakenTwiceInARow() throws Exception {
    took(state(ID, 1, "eins"));
    took(state(ID, 1, "eins"));
    assertThat(kept()).hasSize(1);
    took(state(ID, 2, "zwei"));
    took(state(ID, 1, "eins"));
    assertThat(revisions()).containsExactly(1L, 2L, 1L);
  }

  @Test
  void keepsTheStateAgainWhenItsFileWasSpoiled() throws Exception {
    took(state(ID, 1, "eins"));
    Files.writeString(kept().getFirst(), "{");
    took(state(ID, 1, "eins"));
    assertThat(revisions()).containsExactly(1L);
    assertThat(snapshots.list(ID).unreadable()).hasSize(1);
  }

  @Test
  void keepsTenAndAlwaysTheLast() throws Exception {
    for (int revision = 1; revision <= 40; revision++) {
      took(state(ID, revision, "Stand " + revision));
      assertThat(revisions()).hasSizeLessThanOrEqualTo(10).startsWith((long) revision);
    }
    assertThat(kept()).hasSize(10);
    assertThat(revisions()).startsWith(40L, 39L, 38L, 37L).endsWith(1L);
  }

  @Test
  void keepsTheLastStateEvenIfItsRevisionOrTimeIsOlder() {
    for (int revision = 100; revision < 112; revision++) {
      took(state(ID, revision, "Stand " + revision));
    }
    StoredDocument old =
        new StoredDocument(
            state(ID, 3, "alt").assessment(),
            3,
            Optional.empty(),
            Optional.of(Instant.EPOCH),
            UnknownFields.NONE);
    took(old);
    took(state(ID, 4, "alt, weiter"));
    assertThat(revisions()).startsWith(4L, 3L, 111L).hasSize(10);
  }

  @Test
  void keepsAFileByteByByte() throws Exception {
    byte[] original =
        new String(DocumentFormat.write(state(ID, 5, "x")), StandardCharsets.UTF_8)
            .replace("\n", "\r\n")
            .getBytes(StandardCharsets.UTF_16);
    Path file = Files.write(home.resolve("a.kicheck"), original);
    assertThat(snapshots.takeFile(ID, file)).isEmpty();
    assertThat(kept())
        .singleElement()
        .satisfies(path -> assertThat(path).hasBinaryContent(original));
    assertThat(revisions()).containsExactly(5L);
  }

  @Test
  void keepsNothingOfAFileThatIsNoSuchDocument() throws Exception {
    Path damaged = Files.writeString(home.resolve("a.kicheck"), "{");
    Path other = Files.write(home.resolve("b.kicheck"), DocumentFormat.write(state(OTHER, 1, "")));
    assertThat(snapshots.takeFile(ID, damaged)).isEmpty();
    assertThat(snapshots.takeFile(ID, other)).isEmpty();
    assertThat(folder).doesNotExist();
  }

  @Test
  void saysWhenTheFileToKeepCannotBeRead() throws Exception {
    Path unreadable = Files.createDirectory(home.resolve("ordner.kicheck"));
    assertThat(text(snapshots.takeFile(ID, unreadable))).contains("„ordner.kicheck“");
  }

  @Test
  void keepsNothingOfAFileThatIsGone() {
    assertThat(snapshots.takeFile(ID, home.resolve("weg.kicheck"))).isEmpty();
    assertThat(snapshots.list(ID).snapshots()).isEmpty();
  }

  @Test
  void letsOnlyTheOwnerReadThem() throws Exception {
    took(state(ID, 1, "eins"));
    assertThat(mode(folder)).isEqualTo("rwx------");
    assertThat(mode(folder.resolve(ID.toString()))).isEqualTo("rwx------");
    assertThat(mode(kept().getFirst())).isEqualTo("rw-------");
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void writesDurablyAndReadsBack() {
    took(state(ID, 1, "eins"));
    assertThat(files.steps())
        .containsSubsequence(
            Fault.CREATE, Fault.WRITE, Fault.FORCE, Fault.REPLACE, Fault.FORCE_FOLDER, Fault.READ);
  }

  @Test
  void listsWhatCannotBeReadWithItsReasonAndLeavesIt() throws Exception {
    took(state(ID, 1, "eins"));
    took(state(ID, 2, "zwei"));
    Files.writeString(kept().getFirst(), "{");
    Snapshots.Listing listing = snapshots.list(ID);
    assertThat(listing.snapshots()).hasSize(1);
    assertThat(listing.unreadable())
        .singleElement()
        .satisfies(unreadable -> assertThat(unreadable.file()).hasContent("{"));
  }

  @Test
  void passesOverForeignFilesAndSweepsStrays() throws Exception {
    took(state(ID, 1, "eins"));
    Path place = folder.resolve(ID.toString());
    Path foreign = Files.writeString(place.resolve("Notiz.kicheck"), "{");
    Path stray =
        Files.writeString(
            place.resolve(
                ".ki-startklar-0123abcd-" + HostName.key() + "-" + Long.MAX_VALUE + "-1-1.tmp"),
            "x");
    assertThat(snapshots.list(ID).unreadable()).isEmpty();
    assertThat(foreign).exists();
    assertThat(stray).doesNotExist();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
            Fault.FOLDER, Fault.CREATE, Fault.WRITE, Fault.FORCE, Fault.REPLACE, Fault.FORCE_FOLDER)
        .flatMap(fault ->
            Stream.of(
                    new AccessDeniedException("x"),
                    new FileSystemException("x", null, "Input/output error"),
                    new FileSystemException("x", null, "Device or resource busy"),
                    new IOException("No space left on device"))
                .map(cause -> arguments(fault, cause)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void losesNoEarlierStateWhenKeepingFails(Fault fault, Exception cause) {
    for (int revision = 1; revision <= 10; revision++) {
      took(state(ID, revision, "Stand " + revision));
    }
    files.fail(fault, cause);
    assertThat(text(snapshots.take(state(ID, 11, "neu"))))
        .startsWith("Der frühere Stand konnte nicht aufbewahrt werden.");
    files.mend();
    assertThat(revisions()).contains(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
  }

  @Test
  void doesNotTakeForKeptWhatReadsBackDifferently() {
    for (int revision = 1; revision <= 10; revision++) {
      took(state(ID, revision, "Stand " + revision));
    }
    files.spoilWrites();
    assertThat(text(snapshots.take(state(ID, 11, "neu"))))
        .startsWith("Der frühere Stand ließ sich nach dem Schreiben nicht fehlerfrei lesen");
    assertThat(revisions()).contains(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
  }

  @Test
  void deletesAllOfOneDocument() {
    took(state(ID, 1, "eins"));
    took(state(ID, 2, "zwei"));
    took(state(OTHER, 1, "eins"));
    assertThat(snapshots.delete(ID)).isEmpty();
    assertThat(snapshots.delete(ID)).isEmpty();
    assertThat(folder.resolve(ID.toString())).doesNotExist();
    assertThat(snapshots.list(OTHER).snapshots()).hasSize(1);
  }

  @Test
  void saysWhenTheyCannotBeDeleted() {
    took(state(ID, 1, "eins"));
    files.fail(Fault.DELETE, new IOException("busy"));
    assertThat(text(snapshots.delete(ID))).contains("konnte nicht gelöscht werden");
  }

  private static String text(Optional<Message> message) {
    return Messages.german().get(message.orElseThrow());
  }
}
