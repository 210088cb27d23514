package kistartklar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** What has not changed since the last save is written as it was, and to the same bytes. */
@Tag("pure")
class UnchangedPartsTest {

  private static final QuestionId Q1 = new QuestionId(1);

  /** Each takes one field of a document from the second assessment. */
  private static final List<BinaryOperator<Assessment>> EDITS =
      List.of(
          (one, other) -> one.withCompany(other.company()),
          (one, other) -> one.withResponses(other.responses()),
          (one, other) -> one.withConfirmedHints(other.confirmedHints()),
          (one, other) -> one.withMeasures(other.measures()),
          (one, other) -> one.withOwnMeasures(other.ownMeasures()),
          (one, other) -> one.withPredecessors(other.predecessors()),
          (one, other) -> one.withWorksheets(other.worksheets()));

  @TempDir Path folder;

  private static StoredDocument written(StoredDocument document) {
    return document.withUnknown(
        UnknownFields.written(document.assessment(), DocumentWriter.tree(document)));
  }

  private static StoredDocument readAgain(StoredDocument document) {
    return DocumentFormatTest.loaded(DocumentFormat.write(document));
  }

  private static void assertWrittenAsFromScratch(StoredDocument document, Assessment edited) {
    byte[] fromScratch = DocumentFormat.write(readAgain(document).withAssessment(edited));
    StoredDocument next = written(document).withAssessment(edited);
    assertThat(new String(DocumentFormat.write(next), StandardCharsets.UTF_8))
        .isEqualTo(new String(fromScratch, StandardCharsets.UTF_8));
    assertThat(Proof.of(next, DocumentWriter.tree(next)).same()).isTrue();
  }

  @Test
  void writesEveryEditAsFromScratch() {
    RandomDocuments random = new RandomDocuments(7);
    for (int i = 0; i < 100; i++) {
      StoredDocument document = random.next();
      Assessment other = random.next().assessment();
      for (BinaryOperator<Assessment> edit : EDITS) {
        assertWrittenAsFromScratch(document, edit.apply(document.assessment(), other));
      }
    }
  }

  @Test
  void keepsUnknownFieldsOfPartsThatChangeAndOfThoseThatDoNot() {
    String text =
        DocumentFormatTest.head()
            + """
            ,"neu":{"a":1},"company":{"name":"A","emblem":"x"},
            "answers":{"q01":{"value":"yes","mood":1},"q02":{"note":"n","mood":2}},
            "measures":{"q02":{"status":"done","cost":7}},
            "worksheets":{"useCases":{"by":"B","later":true}}}
            """;
    StoredDocument document =
        DocumentFormatTest.loaded(text.getBytes(StandardCharsets.UTF_8)).withRevisionAtLeast(3);
    Assessment answered = document.assessment().withAnswer(Q1, Optional.of(Answer.NO));
    assertWrittenAsFromScratch(document, answered);
    assertThat(DocumentFormat.write(written(document).withAssessment(answered)))
        .asString(StandardCharsets.UTF_8)
        .contains("\"neu\"", "\"emblem\"", "\"mood\": 1", "\"mood\": 2", "\"cost\"", "\"later\"");
  }

  @Test
  void takesTheTreeOfAPartAfterASave() {
    Disk disk = new Disk();
    DocumentStore store = new DocumentStore(disk, new DurableWriter(disk));
    StoredDocument document = new RandomDocuments(5).next();
    SaveResult.Saved saved =
        (SaveResult.Saved)
            store.save(
                document, folder.resolve("x.kicheck"), new Expectation.Absent(), Instant.EPOCH);
    ObjectNode before = saved.document().unknown().source();
    Assessment noted = document.assessment().withNote(Q1, "neu");
    ObjectNode tree = DocumentWriter.tree(saved.document().withAssessment(noted));
    assertThat(tree.get("company")).isSameAs(before.get("company"));
    assertThat(tree.get("answers")).isNotSameAs(before.get("answers"));
    assertThat(tree.path("answers").path("q01").path("note").asString()).isEqualTo("neu");
  }

  @Test
  void isNotProvenWhereATreeDoesNotSayThePart() {
    StoredDocument document = new RandomDocuments(5).next();
    ObjectNode tree = DocumentWriter.tree(document);
    tree.remove("answers");
    StoredDocument wrong = document.withUnknown(UnknownFields.written(document.assessment(), tree));
    assertThat(Proof.of(document, DocumentWriter.tree(document)).same()).isTrue();
    assertThat(Proof.of(wrong, DocumentWriter.tree(wrong)).same()).isFalse();
  }
}
