package kistartklar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class DocumentFormatTest {

  static final Path EXAMPLE = Path.of("assets", "Beispiel Großhandel.kicheck");

  private static final String ID = "7c1f0b9e-52d4-4e8a-9b36-a4d08e6f317c";
  private static final QuestionId Q1 = new QuestionId(1);
  private static final QuestionId Q2 = new QuestionId(2);

  @Test
  void writesTheExampleExactlyAsItStandsInTheRepository() throws Exception {
    byte[] bytes = Files.readAllBytes(EXAMPLE);
    assertThat(text(DocumentFormat.write(loaded(bytes))))
        .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void readsTheExample() throws Exception {
    StoredDocument document = loaded(Files.readAllBytes(EXAMPLE));
    Assessment assessment = document.assessment();
    assertThat(document.revision()).isEqualTo(34);
    assertThat(document.createdAt()).contains(Instant.parse("2026-11-03T08:12:40Z"));
    assertThat(document.modifiedAt()).contains(Instant.parse("2026-11-20T15:47:05Z"));
    assertThat(assessment.id()).isEqualTo(UUID.fromString(ID));
    assertThat(assessment.company().employees()).hasValue(34);
    assertThat(assessment.company().participants()).hasSize(4).contains("IT-Betreuung");
    assertThat(assessment.company().assessedOn()).contains(LocalDate.of(2026, 11, 20));
    assertThat(count(assessment, Answer.YES)).isEqualTo(17);
    assertThat(count(assessment, Answer.NO)).isEqualTo(9);
    assertThat(assessment.response(new QuestionId(23)).note()).startsWith("Unklar ist");
    assertThat(assessment.measure(new QuestionId(17)))
        .isEqualTo(
            new MeasureState(
                "Datenschutz (extern)",
                Optional.of(LocalDate.of(2026, 12, 11)),
                Status.IN_PROGRESS));
  }

  private static long count(Assessment assessment, Answer answer) {
    return QuestionId.all().stream()
        .filter(question -> assessment.answer(question).equals(Optional.of(answer)))
        .count();
  }

  @Test
  void keepsTwoThousandHostileDocumentsExactly() {
    RandomDocuments documents = new RandomDocuments(20261122);
    for (int i = 0; i < 2_000; i++) {
      StoredDocument document = documents.next();
      byte[] bytes = DocumentFormat.write(document);
      StoredDocument again = loaded(bytes);
      assertThat(again.assessment()).as("document %d", i).isEqualTo(document.assessment());
      assertThat(again.revision()).isEqualTo(document.revision());
      assertThat(again.createdAt()).isEqualTo(document.createdAt());
      assertThat(again.modifiedAt()).isEqualTo(document.modifiedAt());
      assertThat(DocumentFormat.write(again)).as("document %d", i).isEqualTo(bytes);
    }
  }

  @Test
  void writesWhatElseWasSaidAboutAQuestion() {
    String read =
        """
        {"answers":{"q24":{"clarification":{"x":1,"until":"2026-12-04","by":"IT"},"note":"n",
        "criteria":["missing","met"],"value":"no","notApplicable":""},"q25":{"clarification":{}}},
        "id":"%s","formatVersion":1,"format":"ki-startklar/assessment"}\
        """
            .formatted(ID);
    StoredDocument document = loaded(read);
    assertThat(text(DocumentFormat.write(document)))
        .contains(
            """
                "q24": {
                  "value": "no",
                  "criteria": [
                    "missing",
                    "met",
                    "missing"
                  ],
                  "notApplicable": "",
                  "clarification": {
                    "by": "IT",
                    "until": "2026-12-04",
                    "x": 1
                  },
                  "note": "n"
                },
                "q25": {
                  "clarification": {}
                }
            """
                .indent(0));
    Response response = document.assessment().response(new QuestionId(24));
    assertThat(response.criteria().positions()).containsExactly(2);
    assertThat(response.isNotApplicable()).isTrue();
    assertThat(response.pending()).isEmpty();
    assertThat(document.assessment().response(new QuestionId(25)).pending()).isPresent();
  }

  @Test
  void writesAnEmptyDocumentWithoutEmptyParts() {
    StoredDocument empty = StoredDocument.unsaved(Assessment.empty(UUID.fromString(ID)));
    assertThat(text(DocumentFormat.write(empty)))
        .isEqualTo(
            """
            {
              "format": "ki-startklar/assessment",
              "formatVersion": 1,
              "id": "7c1f0b9e-52d4-4e8a-9b36-a4d08e6f317c",
              "revision": 0
            }
            """);
  }

  @Test
  void writesKeysInTheOrderOfTheFormatWhateverTheOrderRead() {
    String shuffled =
        """
        {"measures":{"q02":{"status":"done","due":"2027-01-31","owner":"Büro"}},"zusatz":[1],
        "answers":{"q02":{"value":"no"},"q01":{"note":"n","value":"yes"}},
        "company":{"employees":3,"name":"A"},"revision":1,"origin":"%s","id":"%s",
        "formatVersion":1,"format":"ki-startklar/assessment"}\
        """
            .formatted(new UUID(1, 1), ID);
    assertThat(text(DocumentFormat.write(loaded(shuffled))))
        .isEqualTo(
            """
            {
              "format": "ki-startklar/assessment",
              "formatVersion": 1,
              "id": "7c1f0b9e-52d4-4e8a-9b36-a4d08e6f317c",
              "origin": "00000000-0000-0001-0000-000000000001",
              "revision": 1,
              "company": {
                "name": "A",
                "employees": 3
              },
              "answers": {
                "q01": {
                  "value": "yes",
                  "note": "n"
                },
                "q02": {
                  "value": "no"
                }
              },
              "measures": {
                "q02": {
                  "owner": "Büro",
                  "due": "2027-01-31",
                  "status": "done"
                }
              },
              "zusatz": [
                1
              ]
            }
            """);
  }

  @Test
  void keepsUnknownFieldsOnEveryLevelThroughAnEdit() {
    String rest =
        """
        ,"theme":{"deep":[1,2.50,1E+400,12345678901234567890123,true,null,{},[],"\\ud800"]},
        "company":{"name":"A","emblem":"data"},
        "answers":{"q01":{"value":"yes","mood":[{"who":"IT"}]}},
        "measures":{"q02":{"status":"done","cost":7}}\
        """;
    StoredDocument document = loaded(head() + rest + "}");
    Assessment edited =
        document
            .assessment()
            .withCompany(Company.UNKNOWN)
            .withAnswer(Q1, Optional.empty())
            .withMeasure(Q2, MeasureState.NONE);
    String written = text(DocumentFormat.write(document.withAssessment(edited)));
    assertThat(written.replaceAll("\\s+", ""))
        .endsWith(
            """
            ,"company":{"emblem":"data"},"answers":{"q01":{"mood":[{"who":"IT"}]}},\
            "measures":{"q02":{"cost":7}},\
            "theme":{"deep":[1,2.50,1E+400,12345678901234567890123,true,null,{},[],"\\uD800"]}}\
            """);
    assertThat(loaded(written).assessment()).isEqualTo(edited);
  }

  @Test
  void dropsKnownFieldsThatWereCleared() {
    StoredDocument document =
        loaded(head() + ",\"company\":{\"name\":\"A\"},\"answers\":{\"q01\":{\"note\":\"x\"}}}");
    Assessment cleared = document.assessment().withCompany(Company.UNKNOWN).withNote(Q1, "");
    assertThat(text(DocumentFormat.write(document.withAssessment(cleared))))
        .doesNotContain("company", "answers", "note");
  }

  @Test
  void readsUtf8WithMarkAndUtf16OfBothOrders() throws Exception {
    String text = Files.readString(EXAMPLE);
    Assessment expected = loaded(text).assessment();
    assertThat(loaded(marked(text, StandardCharsets.UTF_8)).assessment()).isEqualTo(expected);
    assertThat(loaded(marked(text, StandardCharsets.UTF_16LE)).assessment()).isEqualTo(expected);
    assertThat(loaded(marked(text, StandardCharsets.UTF_16BE)).assessment()).isEqualTo(expected);
  }

  @Test
  void readsWindowsLineEndsAndNoFinalLineEnd() throws Exception {
    String text = Files.readString(EXAMPLE);
    assertThat(loaded(text.replace("\n", "\r\n").strip()).assessment())
        .isEqualTo(loaded(text).assessment());
  }

  @Test
  void readsStringsUpToOneMegabyteAndRefusesLongerOnes() {
    assertThat(read(note("x".repeat(1024 * 1024)))).isInstanceOf(LoadResult.Loaded.class);
    assertThat(read(note("x".repeat(1024 * 1024 + 1)))).isInstanceOf(LoadResult.Damaged.class);
  }

  @Test
  void readsDocumentsUpToTenMegabytesAndRefusesLargerOnes() {
    String document = head() + "}";
    String largest = document + " ".repeat(10 * 1024 * 1024 - document.length());
    assertThat(read(largest)).isInstanceOf(LoadResult.Loaded.class);
    assertThat(read(largest + " ")).isInstanceOf(LoadResult.Damaged.class);
  }

  @Test
  void readsNestingUpTo32AndRefusesDeeper() {
    assertThat(read(nested(31))).isInstanceOf(LoadResult.Loaded.class);
    assertThat(read(nested(32))).isInstanceOf(LoadResult.Damaged.class);
  }

  @Test
  void writesTheDeepestNestingAndNothingBetweenEmptyBrackets() {
    String deepest = "[".repeat(30) + "{}" + "]".repeat(30);
    String written = text(DocumentFormat.write(loaded(head() + ",\"x\":" + deepest + "}")));
    assertThat(written).contains("\n" + "  ".repeat(31) + "{}\n" + "  ".repeat(30) + "]\n");
    assertThat(written.replaceAll("\\s+", "")).endsWith("\"x\":" + deepest + "}");
  }

  private static String nested(int levelsBelowRoot) {
    return head() + ",\"x\":" + "[".repeat(levelsBelowRoot) + "]".repeat(levelsBelowRoot) + "}";
  }

  @Test
  void readsANewerFormatAsFarAsItIsUnderstood() {
    String newer =
        """
        {"format":"ki-startklar/assessment","formatVersion":2,"id":"%s","revision":"x","origin":7,
        "company":{"name":["neu"],"industry":"Handel","employees":-1,"assessedOn":"2026-02-31"},
        "answers":{"q01":{"value":"partly","note":"n"},"q02":{"value":"no"},"q30":{}, "q03":5},
        "measures":[]}\
        """
            .formatted(ID);
    LoadResult.NewerFormat result = (LoadResult.NewerFormat) read(newer);
    Assessment assessment = result.document().assessment();
    assertThat(result.formatVersion()).isEqualTo(2);
    assertThat(assessment.company()).isEqualTo(Company.UNKNOWN.withIndustry("Handel"));
    assertThat(assessment.response(Q1).note()).isEqualTo("n");
    assertThat(assessment.answer(Q1)).isEmpty();
    assertThat(assessment.answer(Q2)).contains(Answer.NO);
    assertThat(assessment.responses()).hasSize(2);
  }

  @Test
  void copiesANewerDocumentAsOneOfThisFormat() {
    String newer =
        "{\"format\":\"ki-startklar/assessment\",\"formatVersion\":2,\"id\":\"%s\",\"q\":1,"
                .formatted(ID)
            + "\"answers\":{\"q30\":{\"value\":\"yes\"}}}";
    LoadResult.NewerFormat result = (LoadResult.NewerFormat) read(newer);
    String copy = text(DocumentFormat.write(result.document()));
    assertThat(copy).contains("\"formatVersion\": 1").doesNotContain("q30", "\"q\"");
    assertThat(read(copy)).isInstanceOf(LoadResult.Loaded.class);
  }

  @Test
  void refusesANewerDocumentWithoutUsableId() {
    assertThat(read("{\"format\":\"ki-startklar/assessment\",\"formatVersion\":2}"))
        .isInstanceOf(LoadResult.Damaged.class);
  }

  static String head() {
    return "{\"format\":\"ki-startklar/assessment\",\"formatVersion\":1,\"id\":\"" + ID + "\"";
  }

  static String note(String note) {
    return head() + ",\"answers\":{\"q12\":{\"note\":\"" + note + "\"}}}";
  }

  static byte[] marked(String text, Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("\uFEFF".getBytes(charset));
    bytes.writeBytes(text.getBytes(charset));
    return bytes.toByteArray();
  }

  private static LoadResult read(String text) {
    return DocumentFormat.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static StoredDocument loaded(String text) {
    return loaded(text.getBytes(StandardCharsets.UTF_8));
  }

  static StoredDocument loaded(byte[] bytes) {
    LoadResult result = DocumentFormat.read(bytes);
    assertThat(result).isInstanceOf(LoadResult.Loaded.class);
    return ((LoadResult.Loaded) result).document();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
