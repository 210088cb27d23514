package kistartklar.domain.aiact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The duties of the AI act, as of a day.
 *
 * @param asOf up to when changes of the law are considered
 */
public record AiActLaw(LocalDate asOf, List<Duty> duties) {

  public AiActLaw {
    duties = List.copyOf(duties);
  }

  /** What a duty follows from. */
  public enum Cause {
    ALWAYS,
    PROHIBITED,
    /** A high risk after Annex I. */
    PRODUCT,
    /** A high risk after Annex III. */
    AREA,
    /** An area of Annex III that a ground of Art. 6(3) excepts. */
    EXCEPTION,
    TRANSPARENCY
  }

  /** Who has a duty. */
  public enum Role {
    DEPLOYER,
    PROVIDER
  }

  /**
   * One duty.
   *
   * @param from the day from which on it holds
   * @param what it asks for
   * @param basis where it stands
   */
  public record Duty(Cause cause, Role role, LocalDate from, String what, String basis) {}

  /** The duties of somebody, in the order of their days. */
  public List<Duty> of(Set<Cause> causes, Set<Role> roles) {
    return duties.stream()
        .filter(duty -> causes.contains(duty.cause()) && roles.contains(duty.role()))
        .sorted(java.util.Comparator.comparing(Duty::from))
        .toList();
  }
}
