package kistartklar.domain.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.QuestionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a team says apart and decides together. */
@Tag("pure")
class TeamTest {

  private static final QuestionId Q = new QuestionId(7);
  private static final Optional<Answer> YES = Optional.of(Answer.YES);
  private static final Optional<Answer> NO = Optional.of(Answer.NO);
  private static final Optional<Answer> OPEN = Optional.empty();
  private static final Set<Agreement> ALL = Set.of(Agreement.values());

  private static Assessment document() {
    return Assessment.empty(new UUID(0, 1));
  }

  private static Member member(String name, Optional<Answer> answer, String note) {
    return new Member(name, document().withAnswer(Q, answer).withNote(Q, note));
  }

  private static Optional<Answer> answer(char sign) {
    return switch (sign) {
      case 'j' -> YES;
      case 'n' -> NO;
      default -> OPEN;
    };
  }

  /** One sign per member: j, n, or o for open. */
  private static Team team(Assessment document, String signs) {
    return Team.of(
        document,
        "Dokument",
        signs
            .chars()
            .mapToObj(sign -> member("M" + (char) sign, answer((char) sign), ""))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "j, AGREED",
    "n, AGREED",
    "jj, AGREED",
    "nnn, AGREED",
    "jo, PARTLY",
    "oon, PARTLY",
    "jn, SPLIT",
    "ojn, SPLIT",
    "o, SILENT",
    "ooo, SILENT"
  })
  void knowsHowFarTheyAgree(String signs, Agreement expected) {
    assertThat(team(document(), signs).position(Q).agreement()).isEqualTo(expected);
  }

  @Test
  void theDocumentsOwnAnswerIsOneMoreView() {
    Team team = team(document().withAnswer(Q, NO), "jj");
    assertThat(team.position(Q).agreement()).isEqualTo(Agreement.SPLIT);
    assertThat(team.position(Q).views().getFirst()).isEqualTo(new View("Dokument", NO, ""));
    assertThat(team(document().withAnswer(Q, YES), "jj").position(Q).agreement())
        .isEqualTo(Agreement.AGREED);
  }

  @Test
  void takesOverWhatAllSayAndNothingElse() {
    Assessment document = document().withNote(Q, "Notiz");
    Assessment taken = team(document, "jj").takeOver(document, Set.of(Agreement.AGREED), false);
    assertThat(taken).isEqualTo(document.withAnswer(Q, YES));
    for (String signs : List.of("jn", "jo", "oo")) {
      assertThat(team(document, signs).takeOver(document, Set.of(Agreement.AGREED), true))
          .isEqualTo(document);
    }
    assertThat(team(document, "no").takeOver(document, ALL, false).answer(Q)).isEqualTo(NO);
  }

  @Test
  void neverTakesOverWhereTheyDiffer() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      Assessment document = random(random);
      List<Member> members =
          List.of(new Member("A", random(random)), new Member("B", random(random)));
      Team team = Team.of(document, "D", members);
      Assessment taken = team.takeOver(document, ALL, false);
      for (QuestionId id : QuestionId.all()) {
        boolean split = team.position(id).agreement() == Agreement.SPLIT;
        if (split || document.answer(id).isPresent()) {
          assertThat(taken.answer(id)).isEqualTo(document.answer(id));
        }
        if (!split) {
          assertThat(team.position(id).isSettled(taken.response(id))).isTrue();
        }
      }
    }
  }

  private static Assessment random(Random random) {
    Assessment assessment = document();
    for (QuestionId id : QuestionId.all()) {
      assessment = assessment.withAnswer(id, answer("jno".charAt(random.nextInt(3))));
    }
    return assessment;
  }

  @Test
  void addsNotesOnceIfAsked() {
    Assessment document = document().withNote(Q, "Eigene");
    Team team =
        Team.of(
            document,
            "D",
            List.of(member("A", YES, "Beleg im Ordner"), member("B", YES, "Beleg im Ordner")));
    assertThat(team.takeOver(document, ALL, true).response(Q).note())
        .isEqualTo("Eigene\n\nBeleg im Ordner");
    assertThat(Team.joined(Q, "", "Neu")).isEqualTo("Neu");
    assertThat(Team.joined(Q, "Alt", "")).isEqualTo("Alt");
  }

  private static Member ticking(String name, Optional<Answer> answer, int criterion) {
    Assessment said = document().withAnswer(Q, answer);
    return new Member(
        name,
        said.withResponse(
            Q, said.response(Q).withCriteria(CriteriaMet.NONE.with(criterion, true))));
  }

  /** What one of them can show, the firm can show. */
  @Test
  void bringsTogetherTheCriteriaThatSomebodyCanShow() {
    Team agreed = Team.of(document(), "D", List.of(ticking("A", YES, 1), ticking("B", YES, 2)));
    assertThat(agreed.takeOver(document(), ALL, false).response(Q).criteria().positions())
        .containsExactly(1, 2);
    Team split = Team.of(document(), "D", List.of(ticking("A", YES, 1), ticking("B", NO, 2)));
    assertThat(split.takeOver(document(), ALL, false)).isEqualTo(document());
    assertThat(split.decide(document(), Q, NO, "").response(Q).criteria().positions())
        .containsExactly(1, 2);
  }

  @Test
  void aDecisionKeepsWhatElseTheDocumentSays() {
    Clarification known = Clarification.NEEDED.withBy("IT");
    Assessment document =
        document()
            .withResponse(
                Q,
                Response.NONE
                    .withClarification(Optional.of(known))
                    .withNotApplicable(Optional.of("zu klein")));
    Response decided = team(document, "jn").decide(document, Q, NO, "").response(Q);
    assertThat(decided.clarification()).contains(known);
    assertThat(decided.notApplicable()).contains("zu klein");
  }

  @ParameterizedTest
  @CsvSource({"j", "n", "o"})
  void keepsDecisionNoteAndViews(char decision) {
    Team team =
        Team.of(
            document(),
            "D",
            List.of(member("A", YES, "weil"), member("B", NO, ""), member("C", OPEN, "")));
    Assessment decided = team.decide(document(), Q, answer(decision), "So beschlossen");
    assertThat(decided.response(Q))
        .isEqualTo(
            new Response(
                answer(decision),
                "So beschlossen",
                List.of(new View("A", YES, "weil"), new View("B", NO, ""))));
    assertThat(team.position(Q).isSettled(decided.response(Q))).isTrue();
    assertThat(team.position(Q).isSettled(document().response(Q))).isFalse();
  }

  @Test
  void keepsNoViewsWhereNobodyDiffers() {
    Team team = team(document(), "jo");
    assertThat(team.decide(document(), Q, YES, "").response(Q)).isEqualTo(new Response(YES, ""));
    assertThat(team.decide(document(), Q, NO, "").response(Q).views())
        .containsExactly(new View("Mj", YES, ""));
    assertThat(team.decide(document(), Q, OPEN, "").response(Q).views())
        .containsExactly(new View("Mj", YES, ""));
  }

  @Test
  void keepsEarlierViewsOfOthers() {
    View earlier = new View("Früher", NO, "");
    View replaced = new View("Mj", NO, "alt");
    Assessment document =
        document().withResponse(Q, new Response(OPEN, "", List.of(earlier, replaced)));
    assertThat(team(document, "jn").decide(document, Q, YES, "").response(Q).views())
        .containsExactly(earlier, new View("Mj", YES, ""), new View("Mn", NO, ""));
  }

  @Test
  void tellsWhatIsLeftToDo() {
    Assessment document = document();
    Team team = team(document, "jn");
    assertThat(team.unsettled(document, Agreement.SPLIT)).containsExactly(team.position(Q));
    assertThat(team.unsettled(team.decide(document, Q, NO, ""), Agreement.SPLIT)).isEmpty();
    assertThat(team.unsettled(document, Agreement.SILENT)).isEmpty();
  }

  @Test
  void entersEachMemberOnceAmongThoseWhoTookPart() {
    Assessment before =
        document().withCompany(document().company().withParticipants(List.of(" Anna ", "IT")));
    assertThat(
            Team.withParticipants(before, List.of("anna", " Özil ", "özil", " ", "IT", "Bert"))
                .company()
                .participants())
        .containsExactly(" Anna ", "IT", "Özil", "Bert");
    assertThat(Team.withParticipants(before, List.of("ANNA"))).isEqualTo(before);
    assertThat(Team.withParticipants(before, List.of())).isEqualTo(before);
  }

  @Test
  void keepsTheNoteOfAMemberWhoDidNotAnswer() {
    List<Member> members =
        List.of(member("A", YES, ""), member("B", OPEN, "weiß nur die IT"), member("C", OPEN, " "));
    Team team = Team.of(document(), "Dokument", members);
    assertThat(team.decide(document(), Q, NO, "").response(Q).views())
        .containsExactly(new View("A", YES, ""), new View("B", OPEN, "weiß nur die IT"));
  }

  @Test
  void aDecisionAgainstTheCommonAnswerIsSettled() {
    for (String signs : List.of("jj", "jo")) {
      Team team = team(document(), signs);
      Assessment decided = team.decide(document(), Q, NO, "Beleg fehlt");
      assertThat(team.position(Q).isSettled(decided.response(Q))).as(signs).isTrue();
      assertThat(team.takeOver(decided, ALL, false)).as(signs).isEqualTo(decided);
    }
  }
}
