package kistartklar.portfolio;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import kistartklar.domain.portfolio.Summary;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.FileTrouble;
import kistartklar.text.Message;

/**
 * Reads all documents below a folder, several at a time. Never writes. However many there are, only
 * a few are in memory at once; of each only a summary is kept.
 */
public final class FolderReader {

  /** Handing over one by one would cost more than reading. */
  private static final int AT_ONCE = 16;

  /** Handfuls of paths not yet read; when it is full, the searching thread reads as well. */
  private static final int WAITING = 8;

  /** More would wait for the disk, and hold more documents in memory. */
  private static final int MOST_THREADS = 4;

  private final Function<Path, LoadResult> load;
  private final Set<Path> passedOver;
  private final Clock clock;

  /**
   * @param load reads one document; called by several threads
   * @param passedOver absolute folders that hold the program's own files
   * @param clock tells the day on which measures are overdue
   */
  public FolderReader(Function<Path, LoadResult> load, Set<Path> passedOver, Clock clock) {
    this.load = load;
    this.passedOver = Set.copyOf(passedOver);
    this.clock = clock;
  }

  /** Searches a folder and its sub-folders; returns when all is read or it was cancelled. */
  public void read(Path folder, FolderSearch reading) {
    LocalDate today = LocalDate.now(clock);
    try (ThreadPoolExecutor readers = readers()) {
      List<Path> found = new ArrayList<>();
      FolderWalk walk =
          new FolderWalk(
              folder,
              passedOver,
              reading,
              file -> {
                found.add(file);
                if (found.size() == AT_ONCE) {
                  hand(found, readers, today, reading);
                }
              });
      try {
        Files.walkFileTree(
            folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
      } finally {
        hand(found, readers, today, reading);
      }
    } catch (IOException e) {
      reading.add(new Entry.Unreadable(folder, FileTrouble.searching(folder, e)));
    }
  }

  private void hand(
      List<Path> found, ThreadPoolExecutor readers, LocalDate today, FolderSearch reading) {
    List<Path> files = List.copyOf(found);
    found.clear();
    readers.execute(() -> files.forEach(file -> read(file, today, reading)));
  }

  private static ThreadPoolExecutor readers() {
    int threads = Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, MOST_THREADS);
    return new ThreadPoolExecutor(
        threads,
        threads,
        0,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(WAITING),
        Thread.ofPlatform().daemon().name("portfolio-", 1).factory(),
        new ThreadPoolExecutor.CallerRunsPolicy());
  }

  private void read(Path file, LocalDate today, FolderSearch reading) {
    if (!reading.cancelled()) {
      reading.add(entry(file, load(file), today));
    }
  }

  /** A fault in one document must not hide the others. */
  private LoadResult load(Path file) {
    try {
      return load.apply(file);
    } catch (RuntimeException e) {
      return new LoadResult.Unreadable(Message.of("portfolio.unexpected", String.valueOf(e)));
    }
  }

  private static Entry entry(Path file, LoadResult result, LocalDate today) {
    return switch (result) {
      case LoadResult.Loaded loaded -> assessed(file, loaded.document(), Optional.empty(), today);
      case LoadResult.NewerFormat newer ->
          assessed(file, newer.document(), Optional.of(newer.reason()), today);
      case LoadResult.Damaged(Message reason) -> new Entry.Unreadable(file, reason);
      case LoadResult.Unreadable(Message reason) -> new Entry.Unreadable(file, reason);
    };
  }

  private static Entry assessed(
      Path file, StoredDocument document, Optional<Message> newer, LocalDate today) {
    return new Entry.Assessed(
        file,
        document.assessment().id(),
        document.revision(),
        Summary.of(document.assessment(), today),
        newer);
  }
}
