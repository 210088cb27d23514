package kistartklar.store.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import kistartklar.store.file.Disk;
import kistartklar.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lock of a process that has ended is cleared away, and one of a living process never is. */
@Tag("pure")
class LockMachinesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T13:05:00Z"), ZoneId.of("Europe/Berlin"));

  @TempDir Path folder;
  private Path document;

  @BeforeEach
  void chooseDocument() throws Exception {
    document = Files.writeString(folder.resolve("a.kicheck"), "x");
  }

  /** A process on a Linux machine. */
  private static LockOwner on(String host, String id, String processes, String boot, long number) {
    return new LockOwner(
        host,
        Optional.of(new Machine(id, processes)),
        "anna",
        number,
        boot.isEmpty() ? "17" + number : boot + "/17" + number,
        Optional.of(CLOCK.instant()));
  }

  /** What a process sees that sees only itself. */
  private DocumentLocks locks(LockOwner self) {
    return new DocumentLocks(
        new Disk(),
        new Processes() {
          @Override
          public LockOwner current(Instant since) {
            return self;
          }

          @Override
          public Optional<String> started(long process) {
            return Set.of(self.process()).contains(process)
                ? Optional.of(self.started())
                : Optional.empty();
          }
        },
        CLOCK);
  }

  private boolean isTakenSilently(LockOwner before, LockOwner after) {
    assertThat(locks(before).takeOver(document)).isInstanceOf(LockResult.Acquired.class);
    return locks(after).acquire(document) instanceof LockResult.Acquired;
  }

  @Test
  void endedProcessOfThisMachineHoldsNothing() {
    LockOwner before = on("BUERO", "m1", "p1", "b1", 10);
    assertThat(isTakenSilently(before, on("BUERO", "m1", "p1", "b1", 11))).isTrue();
    assertThat(isTakenSilently(before, on("BUERO", "m1", "p1", "b2", 11))).isTrue();
    assertThat(isTakenSilently(before, on("BUERO", "m1", "p2", "b2", 11))).isTrue();
    assertThat(isTakenSilently(before, on("NEUER-NAME", "m1", "p1", "b1", 11))).isTrue();
  }

  @Test
  void processThatCannotBeSeenFromHereMayLive() {
    LockOwner before = on("BUERO", "m1", "p1", "b1", 10);
    assertThat(isTakenSilently(before, on("BUERO", "m1", "p2", "b1", 11))).isFalse();
    assertThat(isTakenSilently(before, on("BUERO", "m2", "p1", "b2", 11))).isFalse();
    assertThat(isTakenSilently(before, on("KOPIE", "m1", "p1", "b2", 11))).isFalse();
    assertThat(isTakenSilently(before, on("BUERO", "", "p1", "b2", 11))).isFalse();
    LockOwner unknown = on("BUERO", "", "p1", "b1", 10);
    assertThat(isTakenSilently(unknown, on("BUERO", "", "p1", "b2", 11))).isFalse();
    assertThat(isTakenSilently(unknown, on("BUERO", "", "p1", "b1", 11))).isTrue();
  }

  /** Windows and macOS tell neither a boot nor a space of processes. */
  @Test
  void machineOfTheSameNameIsToldByItsId() {
    LockOwner before = on("PC", "random-1", "", "", 10);
    assertThat(isTakenSilently(before, on("PC", "random-1", "", "", 11))).isTrue();
    assertThat(isTakenSilently(before, on("PC", "random-2", "", "", 11))).isFalse();
    assertThat(isTakenSilently(before, on("PC", "", "", "", 11))).isFalse();
  }

  @Test
  void lockOfAnOlderProgramIsToldByTheNameOfItsPc() throws Exception {
    LockOwner now = on("BUERO", "m1", "p1", "b1", 11);
    for (String host : new String[] {"BUERO", "ANDERS"}) {
      Files.writeString(
          folder.resolve(".a.kicheck.lock"),
          "host=%s\nprocess=10\nsince=\nstarted=b1/7\ntoken=t\nuser=anna\n".formatted(host));
      assertThat(locks(now).acquire(document) instanceof LockResult.Acquired)
          .isEqualTo(host.equals("BUERO"));
    }
  }

  @Test
  void nobodyIsAskedToAskThemselves() {
    LockOwner before = on("ALTER-NAME", "m1", "p1", "b1", 10);
    assertThat(locks(before).takeOver(document)).isInstanceOf(LockResult.Acquired.class);
    LockResult result = locks(on("NEUER-NAME", "m1", "p1", "b2", 11)).acquire(document);
    assertThat(Messages.german().get(((LockResult.Taken) result).reason()))
        .startsWith(
            "„a.kicheck“ ist seit dem 22.11.2026, 14:05\u00a0Uhr, unter Ihrem Benutzernamen „anna“"
                + " am Gerät „ALTER-NAME“ geöffnet")
        .doesNotContain("Bitten Sie anna");
  }

  @Test
  void otherWindowOfThisProcessIsKnownUnderAnotherName() {
    LockOwner before = on("ALTER-NAME", "m1", "p1", "b1", 10);
    assertThat(locks(before).acquire(document)).isInstanceOf(LockResult.Acquired.class);
    DocumentLocks now = locks(on("NEUER-NAME", "m1", "p1", "b1", 10));
    assertThat(now.isOwn((LockResult.Taken) now.acquire(document))).isTrue();
  }

  @Test
  void lockTellsTheMachineAndNothingOfTheContent() throws Exception {
    SystemProcesses processes = new SystemProcesses(() -> "id");
    new DocumentLocks(new Disk(), processes, CLOCK).acquire(document);
    String text = Files.readString(folder.resolve(".a.kicheck.lock"), StandardCharsets.UTF_8);
    assertThat(text.lines().map(line -> line.split("=")[0]))
        .containsExactly(
            "host", "machine", "process", "processes", "since", "started", "token", "user");
    assertThat(LockText.parse(text.getBytes(StandardCharsets.UTF_8)).orElseThrow().owner())
        .isEqualTo(processes.current(CLOCK.instant()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "ü", "€"})
  void namesOfEveryLengthAreLocked(String letter) throws Exception {
    int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
    for (int length : new int[] {120, 230, 240, 245, 248, 250, 255}) {
      String name = letter.repeat((length - 8) / bytes) + ".kicheck";
      Path file = Files.writeString(folder.resolve(name), "x");
      DocumentLocks anna = locks(on("A", "m1", "p", "b1", 1));
      LockResult first = anna.acquire(file);
      assertThat(first).as(name).isInstanceOf(LockResult.Acquired.class);
      assertThat(locks(on("B", "m2", "p", "b2", 1)).acquire(file))
          .isInstanceOf(LockResult.Taken.class);
      ((LockResult.Acquired) first).lock().release();
      Files.delete(file);
    }
    assertThat(folder.toFile().list()).containsExactly("a.kicheck");
  }

  @Test
  void lockThatWasTidiedAwayIsPutBack() throws Exception {
    Path file = folder.resolve(".a.kicheck.lock");
    DocumentLock lock =
        ((LockResult.Acquired) locks(on("A", "m1", "p", "b1", 1)).acquire(document)).lock();
    Files.delete(file);
    assertThat(lock.takenOver()).isEmpty();
    LockOwner other = on("B", "m2", "p", "b2", 1);
    assertThat(locks(other).acquire(document)).isInstanceOf(LockResult.Taken.class);
    Files.delete(file);
    assertThat(locks(other).acquire(document)).isInstanceOf(LockResult.Acquired.class);
    assertThat(lock.takenOver()).isPresent();
    Files.delete(file);
    Files.delete(document);
    assertThat(lock.takenOver()).isEmpty();
    assertThat(file).doesNotExist();
    Files.writeString(document, "x");
    lock.release();
    assertThat(lock.takenOver()).isEmpty();
    assertThat(file).doesNotExist();
  }
}
