package kistartklar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kistartklar.domain.assessment.Assessment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What is written was read back and says what was meant, to the last unknown field. */
@Tag("pure")
class ProofTest {

  private static final String JSON =
      """
      {"format": "ki-startklar/assessment", "formatVersion": 1,
       "id": "00000000-0000-0001-0000-000000000002", "revision": 12,
       "createdAt": "2026-11-22T09:30:00Z", "modifiedAt": "2026-11-22T14:32:10Z",
       "company": {"name": "Muster"}, "answers": {"q01": {"value": "yes", "later": 1.50}},
       "big": 123456789012345678901234567890, "more": [1, 2.0, null, true, {"x": "ü 🚀"}]}
      """;

  private static StoredDocument document() {
    return ((LoadResult.Loaded) DocumentFormat.read(JSON.getBytes(StandardCharsets.UTF_8)))
        .document();
  }

  private static boolean proven(String found, String replacement) {
    ObjectNode tree = DocumentWriter.tree(document());
    String text = new String(JsonWriter.write(tree), StandardCharsets.UTF_8);
    assertThat(text).contains(found);
    byte[] bytes = text.replace(found, replacement).getBytes(StandardCharsets.UTF_8);
    return Proof.of(document(), tree, bytes).same();
  }

  @Test
  void holdsForWhatTheFormatWrites() {
    assertThat(Proof.of(document(), DocumentWriter.tree(document())).same()).isTrue();
    RandomDocuments random = new RandomDocuments(3);
    for (int i = 0; i < 500; i++) {
      StoredDocument next = random.next();
      Proof proof = Proof.of(next, DocumentWriter.tree(next));
      assertThat(proof.same()).isTrue();
      assertThat(proof.bytes()).isEqualTo(DocumentFormat.write(next));
      LoadResult.Loaded again = (LoadResult.Loaded) proof.again();
      assertThat(DocumentFormat.write(again.document())).isEqualTo(proof.bytes());
    }
  }

  @Test
  void failsWhereAnythingElseStandsInTheBytes() {
    assertThat(proven("Muster", "Muster")).isTrue();
    assertThat(proven("Muster", "Master")).isFalse();
    assertThat(proven("\"revision\": 12", "\"revision\": 13")).isFalse();
    assertThat(proven("14:32:10Z", "14:32:11Z")).isFalse();
    assertThat(proven("09:30:00Z", "09:30:01Z")).isFalse();
    assertThat(proven("1.50", "1.51")).isFalse();
    assertThat(proven("567890,", "567891,")).isFalse();
    assertThat(proven("null", "false")).isFalse();
    assertThat(proven("🚀", "🚁")).isFalse();
    assertThat(proven("\"big\"", "\"bag\"")).isFalse();
    assertThat(proven("}", "")).isFalse();
  }

  @Test
  void failsWhereTheContentIsNotTheOneThatWasMeant() {
    ObjectNode tree = DocumentWriter.tree(document());
    Assessment other =
        document()
            .assessment()
            .withCompany(document().assessment().company().withIndustry("Handel"));
    byte[] bytes = Objects.requireNonNull(JsonWriter.write(tree));
    assertThat(Proof.of(document().withAssessment(other), tree, bytes).same()).isFalse();
  }
}
