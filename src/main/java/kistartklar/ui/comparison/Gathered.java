package kistartklar.ui.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.comparison.Comparison;
import kistartklar.domain.comparison.State;
import kistartklar.domain.comparison.State.Kind;
import kistartklar.store.LoadResult;
import kistartklar.text.Message;

/** The states chosen so far, those the user took out of view, and files that could not be read. */
final class Gathered {

  /** A file that could not be read. */
  record Unread(String name, Message reason) {}

  /** What a state is recognised by while its content changes. */
  private record Key(UUID id, Kind kind, String source) {
    static Key of(State state) {
      return new Key(state.id(), state.kind(), state.source());
    }
  }

  private final Map<Path, List<State>> files = new LinkedHashMap<>();
  private final Map<Path, Unread> unread = new LinkedHashMap<>();
  private final Set<Key> hidden = new HashSet<>();
  private Optional<State> open = Optional.empty();

  /** Sets what the document being worked on says now. */
  void setOpen(Assessment assessment, String name) {
    open = Optional.of(State.of(assessment, Kind.OPEN, name));
  }

  /** Adds what came of reading a file, in place of what an earlier reading of it brought. */
  void add(Path file, LoadResult result) {
    files.remove(file);
    unread.remove(file);
    String name = name(file);
    switch (result) {
      case LoadResult.Loaded loaded ->
          files.put(file, line(loaded.document().assessment(), Kind.DOCUMENT, name));
      case LoadResult.NewerFormat newer ->
          files.put(file, line(newer.document().assessment(), Kind.NEWER_DOCUMENT, name));
      case LoadResult.Damaged(Message reason) -> unread.put(file, new Unread(name, reason));
      case LoadResult.Unreadable(Message reason) -> unread.put(file, new Unread(name, reason));
    }
  }

  private static String name(Path file) {
    return String.valueOf(Optional.ofNullable(file.getFileName()).orElse(file));
  }

  private static List<State> line(Assessment assessment, Kind kind, String name) {
    List<State> line = new ArrayList<>(State.predecessors(assessment));
    line.add(State.of(assessment, kind, name));
    return List.copyOf(line);
  }

  /** Shows a state or takes it out of view. */
  void show(State state, boolean shown) {
    if (shown) {
      hidden.remove(Key.of(state));
    } else {
      hidden.add(Key.of(state));
    }
  }

  boolean isShown(State state) {
    return !hidden.contains(Key.of(state));
  }

  List<Unread> unread() {
    return List.copyOf(unread.values());
  }

  /** All states there are, oldest first. */
  List<State> all() {
    return Comparison.of(given()).states();
  }

  /** The comparison of those in view. */
  Comparison comparison() {
    return Comparison.of(given().stream().filter(this::isShown).toList());
  }

  private List<State> given() {
    List<State> given = new ArrayList<>();
    open.ifPresent(state -> given.addAll(State.predecessors(state.content())));
    files.values().forEach(given::addAll);
    open.ifPresent(given::add);
    return given;
  }
}
