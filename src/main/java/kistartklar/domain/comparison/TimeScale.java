package kistartklar.domain.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where states stand on a line from left to right. Distances are those of their days, but no two
 * states come closer than can be told apart; without all days the distances are equal.
 */
public final class TimeScale {

  private TimeScale() {}

  /**
   * Places from 0 for the first to 1 for the last state; a single state stands in the middle.
   *
   * @param states in the order of time
   * @param least the least distance of neighbours, as a share of the whole
   */
  public static List<Double> places(List<State> states, double least) {
    if (states.size() == 1) {
      return List.of(0.5);
    }
    List<Long> gaps = gaps(states);
    double[] shares = shares(gaps, Math.min(least, 1.0 / Math.max(1, gaps.size())));
    List<Double> places = new ArrayList<>();
    double place = 0;
    for (int i = 0; i < states.size(); i++) {
      place += i == 0 ? 0 : shares[i - 1];
      places.add(i > 0 && i == states.size() - 1 ? 1.0 : place);
    }
    return List.copyOf(places);
  }

  /** Days between neighbours; all alike where they are not known or not ascending. */
  private static List<Long> gaps(List<State> states) {
    List<Long> days = new ArrayList<>();
    List<Long> alike = new ArrayList<>();
    boolean known = true;
    for (int i = 1; i < states.size(); i++) {
      alike.add(1L);
      Optional<LocalDate> from = states.get(i - 1).assessedOn();
      Optional<LocalDate> to = states.get(i).assessedOn();
      known &= from.isPresent() && to.isPresent();
      if (known) {
        days.add(ChronoUnit.DAYS.between(from.get(), to.get()));
      }
    }
    boolean sameDay = days.stream().allMatch(gap -> gap == 0);
    return known && !sameDay ? days : alike;
  }

  /** Shares in proportion to the gaps, none below the least; what that takes, all others give. */
  private static double[] shares(List<Long> gaps, double least) {
    double[] shares = new double[gaps.size()];
    boolean[] fixed = new boolean[gaps.size()];
    boolean settled = false;
    while (!settled) {
      settled = true;
      double room = 1;
      double sum = 0;
      for (int i = 0; i < shares.length; i++) {
        room -= fixed[i] ? least : 0;
        sum += fixed[i] ? 0 : gaps.get(i);
      }
      for (int i = 0; i < shares.length; i++) {
        shares[i] = fixed[i] || sum == 0 ? least : room * gaps.get(i) / sum;
        if (!fixed[i] && shares[i] < least) {
          fixed[i] = true;
          settled = false;
        }
      }
    }
    return shares;
  }
}
