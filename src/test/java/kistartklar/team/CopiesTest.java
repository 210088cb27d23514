package kistartklar.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.comparison.FollowUp;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.team.TeamCopy;
import kistartklar.store.ContentHash;
import kistartklar.store.DocumentFormat;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files that come back from a team. */
@Tag("pure")
class CopiesTest {

  private static final Path OWN = Path.of("eigene.kicheck");
  private static final Assessment DOCUMENT = Assessment.empty(new UUID(1, 1));
  private static final QuestionId Q = new QuestionId(5);

  private static Assessment copy(int id) {
    return TeamCopy.of(DOCUMENT, new UUID(9, id), "", false).withAnswer(Q, Optional.of(Answer.YES));
  }

  private static LoadResult read(Assessment assessment, long revision) {
    return new LoadResult.Loaded(
        StoredDocument.unsaved(assessment).withRevisionAtLeast(revision),
        ContentHash.of(new byte[0]));
  }

  private static Copies with(Copies copies, String file, LoadResult read) {
    return copies.with(DOCUMENT, Optional.of(OWN), Path.of(file), read);
  }

  private static List<String> accepted(Copies copies) {
    return copies.accepted().stream().map(copy -> copy.file().toString()).toList();
  }

  private static List<String> refused(Copies copies) {
    return copies.refused().stream().map(bad -> bad.file() + " " + bad.reason().key()).toList();
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() {
    Copies copies = with(Copies.NONE, "a", read(copy(1), 1));
    copies = with(copies, "b", new LoadResult.Damaged(Message.of("store.damaged.empty")));
    copies = with(copies, "c", new LoadResult.Unreadable(Message.of("store.read.missing", "c")));
    String newer =
        new String(DocumentFormat.write(StoredDocument.unsaved(copy(2))), StandardCharsets.UTF_8)
            .replace("\"formatVersion\": 1", "\"formatVersion\": 2");
    copies = with(copies, "d", DocumentFormat.read(newer.getBytes(StandardCharsets.UTF_8)));
    copies = with(copies, "e", read(copy(3), 1));
    assertThat(accepted(copies)).containsExactly("a", "e");
    assertThat(refused(copies))
        .containsExactly("b store.damaged.empty", "c store.read.missing", "d team.refused.newer");
  }

  @Test
  void refusesAnotherFirmUnlessTheUserKnowsBetter() {
    Assessment foreign = Assessment.empty(new UUID(8, 8)).withAnswer(Q, Optional.of(Answer.NO));
    Copies copies = with(Copies.NONE, "a", read(foreign, 1));
    assertThat(refused(copies)).containsExactly("a team.refused.foreign");
    Copies anyway = copies.anyway(DOCUMENT, copies.refused().getFirst().anyway().orElseThrow());
    assertThat(accepted(anyway)).containsExactly("a");
    assertThat(anyway.refused()).isEmpty();
  }

  @Test
  void tellsAnotherTimeFromAnotherFirm() {
    Assessment next = FollowUp.of(copy(1), new UUID(7, 7)).withAnswer(Q, Optional.of(Answer.NO));
    Assessment before = Assessment.empty(new UUID(7, 8)).withAnswer(Q, Optional.of(Answer.NO));
    Assessment document = FollowUp.of(before, DOCUMENT.id());
    Copies copies = Copies.NONE.with(document, Optional.of(OWN), Path.of("a"), read(before, 1));
    assertThat(refused(copies)).containsExactly("a team.refused.earlier");
    assertThat(refused(with(Copies.NONE, "b", read(next, 1))))
        .containsExactly("b team.refused.foreign");
  }

  @Test
  void ofTwoStatesOfOneCopyTheNewerCounts() {
    Assessment later = copy(1).withAnswer(Q, Optional.of(Answer.NO));
    Copies newerLast = with(with(Copies.NONE, "a", read(copy(1), 3)), "b", read(later, 4));
    assertThat(accepted(newerLast)).containsExactly("b");
    assertThat(refused(newerLast)).containsExactly("a team.refused.twice");
    Copies newerFirst = with(with(Copies.NONE, "b", read(later, 4)), "a", read(copy(1), 3));
    assertThat(accepted(newerFirst)).containsExactly("b");
    assertThat(refused(newerFirst)).containsExactly("a team.refused.twice");
  }

  @Test
  void aFileChosenAgainIsReadAgain() {
    Copies copies = with(Copies.NONE, "a", read(copy(1), 1));
    copies = with(copies, "./a", read(copy(1), 2));
    assertThat(copies.accepted())
        .singleElement()
        .extracting(c -> c.document().revision())
        .isEqualTo(2L);
    assertThat(copies.refused()).isEmpty();
    assertThat(copies.without(Path.of("a"))).isEqualTo(Copies.NONE);
  }

  @Test
  void plainCopiesOfTheFileCountByWhatTheySay() {
    Assessment yes = DOCUMENT.withAnswer(Q, Optional.of(Answer.YES));
    Assessment no = DOCUMENT.withAnswer(Q, Optional.of(Answer.NO));
    Copies copies = with(Copies.NONE, "a", read(yes, 1));
    copies = with(copies, "b", read(no, 1));
    copies = with(copies, "c", read(no, 1));
    assertThat(accepted(copies)).containsExactly("a", "b");
    assertThat(refused(copies)).containsExactly("c team.refused.twice");
  }

  @Test
  void refusesTheDocumentItselfAndCopiesWithoutAnswers() {
    Copies copies =
        with(Copies.NONE, "eigene.kicheck", read(DOCUMENT.withNote(Q, "auf der Platte"), 1));
    copies = with(copies, "zweite", read(DOCUMENT, 1));
    copies = with(copies, "leer", read(TeamCopy.of(DOCUMENT, new UUID(2, 2), "", false), 1));
    assertThat(refused(copies))
        .containsExactly(
            "eigene.kicheck team.refused.itself",
            "zweite team.refused.itself",
            "leer team.refused.empty");
  }

  @Test
  void everyReasonIsWorded() {
    for (String key : List.of("itself", "empty", "newer", "earlier", "foreign")) {
      assertThat(Messages.german().get("team.refused." + key)).isNotBlank();
    }
    assertThat(Messages.german().get("team.refused.twice", "a")).contains("„a“");
  }
}
