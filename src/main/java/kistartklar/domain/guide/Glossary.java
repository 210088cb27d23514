package kistartklar.domain.guide;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Terms that not everybody knows, with what they mean, and where they stand in texts. */
public final class Glossary {

  /** What no text holds. */
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final List<Term> terms;
  private final Map<String, Term> byForm = new HashMap<>();
  private final Pattern forms;

  /**
   * A term.
   *
   * @param term as it is listed
   * @param forms as it stands in texts, each at most once in the glossary
   * @param text what it means, one or two sentences
   */
  public record Term(String term, List<String> forms, String text) {

    public Term {
      Require.text(term, "term");
      Require.text(text, "text");
      forms = List.copyOf(Require.filled(forms, "forms"));
    }
  }

  /**
   * A term in a text.
   *
   * @param start index of its first character
   * @param end index after its last character
   */
  public record Mention(Term term, int start, int end) {}

  /**
   * Creates a glossary.
   *
   * @param terms in the order in which they are listed
   * @throws IllegalArgumentException if two terms have a form in common
   */
  public Glossary(List<Term> terms) {
    this.terms = List.copyOf(terms);
    for (Term term : terms) {
      for (String form : term.forms()) {
        if (byForm.put(form, term) != null) {
          throw new IllegalArgumentException("form used twice: " + form);
        }
      }
    }
    forms = byForm.isEmpty() ? NOTHING : pattern();
  }

  /** Whole words only, the longest first: an "Auditor" is no audit. */
  private Pattern pattern() {
    return Pattern.compile(
        byForm.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\d-])(?:", ")(?![\\p{L}\\d-])")));
  }

  /** Returns all terms in the order in which they are listed. */
  public List<Term> terms() {
    return terms;
  }

  /** Returns the first mention in a text of a term that is not among the known ones. */
  public Optional<Mention> firstMention(String text, Set<Term> known) {
    return mentions(text).filter(mention -> !known.contains(mention.term())).findFirst();
  }

  /** Returns the terms that stand in any of the texts, in the order in which they are listed. */
  public List<Term> mentionedIn(Stream<String> texts) {
    Set<Term> found = new TreeSet<>(Comparator.comparingInt(terms::indexOf));
    texts.forEach(text -> mentions(text).map(Mention::term).forEach(found::add));
    return List.copyOf(found);
  }

  private Stream<Mention> mentions(String text) {
    return forms
        .matcher(text)
        .results()
        .map(match ->
            new Mention(
                Objects.requireNonNull(byForm.get(match.group())), match.start(), match.end()));
  }
}
