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
      // While steps change, the focus may still be on a card of the step that was left.
      if (node instanceof QuestionCard card && blockOf(card).isPresent()) {
        focused = card;
        scroll.setAnchor(card);
        update();
        return;
      }
    }
  }

  private void update() {
    QuestionCard card = focused;
    if (card != null && scroll.shows(card)) {
      notes.show(blockOf(card).orElseThrow().section(), Optional.of(card.question()));
    } else {
      Optional<Question> none = Optional.empty();
      notes.show(blockAtEye().section(), none);
    }
  }

  private Optional<SectionBlock> blockOf(QuestionCard card) {
    return blocks.stream().filter(block -> block.cards().contains(card)).findFirst();
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
