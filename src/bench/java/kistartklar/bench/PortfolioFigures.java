package kistartklar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.portfolio.FolderReader;
import kistartklar.portfolio.FolderSearch;
import kistartklar.store.DocumentFormat;
import kistartklar.store.DocumentStore;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import tools.jackson.databind.json.JsonMapper;

/** What listing a folder costs: searching and summing up, beside bare reading and parsing. */
final class PortfolioFigures {

  private static final Race RACE = new Race(20, 21);
  private static final int DOCUMENTS = 2000;
  private static final int FOLDERS = 40;
  private static final double LIMIT = 2;

  private PortfolioFigures() {}

  static List<Figure> measure(Path folder) throws Exception {
    List<Path> files = documents(folder.resolve("portfolio"));
    Disk disk = new Disk();
    DocumentStore store = new DocumentStore(disk, new DurableWriter(disk));
    FolderReader reader = new FolderReader(store::look, Set.of(), Clock.systemDefaultZone());
    JsonMapper mapper = JsonMapper.builder().build();
    List<Duration> times =
        RACE.run(() -> list(reader, folder.resolve("portfolio")), () -> parse(mapper, files));
    return List.of(
        Figure.limited(
            "listing %d documents".formatted(DOCUMENTS),
            times.get(0),
            "reading and Jackson: the same files to trees",
            times.get(1),
            LIMIT));
  }

  /** The example under other ids, in folders by customer. */
  private static List<Path> documents(Path folder) throws IOException {
    Assessment example = Example.document().assessment();
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      Path home = Files.createDirectories(folder.resolve("Kunde " + i % FOLDERS));
      byte[] bytes = DocumentFormat.write(StoredDocument.unsaved(example.copyAs(new UUID(1, i))));
      files.add(Files.write(home.resolve(i + ".kicheck"), bytes));
    }
    return files;
  }

  private static void list(FolderReader reader, Path folder) {
    FolderSearch reading = new FolderSearch();
    reader.read(folder, reading);
    require(reading.take().size() == DOCUMENTS);
  }

  private static void parse(JsonMapper mapper, List<Path> files) throws IOException {
    int objects = 0;
    for (Path file : files) {
      objects += mapper.readTree(Files.readAllBytes(file)).isObject() ? 1 : 0;
    }
    require(objects == DOCUMENTS);
  }

  private static void require(boolean all) {
    if (!all) {
      throw new IllegalStateException("not all documents were read");
    }
  }
}
