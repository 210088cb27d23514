package kistartklar.ui.team;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.team.TeamCopy;
import kistartklar.store.ContentHash;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.shared.AssessmentModel;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;

/** The window in which answers are brought together, over files that exist only here. */
final class TeamScreen {

  static final Assessment DOCUMENT =
      Assessment.empty(new UUID(1, 1))
          .withCompany(Assessment.empty(new UUID(1, 1)).company().withName("Keller GmbH"));

  final AssessmentModel model = new AssessmentModel(DOCUMENT);
  final List<Path> chosen = new ArrayList<>();
  final List<String> closed = new ArrayList<>();
  final List<String> asked = new ArrayList<>();
  boolean mayLose;
  final MergeView view;
  private final Map<Path, LoadResult> files = new HashMap<>();

  TeamScreen(double width, double height, ColorScheme colors) {
    view =
        Fx.get(() ->
            new MergeView(
                Messages.german(),
                GuideReader.read(),
                model,
                new MergeView.Actions() {
                  @Override
                  public List<Path> choose() {
                    return List.copyOf(chosen);
                  }

                  @Override
                  public void read(List<Path> wanted, Consumer<List<MergeView.Read>> then) {
                    then.accept(
                        wanted.stream()
                            .map(file ->
                                new MergeView.Read(file, Objects.requireNonNull(files.get(file))))
                            .toList());
                  }

                  @Override
                  public Optional<Path> own() {
                    return Optional.empty();
                  }

                  @Override
                  public boolean mayLoseNotes() {
                    asked.add("notes");
                    return mayLose;
                  }

                  @Override
                  public void close() {
                    closed.add("closed");
                  }
                }));
    Fx.show(view, width, height, colors);
    Fx.run(view::focusFirst);
  }

  /** A member's copy: one sign per question, j, n or o for open; the rest is open. */
  static Assessment copy(String name, String signs) {
    Assessment copy = TeamCopy.of(DOCUMENT, UUID.nameUUIDFromBytes(name.getBytes()), name, false);
    for (int i = 0; i < signs.length(); i++) {
      Optional<Answer> answer =
          switch (signs.charAt(i)) {
            case 'j' -> Optional.of(Answer.YES);
            case 'n' -> Optional.of(Answer.NO);
            default -> Optional.empty();
          };
      copy = copy.withAnswer(new QuestionId(i + 1), answer);
    }
    return copy;
  }

  TeamScreen with(String file, Assessment copy) {
    Path path = Path.of(file);
    files.put(
        path, new LoadResult.Loaded(StoredDocument.unsaved(copy), ContentHash.of(new byte[0])));
    chosen.add(path);
    return this;
  }

  TeamScreen withBad(String file, String key) {
    Path path = Path.of(file);
    files.put(path, new LoadResult.Damaged(Message.of(key)));
    chosen.add(path);
    return this;
  }

  /** Chooses all files and goes on to comparing. */
  TeamScreen compare() {
    press("Kopien wählen …");
    press("Antworten vergleichen");
    return this;
  }

  void press(String text) {
    Fx.run(() ->
        buttons().stream()
            .filter(button -> text.equals(button.getText()) && !button.isDisabled())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + text))
            .fire());
  }

  boolean offers(String text) {
    return Fx.get(
        () -> buttons().stream().anyMatch(b -> text.equals(b.getText()) && !b.isDisabled()));
  }

  private List<ButtonBase> buttons() {
    return Find.visible(view)
        .filter(node -> isShown(node) && node instanceof ButtonBase)
        .map(ButtonBase.class::cast)
        .toList();
  }

  private static boolean isShown(Node node) {
    for (Node above = node; above != null; above = above.getParent()) {
      if (!above.isVisible()) {
        return false;
      }
    }
    return true;
  }

  boolean says(String part) {
    return Find.texts(view).stream().anyMatch(text -> text.contains(part));
  }

  <N extends Node> N find(Class<N> type) {
    return Fx.get(() ->
        Find.visible(view)
            .filter(type::isInstance)
            .map(type::cast)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + type)));
  }

  Assessment document() {
    return Fx.get(model::assessment);
  }
}
