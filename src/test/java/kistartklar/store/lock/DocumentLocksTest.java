package kistartklar.store.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kistartklar.store.file.Disk;
import kistartklar.store.file.FaultyFiles;
import kistartklar.store.file.FaultyFiles.Fault;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("pure")
class DocumentLocksTest {

  private static final Messages GERMAN = Messages.german();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T13:05:00Z"), ZoneId.of("Europe/Berlin"));

  /** Processes of an office, by host and number. */
  private final Map<String, String> running = new HashMap<>();

  private final FaultyFiles files = new FaultyFiles();

  @TempDir Path folder;
  private Path document;
  private Path file;

  @BeforeEach
  void chooseDocument() throws IOException {
    document = Files.writeString(folder.resolve("Muster GmbH.kicheck"), "x");
    file = folder.resolve(".Muster GmbH.kicheck.lock");
  }

  private DocumentLocks locks(String host, String user, long process, String started) {
    running.put(host + process, started);
    return new DocumentLocks(
        files,
        new Processes() {
          @Override
          public LockOwner current(Instant since) {
            return new LockOwner(
                host, Optional.empty(), user, process, started, Optional.of(since));
          }

          @Override
          public Optional<String> started(long number) {
            return Optional.ofNullable(running.get(host + number));
          }
        },
        CLOCK);
  }

  private DocumentLocks anna() {
    return locks("BUERO-1", "anna", 10, "a");
  }

  private DocumentLocks bernd() {
    return locks("BUERO-2", "bernd", 10, "b");
  }

  private static DocumentLock acquired(LockResult result) {
    assertThat(result).isInstanceOf(LockResult.Acquired.class);
    return ((LockResult.Acquired) result).lock();
  }

  private static String reason(LockResult result) {
    return GERMAN.get(
        switch (result) {
          case LockResult.Taken(var _, Message reason) -> reason;
          case LockResult.Unavailable(Message reason) -> reason;
          case LockResult.Acquired _ -> throw new AssertionError("acquired");
        });
  }

  @Test
  void locksByAFileBesideTheDocumentAndLeavesNothing() {
    DocumentLock lock = acquired(anna().acquire(document));
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("Muster GmbH.kicheck", ".Muster GmbH.kicheck.lock");
    lock.release();
    assertThat(folder.toFile().list()).containsExactly("Muster GmbH.kicheck");
    lock.release();
    acquired(bernd().acquire(document));
  }

  @Test
  void tellsTheSecondWhoHasTheDocument() {
    acquired(anna().acquire(document));
    LockResult second = bernd().acquire(document);
    assertThat(((LockResult.Taken) second).owner())
        .contains(
            new LockOwner(
                "BUERO-1", Optional.empty(), "anna", 10, "a", Optional.of(CLOCK.instant())));
    assertThat(reason(second))
        .startsWith(
            "„Muster GmbH.kicheck“ ist seit dem 22.11.2026, 14:05\u00a0Uhr, bei anna am Gerät"
                + " „BUERO-1“ geöffnet");
  }

  @Test
  void lastsWhileItsProcessRuns() {
    acquired(anna().acquire(document));
    LockResult second = locks("BUERO-1", "clara", 11, "c").acquire(document);
    assertThat(second).isInstanceOf(LockResult.Taken.class);
  }

  @Test
  void isNobodysOnceItsProcessIsGone() {
    acquired(anna().acquire(document));
    running.clear();
    DocumentLock second = acquired(locks("buero-1", "anna", 11, "c").acquire(document));
    second.release();
    assertThat(file).doesNotExist();
  }

  @Test
  void isNobodysWhenAnotherProcessHasTheNumberNow() {
    acquired(anna().acquire(document));
    acquired(locks("BUERO-1", "anna", 10, "later").acquire(document));
  }

  @Test
  void ofAnotherPcLastsBecauseNobodyHereCanTell() {
    acquired(anna().acquire(document));
    running.clear();
    assertThat(bernd().acquire(document)).isInstanceOf(LockResult.Taken.class);
  }

  @Test
  void withoutHostNameIsNeverTakenForGone() {
    acquired(locks("", "anna", 10, "a").acquire(document));
    running.clear();
    assertThat(locks("", "anna", 11, "b").acquire(document)).isInstanceOf(LockResult.Taken.class);
  }

  @Test
  void isTakenOverWhenTheUserDecidesSo() {
    DocumentLock first = acquired(anna().acquire(document));
    DocumentLock second = acquired(bernd().takeOver(document));
    first.release();
    assertThat(reason(anna().acquire(document))).contains("bernd");
    second.release();
    assertThat(file).doesNotExist();
  }

  @Test
  void tellsItsHolderWhoTookItOver() {
    DocumentLock first = acquired(anna().acquire(document));
    assertThat(first.takenOver()).isEmpty();
    DocumentLock second = acquired(bernd().takeOver(document));
    assertThat(second.takenOver()).isEmpty();
    assertThat(GERMAN.get(first.takenOver().orElseThrow()))
        .startsWith(
            "bernd hat „Muster GmbH.kicheck“ am 22.11.2026 um 14:05\u00a0Uhr am Gerät „BUERO-2“"
                + " übernommen.");
  }

  @Test
  void countsAsTakenOverOnlyWhereThatCanBeRead() throws Exception {
    DocumentLock lock = acquired(anna().acquire(document));
    Files.writeString(file, "host=BUERO-2\n");
    assertThat(lock.takenOver()).isEmpty();
    Files.delete(file);
    assertThat(lock.takenOver()).isEmpty();
    Files.writeString(file, "host=B\\u20272\nuser=bernd\nprocess=1\nstarted=1\ntoken=x\n");
    assertThat(GERMAN.get(lock.takenOver().orElseThrow())).startsWith("bernd hat „Muster");
  }

  @Test
  void ofThisVeryProcessPointsToItsOtherWindow() {
    DocumentLocks locks = anna();
    acquired(locks.acquire(document));
    assertThat(reason(locks.acquire(document)))
        .isEqualTo(
            "„Muster GmbH.kicheck“ ist schon in einem anderen Fenster geöffnet. Arbeiten Sie dort"
                + " weiter.");
  }

  @Test
  void thatIsNoLockCountsAsTakenByNobodyKnown() throws Exception {
    for (String content :
        List.of("", "host=a", "process=x\ntoken=1", "\\u00zz", "\u0000".repeat(9000))) {
      Files.writeString(file, content);
      LockResult result = anna().acquire(document);
      assertThat(((LockResult.Taken) result).owner()).as(content).isEmpty();
      assertThat(reason(result)).contains("Wer das Dokument hat, lässt sich nicht erkennen.");
      assertThat(file).hasContent(content);
    }
    acquired(bernd().takeOver(document)).release();
    assertThat(folder.toFile().list()).containsExactly("Muster GmbH.kicheck");
  }

  @Test
  void thatMayNotBeReadCountsAsTakenByNobodyKnown() {
    acquired(anna().acquire(document));
    files.fail(Fault.READ, new AccessDeniedException("x"));
    assertThat(((LockResult.Taken) bernd().acquire(document)).owner()).isEmpty();
  }

  @Test
  void withAHostileOwnerIsTameInWords() {
    acquired(locks("A\nB\u202e", "x".repeat(5000), 1, "s").acquire(document));
    LockOwner owner = ((LockResult.Taken) bernd().acquire(document)).owner().orElseThrow();
    assertThat(owner.host()).isEqualTo("A B ");
  }

  @Test
  void cannotBeKeptInAReadOnlyFolder() {
    files.fail(Fault.CREATE, new AccessDeniedException("x"));
    assertThat(reason(anna().acquire(document)))
        .startsWith("Das Dokument lässt sich hier nicht für andere sperren.");
    files.fail(Fault.CREATE, new FileSystemException("x", null, "Read-only file system"));
    assertThat(anna().acquire(document)).isInstanceOf(LockResult.Unavailable.class);
  }

  @Test
  void cannotBeKeptWhereItsNameIsTakenByAFolder() throws Exception {
    Files.createDirectory(file);
    assertThat(anna().acquire(document)).isInstanceOf(LockResult.Unavailable.class);
    assertThat(anna().takeOver(document)).isInstanceOf(LockResult.Unavailable.class);
  }

  @Test
  void leavesNoHalfLockOnAFullDrive() {
    files.fail(Fault.WRITE, new IOException("No space left on device"));
    assertThat(anna().acquire(document)).isInstanceOf(LockResult.Unavailable.class);
    assertThat(file).doesNotExist();
  }

  @Test
  void stillOpensWhenReleasingFails() {
    DocumentLock lock = acquired(anna().acquire(document));
    files.fail(Fault.DELETE, new IOException("busy"));
    lock.release();
    assertThat(file).exists();
  }

  @Test
  void isTheSameThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("b.kicheck"), document);
    acquired(anna().acquire(document));
    assertThat(bernd().acquire(link)).isInstanceOf(LockResult.Taken.class);
  }

  @Test
  void canBeReadByTheOthers() throws Exception {
    acquired(anna().acquire(document));
    Path ordinary = Files.writeString(folder.resolve("gewöhnlich"), "x");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(ordinary)));
  }

  @Test
  void holdsNothingOfTheContentAndNoTimeThatIsCompared() throws Exception {
    acquired(anna().acquire(document));
    assertThat(Files.readString(file, StandardCharsets.UTF_8).lines().map(l -> l.split("=")[0]))
        .containsExactly("host", "process", "since", "started", "token", "user");
  }

  @Test
  void ofTheRunningProcessIsRecognisedWhateverTheClockSays() {
    Clock past = Clock.fixed(Instant.EPOCH, ZoneId.of("UTC"));
    acquired(new DocumentLocks(files, new SystemProcesses(() -> ""), CLOCK).acquire(document));
    assertThat(
            reason(new DocumentLocks(files, new SystemProcesses(() -> ""), past).acquire(document)))
        .contains("anderen Fenster");
  }

  @Test
  void goesToOneOfManyThatFindItStale() throws Exception {
    try (ExecutorService pool = Executors.newCachedThreadPool()) {
      for (int round = 0; round < 20; round++) {
        Files.write(
            file,
            LockText.by(
                    new LockOwner(
                        "BUERO-1", Optional.empty(), "anna", 99, "gone", Optional.empty()))
                .bytes());
        CyclicBarrier start = new CyclicBarrier(4);
        List<Future<LockResult>> results =
            Stream.of(1, 2, 3, 4)
                .map(number -> contender(number))
                .map(locks ->
                    pool.submit(() -> {
                      start.await();
                      return locks.acquire(document);
                    }))
                .toList();
        List<DocumentLock> winners = new ArrayList<>();
        for (Future<LockResult> result : results) {
          if (result.get() instanceof LockResult.Acquired(DocumentLock lock)) {
            winners.add(lock);
          }
        }
        assertThat(winners).as("round %d", round).hasSize(1);
        winners.getFirst().release();
        assertThat(folder.toFile().list()).hasSize(1);
      }
    }
  }

  private DocumentLocks contender(long number) {
    running.put("BUERO-1" + number, "s");
    return new DocumentLocks(new Disk(), locksOf(number), CLOCK);
  }

  private Processes locksOf(long number) {
    Map<String, String> alive = Map.copyOf(running);
    return new Processes() {
      @Override
      public LockOwner current(Instant since) {
        return new LockOwner("BUERO-1", Optional.empty(), "anna", number, "s", Optional.of(since));
      }

      @Override
      public Optional<String> started(long process) {
        return process == 99 ? Optional.empty() : Optional.of(alive.getOrDefault("x", "s"));
      }
    };
  }
}
