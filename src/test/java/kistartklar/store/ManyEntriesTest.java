package kistartklar.store;

import static kistartklar.store.DocumentFormatTest.head;
import static kistartklar.store.DocumentFormatTest.loaded;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Long lists take time that grows with them, and keep what is not known in each entry. */
@Tag("pure")
class ManyEntriesTest {

  private static String list(int count, String entry) {
    return IntStream.range(0, count)
        .mapToObj(number -> entry.replace("{id}", new UUID(7, number).toString()))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static StoredDocument read(String rest) {
    return loaded((head() + "," + rest + "}").getBytes(StandardCharsets.UTF_8));
  }

  private static String written(StoredDocument document) {
    return new String(DocumentFormat.write(document), StandardCharsets.UTF_8);
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void ownMeasures() {
    int count = 100_000;
    String measures = list(count, "{\"id\":\"{id}\",\"x\":1}");
    String written = written(read("\"ownMeasures\":" + measures));
    assertThat(written.lines().filter(line -> line.contains("\"x\": 1"))).hasSize(count);
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void viewsOfOneQuestionInAnotherOrder() {
    int count = 100_000;
    String views = list(count, "{\"by\":\"{id}\",\"x\":1}");
    StoredDocument read = read("\"answers\":{\"q01\":{\"views\":" + views + "}}");
    QuestionId question = new QuestionId(1);
    Response response = read.assessment().response(question);
    Response turned = response.withViews(response.views().reversed());
    String written = written(read.withAssessment(read.assessment().withResponse(question, turned)));
    assertThat(written.lines().filter(line -> line.contains("\"x\": 1"))).hasSize(count);
  }
}
