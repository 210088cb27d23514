package kistartklar.ui.step;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import kistartklar.domain.guide.Question;
import kistartklar.ui.question.QuestionCard;
import kistartklar.ui.shared.Shown;
import kistartklar.ui.shared.SteadyScroll;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the explanations with what the user looks at: the question in focus while it can be seen,
 * else the section scrolled to.
 */
final class FocusFollower {

  /** Where in the window the eye rests, as a part of its height. */
  private static final double EYE = 0.35;

  private final List<SectionBlock> blocks;
  private final SteadyScroll scroll;
  private final NotesPane notes;
  private @Nullable QuestionCard focused;

  FocusFollower(List<SectionBlock> blocks, SteadyScroll scroll, NotesPane notes) {
    this.blocks = blocks.stream().filter(block -> !block.cards().isEmpty()).toList();
    this.scroll = scroll;
    this.notes = notes;
  }

  void follow(Node root) {
    Shown.follow(root, root.sceneProperty().flatMap(Scene::focusOwnerProperty), this::onFocus);
    scroll.vvalueProperty().subscribe(this::update);
    update();
  }

  private void onFocus(@Nullable Node owner) {
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node instanceof QuestionCard card && isHere(card)) {
        focused = card;
        scroll.setAnchor(card);
        update();
        return;
      }
    }
  }

  /** Not on the page that was shown before. */
  private boolean isHere(QuestionCard card) {
    return blocks.stream().anyMatch(block -> block.cards().contains(card));
  }

  private void update() {
    QuestionCard card = focused;
    if (card != null && scroll.shows(card)) {
      SectionBlock block =
          blocks.stream().filter(some -> some.cards().contains(card)).findFirst().orElseThrow();
      notes.show(block.section(), Optional.of(card.question()));
    } else {
      Optional<Question> none = Optional.empty();
      notes.show(blockAtEye().section(), none);
    }
  }

  private SectionBlock blockAtEye() {
    SectionBlock found = blocks.getFirst();
    for (SectionBlock block : blocks) {
      if (scroll.isAbove(block, EYE)) {
        found = block;
      }
    }
    return found;
  }
}
