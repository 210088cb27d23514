package kistartklar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Documents that a broken drive or a careless hand left: a message or the document, no exception.
 */
@Tag("pure")
class CorruptionTest {

  private static final Messages GERMAN = Messages.german();

  @Test
  void answersEveryPrefixOfADocumentWithAMessage() throws Exception {
    byte[] whole = Files.readAllBytes(DocumentFormatTest.EXAMPLE);
    // Without the final line end the document is whole.
    for (int length = 0; length < whole.length - 1; length++) {
      LoadResult result = DocumentFormat.read(Arrays.copyOf(whole, length));
      assertThat(result).as("first %d bytes", length).isInstanceOf(LoadResult.Damaged.class);
      assertThat(text(((LoadResult.Damaged) result).reason())).isNotBlank();
    }
  }

  @Test
  void answersTwoThousandCorruptionsWithAMessageOrTheDocument() throws Exception {
    byte[] whole = Files.readAllBytes(DocumentFormatTest.EXAMPLE);
    Random random = new Random(4711);
    int damaged = 0;
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = whole.clone();
      for (int change = random.nextInt(4); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      if (random.nextInt(4) == 0) {
        int from = random.nextInt(bytes.length);
        int length = random.nextInt(bytes.length - from);
        System.arraycopy(whole, random.nextInt(bytes.length - length), bytes, from, length);
      }
      switch (DocumentFormat.read(bytes)) {
        case LoadResult.Loaded loaded ->
            assertThat(DocumentFormat.read(DocumentFormat.write(loaded.document())))
                .as("corruption %d", i)
                .isInstanceOf(LoadResult.Loaded.class);
        case LoadResult.NewerFormat newer -> assertThat(text(newer.reason())).isNotBlank();
        case LoadResult.Damaged(Message reason) -> {
          damaged++;
          assertThat(text(reason)).as("corruption %d", i).isNotBlank();
        }
        case LoadResult.Unreadable unreadable -> throw new AssertionError(unreadable);
      }
    }
    assertThat(damaged).isGreaterThan(500);
  }

  @Test
  void answersMisplacedJsonWithAMessageOrADocumentThatCanBeSavedAgain() throws Exception {
    List<String> pieces =
        List.of(
            "null",
            "true",
            "-0",
            "-0.0",
            "1e5",
            "1E-400",
            "1e99999999999",
            "9".repeat(400),
            "{}",
            "[]",
            "[[[1]]]",
            "{\"q01\":{}}",
            "\"\"",
            "\"\\ud83d\"",
            "\"q01\"",
            "NaN",
            "\"2026-02-30\"",
            "\"+1000000000-12-31T23:59:59Z\"",
            "\"2026-11-22T24:00:00Z\"",
            "\"+12345-01-01\"",
            ",",
            "}",
            "\"id\":1",
            "// x",
            "'a'",
            "\u0000");
    String[] parts = Files.readString(DocumentFormatTest.EXAMPLE).split("(?<=[:,{\\[])\\s");
    Random random = new Random(815);
    int loaded = 0;
    for (int i = 0; i < 5_000; i++) {
      String[] changed = parts.clone();
      String piece = pieces.get(random.nextInt(pieces.size()));
      int place = random.nextInt(parts.length);
      String end = changed[place].replaceAll("^(\"[^\"]*\"|[^\",:\\[{]+)", "");
      changed[place] = random.nextBoolean() ? piece + end : changed[place] + piece;
      byte[] bytes = String.join(" ", changed).getBytes(StandardCharsets.UTF_8);
      if (DocumentFormat.read(bytes) instanceof LoadResult.Loaded found) {
        loaded++;
        byte[] written = DocumentFormat.write(found.document());
        assertThat(DocumentFormat.write(DocumentFormatTest.loaded(written)))
            .as("change %d", i)
            .isEqualTo(written);
      }
    }
    assertThat(loaded).isBetween(10, 4_000);
  }

  private static String text(Message message) {
    return GERMAN.get(message);
  }
}
