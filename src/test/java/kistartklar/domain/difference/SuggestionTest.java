package kistartklar.domain.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.assessment.Logo;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where each side changed another item, what is suggested keeps both changes. */
@Tag("pure")
class SuggestionTest {

  private static final List<QuestionId> QUESTIONS = List.of(new QuestionId(8), new QuestionId(15));

  /** Each pair shares a question with another one. */
  private static final List<HintId> HINTS =
      List.of(
          new HintId(new QuestionId(8), new QuestionId(13)),
          new HintId(new QuestionId(15), new QuestionId(13)),
          new HintId(new QuestionId(15), new QuestionId(14)));

  private static final List<UUID> OWN = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
  private static final Assessment COMMON = common();

  /** One change to every item of a document, by a name for it. */
  private static final Map<String, UnaryOperator<Assessment>> CHANGES = changes();

  private static Assessment common() {
    Assessment common =
        Assessment.empty(new UUID(1, 2))
            .withCompany(
                new Company(
                        "Muster",
                        "Handel",
                        OptionalInt.of(34),
                        List.of("Anna"),
                        Optional.of(LocalDate.of(2026, 11, 22)))
                    .withAiInUse(Optional.of(Answer.YES))
                    .withLogo(Optional.of(new Logo(Logo.Type.PNG, new byte[] {1}, ""))))
            .withPredecessors(List.of(predecessor(1)));
    for (QuestionId question : QUESTIONS) {
      common =
          common
              .withAnswer(question, Optional.of(Answer.NO))
              .withNote(question, "vorher")
              .withMeasure(question, common.measure(question).withOwner("IT"));
      common = withView(common, question, "Büro");
    }
    for (HintId hint : HINTS) {
      common = common.withConfirmedHint(hint, Optional.of("vorher"));
    }
    for (UUID id : OWN) {
      common = common.withOwnMeasure(OwnMeasure.empty(id).withTitle("vorher"));
      common = withCell(common, id, "title", "vorher");
      common = withCell(common, id, "owner", "vorher");
    }
    return common;
  }

  /** Rows of a worksheet have the ids of the measures. */
  private static Assessment withCell(Assessment before, UUID row, String field, String text) {
    SheetContent sheet = before.worksheets().sheet("useCases");
    List<SheetRow> rows = new ArrayList<>(sheet.rows("rows"));
    SheetRow changed =
        rows.stream()
            .filter(each -> each.id().equals(row))
            .findFirst()
            .orElseGet(() -> SheetRow.empty(row))
            .with(field, CellValue.of(text));
    int place = rows.stream().map(SheetRow::id).toList().indexOf(row);
    if (place < 0) {
      rows.add(changed);
    } else {
      rows.set(place, changed);
    }
    return before.withWorksheets(
        before.worksheets().withSheet("useCases", sheet.withRows("rows", rows)));
  }

  private static Predecessor predecessor(long id) {
    return new Predecessor(
        new UUID(9, id), Optional.empty(), "Muster", new TreeMap<>(), new TreeSet<>());
  }

  private static Assessment withView(Assessment before, QuestionId question, String by) {
    View view = new View(by, Optional.of(Answer.YES), "");
    return before.withResponse(question, before.response(question).withViews(List.of(view)));
  }

  private static Map<String, UnaryOperator<Assessment>> changes() {
    Map<String, UnaryOperator<Assessment>> changes = new LinkedHashMap<>();
    changes.put("name", company(firm -> firm.withName("Anders")));
    changes.put("industry", company(firm -> firm.withIndustry("Handwerk")));
    changes.put("website", company(firm -> firm.withWebsite("www.anders.example")));
    changes.put("employees", company(firm -> firm.withEmployees(OptionalInt.of(35))));
    changes.put("aiInUse", company(firm -> firm.withAiInUse(Optional.of(Answer.NO))));
    changes.put("participants", company(firm -> firm.withParticipants(List.of("Bernd"))));
    changes.put("assessedOn", company(firm -> firm.withAssessedOn(Optional.empty())));
    changes.put("logo", company(firm -> firm.withLogo(Optional.empty())));
    for (QuestionId question : QUESTIONS) {
      String of = " of " + question.key();
      changes.put("answer" + of, state -> state.withAnswer(question, Optional.of(Answer.YES)));
      changes.put("note" + of, state -> state.withNote(question, "anders"));
      changes.put("views" + of, state -> withView(state, question, "Werkstatt"));
      changes.put(
          "criteria" + of,
          response(question, said -> said.withCriteria(CriteriaMet.NONE.with(1, true))));
      changes.put(
          "not applicable" + of,
          response(question, said -> said.withNotApplicable(Optional.of("zu klein"))));
      changes.put(
          "clarification" + of,
          response(question, said -> said.withClarification(Optional.of(Clarification.NEEDED))));
      changes.put(
          "measure" + of,
          state -> state.withMeasure(question, state.measure(question).withOwner("Lager")));
    }
    for (UUID id : OWN) {
      changes.put(
          "own measure " + id.getLeastSignificantBits(),
          state -> state.withOwnMeasure(OwnMeasure.empty(id).withTitle("anders")));
      for (String field : List.of("title", "owner")) {
        changes.put(
            field + " of row " + id.getLeastSignificantBits(),
            state -> withCell(state, id, field, "anders"));
      }
    }
    changes.put("order of own measures", state -> state.withOwnMeasureAt(OWN.get(0), OWN.get(2)));
    for (HintId hint : HINTS) {
      changes.put(
          "hint " + hint.key(), state -> state.withConfirmedHint(hint, Optional.of("anders")));
    }
    changes.put(
        "predecessors", state -> state.withPredecessors(List.of(predecessor(1), predecessor(2))));
    return changes;
  }

  private static UnaryOperator<Assessment> company(UnaryOperator<Company> change) {
    return state -> state.withCompany(change.apply(state.company()));
  }

  private static UnaryOperator<Assessment> response(
      QuestionId question, UnaryOperator<Response> change) {
    return state -> state.withResponse(question, change.apply(state.response(question)));
  }

  static Collection<String> items() {
    return CHANGES.keySet();
  }

  private static Assessment changed(String item, Assessment state) {
    return CHANGES.getOrDefault(item, UnaryOperator.identity()).apply(state);
  }

  @ParameterizedTest
  @MethodSource("items")
  void keepsWhatEachSideChanged(String item) {
    Assessment mine = changed(item, COMMON);
    for (String other : items()) {
      if (!other.equals(item)) {
        Assessment theirs = changed(other, COMMON);
        Map<Difference, Choice> suggested =
            Differences.suggestion(Optional.of(COMMON), mine, theirs);
        assertThat(Differences.merge(mine, suggested))
            .as("mine: %s, theirs: %s", item, other)
            .isEqualTo(changed(other, mine));
      }
    }
  }

  @Test
  void everyKindOfDifferenceIsTried() {
    assertThat(
            CHANGES.values().stream()
                .flatMap(change -> Differences.between(COMMON, change.apply(COMMON)).stream())
                .map(Difference::getClass)
                .collect(Collectors.toSet()))
        .isEqualTo(DifferenceKinds.all());
  }
}
