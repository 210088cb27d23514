package kistartklar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.FaultyFiles;
import kistartklar.store.file.FaultyFiles.Fault;
import kistartklar.store.file.HostName;
import kistartklar.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T14:32:10Z");
  private static final UUID ID = new UUID(1, 2);

  private final FaultyFiles files = new FaultyFiles();
  private final DocumentStore store = new DocumentStore(files, new DurableWriter(files));
  private final StoredDocument document =
      StoredDocument.unsaved(Assessment.empty(ID).withNote(new QuestionId(1), "Notiz"));

  @TempDir Path home;
  private Path folder;
  private Drafts drafts;

  @BeforeEach
  void openDrafts() {
    folder = home.resolve("data").resolve("drafts");
    drafts = new Drafts(files, store, folder);
  }

  @Test
  void hasNothingAtFirstAndCreatesNoFolderForThat() {
    assertThat(drafts.list()).isEqualTo(new Drafts.Listing(List.of(), List.of()));
    assertThat(folder).doesNotExist();
  }

  @Test
  void keepsTheLatestStateOfADocument() {
    SaveResult.Saved first = (SaveResult.Saved) drafts.save(document, NOW);
    Assessment changed = first.document().assessment().withNote(new QuestionId(1), "später");
    drafts.save(first.document().withAssessment(changed), NOW);
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
    drafts.save(document, NOW);
    drafts.save(StoredDocument.unsaved(Assessment.empty(new UUID(3, 4))), NOW);
    assertThat(drafts.list().drafts()).hasSize(2);
  }

  @Test
  void letsOnlyTheOwnerReadFolderAndFiles() throws Exception {
    drafts.save(document, NOW);
    assertThat(mode(folder)).isEqualTo("rwx------");
    assertThat(mode(folder.resolve(ID + ".kicheck"))).isEqualTo("rw-------");
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void reportsUnreadableDraftsAndLeavesThem() throws Exception {
    drafts.save(document, NOW);
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
    drafts.save(document, NOW);
    Files.writeString(folder.resolve(ID + ".kicheck"), "{\"rest\":");
    assertThat(drafts.save(document, NOW)).isInstanceOf(SaveResult.Saved.class);
    Drafts.Listing listing = drafts.list();
    assertThat(listing.drafts()).hasSize(1);
    assertThat(listing.unreadable())
        .singleElement()
        .satisfies(unreadable -> assertThat(unreadable.file()).hasContent("{\"rest\":"));
  }

  @Test
  void deletesWhatACrashLeftOfAnyDraft() throws Exception {
    drafts.save(document, NOW);
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
    drafts.save(document, NOW);
    drafts.save(StoredDocument.unsaved(Assessment.empty(new UUID(3, 4))), NOW);
    assertThat(drafts.delete(ID)).isEmpty();
    assertThat(drafts.delete(ID)).isEmpty();
    assertThat(drafts.list().drafts())
        .singleElement()
        .satisfies(
            draft -> assertThat(draft.document().assessment().id()).isEqualTo(new UUID(3, 4)));
  }

  @Test
  void saysWhenADraftCannotBeDeleted() {
    drafts.save(document, NOW);
    files.fail(Fault.DELETE, new IOException("busy"));
    assertThat(drafts.delete(ID).map(Messages.german()::get).orElseThrow())
        .startsWith("Die Datei „" + folder.resolve(ID + ".kicheck") + "“ konnte nicht gelöscht")
        .endsWith("Das System meldet: busy");
  }

  @Test
  void saysWhenTheFolderCannotBeMade() {
    files.fail(Fault.FOLDER, new AccessDeniedException("x"));
    assertThat(drafts.save(document, NOW)).isInstanceOf(SaveResult.Failed.class);
  }

  @Test
  void reportsAFolderThatCannotBeListed() {
    files.fail(Fault.LIST, new AccessDeniedException("x"));
    assertThat(drafts.list().unreadable())
        .singleElement()
        .satisfies(unreadable -> assertThat(unreadable.file()).isEqualTo(folder));
  }
}
