package kistartklar.store;

import static kistartklar.store.DocumentFormatTest.head;
import static kistartklar.store.DocumentFormatTest.loaded;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureLink;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a document about what was agreed, confirmed and carried on. */
@Tag("pure")
class PlanFormatTest {

  private static final QuestionId Q2 = new QuestionId(2);
  private static final QuestionId Q8 = new QuestionId(8);

  private static final String WHOLE =
      """
      {
        "format": "ki-startklar/assessment",
        "formatVersion": 1,
        "id": "7c1f0b9e-52d4-4e8a-9b36-a4d08e6f317c",
        "revision": 3,
        "answers": {
          "q08": {
            "value": "yes",
            "note": "Beschluss",
            "views": [
              {
                "by": "IT",
                "value": "no",
                "note": "reicht nicht",
                "xview": 1
              },
              {
                "value": "yes"
              },
              {
                "by": "Büro"
              }
            ]
          }
        },
        "measures": {
          "q02": {
            "owner": "Büro",
            "due": "2028-02-29",
            "status": "inProgress",
            "remark": "nach der Messe",
            "xmeasure": 2
          }
        },
        "ownMeasures": [
          {
            "id": "00000000-0000-4000-8000-000000000002",
            "title": "Betriebsrat einladen",
            "question": "q02",
            "steps": "Termin\\nRaum",
            "effort": {
              "from": 0.5,
              "to": 2,
              "xeffort": 3
            },
            "role": "Leitung",
            "owner": "Frau Öz",
            "due": "2027-01-31",
            "status": "done",
            "remark": "war gut",
            "xown": 4
          },
          {
            "id": "00000000-0000-4000-8000-000000000001",
            "phase": 9,
            "status": "open"
          },
          {
            "id": "00000000-0000-4000-8000-000000000003",
            "title": "Für sich",
            "status": "open"
          }
        ],
        "hints": {
          "q08-q13": {
            "remark": "Zahlen liegen beim Steuerberater",
            "xhint": 5
          },
          "q10-q09": {}
        },
        "predecessors": [
          {
            "id": "00000000-0000-4000-8000-000000000009",
            "assessedOn": "2024-02-29",
            "name": "Muster KG",
            "answers": {
              "q01": "yes",
              "q02": "no"
            },
            "measuresDone": [
              "q02",
              "q29"
            ],
            "xbefore": 6
          },
          {
            "id": "00000000-0000-4000-8000-000000000008"
          }
        ],
        "xroot": 7
      }
      """;

  private static StoredDocument whole() {
    return loaded(WHOLE.getBytes(StandardCharsets.UTF_8));
  }

  private static String written(StoredDocument document) {
    return new String(DocumentFormat.write(document), StandardCharsets.UTF_8);
  }

  @Test
  void writesAllPartsAsTheyWereRead() {
    assertThat(written(whole())).isEqualTo(WHOLE);
  }

  @Test
  void readsRemarkAndViews() {
    Assessment assessment = whole().assessment();
    assertThat(assessment.measure(Q2))
        .isEqualTo(
            new MeasureState(
                "Büro",
                Optional.of(LocalDate.of(2028, 2, 29)),
                Status.IN_PROGRESS,
                "nach der Messe"));
    assertThat(assessment.response(Q8).views())
        .containsExactly(
            new View("IT", Optional.of(Answer.NO), "reicht nicht"),
            new View("", Optional.of(Answer.YES), ""),
            new View("Büro", Optional.empty(), ""));
  }

  @Test
  void readsOwnMeasuresInTheirOrder() {
    List<OwnMeasure> own = whole().assessment().ownMeasures();
    assertThat(own).hasSize(3);
    assertThat(own.getFirst())
        .isEqualTo(
            new OwnMeasure(
                UUID.fromString("00000000-0000-4000-8000-000000000002"),
                "Betriebsrat einladen",
                new MeasureLink.ToQuestion(Q2),
                "Termin\nRaum",
                Optional.of(new Effort(1, 4)),
                "Leitung",
                new MeasureState(
                    "Frau Öz", Optional.of(LocalDate.of(2027, 1, 31)), Status.DONE, "war gut")));
    assertThat(own.get(1).link()).isEqualTo(new MeasureLink.ToPhase(9));
    assertThat(own.get(2).link()).isEqualTo(MeasureLink.NONE);
  }

  @Test
  void readsConfirmedHintsAndPredecessors() {
    Assessment assessment = whole().assessment();
    assertThat(assessment.confirmedHints())
        .containsExactly(
            Map.entry(new HintId(Q8, new QuestionId(13)), "Zahlen liegen beim Steuerberater"),
            Map.entry(new HintId(new QuestionId(10), new QuestionId(9)), ""));
    assertThat(assessment.predecessors()).hasSize(2);
    assertThat(assessment.predecessors().getFirst().name()).isEqualTo("Muster KG");
    assertThat(assessment.predecessors().getFirst().assessedOn())
        .contains(LocalDate.of(2024, 2, 29));
    assertThat(assessment.predecessors().getFirst().answer(Q2)).contains(Answer.NO);
    assertThat(assessment.predecessors().getFirst().measuresDone())
        .containsExactly(Q2, new QuestionId(29));
    assertThat(assessment.predecessors().getLast().answers()).isEmpty();
  }

  /** Entries that stay keep what a newer program wrote into them, also when others go or move. */
  @Test
  void keepsUnknownFieldsWithTheirEntriesThroughAnEdit() {
    StoredDocument document = whole();
    Assessment old = document.assessment();
    List<View> views = old.response(Q8).views();
    Assessment edited =
        old.withOwnMeasures(old.ownMeasures().reversed())
            .withResponse(
                Q8,
                old.response(Q8)
                    .withViews(List.of(views.get(2), new View("IT", Optional.empty(), "neu"))))
            .withMeasure(Q2, MeasureState.NONE)
            .withPredecessors(old.predecessors().reversed());
    String written = written(document.withAssessment(edited)).replaceAll("\\s+", "");
    assertThat(written)
        .contains("{\"by\":\"IT\",\"note\":\"neu\",\"xview\":1}")
        .contains("\"q02\":{\"xmeasure\":2}")
        .contains("\"xeffort\":3}", "\"xown\":4}", "\"xhint\":5}", "\"xbefore\":6}");
    assertThat(loaded(DocumentFormat.write(document.withAssessment(edited))).assessment())
        .isEqualTo(edited);
  }

  @Test
  void dropsAnEntryWithAllThatWasUnknownInIt() {
    StoredDocument document = whole();
    Assessment cleared =
        document
            .assessment()
            .withOwnMeasures(List.of())
            .withConfirmedHint(new HintId(Q8, new QuestionId(13)), Optional.empty())
            .withPredecessors(List.of());
    assertThat(written(document.withAssessment(cleared)))
        .doesNotContain("ownMeasures", "xown", "xhint", "predecessors", "xbefore");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\"measures\":{\"q07\":{\"remark\":1}}|Maßnahme zu Frage 7, Bemerkung: Hier wird ein Text",
        "\"ownMeasures\":{}|Eigene Maßnahmen: Hier wird eine Liste von Angaben",
        "\"ownMeasures\":[5]|Eigene Maßnahme 1: Hier wird eine Gruppe von Angaben",
        "\"ownMeasures\":[{}]|Eigene Maßnahme 1, Kennung: Die Angabe fehlt.",
        "\"ownMeasures\":[{\"id\":\"x\"}]|Eigene Maßnahme 1, Kennung: „x“ ist keine gültige Kennung",
        "\"ownMeasures\":[@},@}]|Eigene Maßnahme 2, Kennung: „00000000-0000-4000-8000-000000000001“ steht doppelt",
        "\"ownMeasures\":[@,\"title\":1}]|Eigene Maßnahme 1, Titel: Hier wird ein Text erwartet.",
        "\"ownMeasures\":[@,\"question\":\"q30\"}]|Eigene Maßnahme 1, Frage: „q30“ ist keine Frage",
        "\"ownMeasures\":[@,\"question\":7}]|Eigene Maßnahme 1, Frage: Hier wird ein Text",
        "\"ownMeasures\":[@,\"phase\":0}]|Eigene Maßnahme 1, Phase: Die Zahl 0 ist nicht erlaubt",
        "\"ownMeasures\":[@,\"phase\":10}]|Eigene Maßnahme 1, Phase: Die Zahl 10 ist nicht erlaubt",
        "\"ownMeasures\":[@,\"phase\":1,\"question\":\"q01\"}]|Eigene Maßnahme 1: Hier stehen eine Frage und eine Phase zugleich.",
        "\"ownMeasures\":[@,\"steps\":[]}]|Eigene Maßnahme 1, Schritte: Hier wird ein Text",
        "\"ownMeasures\":[@,\"effort\":3}]|Eigene Maßnahme 1, Aufwand: Hier wird eine Gruppe",
        "\"ownMeasures\":[@,\"effort\":{\"from\":1}}]|Eigene Maßnahme 1, Aufwand: Die Angabe fehlt.",
        "\"ownMeasures\":[@,\"effort\":{\"from\":\"1\",\"to\":2}}]|Eigene Maßnahme 1, Aufwand: Hier wird eine Zahl von Personentagen",
        "\"ownMeasures\":[@,\"effort\":{\"from\":2,\"to\":1.5}}]|Eigene Maßnahme 1, Aufwand: Der kleinste Aufwand",
        "\"ownMeasures\":[@,\"effort\":{\"from\":0,\"to\":1}}]|Eigene Maßnahme 1, Aufwand: 0 ist nicht erlaubt.",
        "\"ownMeasures\":[@,\"effort\":{\"from\":0.7,\"to\":1}}]|Eigene Maßnahme 1, Aufwand: 0.7 ist nicht erlaubt.",
        "\"ownMeasures\":[@,\"effort\":{\"from\":1,\"to\":1000.5}}]|Eigene Maßnahme 1, Aufwand: 1000.5 ist nicht",
        "\"ownMeasures\":[@,\"effort\":{\"from\":1,\"to\":1e300}}]|Eigene Maßnahme 1, Aufwand: 1E+300 ist nicht",
        "\"ownMeasures\":[@,\"role\":null}]|Eigene Maßnahme 1, Rolle: Hier wird ein Text",
        "\"ownMeasures\":[@,\"owner\":{}}]|Eigene Maßnahme 1, Verantwortlich: Hier wird ein Text",
        "\"ownMeasures\":[@,\"due\":\"2027-02-29\"}]|Eigene Maßnahme 1, Termin: Das Datum „2027-02-29“ gibt es nicht.",
        "\"ownMeasures\":[@,\"status\":\"late\"}]|Eigene Maßnahme 1, Status: „late“ ist unbekannt.",
        "\"ownMeasures\":[@,\"remark\":0}]|Eigene Maßnahme 1, Bemerkung: Hier wird ein Text",
        "\"ownMeasures\":[@,\"due\":\"2027-01-01\",\"due\":\"2027-01-01\"}]|Eigene Maßnahme 1, Termin: Diese Angabe steht doppelt",
        "\"hints\":[]|Bestätigte Hinweise: Hier wird eine Gruppe von Angaben",
        "\"hints\":{\"q08-q13\":\"ja\"}|Hinweis zu Frage 8 und Frage 13: Hier wird eine Gruppe",
        "\"hints\":{\"q08-q13\":{\"remark\":1}}|Hinweis zu Frage 8 und Frage 13, Bemerkung: Hier wird ein Text",
        "\"hints\":{\"q08-q13\":{},\"q08-q13\":{}}|Hinweis zu Frage 8 und Frage 13: Diese Angabe steht doppelt",
        "\"answers\":{\"q12\":{\"views\":{}}}|Frage 12, einzelne Ansichten: Hier wird eine Liste von Angaben",
        "\"answers\":{\"q12\":{\"views\":[1]}}|Frage 12, einzelne Ansicht 1: Hier wird eine Gruppe",
        "\"answers\":{\"q12\":{\"views\":[{},{\"value\":\"jein\"}]}}|Frage 12, einzelne Ansicht 2: Die Antwort „jein“ ist unbekannt.",
        "\"answers\":{\"q12\":{\"views\":[{\"by\":1}]}}|Frage 12, einzelne Ansicht 1, Name: Hier wird ein Text",
        "\"answers\":{\"q12\":{\"views\":[{\"note\":1}]}}|Frage 12, einzelne Ansicht 1, Notiz: Hier wird ein Text",
        "\"predecessors\":1|Frühere Einschätzungen: Hier wird eine Liste von Angaben",
        "\"predecessors\":[\"x\"]|Frühere Einschätzung 1: Hier wird eine Gruppe",
        "\"predecessors\":[{}]|Frühere Einschätzung 1, Kennung: Die Angabe fehlt.",
        "\"predecessors\":[@},@}]|Frühere Einschätzung 2, Kennung: „00000000-0000-4000-8000-000000000001“ steht doppelt",
        "\"predecessors\":[@,\"assessedOn\":\"2023-02-29\"}]|Frühere Einschätzung 1, Datum: Das Datum „2023-02-29“ gibt es nicht.",
        "\"predecessors\":[@,\"name\":1}]|Frühere Einschätzung 1, Name des Unternehmens: Hier wird ein Text",
        "\"predecessors\":[@,\"answers\":[]}]|Frühere Einschätzung 1, Antworten: Hier wird eine Gruppe",
        "\"predecessors\":[@,\"answers\":{\"q30\":\"yes\"}}]|Frühere Einschätzung 1, Antworten: „q30“ ist keine Frage",
        "\"predecessors\":[@,\"answers\":{\"q07\":\"jein\"}}]|Frühere Einschätzung 1, Frage 7: Die Antwort „jein“ ist unbekannt.",
        "\"predecessors\":[@,\"measuresDone\":\"q02\"}]|Frühere Einschätzung 1, erledigte Maßnahmen: Hier wird eine Liste von Texten",
        "\"predecessors\":[@,\"measuresDone\":[2]}]|Frühere Einschätzung 1, erledigte Maßnahmen: Hier wird ein Text",
        "\"predecessors\":[@,\"measuresDone\":[\"q31\"]}]|Frühere Einschätzung 1, erledigte Maßnahmen: „q31“ ist keine Frage",
        "\"predecessors\":[@,\"measuresDone\":[\"q02\",\"q02\"]}]|Frühere Einschätzung 1, erledigte Maßnahmen: „q02“ steht doppelt",
      })
  void refusesWithAMessageThatNamesThePlace(String field, String message) {
    LoadResult result = read(1, field);
    assertThat(result).isInstanceOf(LoadResult.Damaged.class);
    assertThat(Messages.german().get(((LoadResult.Damaged) result).reason())).startsWith(message);
  }

  /** What a newer program knows of hints survives in this one, which does not show it. */
  @Test
  void keepsHintsThatItDoesNotKnow() {
    String unknown = "\"q08\":{\"x\":1},\"q08-q08\":\"y\",\"sheet-3\":[2]";
    StoredDocument document =
        ((LoadResult.Loaded) read(1, "\"hints\":{" + unknown + ",\"q08-q13\":{}}")).document();
    assertThat(document.assessment().confirmedHints())
        .containsExactly(Map.entry(new HintId(Q8, new QuestionId(13)), ""));
    HintId known = new HintId(Q8, new QuestionId(13));
    Assessment taken = document.assessment().withConfirmedHint(known, Optional.empty());
    assertThat(written(document.withAssessment(taken)).replaceAll("\\s", ""))
        .contains("\"hints\":{" + unknown + "}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "1", "1.0", "1000", "1e3", "999.5"})
  void readsEffortInHalfDays(String days) {
    String field = "\"ownMeasures\":[@,\"effort\":{\"from\":0.5,\"to\":" + days + "}}]";
    assertThat(read(1, field)).isInstanceOf(LoadResult.Loaded.class);
  }

  @Test
  void takesFromANewerFormatWhatItUnderstands() {
    String field =
        """
        "ownMeasures":[{"id":"x"},@},@},{"id":"%s","title":"A","status":"later","phase":"x"}],
        "hints":{"q08":{},"q08-q13":{"remark":1},"q10-q09":7},
        "predecessors":[{},@,"answers":{"q01":"yes","q02":"jein","q77":"yes"},"measuresDone":[1]}],
        "answers":{"q03":{"views":[{"value":"jein","note":"n"}]}}\
        """
            .formatted(ID2);
    LoadResult.NewerFormat result = (LoadResult.NewerFormat) read(2, field);
    Assessment assessment = result.document().assessment();
    assertThat(assessment.ownMeasures())
        .containsExactly(
            OwnMeasure.empty(UUID.fromString(ID1)),
            OwnMeasure.empty(UUID.fromString(ID2)).withTitle("A"));
    assertThat(assessment.confirmedHints())
        .containsExactly(Map.entry(new HintId(Q8, new QuestionId(13)), ""));
    assertThat(assessment.predecessors()).hasSize(1);
    assertThat(assessment.predecessors().getFirst().answers())
        .containsExactly(Map.entry(new QuestionId(1), Answer.YES));
    assertThat(assessment.response(new QuestionId(3)).views())
        .containsExactly(new View("", Optional.empty(), "n"));
  }

  private static final String ID1 = "00000000-0000-4000-8000-000000000001";
  private static final String ID2 = "00000000-0000-4000-8000-000000000002";

  /** A document with a field in which {@code @} begins an entry with a good id. */
  private static LoadResult read(int version, String field) {
    String document = head().replace(":1,", ":" + version + ",") + "," + field + "}";
    String whole = document.replace("@", "{\"id\":\"" + ID1 + "\"");
    return DocumentFormat.read(whole.getBytes(StandardCharsets.UTF_8));
  }
}
