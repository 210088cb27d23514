package kistartklar.ui.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.evidence.CriterionEvidence;
import kistartklar.domain.evidence.CriterionEvidence.Level;
import kistartklar.domain.evidence.SheetReview;
import kistartklar.domain.guide.Question;
import kistartklar.text.words.EvidenceWords;
import kistartklar.text.words.SheetWords;
import kistartklar.ui.shared.Icons;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WrappingRow;

/**
 * What the worksheets say of the criteria of a question: a line below each criterion of which one
 * says something. It ticks and answers nothing. Where no worksheet is filled, there is nothing.
 */
final class SheetEvidence {

  /** From this width on, in em, the way stands beside what is said. */
  private static final double WIDE = 24;

  private final StepContext context;
  private final Question question;
  private final VBox criteria;
  private final List<CheckBox> boxes;
  private final List<Node> lines = new ArrayList<>();
  private final Map<Integer, Boolean> met = new HashMap<>();
  private List<CriterionEvidence> shown = List.of();
  private boolean contradicted;

  /**
   * @param criteria what holds the boxes; the lines come below them
   */
  SheetEvidence(StepContext context, Question question, VBox criteria, List<CheckBox> boxes) {
    this.context = context;
    this.question = question;
    this.criteria = criteria;
    this.boxes = List.copyOf(boxes);
  }

  /** Shows what the worksheets of a state say. */
  void refresh(Assessment assessment) {
    Optional<SheetReview> review = context.reviews().of(assessment);
    List<CriterionEvidence> found =
        review.map(known -> known.evidence().of(question.id())).orElse(List.of());
    boolean contradicts =
        assessment.answer(question.id()).equals(Optional.of(Answer.YES))
            && found.stream().anyMatch(evidence -> evidence.level() != Level.MET);
    if (found.equals(shown) && contradicts == contradicted) {
      return;
    }
    shown = found;
    contradicted = contradicts;
    met.clear();
    criteria.getChildren().removeAll(lines);
    lines.clear();
    for (CriterionEvidence evidence : found) {
      met.merge(evidence.rule().criterion(), evidence.level() == Level.MET, Boolean::logicalAnd);
    }
    review.ifPresent(known -> show(found, new EvidenceWords(words(known))));
    if (contradicts) {
      add(contradiction(), boxes.size() - 1);
    }
  }

  private SheetWords words(SheetReview review) {
    return new SheetWords(context.messages(), review.catalogue(), review.rows());
  }

  private void show(List<CriterionEvidence> found, EvidenceWords words) {
    for (CriterionEvidence evidence : found) {
      if (evidence.rule().criterion() < boxes.size()) {
        add(line(evidence, words), evidence.rule().criterion());
      }
    }
  }

  /** Puts a line below a criterion, after those that are there already. */
  private void add(Node line, int criterion) {
    int at = criteria.getChildren().indexOf(boxes.get(criterion)) + 1;
    while (at < criteria.getChildren().size() && lines.contains(criteria.getChildren().get(at))) {
      at++;
    }
    criteria.getChildren().add(at, line);
    lines.add(line);
  }

  private Node line(CriterionEvidence evidence, EvidenceWords words) {
    Label said = Texts.wrapped(words.criterion(evidence), mark(evidence.level()));
    String sheet = words.words().sheet(evidence.sheet());
    String text =
        evidence.row().isPresent()
            ? context.text("question.evidence.row")
            : context.text("question.evidence.sheet");
    Place place =
        evidence
            .row()
            .<Place>map(Place.OfRow::new)
            .orElseGet(() -> new Place.OfSheet(evidence.sheet()));
    Link way =
        new Link(
            text,
            context.text(
                "question.evidence.spoken",
                text,
                sheet,
                question.number(),
                evidence.rule().criterion() + 1),
            () -> context.navigation().goTo(place));
    return Style.EVIDENCE.on(new WrappingRow(WIDE, new HBox(said), way));
  }

  private static Style mark(Level level) {
    return level == Level.MET ? Style.EVIDENCE_MET : Style.EVIDENCE_OPEN;
  }

  private Node contradiction() {
    Label text = Texts.wrapped(context.text("question.evidence.contradiction"));
    HBox.setHgrow(text, Priority.ALWAYS);
    return Style.HINT_BOX.on(new HBox(Icons.WARNING.node(), text));
  }

  /**
   * Whether every criterion is ticked or proven, and at least one proven. What a worksheet denies
   * counts as met if it is ticked: ticks are set by people.
   */
  boolean completes(CriteriaMet ticked) {
    return met.containsValue(true)
        && IntStream.range(0, boxes.size())
            .allMatch(i -> ticked.has(i + 1) || met.getOrDefault(i, false));
  }
}
