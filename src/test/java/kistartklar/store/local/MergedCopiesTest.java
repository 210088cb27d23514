package kistartklar.store.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import kistartklar.store.ContentHash;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.FaultyFiles;
import kistartklar.store.file.FaultyFiles.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which second versions of a document were brought together with it is known at the next start. */
@Tag("pure")
class MergedCopiesTest {

  private static final UUID ID = new UUID(1, 2);

  private final FaultyFiles files = new FaultyFiles();

  @TempDir Path folder;
  private MergedCopies merged;

  @BeforeEach
  void begin() {
    merged = again();
  }

  private MergedCopies again() {
    return new MergedCopies(files, new DurableWriter(files), folder.resolve("merged"));
  }

  private static ContentHash hash(int number) {
    return ContentHash.of(new byte[] {(byte) number});
  }

  @Test
  void areKnownByDocumentAndContent() {
    assertThat(merged.contains(ID, hash(1))).isFalse();
    assertThat(merged.add(ID, hash(1))).isTrue();
    assertThat(again().contains(ID, hash(1))).isTrue();
    assertThat(again().contains(ID, hash(2))).isFalse();
    assertThat(again().contains(new UUID(3, 4), hash(1))).isFalse();
  }

  @Test
  void theLatestFiftyAreRemembered() {
    for (int number = 0; number <= 50; number++) {
      merged.add(ID, hash(number));
      merged.add(ID, hash(1));
    }
    assertThat(merged.contains(ID, hash(0))).isFalse();
    assertThat(merged.contains(ID, hash(1))).isTrue();
    assertThat(merged.contains(ID, hash(2))).isTrue();
    assertThat(merged.contains(ID, hash(50))).isTrue();
  }

  @Test
  void thatCannotBeRememberedAreJustMentionedAgain() {
    files.fail(Fault.FORCE, new IOException("full"));
    assertThat(merged.add(ID, hash(1))).isFalse();
    assertThat(merged.contains(ID, hash(1))).isFalse();
  }
}
