package kistartklar.ui.comparison;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import kistartklar.store.LoadResult;
import kistartklar.text.Message;
import kistartklar.ui.shared.Background;

/** Reads chosen files one after the other, away from the window's thread. */
final class SequentialReader {

  /** How far it has come. */
  record Progress(int done, int total) {}

  private final Background background;
  private final Function<Path, LoadResult> reader;
  private final List<Path> files;
  private final BiConsumer<Path, LoadResult> onFile;
  private final Consumer<Progress> onProgress;
  private boolean cancelled;

  /**
   * @param onFile told of every file as soon as it is read
   * @param onProgress told before the first and after every file
   */
  SequentialReader(
      ComparisonParts parts,
      List<Path> files,
      BiConsumer<Path, LoadResult> onFile,
      Consumer<Progress> onProgress) {
    background = parts.background();
    reader = parts.reader();
    this.files = List.copyOf(files);
    this.onFile = onFile;
    this.onProgress = onProgress;
  }

  void start() {
    read(0);
  }

  /** Reads no further file; what is under way is not told of any more. */
  void cancel() {
    cancelled = true;
  }

  private void read(int index) {
    onProgress.accept(new Progress(index, files.size()));
    if (index == files.size()) {
      return;
    }
    Path file = files.get(index);
    background.run(
        () -> reader.apply(file),
        result -> done(index, result),
        fault ->
            done(
                index,
                new LoadResult.Unreadable(
                    Message.of("comparison.read.fault", String.valueOf(fault)))));
  }

  private void done(int index, LoadResult result) {
    if (!cancelled) {
      onFile.accept(files.get(index), result);
      read(index + 1);
    }
  }
}
