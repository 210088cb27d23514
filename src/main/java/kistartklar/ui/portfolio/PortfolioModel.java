package kistartklar.ui.portfolio;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kistartklar.portfolio.Entry;
import kistartklar.portfolio.FolderReader;
import kistartklar.portfolio.FolderSearch;
import kistartklar.text.Message;
import kistartklar.ui.shared.Background;

/** The documents of a folder, which come in while it is read. */
final class PortfolioModel {

  /** How far the reading has come. */
  enum Progress {
    READING,
    COMPLETE,
    CANCELLED
  }

  /**
   * What is told while reading.
   *
   * @param seen files looked at so far, documents or not
   */
  record State(Progress progress, int seen) {}

  /** As often as a person can follow. */
  private static final Duration RHYTHM = Duration.ofMillis(100);

  private final FolderReader reader;
  private final Background background;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ObservableList<Entry.Unreadable> unreadable = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State(Progress.READING, 0));
  private final Map<UUID, List<Entry.Assessed>> byId = new HashMap<>();
  private FolderSearch search = new FolderSearch();
  private Path folder;

  PortfolioModel(FolderReader reader, Background background, Path folder) {
    this.reader = reader;
    this.background = background;
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  ObservableList<Row> rows() {
    return rows;
  }

  ObservableList<Entry.Unreadable> unreadable() {
    return unreadable;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Reads a folder, in place of what was read or is being read. */
  void read(Path newFolder) {
    search.cancel();
    FolderSearch fresh = new FolderSearch();
    search = fresh;
    folder = newFolder;
    byId.clear();
    rows.clear();
    unreadable.clear();
    state.set(new State(Progress.READING, 0));
    background.run(
        () -> {
          reader.read(newFolder, fresh);
          return true;
        },
        done -> end(fresh),
        fault -> {
          fresh.cancel();
          unreadable.add(
              new Entry.Unreadable(
                  newFolder, Message.of("portfolio.fault", String.valueOf(fault))));
          end(fresh);
        });
    poll(fresh);
  }

  /** Reads the same folder again. */
  void refresh() {
    read(folder);
  }

  /** Ends the reading; what was found stays. */
  void cancel() {
    if (state.get().progress() == Progress.READING) {
      search.cancel();
      end(search);
    }
  }

  private void poll(FolderSearch from) {
    if (from == search && state.get().progress() == Progress.READING) {
      take(from);
      state.set(new State(Progress.READING, from.seen()));
      background.after(RHYTHM, () -> poll(from));
    }
  }

  private void end(FolderSearch from) {
    if (from == search && state.get().progress() == Progress.READING) {
      take(from);
      Progress progress = from.cancelled() ? Progress.CANCELLED : Progress.COMPLETE;
      state.set(new State(progress, from.seen()));
    }
  }

  private void take(FolderSearch from) {
    List<Row> fresh = new ArrayList<>();
    List<Entry.Unreadable> bad = new ArrayList<>();
    for (Entry entry : from.take()) {
      switch (entry) {
        case Entry.Assessed document -> fresh.add(new Row(document, known(document)));
        case Entry.Unreadable broken -> bad.add(broken);
      }
    }
    rows.addAll(fresh);
    unreadable.addAll(bad);
    fresh.stream().filter(row -> row.other().isPresent()).forEach(this::markOthers);
  }

  /** Another file with the same document that was found before. */
  private Optional<Path> known(Entry.Assessed document) {
    List<Entry.Assessed> same = byId.computeIfAbsent(document.id(), id -> new ArrayList<>());
    Optional<Path> other = same.stream().findFirst().map(Entry.Assessed::path);
    same.add(document);
    return other;
  }

  private void markOthers(Row found) {
    rows.replaceAll(row ->
        row.other().isEmpty() && row.entry().id().equals(found.entry().id())
            ? new Row(row.entry(), Optional.of(found.path()))
            : row);
  }
}
