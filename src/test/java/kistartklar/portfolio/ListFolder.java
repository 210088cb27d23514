package kistartklar.portfolio;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import kistartklar.store.DocumentStore;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.text.Messages;

/** Lists a folder of documents, a line for each, in a process that may have fewer rights. */
final class ListFolder {

  private ListFolder() {}

  /** Takes the folder. */
  public static void main(String[] arguments) {
    Disk disk = new Disk();
    DocumentStore store = new DocumentStore(disk, new DurableWriter(disk));
    FolderSearch reading = new FolderSearch();
    new FolderReader(store::look, Set.of(), Clock.systemUTC()).read(Path.of(arguments[0]), reading);
    for (Entry entry : reading.take()) {
      String line =
          switch (entry) {
            case Entry.Assessed document -> "read " + document.summary().firm();
            case Entry.Unreadable bad ->
                bad.reason().key() + " " + Messages.german().get(bad.reason());
          };
      System.out.println(bad(entry) + line.replace('\n', ' '));
    }
  }

  private static String bad(Entry entry) {
    return entry.path().getFileName() + ": ";
  }
}
