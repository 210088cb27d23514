package kistartklar.ui.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.guide.Section;
import kistartklar.ui.question.QuestionCard;
import kistartklar.ui.shared.Em;
import kistartklar.ui.shared.Pages;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepView;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** One of the nine phases: its questions, and beside or below them the explanations. */
final class PhaseStep implements StepView {

  /** From this width on, in pixels, the explanations stand beside the questions. */
  private static final double WIDE = 57;

  private final List<SectionBlock> blocks;
  private final List<QuestionCard> cards;
  private final SteadyScroll scroll;
  private final NotesPane notes;
  private final HBox root;

  PhaseStep(StepContext context, Phase phase) {
    blocks = blocks(context, phase);
    cards = blocks.stream().flatMap(block -> block.cards().stream()).toList();
    VBox column =
        new VBox(
            new StepHeader(
                context.text("step.phase", phase.number(), Phase.COUNT),
                phase.title(),
                phase.purpose()));
    column.getChildren().addAll(blocks);
    scroll = Pages.scrolling(column, Style.WIDTH_QUESTIONS);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    notes = new NotesPane(context);
    root = new HBox(scroll, notes);
    Em.in(root).fits(root, WIDE).subscribe(this::arrange);
    new FocusFollower(blocks, scroll, notes).follow(root);
    CardWalk.install(column, cards, scroll);
  }

  private static List<SectionBlock> blocks(StepContext context, Phase phase) {
    int count = phase.questions().size();
    List<SectionBlock> blocks = new ArrayList<>();
    int index = 0;
    for (Section section : phase.sections()) {
      List<QuestionCard> cards = new ArrayList<>();
      for (Question question : section.questions()) {
        index++;
        cards.add(new QuestionCard(context, question, new QuestionCard.Position(index, count)));
      }
      blocks.add(new SectionBlock(context, section, cards));
    }
    return List.copyOf(blocks);
  }

  private void arrange(boolean wide) {
    Texts.show(notes, wide);
    blocks.forEach(block -> block.showNotes(!wide));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void focusFirst() {
    QuestionCard first = cards.stream().filter(QuestionCard::isOpen).findFirst().orElse(null);
    if (first == null || first == cards.getFirst()) {
      cards.getFirst().requestFocus();
      scroll.toTop();
    } else {
      first.requestFocus();
      scroll.reveal(first);
    }
  }

  @Override
  public void reveal(Place place) {
    switch (place) {
      case Place.OfAnswer(QuestionId id) -> card(id).forEach(this::focus);
      case Place.OfNote(QuestionId id) ->
          card(id)
              .forEach(card -> {
                card.openNote();
                scroll.reveal(card);
              });
      case Place.OfTopic(String id) -> revealTopic(id);
      case Place.OfHint(HintId hint) -> card(hint.ifYes()).forEach(this::focus);
      default -> focusFirst();
    }
  }

  /** Where there is a column beside the questions, the explanation is there; else below them. */
  private void revealTopic(String id) {
    SectionBlock block =
        blocks.stream().filter(some -> some.section().explains(id)).findFirst().orElseThrow();
    if (notes.isVisible() && !block.cards().isEmpty()) {
      focus(block.cards().getFirst());
      notes.show(block.section(), Optional.empty());
      notes.reveal(id);
    } else {
      block.reveal(id).ifPresent(scroll::reveal);
    }
  }

  private Stream<QuestionCard> card(QuestionId id) {
    return Optional.of(id).stream()
        .flatMap(wanted -> cards.stream().filter(card -> card.id().equals(wanted)));
  }

  private void focus(QuestionCard card) {
    card.requestFocus();
    scroll.reveal(card);
  }
}
