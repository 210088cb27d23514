package kistartklar.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;

/**
 * Bytes that a fuzzer finds by watching which code they reach. With the variable JAZZER_FUZZ=1 it
 * looks for new ones for a minute; without it, those found before and the seeds are tried again.
 */
@Tag("pure")
class ReaderFuzz {

  private static final Messages GERMAN = Messages.german();

  @FuzzTest(maxDuration = "60s")
  void reads(byte[] bytes) {
    switch (DocumentFormat.read(bytes)) {
      case LoadResult.Loaded loaded -> {
        byte[] written = DocumentFormat.write(loaded.document());
        assertThat(DocumentFormat.write(DocumentFormatTest.loaded(written))).isEqualTo(written);
      }
      case LoadResult.NewerFormat newer -> assertWorded(newer.reason());
      case LoadResult.Damaged(Message reason) -> assertWorded(reason);
      case LoadResult.Unreadable unreadable -> throw new AssertionError(unreadable);
    }
  }

  private static void assertWorded(Message reason) {
    assertThat(GERMAN.get(reason)).isNotBlank();
  }
}
