package kistartklar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.FaultyFiles;
import kistartklar.store.file.FaultyFiles.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("pure")
class SameDocumentTest {

  private static final UUID ID = new UUID(1, 2);

  private final FaultyFiles files = new FaultyFiles();
  private final SameDocument same =
      new SameDocument(files, new DocumentStore(files, new DurableWriter(files)));

  @TempDir Path folder;

  private Path write(String name, UUID id, String note) throws Exception {
    Assessment content = Assessment.empty(id).withNote(new QuestionId(1), note);
    return Files.write(folder.resolve(name), DocumentFormat.write(StoredDocument.unsaved(content)));
  }

  @Test
  void findsConflictCopiesByTheirIdWhateverTheirName() throws Exception {
    Path mine = write("Muster.kicheck", ID, "hier");
    Path dropbox = write("Muster (Konflikt von Anna 2026-11-22).kicheck", ID, "dort");
    Path oneDrive = write("Muster-BUERO-2.kicheck", ID, "hier");
    write("Andere.kicheck", new UUID(3, 4), "fremd");
    write("Muster.kicheck.bak", ID, "keine Endung");
    Files.writeString(folder.resolve("kaputt.kicheck"), "{");
    Files.createDirectory(folder.resolve("Ordner.kicheck"));
    assertThat(same.beside(mine, ID))
        .extracting(SameDocument.Copy::file)
        .containsExactly(dropbox, oneDrive);
    assertThat(same.beside(mine, ID).getFirst().loaded().document().assessment())
        .isEqualTo(Assessment.empty(ID).withNote(new QuestionId(1), "dort"));
  }

  @Test
  void takesNoLinkToTheDocumentForACopy() throws Exception {
    Path mine = write("Muster.kicheck", ID, "hier");
    Path link = Files.createSymbolicLink(folder.resolve("Verweis.kicheck"), mine);
    assertThat(same.beside(mine, ID)).isEmpty();
    assertThat(same.beside(link, ID)).isEmpty();
  }

  @Test
  void findsNothingInAFolderThatCannotBeListed() throws Exception {
    Path mine = write("Muster.kicheck", ID, "hier");
    files.fail(Fault.LIST, new AccessDeniedException("x"));
    assertThat(same.beside(mine, ID)).isEmpty();
    assertThat(same.beside(folder.resolve("weg").resolve("x.kicheck"), ID)).isEmpty();
  }

  @Test
  void deletesACopyOnlyAsLongAsItIsWhatWasRead() throws Exception {
    Path mine = write("Muster.kicheck", ID, "hier");
    Path other = write("Muster (Konflikt).kicheck", ID, "dort");
    SameDocument.Copy copy = same.beside(mine, ID).getFirst();
    write("Muster (Konflikt).kicheck", ID, "inzwischen anders");
    assertThat(same.delete(copy)).isPresent();
    assertThat(other).exists();
    write("Muster (Konflikt).kicheck", ID, "dort");
    files.fail(Fault.DELETE, new AccessDeniedException("x"));
    assertThat(same.delete(copy)).isPresent();
    files.mend();
    assertThat(same.delete(copy)).isEmpty();
    assertThat(other).doesNotExist();
    assertThat(mine).exists();
  }

  @Test
  void findsTheFileOfADraftAmongThoseUsedLast() throws Exception {
    Path other = write("Andere.kicheck", new UUID(3, 4), "fremd");
    Path mine = write("Muster.kicheck", ID, "hier");
    Path gone = folder.resolve("weg.kicheck");
    assertThat(same.among(List.of(gone, other, mine), ID))
        .extracting(SameDocument.Copy::file)
        .containsExactly(mine);
  }
}
