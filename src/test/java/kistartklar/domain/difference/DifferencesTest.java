package kistartklar.domain.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Answers;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.CompanyParts;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.assessment.History;
import kistartklar.domain.assessment.Identity;
import kistartklar.domain.assessment.Logo;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.Plan;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.RandomDocuments;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class DifferencesTest {

  private static final QuestionId FIRST = new QuestionId(1);
  private static final QuestionId LAST = new QuestionId(29);
  private static final Optional<Answer> YES = Optional.of(Answer.YES);
  private static final Optional<Answer> NO = Optional.of(Answer.NO);
  private static final Assessment EMPTY = Assessment.empty(new UUID(1, 2));
  private static final MeasureState AGREED =
      new MeasureState("IT", Optional.of(LocalDate.of(2027, 1, 31)), MeasureState.Status.DONE);

  private static final Assessment FULL =
      EMPTY
          .withCompany(
              new Company(
                      "Muster",
                      "Handel",
                      OptionalInt.of(34),
                      List.of("Anna", "Bernd"),
                      Optional.of(LocalDate.of(2026, 11, 22)))
                  .withAiInUse(YES))
          .withAnswer(FIRST, YES)
          .withNote(FIRST, "erledigt")
          .withMeasure(FIRST, AGREED)
          .withAnswer(LAST, NO);

  @Test
  void areNoneBetweenEqualStates() {
    assertThat(Differences.between(FULL, FULL)).isEmpty();
    assertThat(Differences.between(EMPTY, EMPTY)).isEmpty();
  }

  @Test
  void doNotCountIdentityAndOrigin() {
    assertThat(Differences.between(FULL, FULL.copyAs(new UUID(3, 4)))).isEmpty();
  }

  @Test
  void areListedInTheOrderOfTheDocument() {
    assertThat(Differences.between(EMPTY, FULL))
        .containsExactly(
            new Difference.OfCompany<>(CompanyParts.NAME, "", "Muster"),
            new Difference.OfCompany<>(CompanyParts.INDUSTRY, "", "Handel"),
            new Difference.OfCompany<>(
                CompanyParts.EMPLOYEES, OptionalInt.empty(), OptionalInt.of(34)),
            new Difference.OfCompany<>(CompanyParts.AI_IN_USE, Optional.empty(), YES),
            new Difference.OfCompany<>(
                CompanyParts.PARTICIPANTS, List.of(), List.of("Anna", "Bernd")),
            new Difference.OfCompany<>(
                CompanyParts.ASSESSED_ON,
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 11, 22))),
            new Difference.OfAnswer(FIRST, Optional.empty(), YES),
            new Difference.OfNote(FIRST, "", "erledigt"),
            new Difference.OfMeasure(FIRST, MeasureState.NONE, AGREED),
            new Difference.OfAnswer(LAST, Optional.empty(), NO));
  }

  /** Whoever adds a part to the document must say how it is compared. */
  @Test
  void coverEveryPartOfAnAssessment() {
    assertThat(parts(Assessment.class))
        .containsExactly("identity", "company", "answers", "plan", "history", "worksheets");
    assertThat(parts(Identity.class)).containsExactly("id", "origin");
    assertThat(parts(Answers.class)).containsExactly("responses", "confirmedHints");
    assertThat(parts(Plan.class)).containsExactly("measures", "ownMeasures");
    assertThat(parts(History.class)).containsExactly("predecessors");
    assertThat(parts(Company.class))
        .containsExactly(
            "name",
            "industry",
            "employees",
            "participants",
            "assessedOn",
            "logo",
            "aiInUse",
            "website");
    assertThat(parts(Response.class))
        .containsExactly("answer", "note", "views", "criteria", "notApplicable", "clarification");
    assertThat(parts(Clarification.class)).containsExactly("by", "until");
    assertThat(parts(MeasureState.class)).containsExactly("owner", "due", "status", "remark");
  }

  @Test
  void joinCriteriaThatEitherCanShow() {
    Response none = Response.NONE;
    Assessment mine = EMPTY.withResponse(FIRST, none.withCriteria(CriteriaMet.NONE.with(1, true)));
    Assessment theirs =
        EMPTY.withResponse(FIRST, none.withCriteria(CriteriaMet.NONE.with(2, true)));
    Difference found = Differences.between(mine, theirs).getFirst();
    assertThat(found).isInstanceOf(Difference.OfCriteria.class);
    assertThat(found.apply(mine, Choice.BOTH).response(FIRST).criteria().positions())
        .containsExactly(1, 2);
    assertThat(found.apply(mine, Choice.THEIRS)).isEqualTo(theirs);
    assertThat(found.apply(mine, Choice.MINE)).isEqualTo(mine);
    assertThat(Differences.suggestion(Optional.empty(), mine, theirs))
        .containsExactly(Map.entry(found, Choice.BOTH));
  }

  @Test
  void takeReasonAndClarificationAsChosen() {
    Clarification known = new Clarification("IT", Optional.of(LocalDate.of(2026, 12, 4)));
    Assessment theirs =
        EMPTY.withResponse(
            FIRST,
            Response.NONE
                .withNotApplicable(Optional.of("zu klein"))
                .withClarification(Optional.of(known)));
    List<Difference> found = Differences.between(EMPTY, theirs);
    assertThat(found)
        .containsExactly(
            new Difference.OfNotApplicable(FIRST, Optional.empty(), Optional.of("zu klein")),
            new Difference.OfClarification(FIRST, Optional.empty(), Optional.of(known)));
    Assessment merged = EMPTY;
    for (Difference difference : found) {
      assertThat(difference.canKeepBoth()).isFalse();
      merged = difference.apply(merged, Choice.THEIRS);
    }
    assertThat(merged).isEqualTo(theirs);
  }

  /** Each is an item of its own question: what both changed at different questions is kept. */
  @Test
  void tellItemsOfDifferentQuestionsApart() {
    Response ticked = Response.NONE.withCriteria(CriteriaMet.NONE.with(1, true));
    Response reason = Response.NONE.withNotApplicable(Optional.of(""));
    Response clarified = Response.NONE.withClarification(Optional.of(Clarification.NEEDED));
    for (Response response : List.of(ticked, reason, clarified)) {
      Assessment mine = EMPTY.withResponse(FIRST, response);
      Assessment theirs = EMPTY.withResponse(LAST, response);
      Map<Difference, Choice> suggested = Differences.suggestion(Optional.of(EMPTY), mine, theirs);
      assertThat(suggested.values()).containsExactly(Choice.MINE, Choice.THEIRS);
      assertThat(Differences.merge(mine, suggested))
          .isEqualTo(EMPTY.withResponse(FIRST, response).withResponse(LAST, response));
    }
  }

  @Test
  void takeTheLogoThatIsChosen() {
    Logo logo = new Logo(Logo.Type.PNG, new byte[] {1, 2}, "Rad");
    Assessment theirs = EMPTY.withCompany(EMPTY.company().withLogo(Optional.of(logo)));
    List<Difference> found = Differences.between(EMPTY, theirs);
    assertThat(found)
        .containsExactly(
            new Difference.OfCompany<>(CompanyParts.LOGO, Optional.empty(), Optional.of(logo)));
    assertThat(found.getFirst().apply(EMPTY, Choice.THEIRS)).isEqualTo(theirs);
    assertThat(found.getFirst().apply(EMPTY, Choice.MINE)).isEqualTo(EMPTY);
  }

  private static Stream<String> parts(Class<?> type) {
    return Stream.of(type.getRecordComponents()).map(RecordComponent::getName);
  }

  @Test
  void mergeAsChosenItemByItem() {
    Assessment mine = EMPTY.withAnswer(FIRST, NO).withNote(FIRST, "meins").withAnswer(LAST, YES);
    Map<Difference, Choice> choices = new LinkedHashMap<>();
    for (Difference difference : Differences.between(mine, FULL)) {
      choices.put(
          difference,
          switch (difference) {
            case Difference.OfCompany<?> found when found.part() == CompanyParts.NAME ->
                Choice.THEIRS;
            case Difference.OfAnswer(QuestionId question, var _, var _) ->
                question.equals(FIRST) ? Choice.THEIRS : Choice.MINE;
            case Difference.OfNote _ -> Choice.BOTH;
            default -> Choice.MINE;
          });
    }
    assertThat(Differences.merge(mine, choices))
        .isEqualTo(
            EMPTY
                .withCompany(Company.UNKNOWN.withName("Muster"))
                .withAnswer(FIRST, YES)
                .withNote(FIRST, "meins\n\nerledigt")
                .withAnswer(LAST, YES));
  }

  @Test
  void mergeKeepsBothNotesOnceOnly() {
    assertThat(joined("eins und zwei", "zwei")).isEqualTo("eins und zwei");
    assertThat(joined("zwei", "eins und zwei")).isEqualTo("eins und zwei");
    assertThat(joined("", "zwei")).isEqualTo("zwei");
    assertThat(joined("eins\n", "zwei")).isEqualTo("eins\n\nzwei");
  }

  private static String joined(String mine, String theirs) {
    Difference note = new Difference.OfNote(FIRST, mine, theirs);
    return Differences.merge(EMPTY, Map.of(note, Choice.BOTH)).response(FIRST).note();
  }

  @Test
  void mergeKeepsAllParticipantsOnce() {
    Difference people =
        new Difference.OfCompany<>(
            CompanyParts.PARTICIPANTS, List.of("Anna", "Bernd"), List.of("Clara", "Anna"));
    assertThat(Differences.merge(EMPTY, Map.of(people, Choice.BOTH)).company().participants())
        .containsExactly("Anna", "Bernd", "Clara");
  }

  @Test
  void keepMineWhereBothCannotStand() {
    Difference answer = new Difference.OfAnswer(FIRST, YES, NO);
    assertThat(answer.canKeepBoth()).isFalse();
    assertThat(Differences.merge(EMPTY, Map.of(answer, Choice.BOTH)).answer(FIRST)).isEqualTo(YES);
  }

  @Test
  void suggestWhatOnlyOneSideChanged() {
    Assessment common = EMPTY.withAnswer(FIRST, YES).withNote(FIRST, "alt").withAnswer(LAST, YES);
    Assessment mine = common.withAnswer(FIRST, Optional.empty());
    Assessment theirs = common.withNote(FIRST, "").withAnswer(LAST, NO);
    Map<Difference, Choice> suggested = Differences.suggestion(Optional.of(common), mine, theirs);
    assertThat(Differences.merge(mine, suggested)).isEqualTo(EMPTY.withAnswer(LAST, NO));
  }

  @Test
  void suggestBothNotesAndMyAnswerWhereBothChanged() {
    Assessment mine = EMPTY.withAnswer(FIRST, YES).withNote(FIRST, "eins");
    Assessment theirs = EMPTY.withAnswer(FIRST, NO).withNote(FIRST, "zwei").withAnswer(LAST, NO);
    for (Optional<Assessment> common : List.of(Optional.<Assessment>empty(), Optional.of(EMPTY))) {
      assertThat(Differences.suggestion(common, mine, theirs))
          .containsExactly(
              Map.entry(new Difference.OfAnswer(FIRST, YES, NO), Choice.MINE),
              Map.entry(new Difference.OfNote(FIRST, "eins", "zwei"), Choice.BOTH),
              Map.entry(new Difference.OfAnswer(LAST, Optional.empty(), NO), Choice.THEIRS));
    }
  }

  @Test
  void leadFromAnyStateToAnyOther() {
    RandomDocuments random = new RandomDocuments(42);
    for (int i = 0; i < 1_000; i++) {
      Assessment mine = random.next().assessment();
      Assessment theirs = random.next().assessment();
      List<Difference> differences = Differences.between(mine, theirs);
      assertThat(differences).isNotEmpty().doesNotHaveDuplicates();
      assertThat(Differences.merge(mine, all(differences, Choice.MINE))).isEqualTo(mine);
      Assessment taken = Differences.merge(mine, all(differences, Choice.THEIRS));
      assertThat(Differences.between(taken, theirs)).isEmpty();
      assertThat(taken).isEqualTo(theirs.identifiedAs(mine.id(), mine.origin()));
    }
  }

  private static Map<Difference, Choice> all(List<Difference> differences, Choice choice) {
    Map<Difference, Choice> choices = new LinkedHashMap<>();
    differences.forEach(difference -> choices.put(difference, choice));
    return choices;
  }
}
