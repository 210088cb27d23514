package kistartklar.ui.difference;

import java.util.Optional;
import kistartklar.domain.difference.Choice;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.Ellipsis;
import kistartklar.text.Messages;

/** What the rows of one list say. */
record RowText(Guide guide, Messages messages, StatePair comparison) {

  private static final int LONGEST_NAME = 48;

  /** The name of a state, short enough to stand at every item. */
  static String shortened(String name) {
    return Ellipsis.middle(name, LONGEST_NAME);
  }

  Worded words(Item item) {
    return new DifferenceWords(messages, comparison).of(item.difference());
  }

  /** The question that the item belongs to; empty where it belongs to none. */
  String heading(Worded words) {
    return words
        .question()
        .map(id -> messages.get("difference.question", id.number(), guide.question(id).text()))
        .orElse("");
  }

  String suggestion(Item item) {
    return messages.get("difference.suggested", name(item.suggested()));
  }

  private String name(Choice choice) {
    return messages.get(ChoiceButtons.key(choice));
  }

  /** Everything about an item, for whoever listens instead of looking. */
  String spoken(Item item, boolean choosing) {
    Worded words = words(item);
    Optional<QuestionId> question = words.question();
    String what =
        question
            .map(id -> messages.get("difference.spoken.what", id.number(), words.what()))
            .orElse(words.what());
    String sides =
        messages.get(
            "difference.spoken.sides",
            what,
            comparison.mineName(),
            words.mine(false),
            comparison.theirsName(),
            words.theirs(false));
    return choosing
        ? messages.get(
            "difference.spoken.choice", sides, name(item.choice()), name(item.suggested()))
        : sides;
  }
}
