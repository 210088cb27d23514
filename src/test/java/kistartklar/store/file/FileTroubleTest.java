package kistartklar.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("pure")
class FileTroubleTest {

  private static final Path FILE = Path.of("/ordner/a.kicheck");

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "No space left on device ~ store.save.full",
        "Disk quota exceeded ~ store.save.full",
        "There is not enough space on the disk ~ store.save.full",
        "Es steht nicht genügend Speicherplatz auf dem Datenträger zur Verfügung ~ store.save.full",
        "Device or resource busy ~ store.save.inUse",
        "The process cannot access the file because it is being used by another process"
            + " ~ store.save.inUse",
        "Der Prozess kann nicht auf die Datei zugreifen, da sie von einem anderen Prozess"
            + " verwendet wird ~ store.save.inUse",
        "Read-only file system ~ store.save.readOnlyDrive",
        "The media is write protected ~ store.save.readOnlyDrive",
        "Das Medium ist schreibgeschützt ~ store.save.readOnlyDrive",
        "Operation not permitted ~ store.save.denied",
        "File name too long ~ store.save.tooLong",
        "The filename or extension is too long ~ store.save.tooLong",
        "Der Dateiname oder die Erweiterung ist zu lang ~ store.save.tooLong",
        "The filename, directory name, or volume label syntax is incorrect"
            + " ~ store.save.invalidName",
        "Die Syntax für den Dateinamen, Verzeichnisnamen oder die Datenträgerbezeichnung ist"
            + " falsch ~ store.save.invalidName",
        "Not a directory ~ store.save.noFolder",
        "Das System kann den angegebenen Pfad nicht finden ~ store.save.noFolder",
        "Input/output error ~ store.save.failed",
      })
  void knowsCausesByTheWordsOfTheSystem(String reason, String key) {
    assertThat(writing(new FileSystemException("/x", null, reason)).key()).isEqualTo(key);
    assertThat(writing(new IOException(reason)).key()).isEqualTo(key);
  }

  @Test
  void namesTheExceptionWhenTheSystemSaysNothing() {
    assertThat(writing(new IOException()).arguments()).containsExactly("a.kicheck", "IOException");
  }

  @Test
  void doesNotShowPathsOfTheSystemsMessage() {
    assertThat(writing(new AtomicMoveNotSupportedException("/secret", "/x", "no")).arguments())
        .containsExactly("a.kicheck", "no");
  }

  @Test
  void wordsReadingTrouble() {
    assertThat(reading("Not a directory")).startsWith("Die Datei „a.kicheck“ gibt es nicht.");
    assertThat(reading("von einem anderen Prozess verwendet"))
        .startsWith("Die Datei „a.kicheck“ ist gerade von einem anderen Programm gesperrt.");
    assertThat(reading("File name too long")).startsWith("Die Datei „a.kicheck“ gibt es nicht.");
    assertThat(reading("Operation not permitted"))
        .startsWith("Die Datei „a.kicheck“ darf mit Ihrem Benutzerkonto nicht gelesen werden.");
  }

  @Test
  void linksInACircleHaveWordsOfTheirOwn(@TempDir Path folder) throws Exception {
    Path circle = folder.resolve("kreis.kicheck");
    Files.createSymbolicLink(circle, circle.getFileName());
    assertThatThrownBy(() -> new Disk().read(circle, 10))
        .isInstanceOfSatisfying(
            IOException.class,
            failure -> {
              assertThat(FileTrouble.reading(circle, failure).key()).isEqualTo("store.read.loop");
              assertThat(FileTrouble.writing(circle, failure, false).key())
                  .isEqualTo("store.read.loop");
            });
  }

  private static String reading(String reason) {
    return Messages.german()
        .get(FileTrouble.reading(FILE, new FileSystemException("/x", null, reason)));
  }

  private static Message writing(Exception failure) {
    return FileTrouble.writing(FILE, failure, false);
  }
}
