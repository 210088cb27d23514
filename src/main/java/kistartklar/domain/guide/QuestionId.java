package kistartklar.domain.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Number of a question in the guide's checklist.
 *
 * @param number 1 to 29, the guide's own numbering
 */
public record QuestionId(int number) implements Comparable<QuestionId> {

  /** How many questions the guide's checklist has. */
  public static final int COUNT = 29;

  private static final List<QuestionId> ALL =
      IntStream.rangeClosed(1, COUNT).mapToObj(QuestionId::new).toList();
  private static final Map<String, QuestionId> BY_KEY =
      ALL.stream().collect(Collectors.toMap(QuestionId::key, Function.identity()));

  public QuestionId {
    if (number < 1 || number > COUNT) {
      throw new IllegalArgumentException("question " + number + " is not in 1.." + COUNT);
    }
  }

  /** All questions in the guide's order. */
  public static List<QuestionId> all() {
    return ALL;
  }

  /** Reads the form used in documents, {@code q01} to {@code q29}; anything else is empty. */
  public static Optional<QuestionId> parse(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /** The form used in documents, {@code q01} to {@code q29}. */
  public String key() {
    return (number < 10 ? "q0" : "q") + number;
  }

  // Both written out: what a record generates for itself costs 12 classes at the first use, and
  // that
  // is while the program starts.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QuestionId id && id.number == number;
  }

  @Override
  public int hashCode() {
    return number;
  }

  @Override
  public int compareTo(QuestionId other) {
    return Integer.compare(number, other.number);
  }
}
