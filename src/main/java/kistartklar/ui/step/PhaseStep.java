package kistartklar.ui.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import kistartklar.ui.question.PolicyActions;
import kistartklar.ui.question.PolicyLinks;
import kistartklar.ui.question.QuestionCard;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.EmSize;
import kistartklar.ui.shared.PageFrame;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepView;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** One of the nine phases: its questions, and beside or in them the explanations. */
final class PhaseStep implements StepView {

  /** From this width on, in em, the explanations stand beside the questions. */
  private static final double WIDE = 57;

  private final StepContext context;
  private final Phase phase;
  private final List<SectionBlock> blocks;
  private final List<QuestionCard> cards;
  private final Map<QuestionId, Explanation> explanations = new HashMap<>();
  private final SteadyScroll scroll;
  private final NotesPane notes = new NotesPane();
  private final OpenCard open;
  private final HBox root;

  PhaseStep(StepContext context, Phase phase, PolicyActions policy) {
    this.context = context;
    this.phase = phase;
    blocks = blocks(context, phase, policy);
    cards = blocks.stream().flatMap(block -> block.cards().stream()).toList();
    VBox column =
        new VBox(
            StepHeader.beside(
                phase.shortTitle(), context.text("step.phase", phase.number(), Phase.COUNT)));
    column.getChildren().addAll(blocks);
    Style.PHASE_PAGE.on(column);
    scroll = PageFrame.scrolling(column, Style.WIDTH_QUESTIONS).keepingBarRoom();
    HBox.setHgrow(scroll, Priority.ALWAYS);
    open = new OpenCard(context, scroll, this::explain);
    cards.forEach(card -> card.setGroup(open));
    root = new HBox(scroll, notes);
    EmSize.in(root).fits(root, WIDE).subscribe(this::arrange);
    CardWalk.install(column, cards, this::focus);
  }

  private static List<SectionBlock> blocks(StepContext context, Phase phase, PolicyActions policy) {
    int count = phase.questions().size();
    List<SectionBlock> blocks = new ArrayList<>();
    int index = 0;
    for (Section section : phase.sections()) {
      List<QuestionCard> cards = new ArrayList<>();
      for (Question question : section.questions()) {
        index++;
        QuestionCard card =
            new QuestionCard(context, question, new QuestionCard.Position(index, count));
        if (context.guide().usagePolicy().questions().contains(question.id())) {
          card.offer(() -> new PolicyLinks(context, question.id(), policy));
        }
        cards.add(card);
      }
      blocks.add(new SectionBlock(context, section, cards));
    }
    return List.copyOf(blocks);
  }

  private void arrange(boolean wide) {
    Texts.show(notes, wide);
    cards.forEach(card -> card.explain(Optional.empty()));
    notes.clear();
    Optional.ofNullable(open.current()).ifPresent(this::explain);
  }

  /** Shows the explanation of a question beside the cards, or in its card if there is no room. */
  private void explain(QuestionCard card) {
    String title = context.text("step.explanation", card.question().number());
    Explanation explanation = explanation(card);
    if (notes.isVisible()) {
      notes.show(title, explanation);
    } else {
      card.explain(Optional.of(new Disclosure(title, explanation, false)));
    }
  }

  private Explanation explanation(QuestionCard card) {
    Section section =
        blocks.stream()
            .filter(block -> block.cards().contains(card))
            .findFirst()
            .orElseThrow()
            .section();
    return explanations.computeIfAbsent(
        card.id(), id -> new Explanation(context, phase, section, card.question()));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void focusFirst() {
    focus(cards.stream().filter(QuestionCard::isUnanswered).findFirst().orElseGet(cards::getFirst));
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
      case Place.OfCriteria(QuestionId id) -> card(id).forEach(this::focus);
      case Place.OfReason(QuestionId id) ->
          card(id)
              .forEach(card -> {
                focus(card);
                card.focusReason();
              });
      case Place.OfClarification(QuestionId id, Place.OfClarification.Field field) ->
          card(id)
              .forEach(card -> {
                focus(card);
                card.focusClarification(field);
              });
      case Place.OfTopic(String id) -> revealTopic(id);
      case Place.OfSection(String id) ->
          blocks.stream()
              .filter(block -> block.section().id().equals(id))
              .forEach(block -> {
                block.focusFirst();
                scroll.reveal(block);
              });
      case Place.OfHint(HintId hint) -> card(hint.place()).forEach(this::focus);
      default -> focusFirst();
    }
  }

  /** Where there is a column beside the questions, the explanation is there; else in the card. */
  private void revealTopic(String id) {
    SectionBlock block =
        blocks.stream().filter(some -> some.section().explains(id)).findFirst().orElseThrow();
    block
        .section()
        .explained(id)
        .ifPresentOrElse(
            question -> card(question.id()).forEach(card -> revealTopic(card, id)),
            () -> block.reveal(id).ifPresent(scroll::reveal));
  }

  private void revealTopic(QuestionCard card, String id) {
    focus(card);
    if (notes.isVisible()) {
      notes.reveal(id);
    } else {
      card.openExplanation();
      explanation(card).reveal(id).ifPresent(scroll::reveal);
    }
  }

  private Stream<QuestionCard> card(QuestionId id) {
    return cards.stream().filter(card -> card.id().equals(id));
  }

  private void focus(QuestionCard card) {
    open.wanted(card);
    card.requestFocus();
    if (card == cards.getFirst()) {
      scroll.toTop();
    } else {
      scroll.reveal(card);
    }
  }
}
