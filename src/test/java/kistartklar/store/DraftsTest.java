package kistartklar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.FaultyFiles;
import kistartklar.store.file.FaultyFiles.Fault;
import kistartklar.store.file.HostName;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("pure")
class DraftsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T14:32:10Z");
  private static final UUID ID = new UUID(1, 2);

  private final FaultyFiles files = new FaultyFiles();
  private final DocumentStore store = new DocumentStore(files, new DurableWriter(files));
  private final StoredDocument document =
      StoredDocument.unsaved(Assessment.empty(ID).withNote(new QuestionId(1), "Notiz"));

  /** What was kept among the earlier states. */
  private final List<Assessment> kept = new ArrayList<>();

  private boolean keeping = true;

  @TempDir Path home;
  private Path folder;
  private Drafts drafts;

  @BeforeEach
  void openDrafts() {
    folder = home.resolve("data").resolve("drafts");
    drafts = new Drafts(files, store, folder, this::keep);
  }

  @Test
  void hasNothingAtFirstAndCreatesNoFolderForThat() {
    assertThat(drafts.list()).isEqualTo(new Drafts.Listing(List.of(), List.of()));
    assertThat(folder).doesNotExist();
  }

  @Test
  void keepsTheLatestStateOfADocument() {
    SaveResult.Saved first = (SaveResult.Saved) drafts.save(document, Optional.empty(), NOW);
    Assessment changed = first.document().assessment().withNote(new QuestionId(1), "später");
    drafts.save(first.document().withAssessment(changed), Optional.empty(), NOW);
    assertThat(drafts.list().drafts())
        .singleElement()
        .satisfies(draft -> {
          assertThat(draft.document().assessment()).isEqualTo(changed);
          assertThat(draft.document().revision()).isEqualTo(2);
          assertThat(draft.file()).isEqualTo(folder.resolve(ID + ".kicheck"));
        });
  }

  @Test
  void keepsDraftsOfSeveralDocumentsApart() {
    drafts.save(document, Optional.empty(), NOW);
    drafts.save(StoredDocument.unsaved(Assessment.empty(new UUID(3, 4))), Optional.empty(), NOW);
    assertThat(drafts.list().drafts()).hasSize(2);
  }

  @Test
  void letsOnlyTheOwnerReadFolderAndFiles() throws Exception {
    drafts.save(document, Optional.empty(), NOW);
    assertThat(mode(folder)).isEqualTo("rwx------");
    assertThat(mode(folder.resolve(ID + ".kicheck"))).isEqualTo("rw-------");
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void reportsUnreadableDraftsAndLeavesThem() throws Exception {
    drafts.save(document, Optional.empty(), NOW);
    Path broken = Files.writeString(folder.resolve(new UUID(0, 0) + ".kicheck"), "{");
    Path newer =
        Files.writeString(
            folder.resolve(new UUID(0, 1) + ".kicheck"),
            DocumentFormatTest.head().replace("Version\":1", "Version\":2") + "}");
    Files.writeString(folder.resolve("notiz.txt"), "{");
    Drafts.Listing listing = drafts.list();
    assertThat(listing.drafts()).hasSize(1);
    assertThat(listing.unreadable())
        .extracting(Drafts.Unreadable::file)
        .containsExactly(broken, newer);
    assertThat(broken).hasContent("{");
  }

  @Test
  void setsADamagedDraftAsideInsteadOfReplacingIt() throws Exception {
    drafts.save(document, Optional.empty(), NOW);
    Files.writeString(folder.resolve(ID + ".kicheck"), "{\"rest\":");
    assertThat(drafts.save(document, Optional.empty(), NOW)).isInstanceOf(SaveResult.Saved.class);
    Drafts.Listing listing = drafts.list();
    assertThat(listing.drafts()).hasSize(1);
    assertThat(listing.unreadable())
        .singleElement()
        .satisfies(unreadable -> assertThat(unreadable.file()).hasContent("{\"rest\":"));
  }

  @Test
  void deletesWhatACrashLeftOfAnyDraft() throws Exception {
    drafts.save(document, Optional.empty(), NOW);
    Path stray =
        Files.writeString(
            folder.resolve(
                ".ki-startklar-0123abcd-" + HostName.key() + "-" + Long.MAX_VALUE + "-1-1.tmp"),
            "x");
    assertThat(drafts.list().drafts()).hasSize(1);
    assertThat(stray).doesNotExist();
  }

  @Test
  void deletesTheDraftOfOneDocument() {
    drafts.save(document, Optional.empty(), NOW);
    drafts.save(StoredDocument.unsaved(Assessment.empty(new UUID(3, 4))), Optional.empty(), NOW);
    assertThat(drafts.delete(ID)).isEmpty();
    assertThat(drafts.delete(ID)).isEmpty();
    assertThat(drafts.list().drafts())
        .singleElement()
        .satisfies(
            draft -> assertThat(draft.document().assessment().id()).isEqualTo(new UUID(3, 4)));
  }

  @Test
  void saysWhenADraftCannotBeDeleted() {
    drafts.save(document, Optional.empty(), NOW);
    files.fail(Fault.DELETE, new IOException("busy"));
    assertThat(drafts.delete(ID).map(Messages.german()::get).orElseThrow())
        .startsWith("Die Datei „" + folder.resolve(ID + ".kicheck") + "“ konnte nicht gelöscht")
        .endsWith("Das System meldet: busy");
  }

  @Test
  void saysWhenTheFolderCannotBeMade() {
    files.fail(Fault.FOLDER, new AccessDeniedException("x"));
    assertThat(drafts.save(document, Optional.empty(), NOW)).isInstanceOf(SaveResult.Failed.class);
  }

  @Test
  void reportsAFolderThatCannotBeListed() {
    files.fail(Fault.LIST, new AccessDeniedException("x"));
    assertThat(drafts.list().unreadable())
        .singleElement()
        .satisfies(unreadable -> assertThat(unreadable.file()).isEqualTo(folder));
  }

  private Optional<Message> keep(StoredDocument state) {
    kept.add(state.assessment());
    return keeping ? Optional.empty() : Optional.of(Message.of("x"));
  }

  private Drafts ofAnotherProcess() {
    return new Drafts(files, store, folder, this::keep);
  }

  private StoredDocument saying(String note) {
    return document.withAssessment(document.assessment().withNote(new QuestionId(1), note));
  }

  @Test
  void remembersWhatADraftGoesOnFrom() {
    DraftBase base = DraftBase.of(ContentHash.of(new byte[1]), List.of(document.assessment()));
    drafts.save(saying("neu"), Optional.of(base), NOW);
    assertThat(drafts.find(ID).orElseThrow().base()).contains(base);
    assertThat(base.hashes()).hasSize(2);
    drafts.save(saying("neuer"), Optional.empty(), NOW);
    assertThat(drafts.find(ID).orElseThrow().base()).isEmpty();
  }

  @Test
  void leavesNothingOfADraftInAnyFile() throws Exception {
    DraftBase base = DraftBase.of(ContentHash.of(new byte[1]), List.of());
    drafts.save(document, Optional.of(base), NOW);
    Path draft = drafts.find(ID).orElseThrow().file();
    assertThat(Files.readString(draft)).contains(base.hashes().iterator().next());
    LoadResult.Loaded asDocument = (LoadResult.Loaded) store.load(draft);
    Path target = home.resolve("a.kicheck");
    store.save(asDocument.document(), target, new Expectation.Absent(), NOW);
    assertThat(Files.readString(target)).doesNotContain("ki-startklar/draft", "basedOn");
  }

  @Test
  void leavesFieldsOfOtherProgramsAsTheyAre() throws Exception {
    for (String foreign : List.of("Vorlage", "0".repeat(64))) {
      Path file = home.resolve("a.kicheck");
      Files.writeString(file, DocumentFormatTest.head() + ",\"basedOn\":\"" + foreign + "\"}");
      StoredDocument read = ((LoadResult.Loaded) store.load(file)).document();
      drafts.save(read, Optional.empty(), NOW);
      Drafts.Draft draft = drafts.find(read.assessment().id()).orElseThrow();
      assertThat(draft.base()).isEmpty();
      store.save(draft.document(), file, new Expectation.Replaceable(), NOW);
      assertThat(Files.readString(file)).contains("\"basedOn\": \"" + foreign + "\"");
    }
  }

  /** Version 1.0 noted the hash among the document's own fields. */
  @Test
  void understandsDraftsOfVersionOne() throws Exception {
    drafts.save(document, Optional.empty(), NOW);
    Path file = drafts.find(ID).orElseThrow().file();
    String hash = ContentHash.of(new byte[1]).hex();
    Files.writeString(
        file,
        Files.readString(file)
            .replace("\"ki-startklar/draft\": {}", "\"basedOn\": \"" + hash + "\""));
    Drafts.Draft draft = drafts.find(ID).orElseThrow();
    assertThat(draft.base().orElseThrow().hashes()).containsExactly(hash);
    Path target = home.resolve("a.kicheck");
    store.save(draft.document(), target, new Expectation.Absent(), NOW);
    assertThat(Files.readString(target)).doesNotContain("basedOn");
  }

  @Test
  void keepsWhatAnotherProcessWroteBeforeItReplacesIt() {
    drafts.save(document, Optional.empty(), NOW);
    ofAnotherProcess().save(saying("anderswo"), Optional.empty(), NOW);
    assertThat(kept).containsExactly(document.assessment());
    drafts.save(saying("hier"), Optional.empty(), NOW);
    drafts.save(saying("hier mehr"), Optional.empty(), NOW);
    assertThat(kept).containsExactly(document.assessment(), saying("anderswo").assessment());
  }

  @Test
  void setsAsideWhatAnotherProcessWroteAndCannotBeKept() {
    drafts.save(document, Optional.empty(), NOW);
    keeping = false;
    ofAnotherProcess().save(saying("anderswo"), Optional.empty(), NOW);
    assertThat(drafts.list().drafts())
        .extracting(draft -> draft.document().assessment())
        .containsExactlyInAnyOrder(document.assessment(), saying("anderswo").assessment());
  }

  @Test
  void deletesNoDraftThatAnotherProcessWrote() {
    drafts.save(document, Optional.empty(), NOW);
    ofAnotherProcess().save(saying("anderswo"), Optional.empty(), NOW);
    assertThat(drafts.delete(ID)).isEmpty();
    assertThat(drafts.find(ID).orElseThrow().document().assessment())
        .isEqualTo(saying("anderswo").assessment());
    assertThat(drafts.delete(ID)).isEmpty();
    assertThat(drafts.find(ID)).isEmpty();
  }
}
