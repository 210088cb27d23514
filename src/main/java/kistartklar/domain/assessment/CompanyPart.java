package kistartklar.domain.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One of the facts that a document holds about its firm. Its kind says how it is stored, worded,
 * compared and filled in; {@link CompanyParts} has them all.
 *
 * @param <T> type of the value
 */
public abstract sealed class CompanyPart<T> {

  private final String name;
  private final Function<Company, T> get;
  private final BiFunction<Company, T, Company> with;

  private CompanyPart(String name, Function<Company, T> get, BiFunction<Company, T, Company> with) {
    this.name = name;
    this.get = get;
    this.with = with;
  }

  /** Returns the name of the field in a document, of which the keys of texts about it are made. */
  public final String name() {
    return name;
  }

  /** Returns the value that the firm has. */
  public final T of(Company company) {
    return get.apply(company);
  }

  /** Returns the firm with another value. */
  public final Company with(Company company, T value) {
    return with.apply(company, value);
  }

  /** Returns whether the firm gave a value; blanks are none. */
  public boolean isGiven(Company company) {
    return !of(company).equals(of(Company.UNKNOWN));
  }

  /** Returns whether two values can stand together. */
  public boolean canKeepBoth() {
    return false;
  }

  /** Returns two values as one; only the first where they cannot stand together. */
  public T both(T first, T second) {
    return first;
  }

  @Override
  public final String toString() {
    return name;
  }

  /** A line of text. */
  public static final class Text extends CompanyPart<String> {
    Text(String name, Function<Company, String> get, BiFunction<Company, String, Company> with) {
      super(name, get, with);
    }

    @Override
    public boolean isGiven(Company company) {
      return !of(company).isBlank();
    }
  }

  /** A number of people. */
  public static final class Count extends CompanyPart<OptionalInt> {
    Count(
        String name,
        Function<Company, OptionalInt> get,
        BiFunction<Company, OptionalInt, Company> with) {
      super(name, get, with);
    }
  }

  /** A question about the firm that may be open. */
  public static final class YesNo extends CompanyPart<Optional<Answer>> {
    YesNo(
        String name,
        Function<Company, Optional<Answer>> get,
        BiFunction<Company, Optional<Answer>, Company> with) {
      super(name, get, with);
    }
  }

  /** Names of people or of what they do. */
  public static final class People extends CompanyPart<List<String>> {
    People(
        String name,
        Function<Company, List<String>> get,
        BiFunction<Company, List<String>, Company> with) {
      super(name, get, with);
    }

    @Override
    public boolean canKeepBoth() {
      return true;
    }

    /** All of them, each once. */
    @Override
    public List<String> both(List<String> first, List<String> second) {
      return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
  }

  /** A day. */
  public static final class Day extends CompanyPart<Optional<LocalDate>> {
    Day(
        String name,
        Function<Company, Optional<LocalDate>> get,
        BiFunction<Company, Optional<LocalDate>, Company> with) {
      super(name, get, with);
    }
  }

  /** A picture with its description. */
  public static final class Picture extends CompanyPart<Optional<Logo>> {
    Picture(
        String name,
        Function<Company, Optional<Logo>> get,
        BiFunction<Company, Optional<Logo>, Company> with) {
      super(name, get, with);
    }
  }
}
