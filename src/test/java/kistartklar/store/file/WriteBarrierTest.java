package kistartklar.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.exchange.TargetFiles;
import kistartklar.exchange.WriteResult;
import kistartklar.store.DocumentStore;
import kistartklar.store.Expectation;
import kistartklar.store.LoadResult;
import kistartklar.store.SaveResult;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of targets that cannot be written, the same for documents and for reports. */
@Tag("pure")
class WriteBarrierTest {

  @TempDir Path folder;

  private static String words(Message message) {
    return Messages.german().get(message);
  }

  private static String saving(FileOperations files, Path target) {
    SaveResult result =
        new DocumentStore(files, new DurableWriter(files))
            .save(
                StoredDocument.unsaved(Assessment.empty(new UUID(1, 2))),
                target,
                new Expectation.Replaceable(),
                Instant.EPOCH);
    return words(((SaveResult.Failed) result).reason());
  }

  private static String writing(FileOperations files, Path target) {
    return words(
        ((WriteResult.Refused) new TargetFiles(files).write(target, new byte[1])).reason());
  }

  /** A drive on which nothing can be written, as a CD or a stick with its switch set. */
  private static FileOperations readOnlyDrive() {
    return (FileOperations)
        Proxy.newProxyInstance(
            FileOperations.class.getClassLoader(),
            new Class<?>[] {FileOperations.class},
            (proxy, method, arguments) -> {
              try {
                return method.getName().startsWith("is")
                    ? Boolean.TRUE
                    : method.invoke(new Disk(), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Test
  void aReadOnlyDriveIsToldApartFromAReadOnlyFile() throws Exception {
    Path file = Files.writeString(folder.resolve("a.kicheck"), "alt");
    String words = "„a.kicheck“ liegt auf einem schreibgeschützten Laufwerk.";
    assertThat(saving(readOnlyDrive(), file)).startsWith(words);
    assertThat(writing(readOnlyDrive(), file)).startsWith(words);
    assertThat(file).hasContent("alt");
  }

  @Test
  void theDriveOfATestCanBeWritten() throws Exception {
    Path file = Files.writeString(folder.resolve("a.kicheck"), "alt");
    assertThat(new Disk().isOnReadOnlyDrive(file)).isFalse();
  }

  @Test
  void aLinkThatLeadsNowhereIsToldAndNotFilled() throws Exception {
    Path gone = folder.resolve("laufwerk.kicheck");
    Path link = Files.createSymbolicLink(folder.resolve("link.kicheck"), gone);
    String words =
        "„link.kicheck“ ist eine Verknüpfung zu „" + gone + "“, und dort liegt keine Datei.";
    assertThat(saving(new Disk(), link)).startsWith(words);
    assertThat(writing(new Disk(), link)).startsWith(words);
    assertThat(gone).doesNotExist();
    LoadResult read = new DocumentStore(new Disk(), new DurableWriter(new Disk())).load(link);
    assertThat(words(((LoadResult.Unreadable) read).reason())).startsWith(words);
    assertThat(link).isSymbolicLink();
  }
}
