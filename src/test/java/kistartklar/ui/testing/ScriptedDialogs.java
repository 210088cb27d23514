package kistartklar.ui.testing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kistartklar.ui.shared.Dialogs;

/** Dialogs that a test answers beforehand; an unexpected one is cancelled. */
public final class ScriptedDialogs implements Dialogs {

  public final Deque<String> answers = new ArrayDeque<>();
  public final Deque<Path> files = new ArrayDeque<>();

  /** What choices said beside their ways. */
  public final List<String> notes = new ArrayList<>();

  /** What is ticked in the choices to come. */
  public final Deque<Set<String>> ticks = new ArrayDeque<>();

  /** The parts that were last offered. */
  public final Map<String, String> offered = new LinkedHashMap<>();

  /** What was ticked beforehand in the last choice. */
  public Set<String> preset = Set.of();

  public final List<String> said = new ArrayList<>();
  private boolean leaving;

  /** From now on nothing is kept: each question is answered with its last choice. */
  public void leave() {
    answers.clear();
    leaving = true;
  }

  @Override
  public <T> Optional<T> ask(Question<T> question) {
    said.add(question.title());
    if (leaving) {
      return Optional.of(question.choices().getLast().value());
    }
    String label = answers.poll();
    return question.choices().stream()
        .filter(choice -> choice.label().equals(label))
        .map(Choice::value)
        .findFirst();
  }

  /** Takes the way named next, or the one that is marked beforehand if that is no way. */
  @Override
  public <T> Optional<T> choose(Selection<T> selection) {
    Optional<T> named =
        selection.ways().stream()
            .filter(way -> way.label().equals(answers.peek()))
            .map(Way::value)
            .findFirst();
    if ("Abbrechen".equals(answers.peek())) {
      answers.remove();
      said.add(selection.title());
      return Optional.empty();
    }
    named.ifPresent(value -> answers.remove());
    selection.note().ifPresent(notes::add);
    T chosen = named.orElse(selection.preset());
    said.add(selection.title() + " " + chosen);
    return Optional.of(chosen);
  }

  /** Ticks what {@link #ticks} gives, or what is ticked beforehand if it gives nothing. */
  @Override
  public <T> Optional<Chosen<T>> choose(Selection<T> selection, Parts<T> parts) {
    Optional<T> way = choose(selection);
    offered.clear();
    offered.putAll(parts.labels());
    way.ifPresent(chosen -> preset = parts.preset().apply(chosen));
    return way.map(chosen -> new Chosen<>(chosen, ticks.isEmpty() ? preset : ticks.removeFirst()));
  }

  @Override
  public void tell(String title, String text) {
    said.add(title + ": " + text);
  }

  @Override
  public Optional<Path> choosePicture(Optional<Path> folder) {
    return Optional.ofNullable(files.poll());
  }

  @Override
  public Optional<Path> chooseFolder(String title, Optional<Path> folder) {
    said.add(title);
    return Optional.ofNullable(files.poll());
  }

  /** All files that are left. */
  @Override
  public List<Path> chooseSeveral(String title, Optional<Path> folder) {
    said.add(title);
    List<Path> all = List.copyOf(files);
    files.clear();
    return all;
  }

  @Override
  public Optional<Path> chooseToOpen(Optional<Path> folder) {
    return Optional.ofNullable(files.poll());
  }

  @Override
  public List<Path> chooseSeveral(Optional<Path> folder) {
    List<Path> all = List.copyOf(files);
    files.clear();
    return all;
  }

  @Override
  public Optional<Path> chooseTarget(FileKind kind, String name, Optional<Path> folder) {
    said.add("target " + name);
    return Optional.ofNullable(files.poll());
  }
}
