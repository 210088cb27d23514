package kistartklar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.Message;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class RecoveryTest {

  private static final UUID ID = new UUID(1, 2);
  private static final QuestionId Q1 = new QuestionId(1);

  /** Clocks of every mood: right, set back, at the change to winter time, reset, ahead. */
  private static final List<Instant> CLOCKS =
      Stream.of(
              "2026-11-22T14:32:10Z",
              "2026-10-25T00:59:59Z",
              "2026-10-25T01:00:00Z",
              "1970-01-01T00:00:00Z",
              "1969-12-31T23:59:59Z",
              "2099-01-01T00:00:00Z")
          .map(Instant::parse)
          .toList();

  private static StoredDocument state(Assessment content, long revision, Instant time) {
    return new StoredDocument(
        content, revision, Optional.of(time), Optional.of(time), UnknownFields.NONE);
  }

  private static StoredDocument state(String note, long revision) {
    return state(Assessment.empty(ID).withNote(Q1, note), revision, CLOCKS.getFirst());
  }

  private static LoadResult onDisk(StoredDocument document) {
    return new LoadResult.Loaded(document, ContentHash.of(new byte[0]));
  }

  private static Recovery offer(LoadResult onDisk, StoredDocument draft) {
    return offer(onDisk, draft, Optional.empty());
  }

  private static Recovery offer(LoadResult onDisk, StoredDocument draft, Optional<DraftBase> base) {
    return Recovery.offer(onDisk, new Drafts.Draft(Path.of("draft"), draft, base));
  }

  @Test
  void offersWhatIsNewerAndDifferent() {
    StoredDocument draft = state("neu", 8);
    assertThat(offer(onDisk(state("alt", 7)), draft)).isEqualTo(new Recovery.Offer(draft));
  }

  @Test
  void asksNothingWhenNothingDiffers() {
    for (long revision : List.of(6L, 7L, 8L)) {
      assertThat(offer(onDisk(state("gleich", 7)), state("gleich", revision)))
          .isEqualTo(new Recovery.Nothing());
    }
  }

  @Test
  void keepsWhatIsOlderWithoutAsking() {
    StoredDocument draft = state("alt", 6);
    assertThat(offer(onDisk(state("neu", 7)), draft)).isEqualTo(new Recovery.Keep(draft));
  }

  @Test
  void hasBothComparedWhenNeitherIsNewer() {
    StoredDocument draft = state("hier", 7);
    assertThat(offer(onDisk(state("dort", 7)), draft)).isEqualTo(new Recovery.Compare(draft));
  }

  @Test
  void neverOffersAnEmptyState() {
    StoredDocument empty = state(Assessment.empty(ID), 99, CLOCKS.getFirst());
    StoredDocument emptyCopy =
        state(Assessment.empty(new UUID(3, 4)).copyAs(ID), 99, CLOCKS.getFirst());
    List<LoadResult> files =
        List.of(
            onDisk(state("alt", 7)),
            new LoadResult.Damaged(Message.of("x")),
            new LoadResult.Unreadable(Message.of("x")));
    for (LoadResult file : files) {
      assertThat(offer(file, empty)).isEqualTo(new Recovery.Nothing());
      assertThat(offer(file, emptyCopy)).isEqualTo(new Recovery.Nothing());
    }
  }

  @Test
  void takesOneThingEnteredAnywhereForNotEmpty() {
    Assessment empty = Assessment.empty(ID);
    Stream.of(
            empty.withCompany(Company.UNKNOWN.withName("M")),
            empty.withNote(Q1, "n"),
            empty.withMeasure(
                Q1, new MeasureState("wer", Optional.empty(), MeasureState.Status.OPEN)))
        .map(content -> state(content, 8, CLOCKS.getFirst()))
        .forEach(draft ->
            assertThat(offer(onDisk(state("alt", 7)), draft)).isEqualTo(new Recovery.Offer(draft)));
  }

  @Test
  void offersTheDraftWhenTheFileIsUnreadableOrGone() {
    StoredDocument draft = state("x", 1);
    assertThat(offer(new LoadResult.Damaged(Message.of("x")), draft))
        .isEqualTo(new Recovery.Offer(draft));
    assertThat(offer(new LoadResult.Unreadable(Message.of("x")), draft))
        .isEqualTo(new Recovery.Offer(draft));
  }

  @Test
  void offersTheDraftWhenAnotherDocumentHasTakenThePlace() {
    StoredDocument draft = state("x", 1);
    StoredDocument other =
        state(Assessment.empty(new UUID(9, 9)).withNote(Q1, "y"), 50, CLOCKS.getFirst());
    assertThat(offer(onDisk(other), draft)).isEqualTo(new Recovery.Offer(draft));
  }

  @Test
  void goesByRevisionForAFileOfANewerProgramToo() {
    LoadResult newer = new LoadResult.NewerFormat(state("neu", 7), 2, Message.of("x"));
    assertThat(offer(newer, state("alt", 6))).isInstanceOf(Recovery.Keep.class);
    assertThat(offer(newer, state("mehr", 8))).isInstanceOf(Recovery.Offer.class);
    assertThat(offer(newer, state("neu", 6))).isInstanceOf(Recovery.Nothing.class);
  }

  @Test
  void decidesTheSameWhateverTheClocksSaid() {
    Assessment one = Assessment.empty(ID).withNote(Q1, "eins");
    Assessment two = Assessment.empty(ID).withNote(Q1, "zwei");
    for (Instant file : CLOCKS) {
      for (Instant draft : CLOCKS) {
        LoadResult disk = onDisk(state(one, 7, file));
        assertThat(offer(disk, state(two, 8, draft))).isInstanceOf(Recovery.Offer.class);
        assertThat(offer(disk, state(two, 6, draft))).isInstanceOf(Recovery.Keep.class);
        assertThat(offer(disk, state(two, 7, draft))).isInstanceOf(Recovery.Compare.class);
        assertThat(offer(disk, state(one, 9, draft))).isInstanceOf(Recovery.Nothing.class);
      }
    }
  }

  @Test
  void goesByWhatTheDraftWasBasedOnWhateverTheRevisionsSay() {
    Optional<DraftBase> now = Optional.of(base(0));
    Optional<DraftBase> before = Optional.of(base(1));
    for (long revision : List.of(3L, 7L, 20L)) {
      StoredDocument draft = state("neu", revision);
      assertThat(offer(onDisk(state("alt", 7)), draft, now)).isEqualTo(new Recovery.Offer(draft));
      assertThat(offer(onDisk(state("alt", 7)), draft, before))
          .isEqualTo(new Recovery.Compare(draft));
      assertThat(offer(onDisk(state("neu", 7)), draft, before)).isEqualTo(new Recovery.Nothing());
    }
  }

  /** The base of a draft of a file that had so many bytes. */
  private static DraftBase base(int bytes, Assessment... unanswered) {
    return DraftBase.of(ContentHash.of(new byte[bytes]), List.of(unanswered));
  }

  @Test
  void takesASaveThatHadNoAnswerForItsOwn() {
    StoredDocument saved = state("eins", 8);
    StoredDocument draft = state("eins zwei", 8);
    Optional<DraftBase> base = Optional.of(base(1, saved.assessment()));
    assertThat(offer(onDisk(saved), draft, base)).isEqualTo(new Recovery.Offer(draft));
    assertThat(offer(onDisk(state("drei", 8)), draft, base)).isEqualTo(new Recovery.Compare(draft));
  }
}
