package kistartklar.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Named points in four quadrants. Points that would cover each other are fanned out around the
 * place that they share; each has a number, under which the legend names it.
 *
 * @param markers in the order of the points
 * @param verticalCut where the line between left and right stands
 * @param horizontalCut where the line between bottom and top stands
 */
public record MatrixChart(List<Marker> markers, double verticalCut, double horizontalCut) {

  public MatrixChart {
    markers = List.copyOf(markers);
  }

  /** A point before it has its place. */
  public record Named(String name, double x, double y) {}

  /**
   * A point in its place.
   *
   * @param number from 1, as the legend counts
   * @param spot where it is drawn
   * @param origin where it belongs; the same unless it was fanned out
   */
  public record Marker(int number, String name, Spot spot, Spot origin) {}

  /**
   * Places points.
   *
   * @param xCut value between the left and the right quadrants
   * @param yCut value between the lower and the upper quadrants
   * @param size of a marker, as a part of the side of the chart
   */
  public static MatrixChart of(
      List<Named> points, Axis x, Axis y, double xCut, double yCut, double size) {
    List<Spot> origins =
        points.stream().map(point -> new Spot(x.place(point.x()), y.place(point.y()))).toList();
    Spot[] spots = new Spot[origins.size()];
    for (List<Integer> group : groups(origins, size)) {
      fanOut(group, origins, size, spots);
    }
    moveApart(origins, size, spots);
    List<Marker> markers = new ArrayList<>();
    for (int i = 0; i < spots.length; i++) {
      markers.add(new Marker(i + 1, points.get(i).name(), spots[i], origins.get(i)));
    }
    return new MatrixChart(markers, x.place(xCut), y.place(yCut));
  }

  /** Points nearer than a marker's size, and those near to them in turn. */
  private static List<List<Integer>> groups(List<Spot> origins, double size) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < origins.size(); i++) {
      List<Integer> joined = new ArrayList<>(List.of(i));
      for (List<Integer> group : List.copyOf(groups)) {
        Spot origin = origins.get(i);
        if (group.stream().anyMatch(other -> origins.get(other).distance(origin) < size)) {
          groups.remove(group);
          joined.addAll(0, group);
        }
      }
      groups.add(joined);
    }
    return groups;
  }

  /** On a circle around their middle, wide enough for all; shifted into the chart if need be. */
  private static void fanOut(List<Integer> group, List<Spot> origins, double size, Spot[] spots) {
    int count = group.size();
    if (count == 1) {
      spots[group.getFirst()] = origins.get(group.getFirst());
      return;
    }
    double radius = 1.05 * size / (2 * Math.sin(Math.PI / count));
    double middleX = group.stream().mapToDouble(i -> origins.get(i).x()).average().orElseThrow();
    double middleY = group.stream().mapToDouble(i -> origins.get(i).y()).average().orElseThrow();
    double x = inside(middleX, radius);
    double y = inside(middleY, radius);
    for (int k = 0; k < count; k++) {
      double angle = Math.PI / 2 - 2 * Math.PI * k / count;
      spots[group.get(k)] = new Spot(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    }
  }

  /**
   * Where one group reaches into another, moves its points to the nearest free place around where
   * they belong. Points that were not fanned out stay.
   */
  private static void moveApart(List<Spot> origins, double size, Spot[] spots) {
    List<Spot> taken = new ArrayList<>();
    List<Integer> movable = new ArrayList<>();
    for (int i = 0; i < spots.length; i++) {
      if (spots[i].equals(origins.get(i))) {
        taken.add(spots[i]);
      } else {
        movable.add(i);
      }
    }
    Map<Spot, Search> searches = new HashMap<>();
    for (int i : movable) {
      if (!isFree(spots[i], taken, size)) {
        Search search = searches.computeIfAbsent(origins.get(i), at -> new Search(at, size));
        spots[i] = search.next(taken).orElse(spots[i]);
      }
      taken.add(spots[i]);
    }
  }

  private static boolean isFree(Spot spot, List<Spot> taken, double size) {
    for (Spot other : taken) {
      if (other.distance(spot) < size) {
        return false;
      }
    }
    return true;
  }

  /**
   * A search for free places around a place, in wider and wider circles. It goes on where it found
   * the last one: what was taken stays taken.
   */
  private static final class Search {

    private final Spot origin;
    private final double size;
    private double radius;
    private int step;

    Search(Spot origin, double size) {
      this.origin = origin;
      this.size = size;
      this.radius = size / 2;
    }

    Optional<Spot> next(List<Spot> taken) {
      for (; radius < 1; radius += size / 4) {
        int steps = (int) Math.ceil(8 * Math.PI * radius / size);
        while (step < steps) {
          Spot spot = at(Math.PI / 2 - 2 * Math.PI * step / steps);
          step++;
          if (isWithin(spot) && isFree(spot, taken, size)) {
            return Optional.of(spot);
          }
        }
        step = 0;
      }
      return Optional.empty();
    }

    private Spot at(double angle) {
      return new Spot(origin.x() + radius * Math.cos(angle), origin.y() + radius * Math.sin(angle));
    }

    private boolean isWithin(Spot spot) {
      return spot.x() >= size / 2
          && spot.y() >= size / 2
          && spot.x() <= 1 - size / 2
          && spot.y() <= 1 - size / 2;
    }
  }

  private static double inside(double middle, double radius) {
    return radius >= 0.5 ? 0.5 : Math.clamp(middle, radius, 1 - radius);
  }
}
