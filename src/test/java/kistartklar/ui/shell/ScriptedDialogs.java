package kistartklar.ui.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import kistartklar.ui.shared.Dialogs;

/** Dialogs that a test answers beforehand; an unexpected one is cancelled. */
final class ScriptedDialogs implements Dialogs {

  final Deque<String> answers = new ArrayDeque<>();
  final Deque<Path> files = new ArrayDeque<>();
  final List<String> said = new ArrayList<>();

  @Override
  public <T> Optional<T> ask(Question<T> question) {
    said.add(question.title());
    String label = answers.poll();
    return question.choices().stream()
        .filter(choice -> choice.label().equals(label))
        .map(Choice::value)
        .findFirst();
  }

  @Override
  public void tell(String title, String text) {
    said.add(title + ": " + text);
  }

  @Override
  public Optional<Path> chooseToOpen(Optional<Path> folder) {
    return Optional.ofNullable(files.poll());
  }

  @Override
  public Optional<Path> chooseTarget(FileKind kind, String name, Optional<Path> folder) {
    said.add("target " + name);
    return Optional.ofNullable(files.poll());
  }
}
